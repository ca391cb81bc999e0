/** Periods as policies write them: "5년", "회원 탈퇴 후 30일", "until you delete your account". */

import type {Duration, Period, PeriodEvent} from '../../model/document/values.js';
import type {FactWords} from '../vocabulary/vocabulary.js';

/** What was made of the words for a period. */
export interface ReadPeriod {
  period: Period;
  /** Whether it could be turned into more than words. */
  readable: boolean;
  confidence: number;
}

interface Span {
  start: number;
  end: number;
  duration: Duration;
}

interface Happening {
  start: number;
  end: number;
  event: string;
}

const number = /(?<![\d.,-])(\d{1,3})\s{0,3}|\b(one|two|three|four|five|six|seven|ten|twelve)\s+/gi;
const wordNumbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  twelve: 12,
};
const choices = /또는|혹은|\bor\b|又は|または|\s\/\s/i;

/** Events with which a span starts; the others end something, and a span may follow. */
const startEvents = new Set(['recorded', 'record-created', 'transaction-completed', 'hiring-decided']);

/** A number and its unit; a year of the calendar has more digits, or a month after it. */
function spansOf(text: string, {units}: FactWords): Span[] {
  const found: (Span & {unit: string; count: number})[] = [];
  for (const match of text.matchAll(number)) {
    const after = match.index + match[0].length;
    const rest = text.slice(after, after + 16);
    const unit = units.find(([, pattern]) => pattern.test(rest));
    if (!unit) continue;
    const count = match[1] === undefined ? wordNumbers[match[2]!.toLowerCase()]! : Number(match[1]);
    const length = unit[1].exec(rest)![0].length;
    if (unit[0] === 'Y' && /^\s*\d{1,2}\s*월/.test(text.slice(after + length, after + length + 6))) continue;
    found.push({
      start: match.index,
      end: after + length,
      unit: unit[0],
      count,
      duration: unit[0] === 'H' ? `PT${count}H` : `P${count}${unit[0]}`,
    });
  }
  // "2년 6개월" is one span.
  return found.reduce<(Span & {unit: string; count: number})[]>((all, span) => {
    const last = all.at(-1);
    const joins = last?.unit === 'Y' && span.unit === 'M' && span.start - last.end <= 1;
    if (joins) all[all.length - 1] = {...last, end: span.end, unit: 'M', duration: `${last.duration}${span.count}M`};
    else all.push(span);
    return all;
  }, []);
}

function happeningsOf(text: string, {events}: FactWords): Happening[] {
  const found = events.flatMap(([event, pattern]) =>
    [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      event,
    })),
  );
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((happening, index, all) => index === 0 || happening.start >= all[index - 1]!.end);
}

/** The events right before a span, or joined to it by "or". */
function leading(happenings: readonly Happening[], text: string, from: number): Happening[] {
  const near = happenings.filter(
    ({start, end}) => start < from && from - end <= 40 && (from - end <= 12 || choices.test(text.slice(end, from))),
  );
  return near.filter(({event}, index) => near.findIndex((other) => other.event === event) === index);
}

/** The event right after a span, as in "30 days after the account is closed". */
function following(happenings: readonly Happening[], text: string, from: number): Happening[] {
  return happenings
    .filter(
      ({start}) =>
        start >= from && /^\s*(?:after|following|from|since)\s(?:the\s|your\s)?$/i.test(text.slice(from, start)),
    )
    .slice(0, 1);
}

/** The words between two places, without the particles at their ends. */
const startWords =
  /([\p{L}\p{N}][\p{L}\p{N}·]{0,14}?(?:\s[\p{L}\p{N}][\p{L}\p{N}·]{0,10}?)?)\s*(?:로부터|으로부터|부터|\s후|から|より)\s*$/u;

/** What a fixed span starts with, as written, where no known event does. */
function startOf(before: string): PeriodEvent | undefined {
  return startWords.exec(before.slice(-50))?.[1]?.trim();
}

const least = /최소|이상|at least|no less than|以上/i;
const most = /최대|이내|이하|up to|at most|no (?:more|longer) than|within|以内/i;

