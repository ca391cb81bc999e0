/** Receipts: what is sent, what is not, and how a silent server is dealt with. */

import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import type {ConsentEvent} from '../../src/consent/events.js';
import type {ConsentStoreOptions} from '../../src/consent/options.js';
import {receipts, type ReceiptOptions} from '../../src/gate/receipts.js';
import type {Receipt} from '../../src/gate/receipt.js';
import {cookieValues, page, setCookie, turn, usePage} from './support/page.js';
import {policyWith} from './support/policies.js';

/** How the server behaves, and what it got. */
const server = {answer: 204, up: true, posts: [] as {url: string; init: RequestInit; body: Receipt}[]};
const realFetch = globalThis.fetch;
const stops: (() => void)[] = [];

beforeEach(() => {
  Object.assign(server, {answer: 204, up: true, posts: []});
  globalThis.fetch = (url, init) => {
    server.posts.push({url: url as string, init: init!, body: JSON.parse(init!.body as string) as Receipt});
    return server.up
      ? Promise.resolve(new Response(null, {status: server.answer}))
      : Promise.reject(new TypeError('down'));
  };
});
afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
  globalThis.fetch = realFetch;
});
usePage();

function load(options: ConsentStoreOptions = {}, given: Partial<ReceiptOptions> = {}) {
  const store = newStore('privacy-choice', {policy: policyWith(), locale: 'ko', region: 'KR', ...options});
  const events: ConsentEvent[] = [];
  store.subscribe((event) => events.push(event));
  stops.push(receipts({url: '/receipts', ...given})(store));
  return {store, events};
}

