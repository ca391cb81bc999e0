/** Which entry of one list is which entry of another: by what names them, else by likeness. */

/** How an entry is recognised. */
export interface Traits {
  /** What names the entry, the surest first. An entry is matched by the first that fits; undefined names nothing. */
  keys: readonly (string | undefined)[];
  /** Words by which two entries are compared where no key fits. */
  words: readonly string[];
}

/** Entries are compared by likeness with so many neighbours on either side, so that time stays linear. */
const reach = 12;

/** Characters of each text that take part in a comparison. */
const longest = 400;

/**
 * For each entry of `a` the index of its counterpart in `b`, or undefined. Exchanging the lists gives the same pairs.
 * @param least likeness from which two entries are taken for one, from 0 to 1.
 */
export function matchAlike(a: readonly Traits[], b: readonly Traits[], least = 0.5): (number | undefined)[] {
  const counterpart = new Array<number | undefined>(a.length).fill(undefined);
  const taken = new Set<number>();
  const pair = (i: number, j: number) => {
    counterpart[i] = j;
    taken.add(j);
  };
  const stages = a[0]?.keys.length ?? 0;
  for (let stage = 0; stage < stages; stage++) {
    const inA = byKey(a, stage, (i) => counterpart[i] === undefined);
    const inB = byKey(b, stage, (j) => !taken.has(j));
    for (const [key, left] of inA) {
      const right = inB.get(key);
      // Where one name stands for several, only equal numbers tell which is which.
      if (left.length === right?.length) left.forEach((i, index) => pair(i, right[index]!));
    }
  }
  const restA = [...a.keys()].filter((i) => counterpart[i] === undefined);
  const restB = [...b.keys()].filter((j) => !taken.has(j));
  for (const {i, j} of likest(
    restA.map((i) => a[i]!.words),
    restB.map((j) => b[j]!.words),
    least,
  ))
    pair(restA[i]!, restB[j]!);
  return counterpart;
}

function byKey(list: readonly Traits[], stage: number, free: (index: number) => boolean): Map<string, number[]> {
  const places = new Map<string, number[]>();
  list.forEach(({keys}, index) => {
    const key = keys[stage];
    if (key === undefined || !free(index)) return;
    const others = places.get(key);
    if (others) others.push(index);
    else places.set(key, [index]);
  });
  return places;
}

interface Candidate {
  i: number;
  j: number;
  score: number;
}

/** Pairs by falling likeness; each entry is in one at most. */
function likest(a: readonly (readonly string[])[], b: readonly (readonly string[])[], least: number): Candidate[] {
  if (a.length === 0 || b.length === 0) return [];
  const [inA, inB] = [a, b].map((list) => list.map((texts) => texts.map(bigrams))) as [Bigrams[][], Bigrams[][]];
  const candidates: Candidate[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      const score = likeness(inA[i]!, inB[j]!);
      if (score >= least) candidates.push({i, j, score});
    }
  }
  candidates.sort(
    (one, other) =>
      other.score - one.score ||
      Math.abs(one.i - one.j) - Math.abs(other.i - other.j) ||
      one.i + one.j - (other.i + other.j),
  );
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return candidates.filter(({i, j}) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  });
}

interface Bigrams {
  counts: Map<string, number>;
  size: number;
}

/** Pairs of neighbouring letters, which meet in a word whatever its particle is. */
function bigrams(text: string): Bigrams {
  const counts = new Map<string, number>();
  const letters = text.slice(0, longest).toLowerCase().replace(/\s+/g, ' ');
  for (let at = 0; at + 1 < letters.length; at++) {
    const two = letters.slice(at, at + 2);
    counts.set(two, (counts.get(two) ?? 0) + 1);
  }
  return {counts, size: Math.max(0, letters.length - 1)};
}

/** The mean over texts of Dice's coefficient, from 0 to 1; texts that both lack do not count. */
function likeness(a: readonly Bigrams[], b: readonly Bigrams[]): number {
  let [sum, texts] = [0, 0];
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [one, other] = [a[index]!, b[index]!];
    if (one.size + other.size === 0) continue;
    texts++;
    let shared = 0;
    for (const [two, count] of one.counts) shared += Math.min(count, other.counts.get(two) ?? 0);
    sum += (2 * shared) / (one.size + other.size);
  }
  return texts === 0 ? 0 : sum / texts;
}
