/** The store: deciding, remembering, asking again. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createConsentStore, newStore} from '../../src/consent/create-store.js';
import type {ConsentEvent} from '../../src/consent/events.js';
import type {ConsentStoreOptions} from '../../src/consent/options.js';
import {decodeRecord} from '../../src/consent/record.js';
import type {ConsentStore} from '../../src/consent/store.js';
import {cookieValues, page, turn, usePage} from './support/page.js';
import {policyWith} from './support/policies.js';

usePage();

/** A store as a page that loads now would make it. */
const load = (options: ConsentStoreOptions = {}): ConsentStore =>
  newStore('privacy-choice', {policy: policyWith(), ...options});

/** All that a store says from now on. */
function heard(store: ConsentStore): ConsentEvent[] {
  const events: ConsentEvent[] = [];
  store.subscribe((event) => events.push(event));
  return events;
}
describe('a first visit', () => {
  it('allows nothing but the necessary, and asks', () => {
    const store = load();
    assert.deepEqual(
      [store.allows('necessary'), store.allows('login'), store.allows('analytics')],
      [true, true, false],
    );
    assert.equal(store.state.prompt, true);
    assert.equal(store.record, undefined);
  });

  it('stores nothing', () => {
    load();
    assert.deepEqual([page.written, page.local.size], [[], 0]);
  });

  it('allows nothing before there is a policy', () => {
    const store = newStore('privacy-choice', {});
    assert.deepEqual([store.state.ready, store.allows('necessary'), store.allows('ga')], [false, true, false]);
    assert.equal(store.state.prompt, false);
  });

  it('is opt-in whatever the country', () => {
    assert.equal(load({region: 'US'}).state.mode, 'opt-in');
    assert.equal(load({mode: 'optout' as 'opt-out'}).allows('ga'), false);
  });
});

describe('a decision', () => {
  it('allows everything or refuses everything', () => {
    const store = load();
    store.acceptAll('banner');
    assert.deepEqual(store.state.allowed, ['analytics', 'ga', 'heatmap', 'marketing', 'pixel']);
    store.rejectAll('preferences');
    assert.deepEqual(store.state.allowed, []);
  });

  it('is remembered alike whether it is yes or no', () => {
    load().rejectAll('banner');
    const store = load();
    assert.deepEqual(store.record?.denied, ['analytics', 'ga', 'heatmap', 'marketing', 'pixel']);
    assert.equal(store.state.prompt, false);
  });

  it('covers single services, and a category only when it is whole', () => {
    load().update({ga: true, marketing: true});
    const store = load();
    assert.deepEqual(store.state.allowed, ['ga', 'marketing', 'pixel']);
    assert.deepEqual([store.allows('analytics'), store.allows('analytics', 'ga')], [false, true]);
  });

  it('lets a service win over its category', () => {
    const store = load();
    store.update({analytics: true, heatmap: false});
    assert.deepEqual(store.state.allowed, ['ga']);
  });

  it('keeps what it does not name', () => {
    const store = load();
    store.acceptAll();
    store.update({marketing: false});
    assert.deepEqual(store.state.allowed, ['analytics', 'ga', 'heatmap']);
  });

  it('keeps open what it does not name and nobody answered', () => {
    const store = load();
    store.update({analytics: true}, 'placeholder');
    assert.deepEqual(
      [store.state.prompt, store.record?.granted, store.record?.denied],
      [true, ['analytics', 'ga', 'heatmap'], []],
    );
    store.update({marketing: false});
    assert.equal(store.state.prompt, false);
  });

  it('keeps refused what was refused', () => {
    const store = load();
    store.rejectAll();
    store.update({ga: true});
    assert.deepEqual(load().record?.denied, ['heatmap', 'marketing', 'pixel']);
  });

  it('does not turn on by the way what changed in the policy', () => {
    load().acceptAll();
    const store = load({policy: policyWith({devices: [{name: '_ga', service: 'ga', lifetime: 'P2Y'}]})});
    store.update({marketing: false});
    assert.deepEqual([store.allows('ga'), store.state.prompt], [false, true]);
  });

  it('cannot switch off what is necessary', () => {
    const store = load();
    store.update({login: false, necessary: false});
    assert.equal(store.allows('login'), true);
  });

  it('passes over a name that the policy does not know, and says so', async () => {
    const store = load();
    const events = heard(store);
    store.update({ga: true, comments: true});
    await turn();
    assert.deepEqual(store.record?.granted, ['ga']);
    assert.deepEqual(
      events.filter(({type}) => type === 'error'),
      [{type: 'error', phase: 'update', cause: 'not in the policy', service: 'comments'}],
    );
  });

  it('says what was shown and where it came from', () => {
    const store = load({locale: 'ko', region: 'KR', revision: '7'});
    store.acceptAll('banner');
    const {version, hash, locale, region, mode, source, time, id} = store.record!;
    assert.deepEqual(
      {version, locale, region, mode, source, time},
      {version: '3.0', locale: 'ko', region: 'KR', mode: 'opt-in', source: 'banner', time: Date.now()},
    );
    assert.match(hash!, /^[\w-]{4}$/);
    assert.match(id!, /^[\w-]{12}$/);
  });

  it('has another name each time, so that it follows nobody', () => {
    const store = load();
    store.acceptAll();
    const first = store.record?.id;
    store.acceptAll();
    assert.notEqual(store.record?.id, first);
  });

  it('is not made where a policy has nothing to decide', async () => {
    const store = load({policy: policyWith({devices: [], deviceServices: []})});
    const events = heard(store);
    store.acceptAll();
    await turn();
    assert.deepEqual([store.state.prompt, store.record, cookieValues()], [false, undefined, []]);
    assert.deepEqual(events, [{type: 'error', phase: 'update', cause: 'not in the policy', service: undefined}]);
  });

  it('is forgotten by reset', () => {
    const store = load();
    store.acceptAll();
    store.reset();
    assert.deepEqual([store.state.prompt, store.allows('ga'), cookieValues()], [true, false, []]);
  });

  it('is a frozen object', () => {
    const {state} = load();
    assert.throws(() => Object.assign(state, {prompt: false}), TypeError);
  });
});

