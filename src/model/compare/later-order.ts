/** The order in which a comparison lists entries: that of the later version, with what is gone after what it stood behind. */

/** Indices of an entry before and after; one of them is undefined where the entry is new or gone. */
export type Place = readonly [before: number | undefined, after: number | undefined];

/**
 * @param length number of entries after.
 * @param counterpart for each entry before, its index after, as from `matchAlike`.
 */
export function inLaterOrder(length: number, counterpart: readonly (number | undefined)[]): Place[] {
  const origin = new Array<number | undefined>(length).fill(undefined);
  const goneBehind = new Map<number, number[]>();
  let behind = -1;
  counterpart.forEach((after, before) => {
    if (after !== undefined) {
      origin[after] = before;
      behind = after;
    } else goneBehind.set(behind, [...(goneBehind.get(behind) ?? []), before]);
  });
  const gone = (place: number): Place[] => (goneBehind.get(place) ?? []).map((before) => [before, undefined]);
  return [...gone(-1), ...origin.flatMap((before, after): Place[] => [[before, after], ...gone(after)])];
}
