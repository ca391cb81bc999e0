/** Finds the title that a line of a contents list means, where the two do not agree to the letter. */

/** Pairs of neighbouring letters; a measure that works for Hangul, where words grow particles, as well as for Latin. */
function pairs(text: string): Map<string, number> {
  const letters = [...text.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const found = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index++) {
    const pair = letters[index]! + letters[index + 1]!;
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Sørensen–Dice likeness of two texts, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all = size(left) + size(right);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** Below this, two titles have nothing to do with one another. */
const least = 0.3;

/** Index of the title that fits `text` best; failing that, `position`, where a list most often means the section at its own place. */
export function bestMatch(text: string, titles: readonly string[], position: number): number {
  let best = -1;
  let highest = least;
  titles.forEach((title, index) => {
    const value = likeness(text, title);
    if (value > highest) [best, highest] = [index, value];
  });
  return best >= 0 ? best : position;
}
