/** Which section and block a character of an import's source belongs to. */

import type {Section} from '../model/document/blocks.js';
import type {Policy} from '../model/document/policy.js';
import type {Place} from './finding.js';
import {isSpan} from './string-leaves.js';

interface Mark {
  start: number;
  place: Place;
}

type Spanned = {at?: [number, number]; binds?: {to: string}[]};

/** A part of the source that is no part of the policy: page chrome, comments. */
export interface Removal {
  start: number;
  end: number;
  reason: string;
}

export class SourceMap {
  readonly #marks: Mark[] = [];
  readonly #lineStarts: number[] = [0];
  readonly #facts = new Map<string, [start: number, end: number]>();
  readonly removals: Removal[];

  constructor(policy: Policy, raw: string) {
    for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
    policy.sections.forEach((section, index) => this.#addSection(section, `/sections/${index}`));
    const parts = (policy as {'x-import'?: Record<string, Spanned>})['x-import'] ?? {};
    for (const [name, part] of Object.entries(parts))
      if (isSpan(part.at)) this.#marks.push({start: part.at[0], place: {pointer: `/${name}`}});
    this.#marks.sort((a, b) => a.start - b.start);
    this.removals = policy.annotations.flatMap(({at, reason}) =>
      isSpan(at) && typeof reason === 'string' ? [{start: at[0], end: at[1], reason}] : [],
    );
  }

  #addSection(section: Section, pointer: string): void {
    if (section.at) this.#marks.push({start: section.at[0], place: {section: section.id, pointer}});
    section.blocks.forEach((block, index) =>
      this.#addBlock(block as Spanned, {section: section.id, block: index, pointer: `${pointer}/blocks/${index}`}),
    );
    section.sections.forEach((child, index) => this.#addSection(child, `${pointer}/sections/${index}`));
  }

  #addBlock(block: Spanned, place: Place): void {
    if (block.at) this.#marks.push({start: block.at[0], place});
    for (const {to} of block.binds ?? []) if (block.at && !this.#facts.has(to)) this.#facts.set(to, block.at);
    for (const [key, value] of Object.entries(block)) {
      if (!Array.isArray(value) || key === 'at' || key === 'binds') continue;
      for (const entry of value.flat()) if (typeof entry === 'object' && entry) this.#addBlock(entry as Spanned, place);
    }
  }

  /** Where a fact is stated, as far as the document binds its text to it. */
  spanOf(pointer: string): [start: number, end: number] | undefined {
    return this.#facts.get(pointer);
  }

  /** The line, counted from 1, of a character. */
  lineAt(offset: number): number {
    return lastNotAfter(this.#lineStarts, (start) => start, offset) + 1;
  }

  placeAt(start: number, end: number): Place {
    const mark = this.#marks[lastNotAfter(this.#marks, (entry) => entry.start, start)];
    return {...mark?.place, line: this.lineAt(start), start, end};
  }
}

/** Index of the last entry that starts at or before `offset`; -1 where there is none. */
function lastNotAfter<T>(list: T[], startOf: (entry: T) => number, offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(list[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
