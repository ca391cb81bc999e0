/** Events of `<cookie-notice>`, typed for `addEventListener`. All bubble and cross shadow roots. */

import type {ConsentChanged, ConsentFailed, ConsentReceived} from './consent/events.js';
import type {ConsentRecord, ConsentSource} from './consent/record.js';
import type {ConsentState} from './consent/state.js';

const crossing = {bubbles: true, composed: true};

/** The policy is known, and so is what a returning visitor decided. */
export class ConsentReadyEvent extends Event {
  readonly state: ConsentState;

  constructor(state: ConsentState) {
    super('consent-ready', crossing);
    this.state = state;
  }
}

/** Something may run that might not before, or the other way round, or a decision was renewed. */
export class ConsentChangeEvent extends Event {
  readonly record: ConsentRecord | undefined;
  /** Services and whole categories that may run from now on. */
  readonly granted: readonly string[];
  /** Services and whole categories that may no longer run. */
  readonly revoked: readonly string[];
  readonly source: ConsentSource;

  constructor({record, granted, revoked, source}: ConsentChanged) {
    super('consent-change', crossing);
    this.record = record;
    this.granted = granted;
    this.revoked = revoked;
    this.source = source;
  }
}

/** Something about consent failed; everything optional stays shut. */
export class ConsentErrorEvent extends Event {
  /** What was being done. */
  readonly phase: string;
  readonly service: string | undefined;
  readonly cause: unknown;

  constructor({phase, service, cause}: ConsentFailed) {
    super('consent-error', crossing);
    this.phase = phase;
    this.service = service;
    this.cause = cause;
  }
}

/** The site's server has the proof of a decision. */
export class ConsentReceiptEvent extends Event {
  /** Name of the decision. */
  readonly id: string;

  constructor({id}: ConsentReceived) {
    super('consent-receipt', crossing);
    this.id = id;
  }
}

/** The notice appears or goes. */
export class ConsentVisibilityEvent extends Event {
  constructor(shown: boolean) {
    super(shown ? 'consent-show' : 'consent-hide', crossing);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentReadyEvent;
    'consent-change': ConsentChangeEvent;
    'consent-error': ConsentErrorEvent;
    'consent-receipt': ConsentReceiptEvent;
    'consent-show': ConsentVisibilityEvent;
    'consent-hide': ConsentVisibilityEvent;
  }
}
