/** What a page needs to run a gate: loaded by the frames of the gate's tests, some of which have a strict Content-Security-Policy. */

import {createConsentStore} from '../../../src/consent/create-store.js';
import type {ConsentEvent} from '../../../src/consent/events.js';
import type {ConsentStoreOptions} from '../../../src/consent/options.js';
import type {ConsentStore} from '../../../src/consent/store.js';
import {startGate} from '../../../src/gate/start-gate.js';

export interface GatePage {
  store: ConsentStore;
  events: ConsentEvent[];
  /** Directives that something on the page went against. */
  violations: string[];
}

const page = window as unknown as {gatePage: GatePage};

/** Options come as data, as a strict policy allows no inline script. */
const options = JSON.parse(document.querySelector('#options')!.textContent) as ConsentStoreOptions;
const store = createConsentStore(options);
const events: ConsentEvent[] = [];
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => violations.push(effectiveDirective));
store.subscribe((event) => events.push(event));
page.gatePage = {store, events, violations};
startGate(store);
