/** Connects an element with the consent store that it shares with the page. */

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createConsentStore} from '../consent/create-store.js';
import type {ConsentEvent} from '../consent/events.js';
import type {ConsentStoreOptions} from '../consent/options.js';
import type {ConsentState} from '../consent/state.js';
import type {ConsentStore} from '../consent/store.js';
import {ConsentChangeEvent, ConsentErrorEvent, ConsentReadyEvent, ConsentReceiptEvent} from '../consent-events.js';

export class ConsentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: () => ConsentStoreOptions;
  #store: ConsentStore | undefined;
  #configured = '';
  #policy: ConsentStoreOptions['policy'];
  #stop: (() => void) | undefined;
  #known: string | null | undefined;

  /** @param options what the element's attributes and its policy say now. */
  constructor(host: ReactiveControllerHost & HTMLElement, options: () => ConsentStoreOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#store?.subscribe((event) => this.#hear(event));
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdate(): void {
    const {policy, ...options} = this.#options();
    const configured = JSON.stringify(options);
    if (this.#store && configured === this.#configured && policy === this.#policy) return;
    this.#configured = configured;
    this.#policy = policy;
    const store = createConsentStore({...options, ...(policy && {policy})});
    if (store.state.ready) this.#known ??= store.record?.id ?? null;
    if (store === this.#store) return;
    this.#stop?.();
    this.#store = store;
    this.#stop = store.subscribe((event) => this.#hear(event));
    if (store.state.ready) this.#hear({type: 'ready'});
  }

  /** The store; there from the first update on. */
  get store(): ConsentStore {
    return (this.#store ??= createConsentStore(this.#options()));
  }

  /** Name of the decision that counted when the policy came, before anybody could decide here; `null` for none. */
  get known(): string | null {
    return this.#known ?? null;
  }

  get state(): ConsentState {
    return this.store.state;
  }

  #hear(event: ConsentEvent): void {
    if (event.type === 'ready') this.#host.dispatchEvent(new ConsentReadyEvent(this.state));
    if (event.type === 'change') this.#host.dispatchEvent(new ConsentChangeEvent(event));
    if (event.type === 'error') this.#host.dispatchEvent(new ConsentErrorEvent(event));
    if (event.type === 'receipt') this.#host.dispatchEvent(new ConsentReceiptEvent(event));
    this.#host.requestUpdate();
  }
}
