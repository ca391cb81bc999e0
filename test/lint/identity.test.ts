import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {excerpts, findings, finds, policyOf, textOf} from './linting.js';

const named = (text: string, fields = {}) => textOf(text, {controller: {name: '하늘공방'}, ...fields});

describe('the controller', () => {
  it('ID01 finds a second name that handles the data', () => {
    const policy = (other: string, fields = {}) =>
      policyOf({
        controller: {name: '하늘공방'},
        sections: [
          {
            body: `하늘공방은 개인정보를 안전하게 관리합니다. 하늘공방은 개인정보를 파기합니다. ${other}은 개인정보를 제3자에게 제공하지 않습니다.`,
          },
        ],
        ...fields,
      });
    assert.match(findings('ID01', policy('바다공방'))[0]!.message.ko, /“바다공방”.*“하늘공방”/);
    assert.equal(finds('ID01', policy('바다공방', {aliases: {바다공방: '하늘공방의 앱'}})), false);
    assert.equal(finds('ID01', policy('회원')), false);
  });

  it('ID02 finds a brand without a legal form', () => {
    assert.equal(finds('ID02', policyOf({controller: {name: '하늘공방'}})), true);
    assert.equal(finds('ID02', policyOf({controller: {name: '하늘공방', legalName: '주식회사 하늘'}})), false);
    assert.equal(finds('ID02', policyOf({controller: {name: '(주)하늘'}})), false);
    assert.equal(finds('ID02', named('상호: 하늘공방\n대표자: 김하늘')), false);
  });
});

describe('the officer', () => {
  it('ID03 and ID04 ask for a name and a phone', () => {
    const officers = (fields: object) => policyOf({officers: [{role: 'kr-cpo', ...fields}]});
    const both = (policy: ReturnType<typeof policyOf>) => [finds('ID03', policy), finds('ID04', policy)];
    assert.deepEqual(both(policyOf({})), [true, false]);
    assert.deepEqual(both(officers({name: '김하늘', email: 'a@example.com'})), [false, true]);
    assert.deepEqual(both(officers({name: '김하늘', phone: '02-555-0123'})), [false, false]);
    assert.deepEqual(both(officers({department: '정보보호팀', phone: '02-555-0123'})), [false, false]);
  });

  it('ID03 and ID04 read the words of a section where there are no facts', () => {
    const section = (body: string) =>
      policyOf({sections: [{kind: 'officer', title: '개인정보 보호책임자', body, format: 'text'}]});
    assert.equal(finds('ID03', section('성명: 김하늘\n전화: 02-555-0123')), false);
    assert.equal(finds('ID04', section('성명: 김하늘\n전화: 02-555-0123')), false);
    assert.equal(finds('ID04', section('성명: 김하늘\n이메일: a@example.com')), true);
    assert.equal(finds('ID03', section('아래 기관에 문의하세요.')), true);
  });

  it('ID05 asks for a desk that takes requests', () => {
    assert.equal(finds('ID05', policyOf({})), true);
    assert.equal(
      finds('ID05', policyOf({officers: [{role: 'access-desk', department: '고객지원팀', phone: '02-555-0123'}]})),
      false,
    );
    assert.equal(finds('ID05', textOf('개인정보 열람청구 접수·처리 부서: 고객지원팀')), false);
  });

  it('ID06 finds a way of asking without its number', () => {
    const text = '청구서를 팩스로 제출하실 수 있습니다.';
    assert.deepEqual(excerpts('ID06', text), ['팩스']);
    assert.deepEqual(excerpts('ID06', `${text}\n팩스: 02-555-0124`), []);
    assert.equal(finds('ID06', textOf('전화로 연락하시면 조치합니다.\n개인정보침해 신고센터 전화 118')), true);
  });

  it('ID07 finds numbers outside the numbering plan', () => {
    assert.deepEqual(excerpts('ID07', '대표 상담 (지역번호+1301)'), ['지역번호+1301']);
    assert.equal(excerpts('ID07', '전화: 09-555-0123').length, 1);
    for (const number of [
      '02-555-0123',
      '031)555-0123',
      '010-5550-0123',
      '070-5550-0123',
      '1588-0123',
      '+82-2-555-0123',
    ])
      assert.deepEqual(excerpts('ID07', `전화: ${number}`), [], number);
  });

  it('ID08 gathers addresses that are no safe links', () => {
    const [finding] = findings('ID08', textOf('privacy.example.kr\nhttp://www.example.com\nhttps://example.org'));
    assert.deepEqual([finding!.place.line, finding!.more.map(({line}) => line)], [1, [2]]);
    assert.equal(finds('ID08', policyOf({controller: {name: '하늘', url: 'http://example.com'}})), true);
  });

  it('ID09 finds one person in two roles', () => {
    const officers = (staff: string) =>
      policyOf({
        officers: [
          {role: 'kr-cpo', name: '김하늘'},
          {role: 'staff', name: staff},
        ],
      });
    assert.deepEqual([finds('ID09', officers('김하늘')), finds('ID09', officers('이바다'))], [true, false]);
  });

  it('ID10 finds a role that the heading promises', () => {
    const section = (body: string) =>
      policyOf({sections: [{kind: 'officer', title: '보호책임자 및 담당자의 연락처', body, format: 'text'}]});
    assert.equal(finds('ID10', section('보호책임자\n성명: 김하늘')), true);
    assert.equal(finds('ID10', section('보호책임자\n성명: 김하늘\n담당자\n성명: 이바다')), false);
  });
});
