/** A policy with the words of a translation that stands in another file. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {normalizePolicy} from '../../src/model/normalize/policy.js';
import {withTranslation} from '../../src/model/translated.js';

const korean: PolicyInput = {
  schema: '1.0',
  lang: 'ko',
  title: {ko: '처리방침', en: 'Policy'},
  effectiveFrom: '2026-12-01',
  retention: [
    {id: 'orders', record: '주문 기록', period: 'P5Y'},
    {id: 'members', record: '회원 정보', period: 'P1Y'},
  ],
  devices: [{name: 'sid', type: 'cookie', purpose: '로그인 유지', lifetime: 'session'}],
  sections: [
    {id: 'a', title: '총칙', body: '소중히 다룹니다.'},
    {id: 'b', title: '부칙', body: '시행합니다.'},
  ],
};

const translated = (japanese: Partial<PolicyInput>) =>
  withTranslation(normalizePolicy(korean).policy, normalizePolicy({schema: '1.0', lang: 'ja', ...japanese}).policy);

describe('a policy with a translation', () => {
  it('has the words of both, and names both languages', () => {
    const policy = translated({title: '方針', sections: [{id: 'a', title: '総則', body: '大切に扱います。'}]});
    assert.deepEqual(policy.title, {ko: '처리방침', en: 'Policy', ja: '方針'});
    assert.deepEqual(policy.languages, ['ko', 'en', 'ja']);
    assert.deepEqual(policy.sections[0]!.title, {ko: '총칙', ja: '総則'});
  });

  it('keeps what is not translated in the authoritative language', () => {
    const policy = translated({sections: [{id: 'a', title: '総則', body: '大切に扱います。'}]});
    assert.equal(policy.sections[1]!.title, '부칙');
  });

  it('pairs rows by id, whatever their order', () => {
    const policy = translated({
      retention: [
        {id: 'members', record: '会員情報', period: 'P1Y'},
        {id: 'orders', record: '注文記録', period: 'P5Y'},
      ],
    });
    assert.deepEqual(
      policy.retention.map(({record}) => record),
      [
        {ko: '주문 기록', ja: '注文記録'},
        {ko: '회원 정보', ja: '会員情報'},
      ],
    );
  });

  it('takes no facts from the translation', () => {
    const policy = translated({
      effectiveFrom: '2020-01-01',
      retention: [
        {id: 'orders', record: '注文記録', period: 'P1D'},
        {id: 'extra', record: '余分', period: 'P1D'},
      ],
      devices: [{name: 'other', type: 'local-storage', purpose: 'ログイン', lifetime: 'P9Y'}],
    });
    const {policy: original} = normalizePolicy(korean);
    assert.equal(policy.effectiveFrom, '2026-12-01');
    assert.equal(policy.retention.length, 2);
    assert.deepEqual(policy.retention[0]!.period, original.retention[0]!.period);
    assert.equal(policy.devices[0]!.name, 'sid');
    assert.equal(policy.devices[0]!.type, 'cookie');
    assert.deepEqual(policy.devices[0]!.lifetime, original.devices[0]!.lifetime);
  });

  it('takes the words of one language of a file that has several', () => {
    const policy = translated({title: {ja: '方針', fr: 'Politique'}});
    assert.deepEqual(policy.title, {ko: '처리방침', en: 'Policy', ja: '方針'});
  });

  it('stays as it is where the file is broken', () => {
    const policy = translated({title: [], sections: 'none', retention: [null]} as unknown as PolicyInput);
    assert.deepEqual({...policy, languages: []}, {...normalizePolicy(korean).policy, languages: []});
  });
});
