/** A list of contents that the text itself has: short lines near its start that come again as headings. */

import type {StructureWords} from '../vocabulary/vocabulary.js';
import {headingText, isHeadingLike, type MarkedLine} from './heading.js';

/** Where a list of contents stands among the lines. */
export interface FoundContents {
  /** First line of the list, its name left out. */
  start: number;
  end: number;
  /** Line of the list's name, as far as it has one. */
  name?: number;
}

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Pairs of neighbouring letters. */
function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

/** How much two titles share, from 0 to 1 (Dice's coefficient of letter pairs). */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(key(a)), pairs(key(b))];
  if (left.size + right.size === 0) return key(a) === key(b) ? 1 : 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** The end of a run of short lines that start with a number or are links within the page. */
function runFrom(lines: readonly MarkedLine[], start: number, words: StructureWords): number {
  const first = lines[start]!;
  let end = start;
  for (; end < lines.length && end - start < 80; end++) {
    const line = lines[end]!;
    const entry = line.anchor || line.marker !== undefined;
    if (!entry || line.level || !isHeadingLike({...line, chrome: undefined}, words)) break;
    const again =
      end > start &&
      line.marker?.number === 1 &&
      first.marker?.number === 1 &&
      line.marker.style === first.marker.style;
    if (again && !line.anchor && (!line.indent || line.indent <= first.indent)) break;
  }
  return end;
}

/** The share of entries that come again later, as headings do. */
function shareFoundAgain(lines: readonly MarkedLine[], start: number, end: number, words: StructureWords): number {
  const later = lines.slice(end).filter((line) => line.content.length <= 90 && isHeadingLike(line, words));
  const keys = new Set(later.map((line) => key(headingText(line))));
  const byNumber = new Map<number, string[]>();
  for (const line of later.slice(0, 2000)) {
    const number = line.marker?.number;
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []).slice(-20), headingText(line)]);
  }
  const found = lines.slice(start, end).filter((line) => {
    const text = headingText(line);
    if (keys.has(key(text)) || keys.has(key(line.content.text))) return true;
    return (byNumber.get(line.marker?.number ?? -1) ?? []).some((other) => likeness(text, other) >= 0.5);
  });
  return found.length / (end - start);
}

/** The list of contents among the first lines of a policy. */
export function findContents(lines: readonly MarkedLine[], words: StructureWords): FoundContents | undefined {
  const last = Math.min(lines.length, 300);
  for (let start = 0; start < last; start++) {
    const named = start > 0 && words.contents.test(lines[start - 1]!.content.text);
    const end = runFrom(lines, start, words);
    if (end - start < 3) continue;
    const enough = named ? 0.3 : 0.5;
    if (shareFoundAgain(lines, start, end, words) >= enough) return {start, end, ...(named && {name: start - 1})};
    start = end - 1;
  }
  return undefined;
}
