/** What holds at one moment, for everybody who draws or decides by it. */

import type {Shown} from './decision.js';
import type {Meaning} from './evaluate.js';
import type {ConsentChange} from './fingerprint.js';
import {namesOf, type ConsentCategory} from './questions.js';
import type {ConsentMode, ConsentRecord} from './record.js';
import {readSignals, type PrivacySignals} from './signals.js';

export interface ConsentState {
  /** Whether policy and region are known. Before that, only what is necessary is allowed. */
  readonly ready: boolean;
  readonly mode: ConsentMode;
  readonly region?: string;
  /** The decision that counts, its lists written out: services, and categories that are alike throughout. */
  readonly record?: ConsentRecord;
  /** The record as it is stored, for a server to set again; the empty string where there is none. */
  readonly text: string;
  /** When the decision lapses. Unix time in ms. */
  readonly expires?: number;
  readonly categories: readonly ConsentCategory[];
  /** Services and whole categories that may run now. */
  readonly allowed: readonly string[];
  /** What changed in the policy since the decision; off until answered. */
  readonly changes: readonly ConsentChange[];
  /** Whether the visitor is to be asked (in `notice` mode: to be told). */
  readonly prompt: boolean;
  /** Whether Global Privacy Control holds something back; the site must show it (11 CCR §7025(c)(6)). */
  readonly gpcHonoured: boolean;
  readonly signals: PrivacySignals;
}

interface Parts extends Shown {
  text: string;
  expires: number | undefined;
  record: ConsentRecord | undefined;
  meaning: Meaning;
}

/** Puts the state together and freezes it. */
export function describe({policy, text, expires, record, meaning, categories, mode, region}: Parts): ConsentState {
  const {allowed, answers, counts, changes, prompt, gpcHonoured} = meaning;
  const answered = (wanted: boolean) =>
    Object.freeze(namesOf(categories, (service) => answers.get(service) === wanted));
  const ready = !!policy;
  return Object.freeze({
    ready,
    mode,
    region,
    record:
      record && counts
        ? Object.freeze({...record, granted: answered(true), denied: answered(false)})
        : undefined,
    text,
    expires,
    categories,
    allowed: Object.freeze(namesOf(categories, (service) => allowed.has(service))),
    changes: Object.freeze(changes),
    prompt: ready && prompt,
    gpcHonoured,
    signals: readSignals(),
  });
}
