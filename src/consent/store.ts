/** The consent store: one decision, its meaning, and everybody who wants to know of it. Needs no element and draws nothing. */

import {decide, optional, refuseBySignal, type Shown} from './decision.js';
import {evaluate} from './evaluate.js';
import type {ConsentEvent, ConsentListener} from './events.js';
import {isPast, latestOf} from './latest.js';
import {checkLifetime, endOf} from './lifetime.js';
import type {ConsentStoreOptions} from './options.js';
import {askedBy, servicesNamed, type ConsentCategory, type ConsentPolicy, type ConsentService} from './questions.js';
import {decodeRecord, encodeRecord, isMode, type ConsentRecord, type ConsentSource} from './record.js';
import {ruleFor, type RegionRule} from './regions.js';
import {readSignals} from './signals.js';
import {describe, type ConsentState} from './state.js';
import {openStorage, type RecordStorage} from './storage.js';
import {joinTabs} from './tabs.js';

/** Name of the record where a site gives none. */
export const defaultName = 'privacy-choice';

export class ConsentStore {
  /** Name of the cookie or key that holds the record. */
  readonly name: string;
  readonly #options: ConsentStoreOptions = {};
  readonly #listeners = new Set<ConsentListener>();
  readonly #announce: () => void;
  #storage!: RecordStorage;
  #categories: readonly ConsentCategory[] = [];
  #rule!: RegionRule;
  #lifetime!: ReturnType<typeof checkLifetime>;
  #state!: ConsentState;

  constructor(options: ConsentStoreOptions = {}) {
    this.name = options.cookieName ?? defaultName;
    this.configure(options);
    this.#announce = typeof document === 'undefined' ? () => {} : joinTabs(this.name, () => this.refresh());
  }

  /** The policy that the questions come from. */
  get policy(): ConsentPolicy | undefined {
    return this.#options.policy;
  }

  /** All that holds at this moment: a new frozen object after each change. */
  get state(): ConsentState {
    return this.#state;
  }

  /** The decision that counts; undefined where none was made, none can be read, or it has lapsed. */
  get record(): ConsentRecord | undefined {
    return this.#state.record;
  }

  /** Changes the options that are given and keeps the others. The name of the record stays. */
  configure(options: ConsentStoreOptions): void {
    for (const [key, value] of Object.entries(options))
      if (value !== undefined) Object.assign(this.#options, {[key]: value as unknown});
    const {policy, region, regions, mode, expires, storage = 'cookie', cookieDomain} = this.#options;
    if (options.policy) this.#categories = askedBy(policy!);
    if (options.storage || options.cookieDomain || !this.#storage)
      this.#storage = openStorage(storage, this.name, cookieDomain, (cause) => this.report('storage', cause));
    this.#rule = regions ? ruleFor(region ?? '', regions) : {mode: isMode(mode) ? mode : 'opt-in'};
    this.#lifetime = checkLifetime(this.#rule.expires ?? expires);
    if (this.#lifetime.refused) this.report('expires', this.#lifetime.refused);
    this.#look('api', true);
  }

  /** The services that a category, a service, or a service within a category names. None: the policy has no such thing. */
  named(id: string, service?: string): ConsentService[] {
    return servicesNamed(this.#categories, id, service);
  }

  /** Whether a category, a service, or a service within a category may run now. A category in part allowed may not. */
  allows(id: string, service?: string): boolean {
    const named = this.named(id, service);
    return id === 'necessary' || (named.length > 0 && named.every((one) => this.#state.allowed.includes(one.id)));
  }

  /** Resolves once `allows` is true: now, or after a later decision. */
  when(id: string, service?: string): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!this.allows(id, service)) return;
        stop();
        resolve();
      };
      const stop = this.subscribe(check);
      check();
    });
  }

  acceptAll(source: ConsentSource = 'api'): void {
    this.#decide(() => true, source);
  }

  rejectAll(source: ConsentSource = 'api'): void {
    this.#decide(() => false, source);
  }

  /** Decides on categories and services by name; a service wins over its category. What is not named stays as it is now. */
  update(choices: Readonly<Record<string, boolean>>, source: ConsentSource = 'api'): void {
    for (const id of Object.keys(choices)) if (!this.named(id).length) this.report('update', `not in the policy: ${id}`, id);
    const {allowed} = this.#state;
    this.#decide(
      ({id, service, category}) => choices[id] ?? choices[service] ?? choices[category] ?? allowed.includes(id),
      source,
    );
  }

