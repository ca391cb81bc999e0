/** Events of the elements, typed for `addEventListener`. */

import type {PolicyError} from './fetch/policy-error.js';
import type {Policy} from './model/document/policy.js';
import type {Issue} from './model/issue.js';

/** A policy is there and will be shown. Bubbles and crosses shadow roots. */
export class PolicyLoadEvent extends Event {
  static readonly type = 'policy-load';
  readonly policy: Policy;

  constructor(policy: Policy) {
    super(PolicyLoadEvent.type, {bubbles: true, composed: true});
    this.policy = policy;
  }
}

/** A policy, or a part of it, cannot be shown as meant. Bubbles and crosses shadow roots. */
export class PolicyErrorEvent extends Event {
  static readonly type = 'policy-error';
  readonly error: PolicyError;

  constructor(error: PolicyError) {
    super(PolicyErrorEvent.type, {bubbles: true, composed: true});
    this.error = error;
  }

  /** What is wrong with the document, with a JSON pointer each. */
  get issues(): readonly Issue[] {
    return this.error.issues;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-load': PolicyLoadEvent;
    'policy-error': PolicyErrorEvent;
  }
}
