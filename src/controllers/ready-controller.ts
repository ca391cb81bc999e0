/** An element's `ready` promise, its `:state()`s, and `aria-busy`. */

import type {Policy} from '../model/document/policy.js';
import type {PolicyState} from './policy-controller.js';

type Resolve = (policy: Policy | undefined) => void;

const states = ['loading', 'ready', 'error'] as const;

export class ReadyController {
  readonly #internals: ElementInternals;
  #promise!: Promise<Policy | undefined>;
  #resolve: Resolve | undefined;
  #latest: unknown;

  constructor(host: HTMLElement) {
    this.#internals = host.attachInternals();
    this.restart();
  }

  get promise(): Promise<Policy | undefined> {
    return this.#promise;
  }

  /** Begins anew: who asks from now on waits for the next policy. */
  restart(): void {
    if (this.#resolve) return;
    this.#promise = new Promise((resolve) => (this.#resolve = resolve));
  }

  /** Takes note of the state after an update, and of the drawing that it led to. */
  report(state: PolicyState, drawing?: Promise<void>): void {
    if (state.status === 'loading') this.restart();
    this.#latest = state;
    this.#set(state.status === 'ready' ? 'loading' : state.status);
    if (state.status === 'error' || state.status === 'refused') this.#settle(undefined);
    void drawing?.then(() => {
      if (this.#latest !== state) return;
      this.#set('ready');
      this.#settle(state.policy);
    });
  }

  #settle(policy: Policy | undefined): void {
    this.#resolve?.(policy);
    this.#resolve = undefined;
  }

  #set(current: PolicyState['status']): void {
    for (const state of states) this.#internals.states[state === current ? 'add' : 'delete'](state);
    this.#internals.ariaBusy = current === 'loading' ? 'true' : null;
  }
}
