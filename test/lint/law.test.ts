import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {excerpts, findings, finds, policyOf, textOf} from './linting.js';

describe('names of statutes', () => {
  for (const [wrong, right] of [
    ['전자상거래등에서의소비자보호에관한법률', '전자상거래 등에서의 소비자보호에 관한 법률'],
    ['통신 비밀 보호법', '통신비밀보호법'],
    ['정보통신 이용촉진 및 정보보호 등에 관한 법률', '정보통신망 이용촉진 및 정보보호 등에 관한 법률'],
    ['위치정보의 이용 및 보호 등에 관한 법률', '위치정보의 보호 및 이용 등에 관한 법률'],
    ['신용정보의 이용 및 보호에 대한 법률', undefined],
  ] as const)
    it(`LA01 ${right ? 'corrects' : 'leaves alone'} ${wrong}`, () => {
      const [finding] = findings('LA01', textOf(`보존 근거: ${wrong}`));
      assert.equal(finding ? /공식 이름은 “(.+)”/.exec(finding.message.ko)![1] : undefined, right);
    });

  for (const right of [
    '개인정보 보호법',
    '개인정보보호법',
    '정보통신망법',
    '전자상거래 등에서의 소비자보호에 관한 법률',
    '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률',
    '상법',
  ])
    it(`LA01 accepts ${right}`, () => assert.equal(finds('LA01', textOf(`${right}에 따라 보존합니다.`)), false));

  it('LA01 gathers the same spelling', () => {
    const [finding] = findings('LA01', textOf('통신 비밀 보호법\n통신 비밀 보호법'));
    assert.deepEqual([finding!.place.line, finding!.more[0]!.line], [1, 2]);
  });
});

describe('what the law no longer says', () => {
  it('LA02 finds the network act as a source of data protection', () => {
    const text = '회사는 정보통신망법 등에 따라 회원의 개인정보를 보호합니다.';
    assert.equal(findings('LA02', textOf(text))[0]!.severity, 'warning');
    assert.equal(findings('LA02', textOf(text, {effectiveFrom: '2020-01-01'}))[0]!.severity, 'info');
    assert.equal(finds('LA02', textOf(text), {on: '2020-08-04'}), false);
  });

  it('LA03 finds a paragraph that says something else', () => {
    const [finding] = findings('LA03', textOf('열람 요구는 개인정보 보호법 제35조 제5항에 따라 제한될 수 있습니다.'));
    assert.match(finding!.message.ko, /제35조제4항/);
    assert.equal(finds('LA03', textOf('열람 요구는 개인정보 보호법 제35조제4항에 따라 제한될 수 있습니다.')), false);
  });

  it('LA04 finds institutions that ended', () =>
    assert.deepEqual(excerpts('LA04', '제한적 본인확인제에 따라 공인인증서나 공인전자서명으로 확인합니다.'), [
      '제한적 본인확인제',
      '공인인증서',
      '공인전자서명',
    ]));

  it('LA04 says that an institution was there on the day of the policy', () =>
    assert.equal(
      findings('LA04', textOf('공인인증서로 확인합니다.', {effectiveFrom: '2019-01-01'}))[0]!.severity,
      'info',
    ));

  it('LA05 finds deleted grounds for passing data on', () =>
    assert.equal(
      excerpts(
        'LA05',
        '통계작성 및 학술연구를 위하여 특정인을 알아볼 수 없는 형태로 제공하는 경우\n의사표시를 할 수 없는 상태이거나 주소불명으로 동의를 받을 수 없는 경우\n경제적·기술적 사유로 동의가 곤란한 경우',
      ).length,
      3,
    ));

  it('LA06 gathers each outdated term', () =>
    assert.deepEqual(
      findings('LA06', textOf('개인정보 취급방침\n취급방침과 취급 위탁, 개인정보관리책임자')).map(({place, more}) => [
        place.line,
        more.length,
      ]),
      [
        [1, 1],
        [2, 0],
        [2, 0],
      ],
    ));

  it('LA06 accepts the terms of today', () =>
    assert.equal(finds('LA06', textOf('개인정보 처리방침, 처리위탁, 개인정보 보호책임자')), false));

  it('LA07 finds disclaimers', () =>
    assert.equal(excerpts('LA07', '이에 대해 회사는 일체의 책임을 지지 않습니다.').length, 1));

  it('LA08 finds a policy that calls itself terms', () => {
    assert.equal(excerpts('LA08', '이 약관은 2023년부터 적용합니다.').length, 1);
    assert.equal(excerpts('LA08', '이용약관은 따로 있습니다.').length, 0);
  });

  it('LA09 finds forms of the former enforcement rule', () =>
    assert.equal(excerpts('LA09', '개인정보 보호법 시행규칙 별지 제11호 서식에 따른 위임장').length, 1));

  it('LA10 asks for a look at the latest amendment, once it is in force', () => {
    const policy = policyOf({effectiveFrom: '2025-01-01'});
    assert.equal(findings('LA10', policy)[0]!.reference.validFrom, '2026-09-11');
    assert.equal(finds('LA10', policy, {on: '2026-09-10'}), false);
    assert.equal(finds('LA10', policyOf({effectiveFrom: '2026-10-01'})), false);
  });
});
