/** How long an answer holds. */

import type {Duration} from '../model/document/values.js';

/** Lifetime of an answer. A refusal may hold longer than a grant, never shorter. */
export interface AnswerLifetime {
  granted: Duration;
  denied: Duration;
}

/** Half a year for yes and no alike: CNIL's recommendation 2020-092, Garante's guidelines of 10 June 2021 (no. 231). */
const usual = 'P182D';

/** ISO 8601 in years to days. The model's own reading keeps hours and month ends, and costs a fifth of this module's bytes. */
const duration = /^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/;

/** Unix time in ms at which a lifetime that starts at `start` is over; NaN where it is no duration in days or longer. */
export function endOf(start: number, lifetime: Duration): number {
  const [, years, months, weeks, days] = duration.exec(lifetime)?.map((part) => parseInt(part) || 0) ?? [];
  const date = new Date(start);
  return date.setUTCFullYear(
    date.getUTCFullYear() + years!,
    date.getUTCMonth() + months!,
    date.getUTCDate() + 7 * weeks! + days!,
  );
}

/** The lifetimes to use, and whether they are other than wanted: each a day or longer, and a no at least as long as a yes. */
export function checkLifetime(wanted: Duration | AnswerLifetime = usual): AnswerLifetime & {refused: boolean} {
  const {granted, denied} = typeof wanted === 'string' ? {granted: wanted, denied: wanted} : wanted;
  const yes = endOf(0, granted) > 0 ? granted : usual;
  // Asking again sooner after a no than after a yes wears people down (EDPB Guidelines 03/2022 on deceptive patterns).
  const no = endOf(0, denied) >= endOf(0, yes) ? denied : yes;
  return {granted: yes, denied: no, refused: yes !== granted || no !== denied};
}
