/** Tabs of one site follow each other, and a page from the back-forward cache catches up. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import type {ConsentEvent} from '../../src/consent/events.js';
import {openChannels, page, setCookie, turn, usePage} from './support/page.js';
import {policyWith} from './support/policies.js';

usePage();

const load = (storage: 'cookie' | 'local' = 'cookie') => newStore('privacy-choice', {policy: policyWith(), storage});

function heard(store: ReturnType<typeof load>): ConsentEvent[] {
  const events: ConsentEvent[] = [];
  store.subscribe((event) => events.push(event));
  return events;
}

describe('another tab', () => {
  it('follows a decision with one change from source sync', async () => {
    const [here, there] = [load(), load()];
    const events = heard(there);
    here.acceptAll('banner');
    await turn();
    assert.equal(there.allows('ga'), true);
    assert.deepEqual(
      events.map((event) => event.type === 'change' && [event.source, event.record?.source]),
      [['sync', 'banner']],
    );
  });

  it('writes nothing', async () => {
    const [here, there] = [load(), load()];
    here.acceptAll();
    const written = page.written.length;
    await turn();
    assert.equal(there.allows('ga'), true);
    assert.equal(page.written.length, written);
  });

  it('follows a withdrawal and a reset', async () => {
    const [here, there] = [load(), load()];
    here.acceptAll();
    here.rejectAll();
    await turn();
    assert.equal(there.allows('ga'), false);
    here.reset();
    await turn();
    assert.equal(there.state.prompt, true);
  });

  it('with another record hears nothing', async () => {
    const here = load();
    const there = newStore('other', {policy: policyWith()});
    const events = heard(there);
    here.acceptAll();
    await turn();
    assert.deepEqual(events, []);
  });

  it('follows by the storage event where browsers have no channels', () => {
    Object.assign(globalThis, {BroadcastChannel: undefined});
    const [here, there] = [load('local'), load('local')];
    here.acceptAll();
    page.window.dispatchEvent(new Event('storage'));
    assert.equal(there.allows('ga'), true);
  });
});

describe('a page', () => {
  it('closes its channel on the way into the back-forward cache', () => {
    load();
    page.window.dispatchEvent(new Event('pagehide'));
    assert.equal(openChannels(), 0);
  });

  it('catches up when it comes back, and hears the others again', async () => {
    const here = load();
    const events = heard(here);
    page.window.dispatchEvent(new Event('pagehide'));
    setCookie('privacy-choice', `v=1&t=${Date.now()}&g=analytics`);
    page.window.dispatchEvent(new Event('pageshow'));
    assert.equal(here.allows('analytics'), true);
    assert.deepEqual(
      events.map((event) => event.type === 'change' && event.source),
      ['sync'],
    );
    load().acceptAll();
    await turn();
    assert.equal(here.allows('marketing'), true);
  });

  it('catches up when it gets the focus, as sub-domains share a cookie but no channel', () => {
    const here = load();
    setCookie('privacy-choice', `v=1&t=${Date.now()}&g=*`, 'example.com');
    page.window.dispatchEvent(new Event('focus'));
    assert.equal(here.allows('marketing'), true);
  });
});
