/** Where the record lies, and what happens when several lie there or none can. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import type {ConsentEvent} from '../../src/consent/events.js';
import type {ConsentStoreOptions} from '../../src/consent/options.js';
import {cookieValues, day, page, setCookie, turn, usePage} from './support/page.js';
import {policyWith} from './support/policies.js';

usePage();

const load = (options: ConsentStoreOptions = {}) => newStore('privacy-choice', {policy: policyWith(), ...options});
const yes = (age: number) => `v=1&t=${Date.now() - age * day}&g=*`;
const no = (age: number) => `v=1&t=${Date.now() - age * day}&d=*`;

describe('the cookie', () => {
  it('is for this host, all paths and https alone', () => {
    load().acceptAll();
    const [cookie] = page.cookies;
    assert.deepEqual([cookie?.domain, cookie?.path], ['', '/']);
    assert.match(cookie!.attributes, /SameSite=Lax; Secure/);
  });

  it('works over http, as on a developer’s machine', () => {
    page.url = new URL('http://localhost:8080/');
    load().acceptAll();
    assert.doesNotMatch(page.cookies[0]!.attributes, /Secure/);
    assert.equal(load().allows('ga'), true);
  });

  it('can be for a parent domain, whose other hosts then know the decision', () => {
    load({cookieDomain: 'example.com'}).acceptAll();
    page.url = new URL('https://blog.example.com/');
    assert.equal(load({cookieDomain: 'example.com'}).allows('ga'), true);
  });

  it('stays on its host unless the site says otherwise (bigcommerce/catalyst#3035)', () => {
    load().acceptAll();
    page.url = new URL('https://blog.example.com/');
    assert.equal(load().state.prompt, true);
  });

  it('leaves the site’s other cookies alone', () => {
    setCookie('session_id', 'x');
    setCookie('privacy-choice-old', 'y', 'example.com');
    load().acceptAll();
    load().reset();
    assert.deepEqual(
      page.cookies.map(({name}) => name),
      ['session_id', 'privacy-choice-old'],
    );
  });

  it('is not taken for another of the same length', () => {
    setCookie('privacy-chance', yes(1));
    assert.equal(load().state.prompt, true);
  });

  it('can have another name', () => {
    newStore('consent_a', {policy: policyWith()}).acceptAll();
    assert.equal(cookieValues('consent_a').length, 1);
  });
});

describe('two cookies of one name', () => {
  it('count as the later one, and one remains (orestbida/cookieconsent#683)', () => {
    setCookie('privacy-choice', yes(9));
    setCookie('privacy-choice', no(1), 'example.com');
    assert.equal(load().allows('ga'), false);
    assert.deepEqual(cookieValues(), [no(1)]);
  });

  it('count as the one that is a record', () => {
    setCookie('privacy-choice', 'garbage');
    setCookie('privacy-choice', yes(1), 'example.com');
    assert.equal(load().allows('ga'), true);
    assert.deepEqual(cookieValues(), [yes(1)]);
  });

  it('count as the one that is not from the future', () => {
    setCookie('privacy-choice', yes(-300));
    setCookie('privacy-choice', no(1), 'example.com');
    assert.deepEqual([load().allows('ga'), load().state.prompt, cookieValues()], [false, false, [no(1)]]);
  });

  it('are left alone where they say the same, so that a server’s longer-lived one stays', () => {
    setCookie('privacy-choice', yes(1));
    setCookie('privacy-choice', yes(1), 'example.com');
    load();
    assert.deepEqual(page.written, []);
  });

  it('do not live longer after one of them went', () => {
    setCookie('privacy-choice', yes(100));
    setCookie('privacy-choice', no(120), 'example.com');
    load();
    assert.equal(page.cookies[0]?.expires, Date.now() + 82 * day);
  });

  it('both go with a new decision or a reset', () => {
    setCookie('privacy-choice', yes(1));
    setCookie('privacy-choice', yes(1), 'example.com');
    load({cookieDomain: 'example.com'}).rejectAll();
    assert.equal(cookieValues().length, 1);
    load({cookieDomain: 'example.com'}).reset();
    assert.equal(cookieValues().length, 0);
  });
});

describe('what lies there and is no record', () => {
  for (const [what, text] of Object.entries({
    foreign: '{"level":["necessary"]}',
    broken: 'v=1&t=17953056&g=%E0%A4%A',
    'from another version': 'v=9&t=1&g=*',
  }))
    it(`means undecided where it is ${what}, and is not thrown away before there is a decision`, () => {
      setCookie('privacy-choice', text);
      const store = load();
      assert.deepEqual(
        [store.state.prompt, store.allows('ga'), store.record, page.written],
        [true, false, undefined, []],
      );
      store.acceptAll();
      assert.equal(cookieValues().length, 1);
    });

  it('means undecided where the clock was set back', () => {
    setCookie('privacy-choice', yes(-30));
    const store = load();
    assert.deepEqual([store.state.prompt, store.allows('ga')], [true, false]);
  });

  it('still means no in an opt-out region where the clock was set back', () => {
    setCookie('privacy-choice', no(-30));
    assert.equal(load({mode: 'opt-out'}).allows('ga'), false);
  });

  it('names services that are gone without harm', () => {
    setCookie('privacy-choice', `v=1&t=${Date.now()}&g=ga/gone/__proto__&d=constructor`);
    assert.deepEqual(load().record?.granted, ['ga']);
  });
});

describe('local storage', () => {
  it('holds the record instead of a cookie', () => {
    load({storage: 'local'}).acceptAll();
    assert.deepEqual([page.local.has('privacy-choice'), page.cookies], [true, []]);
    assert.equal(load({storage: 'local'}).allows('ga'), true);
  });

  it('is empty after a reset', () => {
    const store = load({storage: 'local'});
    store.acceptAll();
    store.reset();
    assert.equal(page.local.size, 0);
  });

  it('means undecided where it holds something endless', () => {
    page.local.set('privacy-choice', `v=1&t=1&g=${'x/'.repeat(500_000)}`);
    assert.equal(load({storage: 'local'}).state.prompt, true);
  });
});

describe('refused storage', () => {
  for (const refuses of ['silent', 'throw'] as const)
    for (const storage of ['cookie', 'local'] as const) {
      // A browser drops cookies silently; local storage always throws.
      it(`(${storage}, ${refuses}) leaves a decision in memory, and says so once`, async () => {
        page.refuses = refuses;
        const store = load({storage});
        const events: ConsentEvent[] = [];
        store.subscribe((event) => events.push(event));
        store.acceptAll();
        store.update({marketing: false});
        await turn();
        assert.deepEqual(store.state.allowed, ['analytics', 'ga', 'heatmap']);
        assert.deepEqual(
          events.filter(({type}) => type === 'error').map((event) => event.type === 'error' && event.phase),
          ['storage'],
        );
      });

      it(`(${storage}, ${refuses}) denies on the next page`, () => {
        page.refuses = refuses;
        load({storage}).acceptAll();
        assert.deepEqual([load({storage}).allows('ga'), load({storage}).state.prompt], [false, true]);
      });
    }

  it('is not tried where memory is asked for', () => {
    page.refuses = 'throw';
    const store = load({storage: 'memory'});
    store.acceptAll();
    assert.deepEqual([store.allows('ga'), page.written], [true, []]);
  });

  it('says so where a record is larger than any cookie', async () => {
    const deviceServices = Array.from({length: 900}, (_, index) => ({
      id: `s${index}`,
      name: 'x',
      category: 'analytics',
    }));
    const store = load({policy: policyWith({deviceServices, devices: []})});
    const phases: unknown[] = [];
    store.subscribe((event) => event.type === 'error' && phases.push(event.phase));
    store.acceptAll();
    await turn();
    assert.deepEqual(phases, ['storage']);
  });
});