function fixed(text: string, span: Span): Period {
  const around = `${text.slice(Math.max(0, span.start - 12), span.start)}${text.slice(span.end, span.end + 6)}`;
  const bound = least.test(around) ? 'at-least' : most.test(around) ? 'at-most' : undefined;
  const from = startOf(text.slice(0, span.start));
  return {duration: span.duration, ...(bound && {bound}), ...(from !== undefined && {from}), text};
}

const legal = (text: string): Period => ({byLaw: {text}});

/** Several conditions: a law that goes further than the rest, or whichever comes first. */
function several(parts: Period[], text: string, last: boolean): Period {
  if (parts.length === 1) return {...parts[0]!, text};
  return last ? {last: parts, text} : {first: parts, text};
}

/** The period that words state; undefined where they state none. */
export function readPeriod(words: string, facts: FactWords): ReadPeriod | undefined {
  const text = words.trim();
  if (!text || text.length > 400) return undefined;
  const spans = spansOf(text, facts);
  const happenings = happeningsOf(text, facts);
  const law = facts.byLaw.exec(text);
  const span = spans[0];
  if (!span) {
    if (facts.blankPeriod.test(text)) return {period: {text}, readable: false, confidence: 0.9};
    if (facts.endless.test(text)) return {period: {indefinite: text, text}, readable: true, confidence: 0.9};
    if (happenings.length === 0)
      return law ? {period: {...legal(law[0]), text}, readable: true, confidence: 0.7} : undefined;
    const parts: Period[] = happenings.map(({event}) => ({until: event}));
    if (law) parts.push(legal(law[0]));
    return {period: several(parts, text, law !== null), readable: true, confidence: parts.length > 1 ? 0.65 : 0.85};
  }
  const direct = [...leading(happenings, text, span.start), ...following(happenings, text, span.end)];
  const [only] = direct;
  if (only && direct.length === 1 && startEvents.has(only.event)) {
    return {period: {duration: span.duration, from: only.event, text}, readable: true, confidence: 0.9};
  }
  if (direct.length > 0) {
    const parts: Period[] = direct.map(({event}) => ({until: event, then: span.duration}));
    if (law) parts.push(legal(law[0]));
    return {period: several(parts, text, true), readable: true, confidence: parts.length > 1 ? 0.6 : 0.9};
  }
  return {period: fixed(text, span), readable: true, confidence: spans.length > 1 ? 0.7 : 0.95};
}

/** Where in a sentence a period is stated; undefined where it states none. */
export function findPeriod(
  sentence: string,
  facts: FactWords,
): (ReadPeriod & {start: number; end: number}) | undefined {
  const [span] = spansOf(sentence, facts);
  const blank = span ? undefined : facts.blankPeriod.exec(sentence);
  const [from, to] = span ? [span.start, span.end] : blank ? [blank.index, blank.index + blank[0].length] : [-1, -1];
  if (from < 0) return undefined;
  const window = Math.max(0, from - 45);
  const around = sentence.slice(window, to + 45);
  const [first] = leading(happeningsOf(sentence.slice(window, from), facts), sentence.slice(window), from - window);
  const law = facts.byLaw.exec(sentence.slice(to, to + 45));
  const start = first ? window + first.start : from;
  const end = law ? to + law.index + law[0].length : to;
  const read = readPeriod(sentence.slice(start, end), facts) ?? readPeriod(around, facts);
  return read && {...read, start, end};
}

/** An event that ends a period in a sentence, as in "until the account is closed". */
export function findEnd(sentence: string, facts: FactWords): (ReadPeriod & {start: number; end: number}) | undefined {
  for (const {start, end, event} of happeningsOf(sentence, facts)) {
    const after = /^.{0,10}?(?:까지|まで)/.exec(sentence.slice(end, end + 16));
    const before = /\buntil\s.{0,12}$/i.exec(sentence.slice(0, start));
    if (!after && !before) continue;
    const [from, to] = [before?.index ?? start, end + (after?.[0].length ?? 0)];
    return {
      period: {until: event, text: sentence.slice(from, to)},
      readable: true,
      confidence: 0.8,
      start: from,
      end: to,
    };
  }
  return undefined;
}
