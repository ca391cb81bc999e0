/** What holds before an answer, by mode and region, and how long an answer lasts. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import type {ConsentEvent} from '../../src/consent/events.js';
import type {ConsentStoreOptions} from '../../src/consent/options.js';
import type {ConsentStore} from '../../src/consent/store.js';
import {day, page, pass, turn, usePage} from './support/page.js';
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

describe('modes', () => {
  for (const mode of ['opt-out', 'notice'] as const) {
    it(`${mode} allows everything until it is refused, and still tells the visitor`, () => {
      const store = load({mode});
      assert.deepEqual([store.allows('analytics'), store.allows('marketing'), store.state.prompt], [true, true, true]);
      store.rejectAll();
      assert.deepEqual([store.allows('analytics'), store.state.prompt], [false, false]);
    });

    it(`${mode} honours an earlier no, also after it has lapsed`, () => {
      load({mode, storage: 'local'}).update({marketing: false});
      pass(400);
      const store = load({mode, storage: 'local'});
      assert.deepEqual([store.allows('marketing'), store.allows('analytics'), store.state.prompt], [false, true, true]);
    });
  }

  it('take no yes from where everything is on until refused (GDPR Art. 4(11))', () => {
    load({mode: 'opt-out'}).update({analytics: true, marketing: false});
    const store = load({mode: 'opt-in'});
    assert.deepEqual([store.allows('analytics'), store.state.prompt], [false, true]);
  });

  it('take a no from anywhere', () => {
    load({mode: 'opt-out'}).rejectAll();
    assert.equal(load({mode: 'opt-in'}).state.prompt, false);
  });
});

describe('regions', () => {
  const regions = {
    US: {mode: 'opt-out', gpc: false},
    'US-CA': {mode: 'opt-out', gpc: true, expires: 'P365D'},
    KR: {mode: 'notice'},
  } as const;
  const mode = (region: string | undefined, rules: ConsentStoreOptions['regions'] = regions) =>
    load({region, regions: rules, mode: 'opt-out'}).state.mode;

  it('have their own rule, or that of their country', () => {
    assert.deepEqual([mode('US-CA'), mode('US-TX'), mode('KR')], ['opt-out', 'opt-out', 'notice']);
  });

  it('are opt-in where nothing is known of them', () => {
    assert.deepEqual([mode('DE'), mode(undefined), mode('constructor')], ['opt-in', 'opt-in', 'opt-in']);
  });

  it('can share a rule for all others', () => {
    assert.deepEqual(
      [mode('DE', {...regions, '*': {mode: 'notice'}}), mode('KR', {'*': {mode: 'notice'}})],
      ['notice', 'notice'],
    );
  });

  it('set the lifetime', () => {
    const store = load({region: 'US-CA', regions});
    store.acceptAll();
    assert.equal(store.state.expires, Date.now() + 365 * day);
  });

  it('apply when they become known later', () => {
    const store = load({regions});
    store.configure({region: 'KR'});
    assert.equal(store.state.mode, 'notice');
  });
});

describe('lifetime', () => {
  it('is 182 days for yes and no alike', () => {
    for (const answer of ['acceptAll', 'rejectAll'] as const) {
      load()[answer]();
      assert.equal(load().state.expires, Date.now() + 182 * day);
      pass(181);
      assert.equal(load().state.prompt, false);
      pass(2);
      assert.equal(load().state.prompt, true);
    }
  });

  it('is not prolonged by visits', () => {
    load().acceptAll();
    const end = page.cookies[0]?.expires;
    for (let visit = 0; visit < 10; visit++) {
      pass(10);
      load();
    }
    assert.deepEqual(
      page.cookies.map(({expires}) => expires),
      [end],
    );
  });

  it('ends on a page that stays open', () => {
    const store = load({storage: 'local'});
    store.acceptAll();
    pass(183);
    store.refresh();
    assert.deepEqual([store.allows('ga'), store.state.prompt], [false, true]);
  });

  it('can be set in years, months, weeks and days', () => {
    const ends = ['P1Y', 'P13M', 'P2W', 'P1Y2M3D'].map((expires) => {
      const store = load({expires, storage: 'memory'});
      store.acceptAll();
      return new Date(store.state.expires!).toISOString().slice(0, 10);
    });
    assert.deepEqual(ends, ['2027-12-01', '2028-01-01', '2026-12-15', '2028-02-04']);
  });

  for (const [what, expires] of Object.entries({
    'shorter for a no': {granted: 'P1Y', denied: 'P30D'},
    'no duration': 'half a year',
    'shorter than a day': 'PT1H',
    nothing: 'P',
  }))
    it(`is not taken where it is ${what}, and the store says so`, async () => {
      const store = load({expires});
      const events = heard(store);
      store.rejectAll();
      await turn();
      const days = typeof expires === 'string' ? 182 : 365;
      assert.equal(store.state.expires, Date.now() + days * day);
      assert.deepEqual(
        events.filter(({type}) => type === 'error'),
        [{type: 'error', phase: 'expires', cause: 'unusable', service: undefined}],
      );
    });

  it('may be longer for a no', () => {
    const store = load({expires: {granted: 'P30D', denied: 'P1Y'}});
    store.rejectAll();
    assert.equal(store.state.expires, Date.now() + 365 * day);
    store.update({ga: true});
    assert.equal(store.state.expires, Date.now() + 30 * day);
  });
});
