import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {excerpts, findings, finds, policyOf, textOf} from './linting.js';

describe('LO01, placeholders', () => {
  for (const [text, found] of [
    ['계약이 끝난 날부터 oo년간 보관합니다.', 'oo'],
    ['○○ 주식회사는 개인정보를 처리합니다.', '○○'],
    ['[회사명]은 개인정보를 처리합니다.', '[회사명]'],
    ['<개인정보처리자>는 다음을 처리합니다.', '<개인정보처리자>'],
    ['{{company}}에서 수집합니다.', '{{company}}'],
    ['담당자: ____', '____'],
    ['XX팀에서 처리합니다.', 'XX'],
    ['[Your Company Name] collects mail addresses.', '[Your Company Name]'],
  ] as const)
    it(`finds ${found}`, () => assert.deepEqual(excerpts('LO01', text), [found]));

  for (const text of [
    '쿠키(cookie)와 book, zoom을 씁니다.',
    'XXL 크기와 SPEC-XX1을 안내합니다.',
    '_______________',
    '[개인정보 처리방침] 시행 안내',
    '"개인정보처리자"란 스스로 처리하는 자를 말합니다.',
  ])
    it(`is silent on “${text}”`, () => assert.deepEqual(excerpts('LO01', text), []));
});

describe('LO02, labels without a value', () => {
  it('finds labels that run on without values', () =>
    assert.deepEqual(excerpts('LO02', '보호책임자 이름/직위 : 전화 : 이메일 : ② 담당자'), [
      '이름/직위 :',
      '전화 :',
      '이메일 :',
    ]));

  it('finds a label at the end of a section', () =>
    assert.deepEqual(excerpts('LO02', '성명 : 김하늘\n전화번호 :\n'), ['전화번호 :']));

  it('takes a value on the next line for one', () => assert.deepEqual(excerpts('LO02', '전화번호 :\n02-555-0123'), []));

  it('takes a list under a label for its value', () =>
    assert.deepEqual(excerpts('LO02', '담당 부서:\n- 고객지원팀\n- 02-555-0123'), []));

  it('takes the other part of a definition for its value', () => {
    const policy = (text: string) =>
      policyOf({sections: [{blocks: [{type: 'definition', entries: [{term: '전화 :', text}]}]}]});
    assert.deepEqual([finds('LO02', policy('02-555-0123')), finds('LO02', policy(''))], [false, true]);
  });

  it('takes a hidden mail address for no value', () =>
    assert.deepEqual(excerpts('LO02', '이메일 :\n[email\u00a0protected]'), ['이메일 :']));
});

describe('LO03, particle slots', () => {
  it('finds both particles', () =>
    assert.deepEqual(excerpts('LO03', '회사은(는) 회원이(가) 낸 정보을(를) 처리합니다.'), [
      '은(는)',
      '이(가)',
      '을(를)',
    ]));

  it('is silent inside a quotation', () => assert.deepEqual(excerpts('LO03', '“회사은(는)”처럼 적지 마세요.'), []));
});

describe('LO04, comment marks', () => {
  it('finds letters and numbers in square brackets', () =>
    assert.deepEqual(excerpts('LO04', '수집 항목[a]과 결제 시[12] 항목'), ['[a]', '[12]']));

  for (const text of ['[부칙]', '[1] 수집 항목', '[안내](https://example.com)', '[표 1]', '[1]: https://example.com'])
    it(`is silent on “${text}”`, () => assert.deepEqual(excerpts('LO04', text), []));
});

describe('LO05, hidden mail addresses', () => {
  for (const text of ['[email\u00a0protected]', '[email protected]', 'help(at)example.com', 'help [at] example.com'])
    it(`finds ${text}`, () => assert.equal(excerpts('LO05', `이메일: ${text}`).length, 1));

  it('is silent on an address', () => assert.deepEqual(excerpts('LO05', '이메일: help@example.com'), []));
});

describe('LO06, words of drafts', () => {
  it('finds them in the page around the policy too', () => {
    const raw = '이용 안내는 준비중입니다\n\n개인정보 처리방침';
    const policy = textOf(raw, {annotations: [{reason: 'page-chrome', text: '이용 안내는 준비중입니다', at: [0, 13]}]});
    assert.equal(findings('LO06', policy)[0]!.place.line, 1);
  });

  it('is silent on a later step', () =>
    assert.deepEqual(excerpts('LO06', '추후 법정대리인 본인확인에 이용합니다.'), []));
});

describe('LO07, dashes', () => {
  it('finds a processor that is a dash', () => {
    const policy = policyOf({
      processors: [
        {name: '-', task: '본인 인증'},
        {name: 'Stripe, Inc.', task: '결제'},
      ],
    });
    assert.deepEqual(
      findings('LO07', policy).map(({place}) => place.pointer),
      ['/processors/0'],
    );
  });
});

describe('LO08, markup', () => {
  it('finds entities and tags', () =>
    assert.deepEqual(excerpts('LO08', '개인정보&nbsp;처리방침<br>입니다'), ['&nbsp;', '<br>']));

  it('finds labels in angle brackets', () => assert.equal(excerpts('LO08', '<기술적 조치> 암호화').length, 1));

  it('does not read the tags of an HTML source', () =>
    assert.equal(
      finds(
        'LO08',
        policyOf({
          source: {format: 'html', raw: '<p>개인정보</p>'},
          sections: [{blocks: [{type: 'paragraph', text: '개인정보'}]}],
        }),
      ),
      false,
    ));
});
