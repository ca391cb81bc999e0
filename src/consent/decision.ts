/** Making records: of a visitor's decision, and of what a signal refuses. */

import type {Verdict} from './evaluate.js';
import {digest, markOf, randomName} from './fingerprint.js';
import type {ConsentPolicy, ConsentService} from './questions.js';
import {listAnswers, type ConsentMode, type ConsentRecord, type ConsentSource} from './record.js';

/** What is in front of the visitor. */
export interface Shown {
  policy?: ConsentPolicy;
  /** Those that can be refused. */
  services: readonly ConsentService[];
  mode: ConsentMode;
  region?: string;
  locale?: string;
  revision?: string;
}

export function decide(
  {policy, services, ...shown}: Shown,
  source: ConsentSource,
  answer: (service: ConsentService) => boolean | undefined,
): ConsentRecord {
  const {lang, version, effectiveFrom} = policy!;
  const marks = services.map((service) => markOf(service, lang)).join('');
  return {
    ...shown,
    ...listAnswers(services, answer),
    id: randomName(),
    time: Date.now(),
    version: version?.label ?? effectiveFrom,
    hash: digest([marks], 4),
    source,
    marks,
  };
}

/**
 * The record of a Global Privacy Control signal: it refuses, and grants nothing. An earlier decision that still counts keeps
 * its other answers, its marks and its age, so that the signal prolongs nothing.
 */
export const refuseBySignal = (
  shown: Shown,
  verdicts: readonly Verdict[],
  earlier: ConsentRecord | undefined,
): ConsentRecord => ({
  ...decide(shown, 'gpc', (service) => {
    const {unsaid, answer} = verdicts.find((verdict) => verdict.service === service)!;
    return unsaid ? false : answer && !earlier ? undefined : answer;
  }),
  ...(earlier && {time: earlier.time + 1, mode: earlier.mode, revision: earlier.revision, marks: earlier.marks}),
});
