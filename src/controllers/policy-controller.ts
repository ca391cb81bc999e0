/** Finds an element's policy: property, then inline JSON, then `src`, then the surrounding `<privacy-policy>`. */

import {ContextConsumer} from '@lit/context';
import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {attachContextRoot, policyContext, type SharedPolicy} from '../context/policy-context.js';
import {PolicyErrorEvent} from '../events.js';
import {loadPolicy} from '../fetch/load-policy.js';
import {PolicyError} from '../fetch/policy-error.js';
import type {ReadPolicy} from '../fetch/read-policy.js';
import type {Policy, PolicyInput} from '../model/document/policy.js';

export interface PolicyHost extends ReactiveControllerHost, HTMLElement {
  policy?: PolicyInput | Policy | undefined;
  src?: string | undefined;
}

export type PolicyState<P = Policy> =
  /** `refused`: the surrounding element has no policy either, and has said why. */
  | {status: 'none' | 'refused' | 'loading'; policy?: undefined; error?: undefined}
  | {status: 'ready'; policy: P; error?: undefined}
  | {status: 'error'; policy?: undefined; error: PolicyError};

const none = {status: 'none'} as const;
const refused = {status: 'refused'} as const;
const loading = {status: 'loading'} as const;

/** Stands for inline JSON of which the page's parser has not read everything yet. */
const unfinished = Symbol('unfinished');

export interface PolicyOptions<P> {
  /** Reads a document; throws a `PolicyError` where nothing of it can be used. */
  read: (document: unknown) => ReadPolicy<P>;
  /** Takes the policy of a surrounding `<privacy-policy>`; left out, it is not used. */
  inherit?: (policy: Policy) => P;
  /** Tells the page that a policy of the element's own is there. */
  announce?: (policy: P) => Event;
}

/** @template P what the element reads of a policy. */
export class PolicyController<P> implements ReactiveController {
  readonly #host: PolicyHost;
  readonly #options: PolicyOptions<P>;
  readonly #task: Task<readonly [string | undefined, number], unknown>;
  readonly #surrounding: ContextConsumer<typeof policyContext, PolicyHost> | undefined;
  readonly #inline = new MutationObserver(() => this.#host.requestUpdate());
  #attempt = 0;
  /** The document that was read last, and what came of it: reading is done once for each document. */
  #read: {document: unknown; state: PolicyState<P>; issues: ReadPolicy['issues']} | undefined;
  #announced: PolicyState<P> | undefined;
  #shared: Policy | undefined;
  #inherited: PolicyState<P> | undefined;
  #failure: {cause: unknown; state: PolicyState<P>} | undefined;
  #interrupted = false;

