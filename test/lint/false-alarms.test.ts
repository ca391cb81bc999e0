/** What looks like a defect and is none: the list at the end of part 7 of the design notes, and what came up since. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lintPolicy} from '../../src/lint/index.js';
import {excerpts, findings, finds, policyOf, textOf, today} from './linting.js';

describe('lint is silent', () => {
  it('on 등 inside words', () => {
    const section = (text: string) =>
      policyOf({sections: [{kind: 'items', title: '수집 항목', blocks: [{type: 'paragraph', text}]}]});
    for (const text of ['회원 등록', '이용 등급', '남녀 동등', '등본과 초본'])
      assert.equal(finds('CO04', section(text)), false, text);
    assert.equal(finds('CO04', section('이름, 연락처 등')), true);
  });

  it('on lists that start again at 1', () => {
    const numbered = (marker: string, number: number, title: string) => ({
      marker,
      number,
      title,
      blocks: ['내용이 있습니다.'],
    });
    const policy = policyOf({
      sections: [
        {title: '하나', sections: [numbered('1.', 1, '가'), numbered('2.', 2, '나')]},
        {title: '둘', sections: [numbered('1.', 1, '다'), numbered('2.', 2, '라')]},
        {title: '셋', sections: [1, 2, 3, 1, 2].map((number, index) => numbered(`${number}.`, number, `${index}`))},
      ],
    });
    assert.deepEqual([...findings('ST04', policy), ...findings('ST05', policy)], []);
  });

  it('on the name of an addendum in square brackets', () =>
    assert.deepEqual(excerpts('LO04', '[부칙]\n이 방침은 시행합니다.'), []));

  it('on a range in quotes', () => {
    assert.equal(finds('ST18', textOf('"10:00 ~ 17:00"에 받습니다. "14세 ~ 18세"는 제외합니다.')), false);
    assert.equal(
      finds('ST08', textOf('"3일 ~ 5일"에 따라 다릅니다.', {sections: [{title: '보유 기간', body: '내용'}]})),
      false,
    );
  });

  it('on phones of three digits', () => {
    assert.equal(finds('ID07', textOf('전화 : 118\n전화: (국번없이) 182')), false);
    assert.deepEqual(excerpts('LO02', '전화 : 118'), []);
  });

  it('on oo inside Latin words', () =>
    assert.deepEqual(excerpts('LO01', '쿠키(cookie)와 Google, good book을 씁니다.'), []));

  it('on a particle slot inside a quotation', () =>
    assert.deepEqual(excerpts('LO03', '‘회사은(는)’이라는 표기는 쓰지 않습니다.'), []));

  it('on e-finance rows of a payment firm', () => {
    const row = {record: '전자금융 거래에 관한 기록', period: 'P5Y', law: 'kr.efinance.5y'};
    const firm = (body: string) =>
      policyOf({
        controller: {name: '하늘페이 주식회사', country: 'KR'},
        retention: [row],
        sections: [{kind: 'preface', body}],
      });
    assert.equal(finds('RE04', firm('회사는 금융위원회에 등록한 전자금융업자입니다.')), false);
    assert.equal(finds('RE04', firm('회사는 그림책을 팝니다.')), true);
  });

  it('about itself where the law was different on the day of the policy', () => {
    const [finding] = findings('AG01', textOf('경찰청 사이버안전국 (182)', {effectiveFrom: '2019-05-01'}));
    assert.equal(finding!.severity, 'info');
    assert.match(finding!.message.en, /right when it was written/);
    assert.equal(
      finds('AG01', textOf('경찰청 사이버안전국 (182)', {effectiveFrom: '2019-05-01'}), {on: '2019-06-01'}),
      false,
    );
  });

  it('on earlier versions that the document keeps', () => {
    const policy = policyOf({
      history: [{version: '1.0', changes: [{text: '기관 이름을 고쳤습니다.', before: '대검찰청 사이버수사과 1301'}]}],
    });
    assert.deepEqual([...findings('AG01', policy), ...findings('AG03', policy)], []);
  });

  it('on a set phrase that announces the whole document', () => {
    const body =
      '하늘 주식회사는 이용자의 개인정보를 보호하기 위하여 다음과 같이 개인정보 처리방침을 수립하여 공개합니다.';
    assert.equal(finds('ST07', policyOf({sections: [{kind: 'other', title: '머리말', body}]})), false);
  });

  it('on the network act where it still rules', () =>
    assert.equal(
      finds('LA02', textOf('광고성 정보는 개인정보 보호와 함께 정보통신망법 제50조를 준수하여 보냅니다.')),
      false,
    ));

  it('on the name of a statute inside its address', () =>
    assert.equal(finds('LA01', textOf('https://www.law.go.kr/법령/전자상거래등에서의소비자보호에관한법률')), false));

  it('on logs that are only kept by law', () =>
    assert.equal(
      finds('CO11', policyOf({sections: [{kind: 'retention', title: '보유 기간', body: '접속 기록: 3개월'}]})),
      false,
    ));

  it('on a policy without any words', () => {
    for (const finding of lintPolicy(policyOf({}), {on: today})) assert.ok(finding.message.ko && finding.message.en);
  });
});
