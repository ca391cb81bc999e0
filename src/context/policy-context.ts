/** Shares the policy of a `<privacy-policy>` with the elements inside it. */

import {ContextRoot, createContext} from '@lit/context';
import type {Policy} from '../model/document/policy.js';

/** What an element inside a `<privacy-policy>` learns of its policy. */
export type SharedPolicy =
  {status: 'loading' | 'error' | 'none' | 'refused'; policy?: undefined} | {status: 'ready'; policy: Policy};

export const policyContext = createContext<SharedPolicy>(Symbol('privacy-elements policy'));

let attached = false;

/**
 * Makes the order of definition irrelevant: a consumer that upgrades before its provider asks again once there is one.
 * Called when an element connects, since modules must not touch the page when they are imported.
 */
export function attachContextRoot(): void {
  if (attached) return;
  attached = true;
  new ContextRoot().attach(document.documentElement);
}
