/** Which lines of a stretch are the headings of its sections: all lines of one style, as far as their numbers agree. */

import type {StructureWords} from '../vocabulary/vocabulary.js';
import {headingText, isHeadingLike, kindsOf, type MarkedLine} from './heading.js';

/** Lines of one style and depth, by their index. */
type Groups = Map<string, number[]>;

const always = new Set(['level', 'chapter', 'article']);
const heading = new Set([
  ...['level', 'chapter', 'article', 'decimal-zero', 'decimal', 'decimal-multi', 'paren', 'paren-both', 'hangul'],
  ...['hangul-paren', 'circled', 'square', 'roman', 'letter', 'bracketed', 'heavy', 'bold'],
]);

const styleOf = (key: string): string => key.split(/[:@]/)[0]!;

function keyOf(line: MarkedLine, words: StructureWords): string | undefined {
  if (line.level) return 'level';
  const {marker} = line;
  // Numbering with a zero goes on without it from ten on; both lead the same row.
  if (marker) return `${marker.key}@${line.indent >> 1}`;
  return line.content.strong && isHeadingLike(line, words) ? 'bold' : undefined;
}

function groupsOf(lines: readonly MarkedLine[], words: StructureWords): Groups {
  const groups: Groups = new Map();
  const lowest = lines.reduce((level, line) => Math.min(level, line.level ?? 9), 9);
  lines.forEach((line, index) => {
    const key = keyOf(line, words);
    if (key === undefined || (line.level && line.level > lowest)) return;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const zero = groups.get('decimal-zero@0');
  const later = (groups.get('decimal@0') ?? []).filter((index) => lines[index]!.marker!.number! >= 10);
  if (zero && later.length)
    groups.set(
      'decimal-zero@0',
      [...zero, ...later].sort((a, b) => a - b),
    );
  return groups;
}

const scores = new WeakMap<MarkedLine, number>();

/** 0 for no heading, 1 for one, 2 for one that speaks of a policy's matter. Without words for such matters, every heading counts. */
function scoreOf(line: MarkedLine, words: StructureWords): number {
  let score = scores.get(line);
  if (score === undefined) {
    const known = words.kinds.length > 0;
    score = isHeadingLike(line, words) ? (!known || kindsOf(headingText(line), words).length ? 2 : 1) : 0;
    scores.set(line, score);
  }
  return score;
}

class HeadingChoice {
  readonly #lines: readonly MarkedLine[];
  readonly #words: StructureWords;
  readonly #scores: number[];

  constructor(lines: readonly MarkedLine[], words: StructureWords) {
    this.#lines = lines;
    this.#words = words;
    this.#scores = lines.map((line) => scoreOf(line, words));
  }

  /** Of numbered lines, those that count on; lines that start again from one lie deeper. */
  #inSequence(indices: readonly number[]): number[] {
    const numbers = indices.map((index) => this.#lines[index]!.marker?.number);
    if (numbers.every((number) => number === undefined || number === 1)) return [...indices];
    const chosen: number[] = [];
    let last = 0;
    indices.forEach((index, place) => {
      const number = numbers[place]!;
      const score = this.#scores[index]!;
      if (score === 0) return;
      const next = number === last + 1;
      const repeated = number === last && score === 2;
      const skipped = number > last + 1 && (score === 2 || this.#lines[index]!.level);
      if (!next && !repeated && !skipped) return;
      // Deeper numbers start from one, so a number right after the last one of this row cannot be theirs.
      const direct = place === 0 || indices[place - 1] === chosen.at(-1);
      if (next && score === 1 && !direct && this.#betterFollows(indices, numbers, place)) return;
      chosen.push(index);
      last = number;
    });
    return chosen;
  }

  /** Whether the same number comes again at a line that speaks of a policy's matter, before the next number does. */
  #betterFollows(indices: readonly number[], numbers: readonly (number | undefined)[], place: number): boolean {
    for (let later = place + 1; later < Math.min(indices.length, place + 40); later++) {
      const score = this.#scores[indices[later]!]!;
      if (numbers[later] === numbers[place]! + 1 && score === 2) return false;
      if (numbers[later] === numbers[place] && score === 2) return true;
    }
    return false;
  }

  /** Headings without any mark: short lines of their own. */
  #plain(): number[] {
    const gaps = this.#lines.filter(({gap}) => gap).length > this.#lines.length / 4;
    return this.#lines.flatMap((line, index) => {
      const next = this.#lines[index + 1];
      if (line.marker || line.level || !next || this.#scores[index] === 0 || line.content.length > 60) return [];
      if (/^\p{Ll}/u.test(line.content.text)) return [];
      return gaps
        ? line.gap && next.gap
          ? [index]
          : []
        : this.#scores[index] === 2 && line.content.length <= 25
          ? [index]
          : [];
    });
  }

  top(): number[] {
    const groups = [...groupsOf(this.#lines, this.#words)]
      .map(([key, indices]) => ({style: styleOf(key), all: indices.length, indices: this.#inSequence(indices)}))
      .map((group) => ({...group, score: group.indices.filter((index) => this.#scores[index] === 2).length}));
    for (const style of ['chapter', 'article']) {
      const found = groups.find((group) => group.style === style && group.indices.length >= 2);
      if (found) return this.#withAddendum(found.indices);
    }
    const level = groups.find((group) => group.style === 'level' && group.indices.length >= 2);
    const candidates = groups.filter(
      ({style, all, score}) =>
        score >= 2 && (heading.has(style) || (style === 'light' && score >= 3 && score >= all * 0.6)),
    );
    const best = Math.max(0, ...candidates.map(({score}) => score));
    if (level && level.score * 2 >= best) return this.#withAddendum(level.indices);
    const chosen = candidates.filter(({score}) => score >= best * 0.4).sort((a, b) => a.indices[0]! - b.indices[0]!)[0];
    const plain = this.#plain();
    const plainScore = plain.filter((index) => this.#scores[index] === 2).length;
    if (chosen && (chosen.score >= 3 || chosen.score >= plainScore)) {
      return this.#withAddendum(chosen.indices.filter((index) => this.#scores[index]! > 0));
    }
    return this.#withAddendum(plainScore >= 2 && plainScore * 2 >= plain.length ? plain : []);
  }

  #withAddendum(indices: readonly number[]): number[] {
    if (indices.length === 0) return [];
    const from = indices[0]!;
    const addenda = this.#lines.flatMap(({marker}, index) =>
      marker?.style === 'addendum' && index > from ? [index] : [],
    );
    const first = addenda[0];
    // Articles start again in an addendum.
    const kept =
      first === undefined ? indices : indices.filter((index) => index < first || this.#goesOn(indices, index, first));
    return [...new Set([...kept, ...addenda])].sort((a, b) => a - b);
  }

  #goesOn(indices: readonly number[], index: number, addendum: number): boolean {
    const before = indices.filter((other) => other < addendum).at(-1);
    const [last, number] = [this.#lines[before ?? -1]?.marker?.number, this.#lines[index]!.marker?.number];
    return last !== undefined && number === last + 1;
  }

  nested(): number[] {
    const groups = [...groupsOf(this.#lines, this.#words)].map(([key, all]) => ({style: styleOf(key), all}));
    const marked = groups.find(({style}) => always.has(style));
    if (marked) {
      const indices = this.#inSequence(marked.all);
      if (indices.length) return indices;
    }
    for (const {style, all} of groups) {
      const indices = this.#inSequence(all);
      const whole =
        indices.length >= 2 && indices.length === all.length && indices.every((index) => this.#scores[index]! > 0);
      const filled = indices.every((index, place) => (indices[place + 1] ?? this.#lines.length) > index + 1);
      if (heading.has(style) && whole && filled) return indices;
      // Only the outermost numbering of a stretch can be its headings.
      if (style !== 'bold' && style !== 'bracketed') return [];
    }
    return [];
  }
}

/** Indices of the lines that head the sections of a policy; empty where it has none. */
export const chooseTopHeadings = (lines: readonly MarkedLine[], words: StructureWords): number[] =>
  new HeadingChoice(lines, words).top();

/** Indices of the lines that head the sections within one. */
export const chooseNestedHeadings = (lines: readonly MarkedLine[], words: StructureWords): number[] =>
  new HeadingChoice(lines, words).nested();
