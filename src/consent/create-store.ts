/** Making consent stores, one for each record however many ask for it. */

import {decide, refuseBySignal, type Shown} from './decision.js';
import {evaluate} from './evaluate.js';
import type {ConsentListener} from './events.js';
import {checkLifetime, endOf} from './lifetime.js';
import type {ConsentStoreOptions} from './options.js';
import {askedBy, type ConsentService} from './questions.js';
import {decodeRecord, encodeRecord, modeOf, type ConsentRecord, type ConsentSource} from './record.js';
import {ruleFor, type RegionRule} from './regions.js';
import {readSignals} from './signals.js';
import {describe, type ConsentState} from './state.js';
import {openStorage, type RecordStorage} from './storage.js';
import type {ConsentStore} from './store.js';
import {joinTabs} from './tabs.js';

const stores = new Map<string, ConsentStore>();

/**
 * The store of the record that `cookieName` names. A second call on the same page gives the same store and sets the options
 * that it brings. On a server every call makes a new store: visitors share nothing.
 */
export function createConsentStore(options: ConsentStoreOptions = {}): ConsentStore {
  const {cookieName: name = 'privacy-choice'} = options;
  const known = stores.get(name);
  known?.configure(options);
  const store = known ?? newStore(name, options);
  if (typeof document !== 'undefined') stores.set(name, store);
  return store;
}

/** A store that shares its record, but nothing else, with others of the same name. */
export function newStore(name: string, initial: ConsentStoreOptions): ConsentStore {
  const options: ConsentStoreOptions = {};
  const listeners = new Set<ConsentListener>();
  let storage: RecordStorage | undefined;
  let services: readonly ConsentService[] = [];
  let asked: readonly ConsentService[] = [];
  let rule: Partial<RegionRule>;
  let lifetime: ReturnType<typeof checkLifetime>;
  let state: ConsentState | undefined;

  const signalBinds = () => readSignals().gpc && (rule.gpc ?? options.gpc ?? true);
  const shown = (): Shown => ({...options, services: asked, mode: modeOf(rule.mode)});
  const endOfRecord = (record: ConsentRecord) =>
    endOf(record.time, lifetime[record.granted.length ? 'granted' : 'denied']);

  const write = (text: string, end: number, source: ConsentSource) => {
    storage!(text, end);
    announce();
    store.refresh(source);
  };
  const save = (record: ConsentRecord, source: ConsentSource) =>
    write(encodeRecord(record), endOfRecord(record), source);

  const choose = (wanted: (service: ConsentService) => boolean | undefined, source: ConsentSource) => {
    if (!asked.length) return store.report('update', 'not in the policy');
    const against = signalBinds() && asked.some((service) => service.sale && wanted(service));
    save(decide(shown(), against ? 'override' : source, wanted), source);
  };

  const store: ConsentStore = {
    name,
    get policy() {
      return options.policy;
    },
    get state() {
      return state!;
    },
    get record() {
      return state!.record;
    },

    configure(given) {
      for (const [key, value] of Object.entries(given))
        if (value !== undefined) Object.assign(options, {[key]: value as unknown});
      const {region = '', regions, mode, expires, storage: kind = 'cookie', cookieDomain} = options;
      storage ??= openStorage(kind, name, cookieDomain, (cause) => store.report('storage', cause));
      if (given.policy) services = askedBy(given.policy);
      asked = services.filter((one) => one.category !== 'necessary');
      rule = regions ? ruleFor(region, regions) : {mode};
      lifetime = checkLifetime(rule.expires ?? expires);
      if (lifetime.refused) store.report('expires', 'unusable');
      store.refresh('api');
    },

    named: (id, service = id) =>
      services.filter((one) => [id, service].every((name) => [one.category, one.service, one.id].includes(name))),
    allows(id, service) {
      const named = store.named(id, service);
      return named.length
        ? named.every((one) => !asked.includes(one) || state!.allowed.includes(one.id))
        : !service && id === 'necessary';
    },
    when: (id, service) =>
      new Promise((resolve) => {
        const stop = store.subscribe(() => {
          if (store.allows(id, service)) resolve(stop());
        });
        if (store.allows(id, service)) resolve(stop());
      }),

    acceptAll: (source = 'api') => choose(() => true, source),
    rejectAll: (source = 'api') => choose(() => false, source),
    update(choices, source = 'api') {
      for (const id of Object.keys(choices))
        if (!store.named(id).length) store.report('update', 'not in the policy', id);
      const {allowed, record} = state!;
      choose(
        ({id, service, category}) =>
          choices[id] ??
          choices[service] ??
          choices[category] ??
          (allowed.includes(id) || (record?.denied.includes(id) ? false : undefined)),
        source,
      );
    },
    reset: () => write('', 0, 'api'),

    refresh(source = 'sync') {
      const texts = storage!();
      const [record] = texts.flatMap((text) => decodeRecord(text) ?? []).sort((a, b) => b.time - a.time);
      const expires = record && endOfRecord(record);
      // Where a host and its parent hold different records, one remains. What another tab wrote is left alone.
      if (expires && source === 'api' && texts.some((text) => text !== record.text)) storage!(record.text, expires);
      const valid = expires && Date.now() < expires ? record : undefined;
      const verdicts = evaluate(shown(), record, !!valid, signalBinds());
      const before = state;
      const now = (state = describe(shown(), verdicts, valid, expires, services));
      if (before?.ready) {
        const granted = state.allowed.filter((one) => !before.allowed.includes(one));
        const revoked = before.allowed.filter((one) => !state!.allowed.includes(one));
        if (state.record?.text !== before.record?.text || granted.length || revoked.length)
          store.publish({type: 'change', record: state.record, granted, revoked, source});
      } else if (state.ready) store.publish({type: 'ready'});
      // Later, so that those who connect in this turn hear of it; the signal itself holds from the start.
      if (source !== 'gpc' && verdicts.some((verdict) => verdict.unsaid))
        queueMicrotask(() => now === state && save(refuseBySignal(shown(), verdicts, valid), 'gpc'));
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          reportError(error);
        }
      }
    },
    report: (phase, cause, service) => queueMicrotask(() => store.publish({type: 'error', phase, cause, service})),
  };

  store.configure(initial);
  const announce = typeof document === 'undefined' ? () => {} : joinTabs(name, () => store.refresh());
  return store;
}
