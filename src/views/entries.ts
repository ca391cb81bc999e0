/** The entries of a list in a block; none where a broken document has something else there. */
export const entries = <T>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? (list as readonly T[]).filter((entry) => entry !== null && entry !== undefined) : [];