  constructor(host: PolicyHost, options: PolicyOptions<P>) {
    this.#host = host;
    this.#options = options;
    this.#task = new Task(host, {
      args: () => [this.#ownDocument() === undefined ? host.src || undefined : undefined, this.#attempt] as const,
      task: ([src], {signal}) => (src === undefined ? Promise.resolve(undefined) : loadPolicy(src, {signal})),
    });
    // Before the consumer, whose first request is lost unless a root keeps it for a provider that upgrades later.
    host.addController(this);
    if (options.inherit) this.#surrounding = new ContextConsumer(host, {context: policyContext, subscribe: true});
  }

  hostConnected(): void {
    attachContextRoot();
    // Inline JSON may be parsed after the element upgrades, or arrive later.
    this.#inline.observe(this.#host, {childList: true});
    window.addEventListener('online', this.#onOnline);
    if (this.#interrupted) this.reload();
  }

  hostDisconnected(): void {
    this.#inline.disconnect();
    window.removeEventListener('online', this.#onOnline);
    // An element that is only moved connects again at once. One that is gone gives up its request; what was loaded stays.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#task.status !== TaskStatus.PENDING) return;
      this.#task.abort();
      this.#interrupted = true;
    });
  }

  /** What could not be loaded for want of a connection is tried again when there is one. */
  readonly #onOnline = (): void => {
    if (this.state.error?.code === 'network') this.reload();
  };

  /** What is known of the policy now. */
  get state(): PolicyState<P> {
    const own = this.#ownDocument();
    if (own === unfinished) return loading;
    if (own !== undefined) return own instanceof PolicyError ? this.#failed(own) : this.#stateOf(own);
    if (this.#host.src) {
      switch (this.#task.status) {
        case TaskStatus.COMPLETE:
          return this.#task.value === undefined ? loading : this.#stateOf(this.#task.value);
        case TaskStatus.ERROR:
          // An element that is not in the page gave up its request by itself.
          return this.#interrupted ? loading : this.#failed(this.#task.error);
        default:
          return loading;
      }
    }
    const shared: SharedPolicy | undefined = this.#surrounding?.value;
    if (shared?.status === 'ready') return this.#inheritedState(shared.policy);
    return shared?.status === 'loading' ? loading : shared?.status === 'error' ? refused : none;
  }

  /** Loads `src` again. */
  reload(): void {
    this.#attempt++;
    this.#interrupted = false;
    this.#announced = undefined;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const {state} = this;
    if (state === this.#announced) return;
    this.#announced = state;
    if (state.status === 'error') this.#host.dispatchEvent(new PolicyErrorEvent(state.error));
    if (state.status !== 'ready' || state === this.#inherited) return;
    const announcement = this.#options.announce?.(state.policy);
    if (announcement) this.#host.dispatchEvent(announcement);
    void this.#announceIssues(state.policy);
  }

  async #announceIssues(policy: P): Promise<void> {
    const issues = await this.#read?.issues?.().catch(() => []);
    if (!issues?.some(({severity}) => severity === 'error') || this.state.policy !== policy) return;
    const message = `${issues.length} part(s) of the policy could not be read as meant.`;
    this.#host.dispatchEvent(new PolicyErrorEvent(new PolicyError('invalid-parts', message, {issues})));
  }

  #inheritedState(shared: Policy): PolicyState<P> {
    if (this.#shared !== shared || !this.#inherited) {
      this.#shared = shared;
      this.#inherited = {status: 'ready', policy: this.#options.inherit!(shared)};
    }
    return this.#inherited;
  }

  /** The property or the inline JSON; undefined where there is neither. */
  #ownDocument(): unknown {
    const {policy} = this.#host;
    if (policy !== undefined && policy !== null) return policy;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    return script ? this.#parse(script.textContent ?? '') : undefined;
  }

  readonly #lookAgain = () => this.#host.requestUpdate();

  #parsed: {text: string; document: unknown} | undefined;

  #parse(text: string): unknown {
    if (this.#parsed?.text === text) return this.#parsed.document;
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch (cause) {
      const {ownerDocument: page} = this.#host;
      if (page.readyState === 'loading') {
        page.addEventListener('DOMContentLoaded', this.#lookAgain, {once: true});
        return unfinished;
      }
      parsed = new PolicyError('not-json', 'The inline policy is no JSON.', {cause});
    }
    this.#parsed = {text, document: parsed ?? null};
    return parsed ?? null;
  }

  #stateOf(document: unknown): PolicyState<P> {
    if (this.#read?.document !== document) {
      try {
        const {policy, issues} = this.#options.read(document);
        this.#read = {document, state: {status: 'ready', policy}, issues};
      } catch (error) {
        this.#read = {document, state: this.#failed(error), issues: undefined};
      }
    }
    return this.#read!.state;
  }

  /** The state of an error, the same object for the same error. */
  #failed(cause: unknown): PolicyState<P> {
    if (this.#failure?.cause !== cause) {
      const error =
        cause instanceof PolicyError
          ? cause
          : new PolicyError('not-a-policy', 'The policy could not be read.', {cause});
      this.#failure = {cause, state: {status: 'error', error}};
    }
    return this.#failure!.state;
  }
}
