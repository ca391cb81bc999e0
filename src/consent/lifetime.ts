/** How long an answer holds. */

import type {Duration} from '../model/document/values.js';
import {addDuration} from '../model/period.js';

/** Lifetime of an answer. A refusal may hold longer than a grant, never shorter. */
export interface AnswerLifetime {
  granted: Duration;
  denied: Duration;
}

/** Half a year for yes and no alike: CNIL's recommendation 2020-092, Garante's guidelines of 10 June 2021 (no. 231). */
export const defaultLifetime = 'P182D';

/** Unix time in ms at which a lifetime that starts at `start` is over; undefined for no duration of at least a day. */
export function endOf(start: number, lifetime: Duration): number | undefined {
  const day = new Date(start).toISOString().slice(0, 10);
  const end = Date.parse(addDuration(day, lifetime) ?? '') + (start % 86_400_000);
  return end > start ? end : undefined;
}

/** The lifetimes to use, and why others were refused. */
export function checkLifetime(
  wanted: Duration | AnswerLifetime = defaultLifetime,
): AnswerLifetime & {refused?: string} {
  const {granted, denied} = typeof wanted === 'string' ? {granted: wanted, denied: wanted} : wanted;
  const now = Date.now();
  const [yes, no] = [endOf(now, granted), endOf(now, denied)];
  if (!yes || !no)
    return {
      granted: defaultLifetime,
      denied: defaultLifetime,
      refused: `not a lifetime in days or longer: ${granted} ${denied}`,
    };
  // Asking again sooner after a no than after a yes wears people down (EDPB Guidelines 03/2022 on deceptive patterns).
  if (no < yes)
    return {granted, denied: granted, refused: `a refusal lasts no shorter than a grant: ${denied} < ${granted}`};
  return {granted, denied};
}
