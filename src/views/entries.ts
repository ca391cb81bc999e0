/** Values of blocks, which a broken document may have in another form. */

/** The entries of a list; none where there is something else. */
export const entries = <T>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? (list as readonly T[]).filter((entry) => entry !== null && entry !== undefined) : [];

/** A number, or `usual` where there is none. */
export const numberOr = <T>(usual: T, value: unknown): number | T =>
  Number.isFinite(value) ? (value as number) : usual;
