/** ISO 8601 durations and dates: reading and comparing them. Months are never converted to days. */

import type {CalendarDate, Duration} from './document/values.js';

/** A duration in its own units, as in `Intl.DurationFormat`. */
export interface DurationParts {
  years?: number;
  months?: number;
  weeks?: number;
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}

const durationPattern =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

/** The parts of an ISO 8601 duration, or undefined where `text` is none. */
export function parseDuration(text: unknown): DurationParts | undefined {
  const match = typeof text === 'string' ? durationPattern.exec(text) : null;
  if (!match) return undefined;
  const parts: DurationParts = {};
  units.forEach((unit, index) => {
    const digits = match[index + 1];
    if (digits !== undefined) parts[unit] = Number(digits);
  });
  return parts;
}

/** Whether `text` is a calendar date that exists. */
export function isDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day on which a duration that starts on `start` ends. The 31st becomes the month's last day where a month is shorter. */
export function addDuration(start: CalendarDate, duration: Duration): CalendarDate | undefined {
  const parts = parseDuration(duration);
  if (!parts || !isDate(start)) return undefined;
  const [year, month, day] = start.split('-').map(Number) as [number, number, number];
  const months = month - 1 + (parts.months ?? 0);
  const targetYear = year + (parts.years ?? 0) + Math.floor(months / 12);
  const targetMonth = months % 12;
  const lastDay = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate();
  const date = new Date(
    Date.UTC(targetYear, targetMonth, Math.min(day, lastDay) + (parts.weeks ?? 0) * 7 + (parts.days ?? 0)),
  );
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? undefined : date.toISOString().slice(0, 10);
}

/**
 * Compares two durations by the days on which they end when both start on `anchor`.
 * @returns negative where `a` is shorter, positive where it is longer, undefined where one cannot be read.
 */
export function compareDurations(a: Duration, b: Duration, anchor: CalendarDate): number | undefined {
  const [endA, endB] = [addDuration(anchor, a), addDuration(anchor, b)];
  if (!endA || !endB) return undefined;
  return endA < endB ? -1 : endA > endB ? 1 : 0;
}
