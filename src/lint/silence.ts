/** Rules that somebody has decided not to follow, with the reason. */

import type {Policy} from '../model/document/policy.js';
import type {Finding} from './finding.js';

/** Silences a rule in one policy. Without a reason it does nothing. */
export interface Silence {
  /** Identifier of the rule, for example `CO15`. */
  rule: string;
  reason: string;
  /** Only in this section (its `id`). */
  section?: string;
}

/** The entries of a policy's `x-lint`. */
export function silencesIn(policy: Policy): Silence[] {
  const entries = (policy as unknown as Record<string, unknown>)['x-lint'];
  return Array.isArray(entries)
    ? entries.filter(
        (entry): entry is Silence =>
          typeof entry === 'object' && entry !== null && typeof (entry as Silence).rule === 'string',
      )
    : [];
}

export const hasReason = (silence: Silence): boolean =>
  typeof silence.reason === 'string' && silence.reason.trim().length > 0;

export const silences = (silence: Silence, finding: Finding): boolean =>
  hasReason(silence) &&
  silence.rule === finding.id &&
  (silence.section === undefined || silence.section === finding.place.section);
