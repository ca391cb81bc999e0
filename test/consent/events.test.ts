/** What a store tells, and promises that wait for it. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import type {ConsentChanged, ConsentEvent} from '../../src/consent/events.js';
import type {ConsentStoreOptions} from '../../src/consent/options.js';
import type {ConsentStore} from '../../src/consent/store.js';
import {page, turn, usePage} from './support/page.js';
import {policyWith} from './support/policies.js';

usePage();

const load = (options: ConsentStoreOptions = {}): ConsentStore =>
  newStore('privacy-choice', {policy: policyWith(), ...options});

/** All that a store says from now on. */
function heard(store: ConsentStore): ConsentEvent[] {
  const events: ConsentEvent[] = [];
  store.subscribe((event) => events.push(event));
  return events;
}
const changesIn = (events: ConsentEvent[]): ConsentChanged[] => events.filter((event) => event.type === 'change');

describe('events', () => {
  it('name what may run now and what no longer may', () => {
    const store = load();
    const events = heard(store);
    store.update({analytics: true}, 'preferences');
    store.update({analytics: false, marketing: true}, 'preferences');
    assert.deepEqual(
      changesIn(events).map(({granted, revoked, source}) => ({granted, revoked, source})),
      [
        {granted: ['analytics', 'ga', 'heatmap'], revoked: [], source: 'preferences'},
        {granted: ['marketing', 'pixel'], revoked: ['analytics', 'ga', 'heatmap'], source: 'preferences'},
      ],
    );
  });

  it('come once for a decision that changes nothing', () => {
    const store = load();
    const events = heard(store);
    store.rejectAll('banner');
    assert.deepEqual(
      events.map((event) => event.type === 'change' && [event.granted, event.revoked, event.source]),
      [[[], [], 'banner']],
    );
  });

  it('do not come on a visit that changes nothing', () => {
    load().acceptAll();
    const store = load();
    const events = heard(store);
    store.refresh();
    assert.deepEqual(events, []);
  });

  it('say when the policy arrives', () => {
    const store = newStore('privacy-choice', {});
    const events = heard(store);
    store.configure({policy: policyWith()});
    store.configure({locale: 'en'});
    assert.deepEqual(events, [{type: 'ready'}]);
  });

  it('reach the others where one listener throws', () => {
    const store = load();
    store.subscribe(() => {
      throw new Error('listener');
    });
    const events = heard(store);
    store.acceptAll();
    assert.equal(events.length, 1);
    assert.equal(page.reported.length, 1);
  });

  it('say that a decision was forgotten', () => {
    const store = load();
    store.acceptAll();
    const events = heard(store);
    store.reset();
    assert.deepEqual(
      changesIn(events).map(({record, revoked, source}) => [record, revoked, source]),
      [[undefined, ['analytics', 'ga', 'heatmap', 'marketing', 'pixel'], 'api']],
    );
  });

  it('have source api where nobody says otherwise', () => {
    const store = load();
    const events = heard(store);
    store.acceptAll();
    store.rejectAll();
    store.update({ga: true});
    assert.deepEqual(
      changesIn(events).map(({source, record}) => [source, record?.source]),
      [
        ['api', 'api'],
        ['api', 'api'],
        ['api', 'api'],
      ],
    );
  });

  it('end when a listener leaves', () => {
    const store = load();
    const events: ConsentEvent[] = [];
    const leave = store.subscribe((event) => events.push(event));
    leave();
    store.acceptAll();
    assert.deepEqual(events, []);
  });
});

describe('when()', () => {
  it('resolves at once where the answer is yes already', async () => {
    load().acceptAll();
    await load().when('analytics');
  });

  it('resolves with a later yes', async () => {
    const store = load();
    const order: string[] = [];
    const waiting = store.when('ga').then(() => order.push('ga'));
    store.rejectAll();
    await turn();
    order.push('asked again');
    store.acceptAll();
    await waiting;
    assert.deepEqual(order, ['asked again', 'ga']);
  });

  it('resolves when the policy arrives after a returning visitor', async () => {
    load().acceptAll();
    const store = newStore('privacy-choice', {});
    const waiting = store.when('marketing', 'pixel');
    store.configure({policy: policyWith()});
    await waiting;
  });
});
