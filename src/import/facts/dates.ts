/** Days and versions of the policy itself. */

import type {PolicyInput} from '../../model/document/policy.js';
import type {VersionEntry} from '../../model/document/duties.js';
import type {SourceSpan} from '../../model/document/blocks.js';
import type {CalendarDate} from '../../model/document/values.js';
import {isDate} from '../../model/period.js';
import type {SourceText} from '../text/source-text.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {imported, type Imported, type Origin} from './origin.js';
import type {Passage} from './passage.js';

type DateName = 'effectiveFrom' | 'announcedOn' | 'adoptedOn' | 'revisedOn' | 'effectiveTo';

interface FoundDate {
  date: CalendarDate;
  start: number;
  end: number;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const monthName = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;

/** Year first with any separators, or the English forms with the month's name. */
const datePattern = new RegExp(
  [
    '(?<!\\d)((?:19|20)\\d{2})\\s?(?:년|年|[./-])\\s?(\\d{1,2})\\s?(?:월|月|[./-])\\s?(\\d{1,2})(?:\\s?[일日])?(?!\\d)',
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s${monthName},?\\s((?:19|20)\\d{2})`,
    `${monthName}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d{2})`,
  ].join('|'),
  'gi',
);

const monthNumber = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** Most words name no year. */
const year = /(?:19|20)\d\d/;

/** The days that a text names, as far as they exist. */
export function datesIn(text: string): FoundDate[] {
  if (!year.test(text)) return [];
  return [...text.matchAll(datePattern)].flatMap((match) => {
    const [, yearFirst, month, day, dayFirst, monthAfter, yearAfter, monthFirst, dayAfter, yearLast] = match;
    const parts = yearFirst
      ? [yearFirst, month, day]
      : dayFirst
        ? [yearAfter, monthNumber(monthAfter!), dayFirst]
        : [yearLast, monthNumber(monthFirst!), dayAfter];
    const date = parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
    return isDate(date) ? [{date, start: match.index, end: match.index + match[0].length}] : [];
  });
}

/** Days and versions, with the places that state them. */
export interface FoundDates {
  dates: Partial<Pick<PolicyInput, DateName>>;
  version?: string;
  history: Imported<VersionEntry>[];
  origins: Record<string, Origin>;
}

/** Between two days that bound the time of a former version. */
const range = /^\s*(?:~|–|—|-|부터|から|to|until)\s*$/i;
/** That a policy is in force from a day on. */
const starts = /^\s*\)?\s*(?:부터|부로|자로|から|より)|^.{0,12}(?:시행|적용|유효|施行)/;
const starting = /(?:effective|in force|applies|as of|from)[^.]{0,30}$/i;
const versionWord = /^\s*[-•*\s]*(v?\d{1,3}(?:\.\d{1,3}){0,2}|ver(?:sion)?\.?\s*\d[\d.]{0,6})\b/i;

class DateFinder {
  readonly found: FoundDates = {dates: {}, history: [], origins: {}};
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read({content, label, type, table}: Passage): void {
    if (table || content.length > 600) return;
    const words = label && type === 'entry' ? [label.term, content] : [content];
    const text = words.map(({text: part}) => part).join(' ');
    const at: SourceSpan = [words[0]!.at[0], content.at[1]];
    this.#version(text, at);
    const dates = datesIn(text);
    if (dates.length === 0) return;
    if (dates.length === 2 && range.test(text.slice(dates[0]!.end, dates[1]!.start).replace(/[.)]/g, '')))
      this.#former(text, dates as [FoundDate, FoundDate], at);
    else dates.forEach((date, index) => this.#date(text, date, dates[index - 1]?.end ?? 0, at, words.at(-1)!));
  }

  #version(text: string, at: SourceSpan): void {
    const version = text.length <= 120 ? this.#vocabulary.facts.version.exec(text) : null;
    if (!version || this.found.version !== undefined) return;
    this.found.version = version[1]!;
    this.found.origins.version = {at, confidence: 0.9};
  }

  #former(text: string, [from, to]: [FoundDate, FoundDate], at: SourceSpan): void {
    const named = versionWord.exec(text.slice(0, from.start))?.[1];
    this.found.history.push(
      imported(
        {version: named ?? text.slice(from.start, to.end), effectiveFrom: from.date, effectiveTo: to.date},
        at,
        0.85,
      ),
    );
  }

  /** What a day is, by the words before it, else by those after it. */
  #date(text: string, {date, start, end}: FoundDate, from: number, at: SourceSpan, place: SourceText): void {
    const before = text.slice(Math.max(from, start - 40), start);
    const names = this.#vocabulary.facts.dates
      .map(([name, pattern]) => ({name, last: lastMatch(before, pattern)}))
      .filter(({last}) => last >= 0)
      .sort((a, b) => b.last - a.last);
    const after = text.slice(end, end + 24);
    const name: DateName | undefined =
      names[0]?.name ?? (starts.test(after) || starting.test(before) ? 'effectiveFrom' : undefined);
    if (!name || this.found.dates[name] !== undefined) return;
    // A day that a sentence on something else names is no day of the policy.
    if (!names.length && place.length > 200) return;
    this.found.dates[name] = date;
    this.found.origins[name] = {at, confidence: names.length ? 0.95 : 0.85};
  }
}

function lastMatch(text: string, pattern: RegExp): number {
  const matches = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))];
  return matches.at(-1)?.index ?? -1;
}

/** The days on which a policy was announced, adopted, revised or put into force, its version, and its former versions. */
export function findDates(passages: readonly Passage[], vocabulary: Vocabulary): FoundDates {
  const finder = new DateFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  return finder.found;
}
