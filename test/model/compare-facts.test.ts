/** What a comparison says of facts and of the document itself. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {comparePolicies} from '../../src/model/compare/compare-policies.js';
import type {PolicyComparison} from '../../src/model/compare/comparison.js';
import type {Policy} from '../../src/model/document/policy.js';
import {compare, policy} from './comparing.js';
import {korean} from './sample-policy.js';

const factsOf = ({facts}: PolicyComparison) => facts.map(({list, change, name}) => `${change} ${list} ${korean(name)}`);

describe('facts', () => {
  const order = {record: '대금결제 및 재화 공급 기록', period: 'P5Y', law: 'kr.ecommerce.payment'};
  const account = {record: '회원 정보', period: 'P1Y'};

  it('are named where they are new or gone', () => {
    const comparison = compare(
      {retention: [order], processors: [{name: 'Stripe, Inc.', task: '결제'}]},
      {retention: [account], processors: [{name: 'Stripe, Inc.', task: '결제'}]},
    );
    assert.deepEqual(factsOf(comparison), [
      'removed retention 대금결제 및 재화 공급 기록',
      'added retention 회원 정보',
    ]);
  });

  it('with another period say which and what it was', () => {
    const [change] = compare({retention: [order, account]}, {retention: [account, {...order, period: 'P3Y'}]}).facts;
    assert.deepEqual(change!.fields, [
      {field: 'period', before: {duration: 'P5Y'}, after: {duration: 'P3Y'}, passages: []},
    ]);
    assert.deepEqual([change!.before!.pointer, change!.after!.pointer], ['/retention/0', '/retention/1']);
  });

  it('in another order are the same', () => {
    assert.equal(compare({retention: [order, account]}, {retention: [account, order]}).same, true);
  });

  it('with an id are recognised whatever else changed', () => {
    const comparison = compare(
      {officers: [{id: 'cpo', role: 'kr-cpo', name: '김하늘', email: 'old@example.com'}]},
      {officers: [{id: 'cpo', role: 'kr-cpo', name: '이바다', phone: '02-555-0123'}]},
    );
    assert.deepEqual(factsOf(comparison), ['changed officers 이바다']);
  });

  it('without an id are recognised by likeness', () => {
    const comparison = compare(
      {retention: [account, {...order, record: '대금결제에 관한 기록'}]},
      {retention: [{...order, record: '대금결제 및 재화 등의 공급에 관한 기록'}, account]},
    );
    assert.deepEqual(factsOf(comparison), ['changed retention 대금결제 및 재화 등의 공급에 관한 기록']);
  });

  it('that stand alone are always the same fact', () => {
    const comparison = compare({controller: '그림학원'}, {controller: {name: '무지개 교육', country: 'KR'}});
    assert.deepEqual(factsOf(comparison), ['changed controller 무지개 교육']);
  });

  it('of one company with two tasks are told apart by their tasks', () => {
    const hosting = {name: 'Amazon Web Services, Inc.', task: '서버 운영', period: 'P1Y'};
    const mail = {name: 'Amazon Web Services, Inc.', task: '전자우편 발송 대행', period: 'P1Y'};
    const comparison = compare({processors: [hosting, mail]}, {processors: [{...mail, period: 'P2Y'}, hosting]});
    assert.deepEqual(
      comparison.facts.map(({before, after}) => [before!.pointer, after!.pointer]),
      [['/processors/1', '/processors/0']],
    );
  });
});

describe('the document', () => {
  it('reports every property but those about the file', () => {
    const about = new Set(['$schema', 'schema', 'source', 'annotations']);
    const normal = policy({});
    const words = Object.keys(normal).filter((name) => !about.has(name) && name !== 'sections');
    const unreported = words.filter((name) => {
      const value = normal[name as keyof Policy];
      const other = {...normal, [name]: Array.isArray(value) ? [{name: '새로운 것'}] : 'en'};
      return comparePolicies(normal, other).same;
    });
    assert.deepEqual(unreported, []);
  });

  it('reports the day from which it holds', () => {
    assert.deepEqual(compare({effectiveFrom: '2025-01-01'}, {effectiveFrom: '2026-12-01'}).document, [
      {field: 'effectiveFrom', before: '2025-01-01', after: '2026-12-01', passages: []},
    ]);
  });
});
