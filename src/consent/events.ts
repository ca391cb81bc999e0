/** What a store tells those who subscribe to it. */

import type {ConsentRecord, ConsentSource} from './record.js';

/** Policy and region are known, and so is what a returning visitor decided. Comes once. */
export interface ConsentReady {
  readonly type: 'ready';
}

/** Something may run that might not before, or the other way round, or a decision was renewed. */
export interface ConsentChanged {
  readonly type: 'change';
  readonly record: ConsentRecord | undefined;
  /** Services and whole categories that may run from now on. */
  readonly granted: readonly string[];
  /** Services and whole categories that may no longer run. */
  readonly revoked: readonly string[];
  /** Where this change came from; the record has the source of the decision itself. */
  readonly source: ConsentSource;
}

export interface ConsentFailed {
  readonly type: 'error';
  /** What was being done: `storage`, `expires`, `region`, `update`, `gate`, `trusted-types`, `clean-up`, `receipt`. */
  readonly phase: string;
  /** The service or category concerned. */
  readonly service?: string;
  /** An error, or in few words: `not in the policy` (a name that it does not know, or nothing to decide at all), `unusable`. */
  readonly cause: unknown;
}

/** The site's server has the proof of a decision. */
export interface ConsentReceived {
  readonly type: 'receipt';
  readonly id: string;
}

export type ConsentEvent = ConsentReady | ConsentChanged | ConsentFailed | ConsentReceived;
export type ConsentListener = (event: ConsentEvent) => void;
