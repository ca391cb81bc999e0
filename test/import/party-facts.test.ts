/** Who is found in which words: the controller, processors, officers, agencies. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importPolicy} from '../../src/import/import-policy.js';
import type {Origin} from '../../src/import/facts/origin.js';
import type {PolicyInput} from '../../src/model/document/policy.js';

const read = (source: string, lang = 'ko'): PolicyInput => importPolicy(source, {format: 'text', lang}).policy;

/** A section of a policy of two, so that its heading is one. */
const under = (heading: string, body: string): string => `1. ${heading}\n${body}\n2. 개인정보의 파기\n바로 파기합니다.`;

describe('the controller', () => {
  for (const [source, name, alias] of [
    ['주식회사 가람(이하 "회사")은 처리합니다.', '주식회사 가람', '회사'],
    ['가람상점은 (이하 "회사"는) 처리합니다.', '가람상점', '회사'],
    ["(주)가람(이하 '당사'라 함)은 처리합니다.", '(주)가람', '당사'],
    ["<가람상점>('shop.example.com' 이하 '가람')은(는) 처리합니다.", '가람상점', '가람'],
  ] as const) {
    it(`is found in ${source}`, () => {
      const {controller, aliases} = read(source);
      assert.equal((controller as {name: string}).name, name);
      assert.deepEqual(aliases, {[alias]: name});
    });
  }

  it('may have several aliases', () => {
    assert.deepEqual(Object.keys(read('(주)가람(이하 "회사" 또는 "사이트")은 처리합니다.').aliases!), [
      '회사',
      '사이트',
    ]);
  });

  it('is not a law that has an alias', () => {
    const {controller, aliases} = read(
      '정보통신망 이용촉진 및 정보보호 등에 관한 법률(이하 ‘정보통신망법’)을 지킵니다.',
    );
    assert.equal(controller, undefined);
    assert.deepEqual(aliases, {정보통신망법: '정보통신망 이용촉진 및 정보보호 등에 관한 법률'});
  });

  it('is, without an alias, who is the subject of most paragraphs, and then not sure', () => {
    const {controller} = read(
      '가람상점은 처리합니다.\n가람상점은 보관합니다.\n가람상점은 파기합니다.\n이용자는 요구합니다.',
    );
    const {name, 'x-import': origin} = controller as {name: string; 'x-import': Origin};
    assert.equal(name, '가람상점');
    assert.ok(origin.confidence < 0.7);
  });

  it('is missing where nobody is named, and a note says so', () => {
    const {policy, notes} = importPolicy('이용자의 개인정보를 보호합니다.', {lang: 'ko'});
    assert.equal(policy.controller, undefined);
    assert.ok(notes.some(({code}) => code === 'no-controller'));
  });
});

describe('processors', () => {
  const rowsOf = (body: string) =>
    (read(under('개인정보 처리의 위탁', body)).processors ?? []) as {
      name?: string;
      parties?: {name: string}[];
      task: string;
    }[];

  it('are read from lines with a colon or a dash', () => {
    assert.deepEqual(
      rowsOf('- 가람택배: 배송\n- 나래결제 – 결제 대행').map(({name, task}) => [name, task]),
      [
        ['가람택배', '배송'],
        ['나래결제', '결제 대행'],
      ],
    );
  });

  it('keep names with commas of their legal form whole', () => {
    assert.deepEqual(
      rowsOf('수탁업체\t위탁업무\nLiveChat, Inc., (주)가람\t상담')[0]!.parties!.map(({name}) => name),
      ['LiveChat, Inc.', '(주)가람'],
    );
  });

  it('keep a dash that stands for a company, as it is written', () => {
    assert.deepEqual(
      rowsOf('위탁업무\t수탁업체\n본인 인증\t-\n상담\t(주)가람').map(({name}) => name),
      ['-', '(주)가람'],
    );
  });

  it('on a line without anything between name and task are not sure', () => {
    const [row] = rowsOf(
      '회사는 다음과 같이 위탁합니다.\n가람 클라우드(Garam Cloud) 서버 운영, 메일 발송',
    ) as unknown as {name: string; task: string; 'x-import': Origin}[];
    assert.deepEqual([row!.name, row!.task], ['가람 클라우드(Garam Cloud)', '서버 운영, 메일 발송']);
    assert.ok(row!['x-import'].confidence < 0.7);
  });

  it('are not sentences about them', () => {
    assert.deepEqual(rowsOf('회사는 위탁계약을 맺을 때 다음을 정합니다: 재위탁 제한, 감독.'), []);
  });
});

describe('officers and agencies', () => {
  it('have the fields that the labels under their role have', () => {
    const {officers} = read(
      under('책임자', '▶ 개인정보 보호책임자\n성명 : 나라임\n직책 : 이사\n연락처 : 02-555-0123, cpo@example.com'),
    );
    assert.deepEqual(
      officers!.map(({role, name, title, phone, email}) => [role, name, title, phone, email]),
      [['kr-cpo', '나라임', '이사', '02-555-0123', 'cpo@example.com']],
    );
  });

  it('with empty labels are no facts, but worth a note', () => {
    const {policy, notes} = importPolicy(under('책임자', '개인정보 보호책임자\n성명 :\n전화 :'), {
      format: 'text',
      lang: 'ko',
    });
    assert.equal(policy.officers, undefined);
    assert.ok(notes.some(({code}) => code === 'contact-empty'));
  });

  it('whose mail is hidden have none, and a note says so', () => {
    const {policy, notes} = importPolicy(
      under('책임자', '개인정보 보호책임자\n성명 : 나라임\n이메일 :\n[email protected]'),
      {format: 'text', lang: 'ko'},
    );
    assert.equal(policy.officers![0]!.email, undefined);
    assert.ok(notes.some(({code}) => code === 'mail-hidden'));
  });

  it('of one line are read label by label', () => {
    const {officers} = read(under('책임자', '개인정보 보호책임자\n성명: 나라임 / 전화: 02-555-0123'));
    assert.deepEqual([officers![0]!.name, officers![0]!.phone], ['나라임', '02-555-0123']);
  });

  it('are known by former names too, and keep them', () => {
    const {agencies} = read(
      under(
        '권익침해 구제방법',
        '- 대검찰청 사이버수사과 : 1301 (www.spo.go.kr)\n- 경찰청 사이버안전국 : (국번없이) 182',
      ),
    ) as {agencies: {agency: string; name: string}[]};
    assert.deepEqual(
      agencies.map(({agency, name}) => [agency, name]),
      [
        ['kr.prosecution', '대검찰청 사이버수사과'],
        ['kr.police.cyber', '경찰청 사이버안전국'],
      ],
    );
  });

  it('are not sentences that mention an agency', () => {
    assert.equal(read(under('권익침해 구제방법', '개인정보침해신고센터에 신고할 수 있습니다.')).agencies, undefined);
  });
});
