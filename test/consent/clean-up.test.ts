/** Withdrawal deletes exactly what the policy declares for the service. */

import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import {cleanUp} from '../../src/gate/clean-up.js';
import {matchesName} from '../../src/gate/device-name.js';
import type {DeviceFields} from '../../src/model/document/devices.js';
import {page, setCookie, usePage} from './support/page.js';
import {ga, login, pixel, policyWith, session} from './support/policies.js';

usePage('https://shop.example.com/goods/1');

/** A storage whose keys are properties, as in browsers. */
function storage(keys: string[]) {
  const kept: Record<string, unknown> = Object.fromEntries(keys.map((key) => [key, 'x']));
  Object.defineProperty(kept, 'removeItem', {value: (key: string) => delete kept[key]});
  return kept;
}
const own = (name: 'localStorage' | 'sessionStorage', keys: string[]) =>
  Object.defineProperty(globalThis, name, {value: storage(keys), configurable: true});
const keys = (name: 'localStorage' | 'sessionStorage') => Object.keys(globalThis[name]);

beforeEach(() => own('sessionStorage', []));
afterEach(() => delete (globalThis as {sessionStorage?: Storage}).sessionStorage);

async function withdraw(devices: DeviceFields[], id = 'ga'): Promise<void> {
  const store = newStore('privacy-choice', {policy: policyWith({deviceServices: [login, ga, pixel], devices})});
  store.acceptAll();
  store.update({[id]: false});
  await cleanUp(store, store.named(id));
}
const cookies = () => page.cookies.map(({name, domain, path}) => [name, domain, path].join(' ').trim());

describe('clean-up', () => {
  it('deletes a cookie on the host and on all parents', async () => {
    for (const domain of ['', 'shop.example.com', 'example.com']) setCookie('_ga', '1', domain);
    await withdraw([{name: '_ga', service: 'ga'}]);
    assert.deepEqual(cookies(), ['privacy-choice  /']);
  });

  it('deletes all cookies that a pattern means, and none besides', async () => {
    for (const name of ['_ga_AB1', '_ga_', '_gat', 'x_ga_AB1', 'session_id']) setCookie(name, '1');
    await withdraw([{name: '_ga_*', service: 'ga'}]);
    assert.deepEqual(cookies(), ['_gat  /', 'x_ga_AB1  /', 'session_id  /', 'privacy-choice  /']);
  });

  it('deletes a cookie on its declared path', async () => {
    setCookie('_ga', '1', '', '/goods');
    await withdraw([{name: '_ga', service: 'ga', path: '/goods'}]);
    assert.deepEqual(cookies(), ['privacy-choice  /']);
  });

  it('keeps what the policy does not declare', async () => {
    setCookie('undeclared', '1');
    own('localStorage', ['undeclared']);
    await withdraw([{name: '_ga', service: 'ga'}]);
    assert.deepEqual([cookies(), keys('localStorage')], [['undeclared  /', 'privacy-choice  /'], ['undeclared']]);
  });

  it('keeps what a service that may run declares too', async () => {
    setCookie('shared', '1');
    await withdraw([
      {name: 'shared', service: 'ga'},
      {name: 'share*', service: 'pixel'},
    ]);
    assert.deepEqual(cookies(), ['shared  /', 'privacy-choice  /']);
  });

  it('keeps what is necessary, and the record itself, whatever a pattern says', async () => {
    setCookie('sid', '1');
    await withdraw([session, {name: '*', service: 'ga'}]);
    assert.deepEqual(cookies(), ['sid  /', 'privacy-choice  /']);
  });

  it('deletes keys of local and session storage, each in its own place', async () => {
    own('localStorage', ['heat', 'heat.session']);
    own('sessionStorage', ['heat', 'heat.session']);
    await withdraw([
      {name: 'heat', service: 'ga', type: 'local-storage'},
      {name: 'heat.*', service: 'ga', type: 'session-storage'},
    ]);
    assert.deepEqual([keys('localStorage'), keys('sessionStorage')], [['heat.session'], ['heat']]);
  });

  it('deletes databases', async () => {
    const deleted: string[] = [];
    Object.assign(globalThis, {
      indexedDB: {
        databases: () => Promise.resolve([{name: 'heatmap'}, {name: 'orders'}]),
        deleteDatabase: (name: string) => deleted.push(name),
      },
    });
    await withdraw([{name: 'heat*', service: 'ga', type: 'indexed-db'}]);
    delete (globalThis as {indexedDB?: unknown}).indexedDB;
    assert.deepEqual(deleted, ['heatmap']);
  });

  it('goes on, and says so, where one kind of storage is refused', async () => {
    setCookie('_ga', '1');
    const store = newStore('privacy-choice', {
      policy: policyWith({
        deviceServices: [ga],
        devices: [
          {name: 'db', service: 'ga', type: 'indexed-db'},
          {name: '_ga', service: 'ga'},
        ],
      }),
    });
    const phases: string[] = [];
    store.subscribe((event) => event.type === 'error' && phases.push(event.phase));
    store.rejectAll();
    await cleanUp(store, store.named('ga'));
    assert.deepEqual([cookies(), phases], [['privacy-choice  /'], ['clean-up']]);
  });
});

describe('names of devices', () => {
  it('match to the letter but for stars', () => {
    assert.deepEqual(
      [
        matchesName('_ga', '_gab'),
        matchesName('a.b', 'axb'),
        matchesName('*-id', 'ad-id'),
        matchesName('a*c*', 'abcd'),
      ],
      [false, false, true, true],
    );
  });
});
