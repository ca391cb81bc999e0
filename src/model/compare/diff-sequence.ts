/**
 * The differences of two lists of strings: Myers' greedy algorithm ("An O(ND) difference algorithm", 1986) up to a bound,
 * and beyond it the entries that occur once on either side as fixed points (patience diff), so that time stays nearly linear.
 */

import {longestIncreasing} from './longest-increasing.js';

/** First index and the one after the last. */
export type Range = readonly [from: number, to: number];

/** A run of entries that both lists share, or one that only the one or only the other has. */
export interface Stretch {
  same: boolean;
  a: Range;
  b: Range;
}

/** Insertions and deletions that Myers' algorithm may look for in one stretch; its memory grows with the square. */
const mostEdits = 500;

/** How often a stretch is divided by fixed points before the rest is taken for replaced. */
const mostDivisions = 8;

type Pair = readonly [a: number, b: number];

/** Both lists in one sequence of stretches. `diffSequence(b, a)` is the same with `a` and `b` exchanged. */
export function diffSequence(a: readonly string[], b: readonly string[]): Stretch[] {
  // Several shortest answers may exist; one order of the lists decides between them for both directions.
  return isBefore(a, b)
    ? stretches(a, b)
    : stretches(b, a).map((stretch) => ({same: stretch.same, a: stretch.b, b: stretch.a}));
}

function isBefore(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const index = a.findIndex((entry, at) => entry !== b[at]);
  return index < 0 || a[index]! < b[index]!;
}

function stretches(a: readonly string[], b: readonly string[]): Stretch[] {
  const result: Stretch[] = [];
  let [atA, atB] = [0, 0];
  const add = (same: boolean, toA: number, toB: number) => {
    const last = result.at(-1);
    if (last?.same === same)
      [last.a, last.b] = [
        [last.a[0], toA],
        [last.b[0], toB],
      ];
    else if (toA > atA || toB > atB) result.push({same, a: [atA, toA], b: [atB, toB]});
    [atA, atB] = [toA, toB];
  };
  for (const [indexA, indexB] of [...sharedPairs(a, b), [a.length, b.length] as const]) {
    if (indexA > atA || indexB > atB) add(false, indexA, indexB);
    if (indexA < a.length) add(true, indexA + 1, indexB + 1);
  }
  return result;
}

/** Indices of entries that both share, rising on both sides. */
function sharedPairs(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  const visit = ([fromA, toA]: Range, [fromB, toB]: Range, divisions: number): void => {
    while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) pairs.push([fromA++, fromB++]);
    const tail: Pair[] = [];
    while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) tail.push([--toA, --toB]);
    if (fromA < toA && fromB < toB) {
      const left = a.slice(fromA, toA);
      const right = b.slice(fromB, toB);
      const found = fewestEdits(left, right);
      if (found) for (const [i, j] of found) pairs.push([fromA + i, fromB + j]);
      else if (divisions < mostDivisions) {
        let [atA, atB] = [fromA, fromB];
        const fixed = fixedPoints(left, right);
        for (const [i, j] of fixed) {
          visit([atA, fromA + i], [atB, fromB + j], divisions + 1);
          pairs.push([fromA + i, fromB + j]);
          [atA, atB] = [fromA + i + 1, fromB + j + 1];
        }
        if (fixed.length > 0) visit([atA, toA], [atB, toB], divisions + 1);
      }
    }
    pairs.push(...tail.reverse());
  };
  visit([0, a.length], [0, b.length], 0);
  return pairs;
}

/** Shared entries by the fewest insertions and deletions; undefined where more than `mostEdits` are needed. */
function fewestEdits(a: readonly string[], b: readonly string[]): Pair[] | undefined {
  const most = Math.min(mostEdits, a.length + b.length);
  if (Math.abs(a.length - b.length) > most) return undefined;
  // furthest[k + most + 1] is how far `a` was read on diagonal k; `steps` keeps what each round started from.
  const furthest = new Int32Array(2 * most + 3);
  const origin = most + 1;
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    steps.push(furthest.slice(origin - edits - 1, origin + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      let i = nextOn(k, edits, (diagonal) => furthest[origin + diagonal]!);
      while (i < a.length && i - k < b.length && a[i] === b[i - k]) i++;
      furthest[origin + k] = i;
      if (i >= a.length && i - k >= b.length) return walkBack(steps, a.length, b.length);
    }
  }
  return undefined;
}

/** Where diagonal `k` is entered: by an insertion from the one above, or by a deletion from the one below. */
function nextOn(k: number, edits: number, reached: (diagonal: number) => number): number {
  const inserts = k === -edits || (k !== edits && reached(k - 1) < reached(k + 1));
  return inserts ? reached(k + 1) : reached(k - 1) + 1;
}

function walkBack(steps: readonly Int32Array[], i: number, j: number): Pair[] {
  const pairs: Pair[] = [];
  for (let edits = steps.length - 1; edits >= 0; edits--) {
    const reached = (diagonal: number) => steps[edits]![diagonal + edits + 1]!;
    const k = i - j;
    const start = edits === 0 ? 0 : nextOn(k, edits, reached);
    while (i > start) pairs.push([--i, --j]);
    if (edits > 0) {
      const inserted = k === -edits || (k !== edits && reached(k - 1) < reached(k + 1));
      if (inserted) j--;
      else i--;
    }
  }
  return pairs.reverse();
}

/** Entries that occur once in either list, as far as they come in the same order. */
function fixedPoints(a: readonly string[], b: readonly string[]): Pair[] {
  const placesInB = onlyPlaces(b);
  const pairs = [...onlyPlaces(a)].flatMap(([entry, i]): Pair[] => {
    const j = placesInB.get(entry);
    return i === undefined || j === undefined ? [] : [[i, j]];
  });
  return longestIncreasing(pairs.map(([, j]) => j)).map((index) => pairs[index]!);
}

/** The place of each entry; undefined for those that occur more than once. */
function onlyPlaces(list: readonly string[]): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  list.forEach((entry, index) => places.set(entry, places.has(entry) ? undefined : index));
  return places;
}
