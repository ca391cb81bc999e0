/** Single facts: what is found in which words, and what is not. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importPolicy} from '../../src/import/import-policy.js';
import type {Origin} from '../../src/import/facts/origin.js';
import type {PolicyInput} from '../../src/model/document/policy.js';

const read = (source: string, lang = 'ko'): PolicyInput => importPolicy(source, {format: 'text', lang}).policy;

/** A section of a policy of two, so that its heading is one. */
const under = (heading: string, body: string): string => `1. ${heading}\n${body}\n2. 개인정보의 파기\n바로 파기합니다.`;

describe('dates', () => {
  for (const [source, dates] of [
    ['공고일자: 2026년 05월 20일 시행일자: 2026년 05월 27일', {announcedOn: '2026-05-20', effectiveFrom: '2026-05-27'}],
    ['이 방침은 2026. 4. 1.부터 시행합니다.', {effectiveFrom: '2026-04-01'}],
    ['본 약관은 2023년 4월 28일부터 유효합니다.', {effectiveFrom: '2023-04-28'}],
    ['최종 개정일 2025-12-31', {revisedOn: '2025-12-31'}],
    ['시행일: 2026-02-30', {}],
    ['2026년 1월 2일에 이사했습니다.', {}],
  ] as const) {
    it(`are read in ${source}`, () => {
      const {announcedOn, effectiveFrom, revisedOn, adoptedOn} = read(source);
      assert.deepEqual(JSON.parse(JSON.stringify({announcedOn, effectiveFrom, revisedOn, adoptedOn})), dates);
    });
  }

  it('in English are read with names of months', () => {
    const {effectiveFrom, revisedOn} = read('Effective date: 1 June 2026\nLast updated: Jan. 5, 2026', 'en');
    assert.deepEqual([effectiveFrom, revisedOn], ['2026-06-01', '2026-01-05']);
  });

  it('that bound a time are those of a former version', () => {
    const {history, effectiveFrom} = read('- v1 (2025.03.01 ~ 2026.02.09)');
    assert.deepEqual(
      [history![0]!.effectiveFrom, history![0]!.effectiveTo, effectiveFrom],
      ['2025-03-01', '2026-02-09', undefined],
    );
  });

  it('say where they stand', () => {
    const source = '안내\n시행일: 2026년 1월 2일';
    const policy = read(source) as PolicyInput & {'x-import': Record<string, Origin>};
    assert.equal(source.slice(...policy['x-import'].effectiveFrom!.at), '시행일: 2026년 1월 2일');
  });
});