  /** Forgets the decision, so that the visitor is asked again. */
  reset(): void {
    this.#write('', 0, 'api');
  }

  /** Reads the record again, because something else than this store may have written it. */
  refresh(source: ConsentSource = 'sync'): void {
    this.#look(source);
  }

  /** Calls `listener` on every event, until the returned function is called. */
  subscribe(listener: ConsentListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Hands an event to all listeners, for modules that work with the store. One that throws holds up nobody. */
  publish(event: ConsentEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** Tells the listeners what went wrong; later in this turn, so that nobody misses what a constructor reports. */
  report(phase: string, cause: unknown, service?: string): void {
    queueMicrotask(() => this.publish({type: 'error', phase, cause, service}));
  }

  /** What is on the page and not in the policy: for engineers, in a chunk of its own. */
  async audit(): Promise<import('./audit.js').AuditReport> {
    return (await import('./audit.js')).auditPage(this);
  }

  get #gpcBinds(): boolean {
    return readSignals().gpc && (this.#rule.gpc ?? this.#options.gpc ?? true);
  }

  get #shown(): Shown {
    const {policy, region, locale, revision} = this.#options;
    return {policy: policy!, categories: this.#categories, mode: this.#rule.mode, region, locale, revision};
  }

  #endOf({time, granted}: ConsentRecord): number {
    return endOf(time, granted.length ? this.#lifetime.granted : this.#lifetime.denied);
  }

  #decide(choose: (service: ConsentService) => boolean, source: ConsentSource): void {
    const asked = optional(this.#categories).flatMap(({services}) => services);
    if (!asked.length) return this.report('update', 'nothing to decide: no policy, or none with devices');
    const against = this.#gpcBinds && asked.some((service) => service.sale && choose(service));
    this.#save(decide(this.#shown, against ? 'override' : source, choose), source);
  }

  #save(record: ConsentRecord, source: ConsentSource): void {
    this.#write(encodeRecord(record), this.#endOf(record), source);
  }

  #write(text: string, end: number, source: ConsentSource): void {
    this.#storage.write(text, end);
    this.#announce();
    this.#look(source);
  }

  /** Reads the record, says what it means, and tells everybody what is new. Only with `tidy` it may mend what is stored. */
  #look(source: ConsentSource, tidy = false): void {
    const texts = this.#storage.read();
    const text = latestOf(texts);
    const record = decodeRecord(text);
    const expires = record && this.#endOf(record);
    if (expires && tidy && texts.some((one) => one !== text)) this.#storage.write(text, expires);
    const meaning = evaluate({
      ...this.#shown,
      record,
      fresh: !!expires && isPast(record!.time) && Date.now() < expires,
      gpc: this.#gpcBinds,
    });
    const before = this.#state as ConsentState | undefined;
    this.#state = describe({text, expires, record, meaning, ...this.#shown});
    if (before) this.#tell(before, source);
    // Later, so that those who connect in this turn hear of it; the signal itself holds from the start.
    if (meaning.refusedBySignal.size && source !== 'gpc')
      queueMicrotask(() => this.#save(refuseBySignal(this.#shown, meaning, record), 'gpc'));
  }

  #tell(before: ConsentState, source: ConsentSource): void {
    const {ready, record, text, allowed} = this.#state;
    const granted = allowed.filter((name) => !before.allowed.includes(name));
    const revoked = before.allowed.filter((name) => !allowed.includes(name));
    if (ready && !before.ready) this.publish({type: 'ready'});
    else if (ready && (text !== before.text || granted.length || revoked.length))
      this.publish({type: 'change', record, granted, revoked, source});
  }
}
