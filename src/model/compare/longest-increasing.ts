/** The longest rising run of numbers in a list, not necessarily neighbours: what has kept its order. */

/** @returns the indices of its members, rising. */
export function longestIncreasing(values: readonly number[]): number[] {
  // ends[n] is the index of the smallest value that ends a run of n + 1 members.
  const ends: number[] = [];
  const before = new Array<number | undefined>(values.length);
  values.forEach((value, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const members: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) members.push(index);
  return members.reverse();
}
