/** Global Privacy Control: refuses, never grants, never answers in opt-in regions, and yields to a later explicit choice. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import type {ConsentEvent} from '../../src/consent/events.js';
import type {ConsentStoreOptions} from '../../src/consent/options.js';
import {readSignals} from '../../src/consent/signals.js';
import type {ConsentStore} from '../../src/consent/store.js';
import {cookieValues, page, pass, turn, usePage} from './support/page.js';
import {ads, clicks, ga, heatmap, login, pixel, policyWith, session, visits} from './support/policies.js';

usePage();

const load = (options: ConsentStoreOptions = {}): ConsentStore =>
  newStore('privacy-choice', {policy: policyWith(), mode: 'opt-out', ...options});

/** A page that loads, and what its store says until the page is still. */
async function visit(options: ConsentStoreOptions = {}): Promise<{store: ConsentStore; events: ConsentEvent[]}> {
  const store = load(options);
  const events: ConsentEvent[] = [];
  store.subscribe((event) => events.push(event));
  await turn();
  return {store, events};
}

describe('the signal in an opt-out region', () => {
  it('refuses sale and sharing before anything runs', () => {
    page.gpc = true;
    const store = load();
    assert.deepEqual([store.allows('marketing'), store.allows('analytics')], [false, true]);
    assert.equal(store.state.gpcHonoured, true);
  });

  it('is written down and told as a decision of its own', async () => {
    page.gpc = true;
    const {store, events} = await visit();
    assert.deepEqual(
      events.map((event) => event.type === 'change' && [event.source, event.granted, event.revoked]),
      [['gpc', [], []]],
    );
    assert.deepEqual(
      [store.record?.source, store.record?.granted, store.record?.denied],
      ['gpc', [], ['marketing', 'pixel']],
    );
  });

  it('is an answer, so that the visitor is not asked again', async () => {
    page.gpc = true;
    const {store} = await visit();
    assert.equal(store.state.prompt, false);
    assert.equal(store.allows('analytics'), true);
  });

  it('is written once, not on each visit', async () => {
    page.gpc = true;
    await visit();
    const [first] = cookieValues();
    await visit();
    assert.deepEqual(cookieValues(), [first]);
  });

  it('grants nothing when it is turned off', async () => {
    page.gpc = true;
    await visit();
    page.gpc = false;
    const {store} = await visit();
    assert.deepEqual([store.allows('marketing'), store.state.gpcHonoured], [false, false]);
  });

  it('stops what the policy calls a sale in another category, and not what it says is none', () => {
    page.gpc = true;
    const services = [login, {...ga, sale: true}, heatmap, {...pixel, sale: false}];
    const store = load({policy: policyWith({deviceServices: services})});
    assert.deepEqual([store.allows('ga'), store.allows('heatmap'), store.allows('pixel')], [false, true, true]);
  });

  it('never stops what is necessary', () => {
    page.gpc = true;
    const store = load({policy: policyWith({deviceServices: [{...login, sale: true}, pixel]})});
    assert.equal(store.allows('login'), true);
  });

  it('is not honoured where the rules of the region say so', () => {
    page.gpc = true;
    const regions = {US: {mode: 'opt-out', gpc: false}, 'US-CA': {mode: 'opt-out'}} as const;
    assert.equal(load({regions, region: 'US-WY'}).allows('marketing'), true);
    assert.equal(load({regions, region: 'US-CA'}).allows('marketing'), false);
    assert.equal(load({gpc: false}).allows('marketing'), true);
  });
});

describe('an explicit choice', () => {
  it('against the signal wins and is marked', async () => {
    page.gpc = true;
    const {store} = await visit();
    store.acceptAll('preferences');
    assert.deepEqual(
      [store.record?.source, store.allows('marketing'), store.state.gpcHonoured],
      ['override', true, false],
    );
    const later = await visit();
    assert.equal(later.store.allows('marketing'), true);
  });

  it('that follows the signal keeps its own source', async () => {
    page.gpc = true;
    const {store} = await visit();
    store.update({analytics: true, marketing: false}, 'preferences');
    assert.equal(store.record?.source, 'preferences');
  });

  it('made before the signal gives way to it', async () => {
    (await visit()).store.acceptAll('banner');
    page.gpc = true;
    const {store} = await visit();
    assert.deepEqual([store.allows('marketing'), store.allows('analytics')], [false, true]);
    assert.equal(store.record?.source, 'gpc');
    assert.deepEqual(store.record.granted, ['analytics', 'ga', 'heatmap']);
  });

  it('that has lapsed is not taken up again by the signal', async () => {
    (await visit({storage: 'local'})).store.acceptAll('banner');
    pass(183);
    page.gpc = true;
    const {store} = await visit({storage: 'local'});
    assert.deepEqual([store.record?.source, store.record?.granted], ['gpc', []]);
  });

  it('is older than what the signal makes of it, wherever copies of it lie', async () => {
    const {store} = await visit();
    store.acceptAll('banner');
    const {time} = store.record!;
    page.gpc = true;
    assert.ok((await visit()).store.record!.time > time);
  });

  it('does not last longer because of the signal', async () => {
    const {store} = await visit();
    store.acceptAll('banner');
    const end = store.state.expires!;
    pass(100);
    page.gpc = true;
    const later = await visit();
    assert.ok(later.store.state.expires! - end < 1000, String(later.store.state.expires! - end));
  });

  it('against the signal holds no longer than it lasts', async () => {
    page.gpc = true;
    (await visit({storage: 'local'})).store.acceptAll('banner');
    pass(183);
    assert.equal((await visit({storage: 'local'})).store.allows('marketing'), false);
  });
});

describe('the signal in an opt-in region', () => {
  it('is no answer: nothing is written, and the visitor is asked', async () => {
    page.gpc = true;
    const {store, events} = await visit({mode: 'opt-in'});
    assert.deepEqual([store.state.prompt, cookieValues(), events], [true, [], []]);
  });

  it('takes back an earlier yes for good', async () => {
    (await visit({mode: 'opt-in'})).store.acceptAll('banner');
    page.gpc = true;
    await visit({mode: 'opt-in'});
    page.gpc = false;
    const {store} = await visit({mode: 'opt-in'});
    assert.deepEqual([store.allows('marketing'), store.allows('analytics'), store.state.prompt], [false, true, false]);
  });

  it('from an opt-out region answers nothing', async () => {
    page.gpc = true;
    const onlyAds = policyWith({deviceServices: [login, pixel], devices: [session, ads]});
    await visit({policy: onlyAds});
    const {store} = await visit({policy: onlyAds, mode: 'opt-in'});
    assert.equal(store.state.prompt, true);
  });

  it('leaves what changed in the policy off', async () => {
    (await visit({mode: 'opt-in'})).store.acceptAll('banner');
    page.gpc = true;
    const longer = policyWith({devices: [session, {...visits, lifetime: 'P2Y'}, clicks, ads]});
    const {store} = await visit({mode: 'opt-in', policy: longer});
    assert.deepEqual([store.allows('ga'), store.allows('heatmap'), store.allows('pixel')], [false, true, false]);
    assert.equal(store.state.prompt, true);
  });
});

describe('signals', () => {
  it('are off where the browser knows none', () => {
    assert.deepEqual(readSignals(), {gpc: false, doNotTrack: false});
  });

  it('include Do Not Track, which changes nothing', () => {
    page.doNotTrack = '1';
    assert.deepEqual(readSignals(), {gpc: false, doNotTrack: true});
    assert.equal(load().allows('marketing'), true);
  });
});
