/** What counts as a change of substance, and what is only wording (Planet49; consent.md row 9). */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changesSince, markOf} from '../../src/consent/fingerprint.js';
import {askedBy} from '../../src/consent/questions.js';
import type {DeviceFields, DeviceServiceFields} from '../../src/model/document/devices.js';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {clicks, ga, policyWith, visits} from './support/policies.js';

/** What changed of the one service when policy and devices change. */
function changes(
  service: Partial<DeviceServiceFields>,
  devices: Partial<DeviceFields>[],
  policy: Partial<PolicyInput> = {},
): readonly string[] {
  const marks = (document: Partial<PolicyInput>) => askedBy(policyWith(document)).map((one) => markOf(one, 'ko'));
  const before = marks({deviceServices: [ga], devices: [visits]});
  const [now] = marks({
    deviceServices: [{...ga, ...service}],
    devices: devices.map((device) => ({...visits, ...device})),
    ...policy,
  });
  return changesSince(before.join(''), now!);
}

describe('wording', () => {
  it('may be translated', () => {
    assert.deepEqual(changes({name: {ko: '방문 통계', en: 'Statistics', ja: '統計'}}, [{}]), []);
  });

  it('may be put differently', () => {
    const device = {purpose: '방문 수를 셉니다', lifetime: {duration: 'P1Y', text: '1년간'}};
    assert.deepEqual(changes({name: '통계', purpose: '더 나은 사이트'}, [device]), []);
  });

  it('may be corrected in addresses', () => {
    assert.deepEqual(changes({policyUrl: 'https://example.com/p', optOut: 'https://example.com/o'}, [{}]), []);
  });

  it('may give a party a name in another language', () => {
    assert.deepEqual(changes({party: {name: {ko: 'Google LLC', en: 'Google LLC'}, country: 'US'}}, [{}]), []);
  });

  it('may come in another order', () => {
    const twice = (devices: DeviceFields[]) => askedBy(policyWith({deviceServices: [ga], devices}))[0]!;
    const other = {...clicks, service: 'ga'};
    assert.equal(markOf(twice([visits, other]), 'ko'), markOf(twice([other, visits]), 'ko'));
  });

  it('may state what was understood', () => {
    assert.deepEqual(changes({}, [{linkedToPerson: false, items: ['방문 페이지']}]), []);
  });
});

describe('substance', () => {
  it('is how long a device stays', () => {
    assert.deepEqual(changes({}, [{lifetime: 'P2Y'}]), ['lifetimes']);
    assert.deepEqual(changes({}, [{lifetime: 'session'}]), ['lifetimes']);
  });

  it('is a lifetime that only words tell', () => {
    assert.deepEqual(changes({}, [{lifetime: {text: '탈퇴할 때까지'}}]), ['lifetimes']);
  });

  it('is the words themselves where a lifetime has nothing else', () => {
    const lifetime = (text: string) => ({...visits, lifetime: {text}});
    const [before, now] = ['1년', '2년'].map((text) => {
      const policy = policyWith({deviceServices: [ga], devices: [lifetime(text)]});
      return markOf(askedBy(policy)[0]!, 'ko');
    });
    assert.deepEqual(changesSince(before!, now!), ['lifetimes']);
  });

  it('is who can read a device', () => {
    assert.deepEqual(changes({}, [{thirdPartyAccess: false}]), ['parties']);
    assert.deepEqual(changes({}, [{party: 'third'}]), ['parties']);
  });

  it('is the company behind a service and its country', () => {
    assert.deepEqual(changes({party: {name: 'Meta Platforms', country: 'US'}}, [{}]), ['parties']);
    assert.deepEqual(changes({party: {name: 'Google LLC', country: 'IE'}}, [{}]), ['parties']);
  });

  it('is what is stored', () => {
    const kinds = changes({}, [{}, {name: '_gid'}]);
    assert.ok(kinds.includes('devices'), String(kinds));
  });

  it('is whether it is tied to a person', () => {
    assert.deepEqual(changes({}, [{linkedToPerson: true}]), ['devices']);
  });

  it('is the purpose that the category stands for', () => {
    assert.deepEqual(changes({category: 'marketing'}, [{}]), ['purpose']);
  });

  it('is a service that was not there', () => {
    assert.deepEqual(changes({id: 'matomo'}, [{service: 'matomo'}]), ['added']);
  });
});

describe('marks', () => {
  it('differ for a hundred lifetimes', () => {
    const marks = Array.from({length: 100}, (_, days) => {
      const devices = [{...visits, lifetime: `P${days + 1}D`}];
      return markOf(askedBy(policyWith({deviceServices: [ga], devices}))[0]!, 'ko');
    });
    assert.equal(new Set(marks).size, 100);
  });

  it('have six characters that a cookie holds as they are', () => {
    for (const service of askedBy(policyWith())) assert.match(markOf(service, 'ko'), /^[\w-]{6}$/);
  });
});
