/** The text that rules read: the lines of an import's source where there is one, else the policy's own strings. */

import type {Policy} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import type {Place} from './finding.js';
import {SourceMap} from './source-map.js';
import {stringLeaves} from './string-leaves.js';

/** One line of text. */
export interface Line {
  text: string;
  lang: LanguageTag;
  /** Offset of its first character in the source, or in the string it is part of. */
  start: number;
  /** Whether it stands outside the policy, for example in a page's menu. */
  outside: boolean;
  /** Place of the string, where there is no source. */
  place?: Place;
}

export interface Found {
  /** The match and its groups. */
  match: RegExpExecArray;
  line: Line;
  index: number;
  place: Place;
}

export class TextLayer {
  readonly lines: readonly Line[];
  /** The source, where it is text. */
  readonly source: string | undefined;
  readonly map: SourceMap | undefined;
  /** All words of the policy in its authoritative language, page chrome left out. */
  readonly all: string;
  /** Indices of lines that are not blank. */
  readonly #written: readonly number[];
  readonly #everything: string;

  /** @param source overrides the source in the policy. The words of HTML are read from the policy, which holds them without tags. */
  constructor(policy: Policy, source?: string) {
    const raw = source ?? policy.source?.raw;
    const readable = policy.source?.format !== 'html';
    this.map = raw === undefined ? undefined : new SourceMap(policy, raw);
    this.source = readable ? raw : undefined;
    this.lines =
      this.map && raw !== undefined && readable
        ? linesOfSource(policy, raw, this.map)
        : linesOfStrings(policy, this.map);
    this.#written = this.lines.flatMap(({text}, index) => (text.trim() ? [index] : []));
    this.#everything = this.#written.map((index) => this.lines[index]!.text).join('\n');
    this.all = this.lines
      .filter((line) => !line.outside && sameLanguage(line.lang, policy.lang))
      .map(({text}) => text)
      .join('\n');
  }

  /** The place of characters of a line. */
  placeIn(line: Line, start: number, end: number): Place {
    const [from, to] = [line.start + start, line.start + end];
    return line.place ? {...line.place, start: from, end: to} : this.map!.placeAt(from, to);
  }

  /** All matches in lines of the language, page chrome only where asked for. */
  *find(pattern: RegExp, {outside = false, language}: {outside?: boolean; language?: string} = {}): Generator<Found> {
    const flags = pattern.flags.replace('g', '');
    // Most patterns occur nowhere; one look at the whole text is cheaper than one at each of many lines.
    if (!new RegExp(pattern.source, flags.includes('m') ? flags : `${flags}m`).test(this.#everything)) return;
    const global = new RegExp(pattern.source, `${flags}g`);
    for (const index of this.#written) {
      const line = this.lines[index]!;
      if ((line.outside && !outside) || (language && !sameLanguage(line.lang, language))) continue;
      for (const match of line.text.matchAll(global)) {
        if (match[0] === '') continue;
        yield {match, line, index, place: this.placeIn(line, match.index, match.index + match[0].length)};
      }
    }
  }

  /** Whether the policy says it anywhere. */
  has(pattern: RegExp): boolean {
    return pattern.test(this.all);
  }

  /** Where words stand in the source or in a string, spacing aside; the first place at or after `from`. */
  locate(words: string, from = 0): Place | undefined {
    const wanted = words.trim();
    if (!wanted) return undefined;
    if (this.source !== undefined) {
      const exact = this.source.indexOf(wanted, from);
      if (exact >= 0) return this.map!.placeAt(exact, exact + wanted.length);
      if (wanted.length > 200) return undefined;
      const loose = new RegExp(wanted.split(/\s+/).map(escapeRegExp).join('\\s*'), 'g');
      loose.lastIndex = from;
      const match = loose.exec(this.source);
      return match ? this.map!.placeAt(match.index, match.index + match[0].length) : undefined;
    }
    for (const line of this.lines) {
      const at = line.text.indexOf(wanted);
      if (at >= 0) return this.placeIn(line, at, at + wanted.length);
    }
    return undefined;
  }
}

/** How far rules look round a match: lines may be a megabyte long. */
const nearby = 100;

/** What stands in front of a match on its line, at most 100 characters. */
export const before = ({line, match}: Found): string => line.text.slice(Math.max(0, match.index - nearby), match.index);

/** What follows a match on its line, at most 100 characters. */
export function after({line, match}: Found): string {
  const end = match.index + match[0].length;
  return line.text.slice(end, end + nearby);
}

export const sameLanguage = (a: LanguageTag, b: LanguageTag): boolean =>
  a.split('-')[0]!.toLowerCase() === b.split('-')[0]!.toLowerCase();

export const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Longer runs of white space part a line in two, so that no pattern can try them in every combination. */
const gap = /[^\S\n]{200,}/g;

/** The parts of a text between line breaks and long gaps, with their offsets. */
function parts(text: string): {text: string; start: number}[] {
  let start = 0;
  return text.split('\n').flatMap((whole) => {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    const own: {text: string; start: number}[] = [];
    let from = 0;
    for (const match of line.matchAll(gap)) {
      own.push({text: line.slice(from, match.index), start: start + from});
      from = match.index + match[0].length;
    }
    own.push({text: line.slice(from), start: start + from});
    start += whole.length + 1;
    return own;
  });
}

function linesOfSource(policy: Policy, raw: string, map: SourceMap): Line[] {
  const chrome = map.removals.filter(({reason}) => reason === 'page-chrome');
  return parts(raw).map(({text, start}) => ({
    text,
    lang: policy.lang,
    start,
    outside: chrome.some((removal) => removal.start <= start && start + text.trimEnd().length <= removal.end),
  }));
}

function linesOfStrings(policy: Policy, map: SourceMap | undefined): Line[] {
  return (
    stringLeaves(policy)
      // Facts of an import repeat what its blocks say.
      .filter(({place}) => !map || place.section !== undefined || place.pointer === '/title')
      .flatMap(({text, lang, place, at, outside}) => {
        const line = map && at ? map.lineAt(at[0]) : undefined;
        return parts(text).map((part) => ({
          ...part,
          lang,
          outside,
          place: {...place, ...(line !== undefined && {line})},
        }));
      })
  );
}
