/** What a record means under the present policy, rules and signals. */

import {changesSince, markOf, type ConsentChange, type ConsentChangeKind} from './fingerprint.js';
import type {ConsentCategory, ConsentPolicy, ConsentService} from './questions.js';
import {answerOf, type ConsentMode, type ConsentRecord} from './record.js';

export interface Circumstances {
  policy: ConsentPolicy | undefined;
  categories: readonly ConsentCategory[];
  record: ConsentRecord | undefined;
  /** Whether the record's lifetime still runs. */
  fresh: boolean;
  mode: ConsentMode;
  /** Whether a Global Privacy Control signal is there and binds. */
  gpc: boolean;
  revision: string | undefined;
}

export interface Meaning {
  /** Whether the record is a decision here and now. */
  counts: boolean;
  allowed: ReadonlySet<ConsentService>;
  /** What the record says, whether it still counts or not. */
  answers: ReadonlyMap<ConsentService, boolean | undefined>;
  /** What changed since the visitor was asked, and stays off until answered. */
  changes: readonly ConsentChange[];
  /** Whether there is anything to ask. */
  prompt: boolean;
  /** Whether the signal holds back a sale or sharing (11 CCR §7025(c)(6): the site shows that it was processed). */
  gpcHonoured: boolean;
  /** Services that the signal refuses and the record does not yet. */
  refusedBySignal: ReadonlySet<ConsentService>;
}

/**
 * A grant made where everything is on until refused is no consent (GDPR Art. 4(11)): it counts only in regions of that kind.
 * A refusal counts everywhere.
 */
const countsIn = (mode: ConsentMode, record: ConsentRecord): boolean =>
  mode !== 'opt-in' || (record.mode ?? mode) === mode || (!record.granted.length && record.source !== 'gpc');

export function evaluate({policy, categories, record, fresh, mode, gpc, revision}: Circumstances): Meaning {
  const counts = !!record && fresh && countsIn(mode, record);
  const overridden = fresh && record?.source === 'override';
  const allowed = new Set<ConsentService>();
  const refusedBySignal = new Set<ConsentService>();
  const answers = new Map<ConsentService, boolean | undefined>();
  const changes: ConsentChange[] = [];
  let [prompt, gpcHonoured] = [false, false];

  for (const service of categories.flatMap(({services}) => services)) {
    if (service.category === 'necessary') {
      allowed.add(service);
      continue;
    }
    let kinds: readonly ConsentChangeKind[] = record?.marks ? changesSince(record.marks, markOf(service, policy!.lang)) : [];
    const answer = record && answerOf(record, service, kinds[0] === 'added');
    answers.set(service, answer);
    // What only the signal decided leaves the rest of an opt-out region as it was.
    const open = answer === undefined && mode !== 'opt-in' && record?.source === 'gpc';
    if (counts && record.marks && record.revision !== revision) kinds = ['revision'];
    // A no stands, whatever becomes of the service: asking again about it would wear people down (EDPB Guidelines 03/2022).
    if (!counts || open || answer === false) kinds = [];
    if (kinds.length) changes.push({service, kinds});
    if (!counts || kinds.length || (answer === undefined && !open)) prompt = true;

    const on = counts && answer !== undefined ? answer : mode !== 'opt-in' && answer !== false;
    if (gpc && service.sale && !overridden) {
      gpcHonoured = true;
      // In an opt-in region the signal is no answer: nothing is written where nothing was granted.
      if (mode === 'opt-in' ? counts && answer : answer !== false) refusedBySignal.add(service);
    } else if (on && !kinds.length) allowed.add(service);
  }
  return {counts, allowed, answers, changes, prompt, gpcHonoured, refusedBySignal};
}
