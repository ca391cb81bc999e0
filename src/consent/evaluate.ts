/** What a record means under the present policy, rules and signals. */

import type {Shown} from './decision.js';
import {changesSince, markOf, type ConsentChange, type ConsentChangeKind} from './fingerprint.js';
import {answerOf, type ConsentRecord} from './record.js';

/** What holds for one service. */
export interface Verdict extends ConsentChange {
  readonly allowed: boolean;
  /** What the record says. */
  readonly answer: boolean | undefined;
  /** Whether it has to be asked about. */
  readonly open: boolean;
  /** Whether a Global Privacy Control signal holds it back, and whether the record has yet to say so. */
  readonly held: boolean;
  readonly unsaid: boolean | undefined;
}

/**
 * @param fresh whether the record's lifetime still runs.
 * @param gpc whether a Global Privacy Control signal is there and binds.
 */
export function evaluate(
  {policy, services, mode, revision}: Shown,
  record: ConsentRecord | undefined,
  fresh: boolean,
  gpc: boolean,
): Verdict[] {
  const optIn = mode === 'opt-in';
  // A grant made where everything is on until refused is no consent (GDPR Art. 4(11)), and neither is a signal an answer there.
  const elsewhere = optIn && record?.mode && record.mode !== mode;
  return services.map((service) => {
    let kinds: readonly ConsentChangeKind[] = record?.marks
      ? changesSince(record.marks, markOf(service, policy!.lang))
      : [];
    let answer = record && answerOf(record, service, kinds[0] === 'added');
    if (elsewhere && (answer || record.source === 'gpc')) answer = undefined;
    // What only the signal decided leaves the rest of an opt-out region as it was.
    const partial = !optIn && answer === undefined && record?.source === 'gpc';
    if (record?.marks && record.revision !== revision) kinds = ['revision'];
    // A no stands, whatever becomes of the service: asking again about it would wear people down (EDPB Guidelines 03/2022).
    if (!fresh || partial || answer === false) kinds = [];
    const held = gpc && service.sale && !(fresh && record!.source === 'override');
    // Without an answer that counts, an opt-out region honours an old no, but needs no yes.
    const on = fresh && answer !== undefined ? answer : !optIn && answer !== false;
    return {
      service,
      kinds,
      allowed: on && !held && !kinds.length,
      answer,
      open: !fresh || kinds.length > 0 || (answer === undefined && !partial),
      held,
      // In an opt-in region the signal is no answer: nothing is written where nothing was granted.
      unsaid: held && (optIn ? fresh && answer : answer !== false),
    };
  });
}
