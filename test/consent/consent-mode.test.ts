/** Google Consent Mode: one default on a page, one update for each decision, in this order. */

import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import type {ConsentStoreOptions} from '../../src/consent/options.js';
import {consentMode} from '../../src/gate/consent-mode.js';
import {openEarly} from '../../src/gate/early.js';
import {page, setCookie, turn, usePage} from './support/page.js';
import {policyWith} from './support/policies.js';

usePage();

const layer = globalThis as {dataLayer?: unknown[]};
beforeEach(() => delete layer.dataLayer);
afterEach(() => delete layer.dataLayer);

const load = (options: ConsentStoreOptions = {}) => newStore('privacy-choice', {policy: policyWith(), ...options});

/** The commands so far, as [type, names of what is granted]. */
const commands = () =>
  (layer.dataLayer ?? []).map((entry) => {
    const [, type, values] = Array.from(entry as ArrayLike<unknown>);
    const granted = Object.entries(values as Record<string, unknown>).filter(([, value]) => value === 'granted');
    return [type, ...granted.map(([name]) => name)];
  });

const ads = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const everything = [...ads, 'analytics_storage', 'security_storage'];

describe('the default', () => {
  it('is the first entry and denies all seven signals but security', () => {
    consentMode()(load());
    assert.deepEqual(Array.from(layer.dataLayer![0] as ArrayLike<unknown>), [
      'consent',
      'default',
      {
        ad_storage: 'denied',
        ad_user_data: 'denied',
        ad_personalization: 'denied',
        analytics_storage: 'denied',
        functionality_storage: 'denied',
        personalization_storage: 'denied',
        security_storage: 'granted',
        wait_for_update: 500,
      },
    ]);
  });

  it('is an arguments object, as Google’s tags pass over arrays', () => {
    consentMode()(load());
    assert.equal(Object.prototype.toString.call(layer.dataLayer![0]), '[object Arguments]');
  });

  it('comes once, whoever set it', () => {
    openEarly({consentMode: '', wait: '800'});
    consentMode()(load());
    consentMode()(newStore('other', {policy: policyWith()}));
    assert.deepEqual(commands(), [['default', 'security_storage']]);
  });

  it('comes before the policy is there', () => {
    consentMode({wait: 1000})(newStore('privacy-choice', {}));
    assert.deepEqual(commands(), [['default', 'security_storage']]);
  });

  it('grants in an opt-out region, apart from what the signal refuses', () => {
    page.gpc = true;
    consentMode()(load({mode: 'opt-out'}));
    assert.deepEqual(commands(), [['default', 'analytics_storage', 'security_storage']]);
  });
});

describe('the update', () => {
  it('comes once for each decision, before later listeners hear of it', () => {
    const store = load();
    consentMode()(store);
    const seen: number[] = [];
    store.subscribe(() => seen.push(layer.dataLayer!.length));
    store.acceptAll('banner');
    store.update({marketing: false}, 'preferences');
    assert.deepEqual(commands(), [
      ['default', 'security_storage'],
      ['update', ...everything],
      ['update', 'analytics_storage', 'security_storage'],
    ]);
    assert.deepEqual(seen, [2, 3]);
  });

  it('follows the denied default for a returning visitor (shopware/shopware#13135)', () => {
    load().acceptAll();
    consentMode()(load());
    assert.deepEqual(commands(), [
      ['default', 'security_storage'],
      ['update', ...everything],
    ]);
  });

  it('of a returning visitor waits for the policy', () => {
    load().acceptAll();
    const store = newStore('privacy-choice', {});
    consentMode()(store);
    assert.equal(commands().length, 1);
    store.configure({policy: policyWith()});
    assert.deepEqual(commands()[1], ['update', ...everything]);
  });

  it('does not come for a first visit', () => {
    const store = newStore('privacy-choice', {});
    consentMode()(store);
    store.configure({policy: policyWith()});
    assert.equal(commands().length, 1);
  });

  it('comes where the head script took a region for stricter than it is', () => {
    openEarly({consentMode: ''});
    consentMode()(load({mode: 'opt-out'}));
    assert.deepEqual(commands().at(-1), ['update', ...everything]);
  });

  it('comes once for a signal that refuses', async () => {
    page.gpc = true;
    consentMode()(load({mode: 'opt-out'}));
    await turn();
    assert.deepEqual(commands().slice(1), [['update', 'analytics_storage', 'security_storage']]);
  });

  it('can hang on a single service', () => {
    const store = load();
    consentMode({signals: {analytics_storage: 'ga', functionality_storage: 'heatmap'}})(store);
    store.update({ga: true});
    assert.deepEqual(commands().at(-1), ['update', 'analytics_storage', 'security_storage']);
  });

  it('ends when the adapter is disconnected', () => {
    const store = load();
    consentMode()(store)();
    store.acceptAll();
    assert.equal(commands().length, 1);
  });
});

describe('the head script', () => {
  it('sets no default unless asked to', () => {
    openEarly({});
    assert.equal(layer.dataLayer, undefined);
  });

  it('denies in opt-in even where the visitor said yes before, until the update', () => {
    setCookie('privacy-choice', `v=1&t=${Date.now()}&g=*`);
    openEarly({consentMode: ''});
    assert.deepEqual(commands(), [['default', 'security_storage']]);
  });

  it('in an opt-out region denies what was refused', () => {
    setCookie('privacy-choice', `v=1&t=${Date.now()}&g=functional&d=marketing/analytics*`);
    openEarly({consentMode: '', mode: 'opt-out'});
    assert.deepEqual(commands(), [['default', 'functionality_storage', 'personalization_storage', 'security_storage']]);
  });

  it('in an opt-out region denies advertising where the signal is on', () => {
    page.gpc = true;
    openEarly({consentMode: '', mode: 'opt-out'});
    assert.ok(!commands()[0]!.some((name) => ads.includes(name as string)), String(commands()));
  });
});