describe('size of a record', () => {
  const categories = ['necessary', 'functional', 'analytics', 'marketing'];
  const many = (from: string[]) =>
    policyWith({
      version: '2026-12-01',
      devices: [],
      deviceServices: Array.from({length: 12}, (_, index) => ({
        id: `service-id-${index + 10}`,
        name: 'x',
        category: from[index % from.length]!,
      })),
    });

  for (const [what, from] of Object.entries({'with necessary ones': categories, 'all optional': categories.slice(1)}))
    it(`is at most 300 bytes for 12 services ${what}, whatever is chosen`, () => {
      for (let choice = 0; choice < 4096; choice += 37) {
        const store = newStore('privacy-choice', {
          policy: many(from),
          locale: 'zh-Hans',
          region: 'US-CA',
          storage: 'memory',
        });
        const chosen = store.state.services.map(({id}, index) => [id, (choice >> index) % 2 === 1] as const);
        store.update(Object.fromEntries(chosen), 'preferences');
        assert.ok(store.record!.text!.length <= 300, `${store.record!.text!.length}: ${store.record!.text}`);
      }
    });
});

describe('one record', () => {
  it('has one store on a page', () => {
    const first = createConsentStore({cookieName: 'shared', storage: 'memory'});
    const second = createConsentStore({cookieName: 'shared', policy: policyWith()});
    second.acceptAll();
    assert.equal(first, second);
    assert.equal(first.allows('ga'), true);
    assert.equal(decodeRecord(first.record!.text!)?.granted.includes('analytics'), true);
  });

  it('does not mix with that of another name', () => {
    const one = createConsentStore({cookieName: 'one', policy: policyWith()});
    const other = createConsentStore({cookieName: 'other', policy: policyWith()});
    one.acceptAll();
    assert.equal(other.allows('ga'), false);
  });

  it('shows the policy that its questions come from', () => {
    const policy = policyWith();
    assert.equal(createConsentStore({cookieName: 'with-policy', policy}).policy, policy);
  });

  it('keeps options that a later call does not give', () => {
    const store = createConsentStore({cookieName: 'kept', mode: 'opt-out', policy: policyWith()});
    createConsentStore({cookieName: 'kept', policy: undefined, mode: undefined, locale: 'en'});
    assert.deepEqual([store.state.mode, store.state.ready], ['opt-out', true]);
  });
});

describe('a server', () => {
  it('makes a store for each visitor, which allows nothing and stores nothing', async () => {
    Object.defineProperty(globalThis, 'document', {value: undefined, configurable: true});
    const [one, other] = [createConsentStore({policy: policyWith()}), createConsentStore({policy: policyWith()})];
    const events = heard(one);
    one.acceptAll();
    await turn();
    assert.deepEqual(
      events.map(({type}) => type),
      ['change'],
    );
    assert.notEqual(one, other);
    assert.deepEqual([one.allows('ga'), other.allows('ga'), page.written], [true, false, []]);
  });
});
