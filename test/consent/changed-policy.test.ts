/** A policy that changed since the decision, and decisions that say nothing of a policy. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import type {ConsentStoreOptions} from '../../src/consent/options.js';
import {encodeRecord} from '../../src/consent/record.js';
import type {ConsentStore} from '../../src/consent/store.js';
import {setCookie, usePage} from './support/page.js';
import {ads, clicks, ga, heatmap, login, pixel, policyWith, session, visits} from './support/policies.js';

usePage();

/** A store as a page that loads now would make it. */
const load = (options: ConsentStoreOptions = {}): ConsentStore =>
  newStore('privacy-choice', {policy: policyWith(), ...options});

describe('a changed policy', () => {
  const longer = policyWith({devices: [session, {...visits, lifetime: 'P2Y'}, clicks, ads]});
  const changesOf = (store: ConsentStore) => store.state.changes.map(({service, kinds}) => [service.id, ...kinds]);

  it('turns off only what changed, names it, and asks once', () => {
    load().acceptAll();
    const store = load({policy: longer});
    assert.deepEqual(changesOf(store), [['ga', 'lifetimes']]);
    assert.deepEqual(store.state.allowed, ['heatmap', 'marketing', 'pixel']);
    assert.equal(store.state.prompt, true);
    store.acceptAll('banner');
    assert.deepEqual([load({policy: longer}).state.prompt, load({policy: longer}).allows('ga')], [false, true]);
  });

  it('does not ask because of its wording', () => {
    load().acceptAll();
    const reworded = policyWith({
      version: '3.1',
      title: '쿠키 안내',
      deviceServices: [login, {...ga, purpose: '더 편리한 사이트를 위해'}, {...heatmap, name: '히트맵'}, pixel],
    });
    assert.deepEqual([load({policy: reworded}).state.prompt, load({policy: reworded}).allows('ga')], [false, true]);
  });

  it('asks about a new service of a category that was allowed', () => {
    load().acceptAll();
    const chat = {id: 'chat', name: '상담', category: 'analytics'};
    const store = load({policy: policyWith({deviceServices: [login, ga, heatmap, pixel, chat]})});
    assert.deepEqual(changesOf(store), [['chat', 'added']]);
    assert.deepEqual([store.allows('chat'), store.allows('ga'), store.state.prompt], [false, true, true]);
  });

  it('asks about a new category, which nobody refused (orestbida/cookieconsent#802)', () => {
    load().rejectAll();
    const chat = {id: 'chat', name: '상담', category: 'functional'};
    const store = load({policy: policyWith({deviceServices: [login, ga, heatmap, pixel, chat]})});
    assert.deepEqual([changesOf(store), store.state.prompt], [[['chat', 'added']], true]);
  });

  it('does not ask somebody who refused about what was refused', () => {
    load().rejectAll();
    assert.equal(load({policy: longer}).state.prompt, false);
  });

  it('asks about a new service where its category was answered in part', () => {
    load().update({ga: true, heatmap: false, marketing: false});
    const chat = {id: 'chat', name: '상담', category: 'analytics'};
    const store = load({policy: policyWith({deviceServices: [login, ga, heatmap, pixel, chat]})});
    assert.deepEqual(changesOf(store), [['chat', 'added']]);
  });

  it('does not ask because a service is gone', () => {
    load().acceptAll();
    const store = load({policy: policyWith({deviceServices: [login, ga, pixel], devices: [session, visits, ads]})});
    assert.deepEqual([store.state.prompt, store.state.allowed], [false, ['analytics', 'ga', 'marketing', 'pixel']]);
  });

  it('does not ask because of what is necessary', () => {
    load().acceptAll();
    const store = load({policy: policyWith({devices: [{...session, lifetime: 'P30D'}, visits, clicks, ads]})});
    assert.equal(store.state.prompt, false);
  });

  it('stays off in an opt-out region too, until answered', () => {
    load({mode: 'opt-out'}).acceptAll();
    const store = load({mode: 'opt-out', policy: longer});
    assert.deepEqual([store.allows('ga'), store.allows('heatmap'), store.state.prompt], [false, true, true]);
  });

  it('asks everybody who said yes when the site raises its revision', () => {
    load({revision: '1'}).acceptAll();
    const store = load({revision: '2'});
    assert.deepEqual(changesOf(store), [
      ['ga', 'revision'],
      ['heatmap', 'revision'],
      ['pixel', 'revision'],
    ]);
    assert.deepEqual([store.state.allowed, store.state.prompt], [[], true]);
  });

  it('cannot be told from a record without marks, as a server writes it', () => {
    setCookie('privacy-choice', `v=1&t=${Date.now()}&m=opt-in&g=analytics&d=marketing`);
    const store = load({policy: longer, revision: '2'});
    assert.deepEqual([store.allows('ga'), store.state.prompt], [true, false]);
  });
});

describe('a preset decision', () => {
  it('needs a version, a time and a star', () => {
    setCookie('privacy-choice', `v=1&t=${Date.now()}&g=*`);
    const store = load();
    assert.deepEqual([store.allows('analytics'), store.allows('pixel'), store.state.prompt], [true, true, false]);
  });

  it('can refuse everything', () => {
    setCookie('privacy-choice', encodeRecord({time: Date.now(), granted: [], denied: ['*']}));
    assert.deepEqual([load().state.allowed, load().state.prompt], [[], false]);
  });

  it('leaves open what it does not name', () => {
    setCookie('privacy-choice', `v=1&t=${Date.now()}&g=ga`);
    const store = load();
    assert.deepEqual([store.state.allowed, store.state.prompt], [['ga'], true]);
  });
});
