/** What holds at one moment, for everybody who draws or decides by it. */

import type {Shown} from './decision.js';
import type {Verdict} from './evaluate.js';
import type {ConsentChange} from './fingerprint.js';
import type {ConsentService} from './questions.js';
import type {ConsentMode, ConsentRecord} from './record.js';

export interface ConsentState {
  /** Whether policy and region are known. Before that, only what is necessary is allowed. */
  readonly ready: boolean;
  readonly mode: ConsentMode;
  /** The decision that counts, its lists written out: services, and categories that are alike throughout. */
  readonly record?: ConsentRecord;
  /** When the decision lapses. Unix time in ms. */
  readonly expires?: number;
  /** All services that the policy declares, necessary ones first, sorted by category. */
  readonly services: readonly ConsentService[];
  /** Services that can be refused, and whole categories, that may run now. */
  readonly allowed: readonly string[];
  /** What changed in the policy since the decision; off until answered. */
  readonly changes: readonly ConsentChange[];
  /** Whether the visitor is to be asked (in `notice` mode: to be told). */
  readonly prompt: boolean;
  /** Whether Global Privacy Control holds something back; the site must show it (11 CCR §7025(c)(6)). */
  readonly gpcHonoured: boolean;
}

const ownNames = ({service}: Verdict): string[] => [service.category, service.id];

/** Names of the services that pass a test, and of the categories all of whose services do. */
const namesOf = (verdicts: readonly Verdict[], test: (verdict: Verdict) => unknown): string[] =>
  [...new Set(verdicts.flatMap(ownNames))].filter((name) =>
    verdicts.every((verdict) => !ownNames(verdict).includes(name) || test(verdict)),
  );

/** Puts the state together and freezes it. */
export function describe(
  {policy, mode}: Shown,
  verdicts: readonly Verdict[],
  record: ConsentRecord | undefined,
  expires: number | undefined,
  services: readonly ConsentService[],
): ConsentState {
  const names = (test: (verdict: Verdict) => unknown) => namesOf(verdicts, test);
  return Object.freeze({
    ready: !!policy,
    mode,
    record: record && {
      ...record,
      granted: names((verdict) => verdict.answer),
      denied: names((verdict) => verdict.answer === false),
    },
    expires,
    services,
    allowed: names((verdict) => verdict.allowed),
    changes: verdicts.filter((verdict) => verdict.kinds.length),
    prompt: verdicts.some((verdict) => verdict.open),
    gpcHonoured: verdicts.some((verdict) => verdict.held),
  });
}
