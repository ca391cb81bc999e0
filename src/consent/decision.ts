/** Making records: of a visitor's decision, and of what a signal refuses. */

import type {Meaning} from './evaluate.js';
import {hashOf, markOf, randomName} from './fingerprint.js';
import type {ConsentCategory, ConsentPolicy, ConsentService} from './questions.js';
import {listAnswers, type ConsentMode, type ConsentRecord, type ConsentSource} from './record.js';

/** What is in front of the visitor. */
export interface Shown {
  policy: ConsentPolicy | undefined;
  categories: readonly ConsentCategory[];
  mode: ConsentMode;
  region: string | undefined;
  locale: string | undefined;
  revision: string | undefined;
}

type Answers = (service: ConsentService) => boolean | undefined;

/** Categories that can be refused. */
export const optional = (categories: readonly ConsentCategory[]): ConsentCategory[] =>
  categories.filter(({necessary}) => !necessary);

/** Short and in plain letters, because the cookie is small. */
const versionOf = ({version, effectiveFrom}: ConsentPolicy): string | undefined =>
  version?.label.replace(/[^\w.-]/g, '').slice(0, 12) || effectiveFrom;

export function decide(
  {policy, categories, revision, ...shown}: Shown,
  source: ConsentSource,
  answers: Answers,
): ConsentRecord {
  const asked = optional(categories);
  return {
    id: randomName(),
    time: Date.now(),
    version: versionOf(policy),
    hash: hashOf(categories, policy.lang),
    revision,
    ...shown,
    source,
    ...listAnswers(asked, answers),
    marks: asked.flatMap(({services}) => services.map((service) => markOf(service, policy.lang))).join(''),
  };
}

/**
 * The record of a Global Privacy Control signal: it refuses, and grants nothing. An earlier decision keeps its other answers,
 * its marks and its age, so that the signal prolongs nothing.
 */
export function refuseBySignal(shown: Shown, {counts, answers, refusedBySignal}: Meaning, earlier?: ConsentRecord): ConsentRecord {
  const record = decide(shown, 'gpc', (service) => {
    const answer = answers.get(service);
    return refusedBySignal.has(service) ? false : counts || !answer ? answer : undefined;
  });
  if (!counts || !earlier) return record;
  const {granted, denied, id, source} = record;
  const marks = earlier.marks && [...refusedBySignal].map((service) => markOf(service, shown.policy.lang)).join('') + earlier.marks;
  return {...earlier, granted, denied, id, source, marks, time: earlier.time + 1};
}
