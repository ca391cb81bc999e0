/** The sample policies of the academy and of the motion-capture service carry the rows that their businesses need. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Policy} from '../../src/model/document/policy.js';
import {transfersOf} from '../../src/model/outline.js';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {internalRows, korean, parseSample, readSample} from './sample-policy.js';

/** Rows kept by law: the rule, the period and its start. */
const statutoryRows = (policy: Policy) =>
  policy.retention
    .filter(({basis}) => basis === 'law')
    .map(({laws, period}) => [laws[0]?.rule, 'duration' in period && period.duration, 'from' in period && period.from]);

const companies = (policy: Policy) => policy.processors.map(({parties}) => parties.map(({name}) => korean(name)));

for (const name of ['academy', 'motion-capture']) {
  it(`finds no issue in the sample ${name}`, () => {
    assert.deepEqual(parsePolicy(readSample(name)).issues, []);
  });
}

describe('sample academy: rows', () => {
  it('keeps six kinds of record by law', () => {
    assert.deepEqual(statutoryRows(parseSample('academy')), [
      ['kr.ecommerce.contract', 'P5Y', 'transaction-completed'],
      ['kr.ecommerce.payment', 'P5Y', 'transaction-completed'],
      ['kr.ecommerce.complaint', 'P3Y', 'dispute-closed'],
      ['kr.ecommerce.ads', 'P6M', 'posting-ended'],
      ['kr.tax.books', 'P5Y', 'tax-filing-due'],
      ['kr.comms.log', 'P3M', 'record-created'],
    ]);
  });

  it('keeps account data for a year after last use or withdrawal, whichever is later', () => {
    const kept = internalRows(parseSample('academy')).map(({period}) => period);
    assert.deepEqual(kept, [
      {
        last: [
          {until: 'last-use', then: 'P1Y'},
          {until: 'account-closed', then: 'P1Y'},
        ],
      },
    ]);
  });

  it('names twelve companies in six rows of processors', () => {
    assert.deepEqual(companies(parseSample('academy')), [
      ['㈜채널코퍼레이션'],
      ['Amazon Web Services, Inc.'],
      ['(주)다날', '(주)NICE평가정보', '(주)드림시큐리티', '(주)에스씨아이평가정보', '(주)한국모바일인증'],
      ['㈜페이플', '나이스페이먼츠㈜'],
      ['스티비㈜'],
      ['㈜누리고', '78컴퍼니'],
    ]);
  });

  it('transfers data abroad to one company', () => {
    const recipients = transfersOf(parseSample('academy')).map(({transfer}) => transfer.recipient?.name);
    assert.deepEqual(recipients, ['Amazon Web Services, Inc.']);
  });

  it('provides data to one recipient, for the drawing analysis, with consent', () => {
    const {recipients} = parseSample('academy');
    assert.deepEqual(
      recipients.map(({parties, basis}) => [...parties.map(({name}) => korean(name)), basis?.code]),
      [['주식회사 휴노', 'consent']],
    );
  });

  it('asks a guardian for consent on behalf of children under 14', () => {
    const {children} = parseSample('academy');
    assert.equal(children?.age, 14);
    assert.equal(children.accepts, true);
    assert.equal(children.consentMethods?.length, 2);
  });

  it('explains the drawing analysis as a decision of a machine about sensitive data', () => {
    const {automatedDecisions, rights} = parseSample('academy');
    assert.equal(automatedDecisions.length, 1);
    assert.ok(automatedDecisions[0]?.logic && automatedDecisions[0].sensitive && automatedDecisions[0].refusal);
    assert.ok(rights.some(({type}) => type === 'refuse-decision'));
    assert.ok(rights.some(({type}) => type === 'explain-decision'));
  });

  it('states purpose, items and period of its pseudonymised data, which it never collects as such', () => {
    const {pseudonymised, activities} = parseSample('academy');
    assert.deepEqual(
      pseudonymised.filter(({items, period}) => !items?.length || !period),
      [],
    );
    assert.equal(pseudonymised.length, 2);
    assert.deepEqual(
      activities.flatMap(({items}) => items).filter(({name}) => korean(name).includes('가명')),
      [],
    );
  });
});

describe('sample motion-capture: rows', () => {
  it('keeps four kinds of record by law, visit logs for the three months of the decree', () => {
    assert.deepEqual(statutoryRows(parseSample('motion-capture')), [
      ['kr.ecommerce.contract', 'P5Y', 'transaction-completed'],
      ['kr.ecommerce.payment', 'P5Y', 'transaction-completed'],
      ['kr.ecommerce.complaint', 'P3Y', 'dispute-closed'],
      ['kr.comms.log', 'P3M', 'record-created'],
    ]);
  });

  it('keeps account data for five days and records of abuse for a year after withdrawal', () => {
    const kept = internalRows(parseSample('motion-capture')).map(({period}) => period);
    assert.deepEqual(kept, [
      {until: 'account-closed', then: 'P5D'},
      {duration: 'P1Y', from: 'record-created'},
    ]);
  });

  it('names three processors, two of them in the United States', () => {
    const policy = parseSample('motion-capture');
    assert.deepEqual(companies(policy), [['Google LLC'], ['㈜다날'], ['LiveChat, Inc.']]);
    assert.deepEqual(
      policy.processors.map(({transfer}) => transfer?.country),
      ['US', undefined, 'US'],
    );
  });

  it('carries the label of its version and the days of announcement and effect', () => {
    const {version, announcedOn, effectiveFrom} = parseSample('motion-capture');
    assert.equal(version?.label, 'Ver. 2.0');
    assert.equal(announcedOn, '2026-11-13');
    assert.equal(effectiveFrom, '2026-12-14');
  });
});