/** Waits until so many receipts were posted and answered. Their hashes are made by another thread. */
async function posted(posts: number): Promise<void> {
  const deadline = performance.now() + 5000;
  while (server.posts.length < posts && performance.now() < deadline) await turn();
  await turn();
}
/** Long enough for a receipt that should not be posted. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 40));
const waiting = () => JSON.parse(page.local.get('privacy-choice-receipts') ?? '[]') as Receipt[];

describe('a receipt', () => {
  it('says what was decided, about what, and when', async () => {
    const {store} = load({}, {text: () => '쿠키를 써도 될까요?'});
    store.update({analytics: true, marketing: false}, 'banner');
    await posted(1);
    const {id, cookie, policy, text, ...rest} = server.posts[0]!.body;
    assert.deepEqual(rest, {
      time: '2026-12-01T12:00:00.000Z',
      locale: 'ko',
      region: 'KR',
      mode: 'opt-in',
      source: 'banner',
      granted: ['analytics', 'ga', 'heatmap'],
      denied: ['marketing', 'pixel'],
    });
    assert.deepEqual(
      [id, cookie.value, cookie.expires],
      [store.record!.id, cookieValues()[0], '2027-06-01T12:00:00.000Z'],
    );
    assert.equal(policy.version, '3.0');
    assert.match(policy.sha256!, /^[0-9a-f]{64}$/);
    assert.equal(text, createHash('sha256').update('쿠키를 써도 될까요?').digest('hex'));
  });

  it('is sent so that it outlives the page, without a referrer’s path', async () => {
    load().store.acceptAll();
    await posted(1);
    const {url, init} = server.posts[0]!;
    assert.deepEqual(
      [url, init.method, init.keepalive, init.credentials, init.referrerPolicy],
      ['/receipts', 'POST', true, 'same-origin', 'origin'],
    );
  });

  it('is sent for each decision of this page', async () => {
    const {store} = load();
    store.acceptAll();
    await posted(1);
    store.rejectAll();
    await posted(2);
    assert.equal(new Set(server.posts.map(({body}) => body.id)).size, 2);
  });

  it('is not sent for what another tab decided', async () => {
    const {store} = load();
    setCookie('privacy-choice', `v=1&t=${Date.now()}&i=other&g=*`);
    store.refresh('sync');
    await aMoment();
    assert.deepEqual([store.allows('ga'), server.posts], [true, []]);
  });

  it('is not sent for a visit without a decision', async () => {
    load();
    await aMoment();
    assert.deepEqual(server.posts, []);
  });

  it('is told to the page when it arrived, and then forgotten', async () => {
    const {store, events} = load();
    store.acceptAll();
    await posted(1);
    assert.ok(events.some((event) => event.type === 'receipt' && event.id === store.record!.id));
    assert.deepEqual(waiting(), []);
  });

  it('is sent for a signal that refuses', async () => {
    page.gpc = true;
    load({mode: 'opt-out'});
    await posted(1);
    assert.deepEqual([server.posts[0]?.body.source, server.posts[0]?.body.denied], ['gpc', ['marketing', 'pixel']]);
  });
});

describe('a decision that has its receipt', () => {
  it('gets no second one because the page sets other options', async () => {
    const {store} = load();
    store.acceptAll();
    await posted(1);
    store.configure({policy: policyWith({devices: [{name: 'new', category: 'analytics'}]})});
    await aMoment();
    assert.equal(server.posts.length, 1);
  });

  it('gets none when another page finds it', async () => {
    load().store.acceptAll();
    await posted(1);
    const {store} = load({policy: undefined});
    store.configure({policy: policyWith()});
    store.configure({revision: '2'});
    await aMoment();
    assert.equal(server.posts.length, 1);
  });
});

describe('a server that does not answer', () => {
  it('holds up nothing, and the page says so', async () => {
    server.up = false;
    const {store, events} = load();
    store.acceptAll();
    assert.equal(store.allows('ga'), true);
    await posted(1);
    assert.ok(events.some((event) => event.type === 'error' && event.phase === 'receipt'));
  });

  it('gets the same receipt on the next page, under the same name', async () => {
    server.answer = 503;
    load().store.acceptAll();
    await posted(1);
    server.answer = 204;
    load();
    await posted(2);
    const [first, second] = server.posts;
    assert.equal(first!.body.id, second!.body.id);
    assert.deepEqual(first!.body.granted, second!.body.granted);
    assert.deepEqual(waiting(), []);
  });

  it('gets it when the browser is online again', async () => {
    server.up = false;
    load().store.acceptAll();
    await posted(1);
    server.up = true;
    page.window.dispatchEvent(new Event('online'));
    await posted(2);
    assert.deepEqual([server.posts.length, waiting()], [2, []]);
  });

  it('makes the page keep five receipts at most, the latest ones', async () => {
    server.up = false;
    const {store} = load();
    const ids: string[] = [];
    for (let count = 0; count < 7; count++) {
      store.acceptAll();
      ids.push(store.record!.id!);
    }
    await posted(5);
    assert.deepEqual(
      waiting().map(({id}) => id),
      ids.slice(-5),
    );
  });

  it('is asked again although local storage is refused', async () => {
    page.refuses = 'throw';
    server.up = false;
    load({storage: 'memory'}).store.acceptAll();
    await posted(1);
    server.up = true;
    page.window.dispatchEvent(new Event('online'));
    await posted(2);
    assert.equal(server.posts[1]?.body.id, server.posts[0]?.body.id);
  });

  it('is not troubled by a damaged list', async () => {
    for (const damaged of ['{', '"x"', '[1,null,{"x":1}]']) {
      page.local.set('privacy-choice-receipts', damaged);
      load();
    }
    await aMoment();
    assert.deepEqual(server.posts, []);
  });
});

describe('an answer that sets the record', () => {
  it('is the same decision on the next page (Safari keeps a script’s cookie seven days)', async () => {
    const {store, events} = load();
    store.acceptAll('banner');
    const value = cookieValues()[0]!;
    page.cookies = [];
    setCookie('privacy-choice', value);
    await posted(1);
    assert.deepEqual(events.filter(({type}) => type === 'change').length, 1);
    const later = load();
    assert.deepEqual([later.store.record?.id, later.store.allows('ga')], [store.record?.id, true]);
  });

  it('can be another decision, which the page takes over from source server', async () => {
    const {store, events} = load();
    store.acceptAll();
    page.cookies = [];
    setCookie('privacy-choice', `v=1&t=${Date.now() + 1000}&i=account&g=analytics&d=marketing`);
    await posted(1);
    assert.equal(store.allows('marketing'), false);
    assert.deepEqual(
      events.flatMap((event) => (event.type === 'change' ? event.source : [])),
      ['api', 'server'],
    );
    assert.equal(server.posts.length, 1);
  });
});
