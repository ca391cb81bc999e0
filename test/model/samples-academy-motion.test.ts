/** The sample policies of the academy and of the motion-capture service carry the rows that their businesses need. */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Policy} from '../../src/model/document/policy.js';
import {transfersOf} from '../../src/model/outline.js';
import {parsePolicy} from '../../src/model/parse-policy.js';

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../demo/policies/${name}.json`, import.meta.url), 'utf8'));
}

function parsed(name: string): Policy {
  const {policy} = parsePolicy(read(name));
  assert.ok(policy);
  return policy;
}

const korean = (text: unknown): string => (typeof text === 'object' ? (text as {ko: string}).ko : String(text));

/** Rows kept by law: the rule, the period and its start. */
const statutoryRows = (policy: Policy) =>
  policy.retention
    .filter(({basis}) => basis === 'law')
    .map(({laws, period}) => [laws[0]?.rule, 'duration' in period && period.duration, 'from' in period && period.from]);

const internalRows = (policy: Policy) => policy.retention.filter(({basis}) => basis !== 'law');

const companies = (policy: Policy) => policy.processors.map(({parties}) => parties.map(({name}) => korean(name)));

/** Pointers of strings in Korean that are not in a map with an English translation. */
function untranslated(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return /\p{Script=Hangul}/u.test(value) ? [pointer] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('ko' in value) return 'en' in value && !/\p{Script=Hangul}/u.test(String(value.en)) ? [] : [pointer];
  return Object.entries(value).flatMap(([key, entry]) => untranslated(entry, `${pointer}/${key}`));
}

for (const name of ['academy', 'motion-capture']) {
  describe(`sample ${name}`, () => {
    it('has no issue', () => {
      assert.deepEqual(parsePolicy(read(name)).issues, []);
    });

    it('says everything in Korean and in English', () => {
      assert.deepEqual(untranslated(read(name)), []);
    });

    it('states the items and the start of everything that it keeps by law, and keeps it apart', () => {
      const rows = parsed(name).retention.filter(({basis}) => basis === 'law');
      assert.deepEqual(
        rows.filter(({items, storage, period}) => !items.length || storage !== 'separate' || !('from' in period)),
        [],
      );
    });

    it('gives a reason for every record that it keeps on its own account', () => {
      assert.deepEqual(
        internalRows(parsed(name)).filter(({reason}) => reason === undefined),
        [],
      );
    });

    it('states the particulars of Article 28-8(2) for every processor abroad', () => {
      const policy = parsed(name);
      const abroad = policy.processors.filter(({parties}) => parties.some(({country}) => country !== 'KR'));
      assert.deepEqual(
        abroad.filter(({transfer}) => transfer?.basis?.code !== 'kr-28-8-1-3'),
        [],
      );
      for (const {transfer} of transfersOf(policy)) {
        assert.ok(transfer.items.length && transfer.purpose && transfer.period);
        assert.ok(transfer.country && transfer.when && transfer.how);
        assert.ok(transfer.recipient?.contacts?.length);
        assert.ok(transfer.refusal?.how && transfer.refusal.effect);
      }
    });

    it('reaches every officer by telephone and by mail', () => {
      const {officers} = parsed(name);
      assert.deepEqual(
        officers.map(({role}) => role),
        ['kr-cpo', 'department', 'access-desk'],
      );
      for (const {contacts = []} of officers) {
        assert.ok(contacts.some(({kind}) => kind === 'phone'));
        assert.ok(contacts.some(({kind}) => kind === 'email'));
      }
    });

    it('names the three agencies that take complaints today', () => {
      assert.deepEqual(
        parsed(name).agencies.map(({agency}) => agency),
        ['kr.kopico', 'kr.kisa.privacy', 'kr.police.cyber'],
      );
    });

    it('gives every device a service, a purpose and a lifetime', () => {
      const {devices, deviceServices} = parsed(name);
      const services = new Set(deviceServices.map(({id}) => id));
      assert.deepEqual(
        devices.filter((device) => !services.has(device.service ?? '') || !device.purpose || !device.lifetime),
        [],
      );
      assert.deepEqual(
        [...new Set(devices.map(({category}) => category))],
        ['necessary', 'functional', 'analytics', 'marketing'],
      );
    });

    it('tells how to refuse devices in the browsers of today', () => {
      const browsers = parsed(name)
        .refusalSteps.filter(({checkedOn}) => checkedOn !== undefined)
        .map(({browser}) => korean(browser));
      for (const browser of ['Chrome', 'Edge', 'Safari(Mac)', 'Safari(iPhone', '삼성 인터넷', 'Firefox']) {
        assert.ok(
          browsers.some((entry) => entry.startsWith(browser)),
          browser,
        );
      }
    });

    it('answers requests for each right within ten days', () => {
      const {rights} = parsed(name);
      assert.deepEqual(
        rights.filter(({reply, desk}) => reply !== 'P10D' || desk !== 'access-desk'),
        [],
      );
      for (const type of ['access', 'correct', 'erase', 'suspend', 'withdraw', 'port']) {
        assert.ok(
          rights.some((right) => right.type === type),
          type,
        );
      }
    });

    it('takes safety measures of all three classes', () => {
      const classes = new Set(parsed(name).safety.map((measure) => measure.class));
      assert.deepEqual([...classes].sort(), ['administrative', 'physical', 'technical']);
    });

    it('shows at least six labels, each leading to a section', () => {
      const {labels, sections} = parsed(name);
      assert.ok(labels.length >= 6);
      assert.deepEqual(
        labels.filter(({section}) => !sections.some(({id}) => id === section)),
        [],
      );
    });

    it('tells what changed since an earlier version', () => {
      const {history, version} = parsed(name);
      assert.equal(history[0]?.version, version?.label);
      assert.ok(history[0]?.changes?.some(({before, after}) => before !== undefined && after !== undefined));
      assert.ok(history.slice(1).some(({summary, url}) => summary !== undefined && url !== undefined));
    });
  });
}

describe('sample academy: rows', () => {
  it('keeps six kinds of record by law', () => {
    assert.deepEqual(statutoryRows(parsed('academy')), [
      ['kr.ecommerce.contract', 'P5Y', 'transaction-completed'],
      ['kr.ecommerce.payment', 'P5Y', 'transaction-completed'],
      ['kr.ecommerce.complaint', 'P3Y', 'dispute-closed'],
      ['kr.ecommerce.ads', 'P6M', 'posting-ended'],
      ['kr.tax.books', 'P5Y', 'tax-filing-due'],
      ['kr.comms.log', 'P3M', 'record-created'],
    ]);
  });

  it('keeps account data for a year after last use or withdrawal, whichever is later', () => {
    const kept = internalRows(parsed('academy')).map(({period}) => period);
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
    assert.deepEqual(companies(parsed('academy')), [
      ['㈜채널코퍼레이션'],
      ['Amazon Web Services, Inc.'],
      ['(주)다날', '(주)NICE평가정보', '(주)드림시큐리티', '(주)에스씨아이평가정보', '(주)한국모바일인증'],
      ['㈜페이플', '나이스페이먼츠㈜'],
      ['스티비㈜'],
      ['㈜누리고', '78컴퍼니'],
    ]);
  });

  it('transfers data abroad to one company', () => {
    const recipients = transfersOf(parsed('academy')).map(({transfer}) => transfer.recipient?.name);
    assert.deepEqual(recipients, ['Amazon Web Services, Inc.']);
  });

  it('provides data to one recipient, for the drawing analysis, with consent', () => {
    const {recipients} = parsed('academy');
    assert.deepEqual(
      recipients.map(({parties, basis}) => [...parties.map(({name}) => korean(name)), basis?.code]),
      [['주식회사 휴노', 'consent']],
    );
  });

  it('asks a guardian for consent on behalf of children under 14', () => {
    const {children} = parsed('academy');
    assert.equal(children?.age, 14);
    assert.equal(children.accepts, true);
    assert.equal(children.consentMethods?.length, 2);
  });

  it('explains the drawing analysis as a decision of a machine about sensitive data', () => {
    const {automatedDecisions, rights} = parsed('academy');
    assert.equal(automatedDecisions.length, 1);
    assert.ok(automatedDecisions[0]?.logic && automatedDecisions[0].sensitive && automatedDecisions[0].refusal);
    assert.ok(rights.some(({type}) => type === 'refuse-decision'));
    assert.ok(rights.some(({type}) => type === 'explain-decision'));
  });

  it('states purpose, items and period of its pseudonymised data, which it never collects as such', () => {
    const {pseudonymised, activities} = parsed('academy');
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
    assert.deepEqual(statutoryRows(parsed('motion-capture')), [
      ['kr.ecommerce.contract', 'P5Y', 'transaction-completed'],
      ['kr.ecommerce.payment', 'P5Y', 'transaction-completed'],
      ['kr.ecommerce.complaint', 'P3Y', 'dispute-closed'],
      ['kr.comms.log', 'P3M', 'record-created'],
    ]);
  });

  it('keeps account data for five days and records of abuse for a year after withdrawal', () => {
    const kept = internalRows(parsed('motion-capture')).map(({period}) => period);
    assert.deepEqual(kept, [
      {until: 'account-closed', then: 'P5D'},
      {duration: 'P1Y', from: 'record-created'},
    ]);
  });

  it('names three processors, two of them in the United States', () => {
    const policy = parsed('motion-capture');
    assert.deepEqual(companies(policy), [['Google LLC'], ['㈜다날'], ['LiveChat, Inc.']]);
    assert.deepEqual(
      policy.processors.map(({transfer}) => transfer?.country),
      ['US', undefined, 'US'],
    );
  });

  it('carries the label of its version and the days of announcement and effect', () => {
    const {version, announcedOn, effectiveFrom} = parsed('motion-capture');
    assert.equal(version?.label, 'Ver. 2.0');
    assert.equal(announcedOn, '2026-11-13');
    assert.equal(effectiveFrom, '2026-12-14');
  });
});
