/** Starting gates in the test's own page, and what they let through. */

import {createConsentStore} from '../../../src/consent/create-store.js';
import type {ConsentEvent, ConsentFailed} from '../../../src/consent/events.js';
import type {ConsentStoreOptions} from '../../../src/consent/options.js';
import type {ConsentStore} from '../../../src/consent/store.js';
import {startGate, type Gate, type GateOptions} from '../../../src/gate/start-gate.js';
import {gatedPolicy} from './gated-policy.js';

/** What gated scripts note down. */
export const notes: unknown[] = [];
Object.assign(window, {note: (what: unknown) => notes.push(what)});

let count = 0;
/** A name that no other record has. */
export const newName = (): string => `gate-${++count}`;

const gates: Gate[] = [];
const nodes: Element[] = [];

export interface Started {
  store: ConsentStore;
  gate: Gate;
  events: ConsentEvent[];
  errors: () => ConsentFailed[];
}

export function start(options: ConsentStoreOptions = {}, gateOptions: GateOptions = {}): Started {
  const store = createConsentStore({
    cookieName: `gate-${++count}`,
    storage: 'memory',
    policy: gatedPolicy(),
    ...options,
  });
  const events: ConsentEvent[] = [];
  store.subscribe((event) => events.push(event));
  const gate = startGate(store, gateOptions);
  gates.push(gate);
  return {store, gate, events, errors: () => events.filter((event) => event.type === 'error')};
}

/** Puts an element into the page, as markup would be. */
export function add<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.textContent = text;
  document.body.append(node);
  nodes.push(node);
  return node;
}
/** A gated script; of the category `analytics` unless given otherwise. */
export const addScript = (text: string, attributes: Record<string, string> = {}) =>
  add('script', {type: 'text/plain', 'data-consent': 'analytics', ...attributes}, text);

/** Long enough for the gate to do what it should not. */
export const aMoment = () => new Promise((resolve) => setTimeout(resolve, 120));

afterEach(() => {
  gates.splice(0).forEach((gate) => gate.stop());
  nodes.splice(0).forEach((node) => node.remove());
  document.querySelectorAll('script[data-consent]').forEach((node) => node.remove());
  notes.length = 0;
});