describe('retention rules', () => {
  const rulesOf = (body: string, heading = '개인정보의 보유 기간') => read(under(heading, body)).retention ?? [];

  it('carry the rule of the catalogue that statute and record name together', () => {
    const [rule] = rulesOf('- 대금결제 및 재화 등의 공급에 관한 기록: 5년 (전자상거래법)');
    assert.deepEqual(rule!.law, {
      rule: 'kr.ecommerce.payment',
      statute: '전자상거래 등에서의 소비자보호에 관한 법률',
      jurisdiction: 'KR',
      text: '전자상거래법',
    });
  });

  it('keep another statute as it is cited, without a rule', () => {
    const [rule] = rulesOf(
      '가. 상법 등 관계법령에 따라 보존하는 기록은 다음과 같습니다.\n1) 대금결제 및 재화 등의 공급에 관한 기록: 5년',
    );
    assert.deepEqual(rule!.law, {statute: '상법', jurisdiction: 'KR', text: '상법'});
  });

  it('find a statute that is written without its spaces', () => {
    const [rule] = rulesOf(
      'o 계약 또는 청약철회 등에 관한 기록\n-보존이유 : 전자상거래등에서의소비자보호에관한법률\n-보존기간 : 5년',
    );
    assert.equal((rule!.law as {rule: string}).rule, 'kr.ecommerce.contract');
  });

  it('keep a period that no one can read as words, and a note says so', () => {
    const {policy, notes} = importPolicy(
      under('개인정보의 보유 기간', '회사는 탈퇴일로부터 oo년간 회원의 정보를 보관합니다.'),
      {format: 'text', lang: 'ko'},
    );
    assert.deepEqual(policy.retention![0]!.period, {text: '탈퇴일로부터 oo년간'});
    assert.ok(notes.some(({code}) => code === 'period-unreadable'));
  });

  it('come from sentences, less sure', () => {
    const [rule] = rulesOf('회원 탈퇴 후 30일 동안 보관한 다음 파기합니다.') as unknown as {
      period: object;
      'x-import': Origin;
    }[];
    assert.deepEqual(rule!.period, {until: 'account-closed', then: 'P30D', text: '회원 탈퇴 후 30일'});
    assert.ok(rule!['x-import'].confidence < 0.7);
  });

  it('do not come from a sentence that only says that data are destroyed', () => {
    assert.deepEqual(rulesOf('수집 목적이 달성되면 지체 없이 파기합니다.'), []);
  });

  it('do not come from periods of other matters', () => {
    assert.deepEqual(rulesOf('쿠키는 1년 동안 보관됩니다.', '쿠키의 운영'), []);
    assert.deepEqual(rulesOf('권리 행사에 10일 안에 답하고 기록을 보관합니다.', '이용자의 권리'), []);
  });

  it('say where they stand', () => {
    const source = under('개인정보의 보유 기간', '- 방문 기록: 3개월');
    const [rule] = read(source).retention as unknown as {'x-import': Origin}[];
    assert.equal(source.slice(...rule!['x-import'].at), '방문 기록: 3개월');
  });

  it('are bound to the block that states them', () => {
    const {sections} = read(under('개인정보의 보유 기간', '- 방문 기록: 3개월'));
    assert.deepEqual((sections![0]!.blocks![0] as {binds: object[]}).binds, [{to: '/retention/0'}]);
  });
});

describe('items', () => {
  const itemsOf = (body: string, heading = '수집하는 개인정보 항목') =>
    (read(under(heading, body)).activities ?? [])
      .flatMap(({items = []}) => items as {name: string; requirement?: string}[])
      .map(({name, requirement}) => [requirement, name]);

  it('are split at commas outside of brackets, without the words for more', () => {
    assert.deepEqual(itemsOf('필수항목 : 이름, 아이디(이메일, 전화), 주소 등'), [
      ['required', '이름'],
      ['required', '아이디(이메일, 전화)'],
      ['required', '주소'],
    ]);
  });

  it('keep words that end like the word for more', () => {
    assert.deepEqual(itemsOf('선택항목 : 회원 등급, 등록 기기'), [
      ['optional', '회원 등급'],
      ['optional', '등록 기기'],
    ]);
  });

  it('that are none are none', () => {
    assert.deepEqual(itemsOf('선택항목 : 없음'), []);
  });

  it('arise by themselves where a sentence says so', () => {
    assert.deepEqual(itemsOf('서비스를 이용하는 동안 접속 IP, 쿠키가 자동으로 생성되어 수집됩니다.'), [
      ['automatic', '접속 IP'],
      ['automatic', '쿠키'],
    ]);
  });

  it('under the name of an occasion have no mark of their own', () => {
    assert.deepEqual(itemsOf('- 주문 시 : 주소, 전화번호'), [
      [undefined, '주소'],
      [undefined, '전화번호'],
    ]);
  });

  it('are not the values of other labels', () => {
    assert.deepEqual(itemsOf('- 수집 방법 : 홈페이지, 전화, 팩스'), []);
  });
});

describe('what no vocabulary knows', () => {
  it('is imported as text, and a note says that facts were not looked for', () => {
    const {policy, notes} = importPolicy(
      '1. Zwecke\nWir verarbeiten Ihre Daten.\n2. Dauer\nWir löschen sie nach 30 Tagen.',
      {format: 'text', lang: 'de'},
    );
    assert.deepEqual(
      policy.sections!.map(({title}) => title),
      ['Zwecke', 'Dauer'],
    );
    assert.equal(policy.retention, undefined);
    assert.ok(notes.some(({code}) => code === 'language-unknown'));
  });
});
