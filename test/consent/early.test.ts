/** What the head script tells before the policy is there, and after. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newStore} from '../../src/consent/create-store.js';
import {openEarly} from '../../src/gate/early.js';
import {page, pass, setCookie, turn, usePage} from './support/page.js';
import {policyWith} from './support/policies.js';

usePage();

describe('early state', () => {
  it('allows nothing but the necessary on a first visit', () => {
    const gate = openEarly({});
    assert.deepEqual([gate.record, gate.allows('necessary'), gate.allows('analytics')], [undefined, true, false]);
  });

  it('is what the record names', () => {
    newStore('privacy-choice', {policy: policyWith()}).update({ga: true, marketing: true});
    const gate = openEarly({});
    assert.deepEqual(
      [gate.allows('marketing'), gate.allows('ga'), gate.allows('analytics'), gate.allows('analytics', 'ga')],
      [true, true, false, false],
    );
  });

  it('takes the latest of two records, and writes nothing', () => {
    setCookie('privacy-choice', `v=1&t=${Date.now() - 9}&g=*`);
    setCookie('privacy-choice', `v=1&t=${Date.now()}&d=*`, 'example.com');
    assert.equal(openEarly({}).allows('analytics'), false);
    assert.deepEqual(page.written, []);
  });

  it('ends with the record’s lifetime', () => {
    setCookie('privacy-choice', `v=1&t=${Date.now()}&g=*`);
    pass(31);
    assert.deepEqual([openEarly({}).allows('ga'), openEarly({expires: 'P30D'}).allows('ga')], [true, false]);
  });

  it('is read from where the page says', () => {
    page.local.set('choice', `v=1&t=${Date.now()}&g=*`);
    assert.equal(openEarly({storage: 'local', cookieName: 'choice'}).allows('analytics'), true);
  });

  it('knows the browser’s signal', () => {
    page.gpc = true;
    assert.equal(openEarly({}).gpc, true);
  });

  it('is undecided where storage is refused', () => {
    page.refuses = 'throw';
    assert.equal(openEarly({}).allows('analytics'), false);
  });
});

describe('a connected store', () => {
  it('answers from then on', () => {
    setCookie('privacy-choice', `v=1&t=${Date.now()}&d=*`);
    const gate = openEarly({});
    const store = newStore('privacy-choice', {policy: policyWith()});
    gate.connect(store);
    store.acceptAll();
    assert.deepEqual([gate.allows('analytics'), gate.allows('analytics', 'ga')], [true, true]);
  });

  it('resolves what waited since before it was there', async () => {
    const gate = openEarly({});
    let ran = false;
    void gate.when('ga').then(() => (ran = true));
    const store = newStore('privacy-choice', {policy: policyWith()});
    gate.connect(store);
    await turn();
    assert.equal(ran, false);
    store.update({ga: true});
    await turn();
    assert.equal(ran, true);
  });
});
