import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SectionFields} from '../../src/model/document/blocks.js';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {excerpts, findings, finds, policyOf, textOf} from './linting.js';

const section = (marker: string, title: string, more: SectionFields = {}): SectionFields => ({
  marker,
  title,
  blocks: ['내용이 있습니다.'],
  ...more,
});
const withContents = (entries: string[], titles: string[]) =>
  policyOf({
    contents: {mode: 'explicit', entries: entries.map((text, index) => ({marker: `${index + 1}.`, text}))},
    sections: titles.map((title, index) => section(`${index + 1}.`, title)),
  });
/** Sections with the places in the source at which their titles and texts stand. */
const placed = (raw: string, fields: (at: (text: string) => [number, number]) => Partial<PolicyInput>) =>
  textOf(
    raw,
    fields((text) => [raw.indexOf(text), raw.indexOf(text) + text.length]),
  );

describe('names', () => {
  it('ST01 asks for the name that the law gives the document', () => {
    assert.equal(finds('ST01', policyOf({title: '개인정보 처리방침'})), false);
    assert.equal(finds('ST01', policyOf({title: '개인정보처리방침'})), false);
    assert.match(findings('ST01', policyOf({title: '개인정보 수집 및 사용'}))[0]!.message.ko, /수집 및 사용/);
    assert.match(findings('ST01', policyOf({}))[0]!.message.en, /no title/);
  });

  it('ST01 finds several names for one document', () => {
    const [finding] = findings(
      'ST01',
      textOf('개인정보 처리방침\n이 개인정보취급방침은 바뀔 수 있습니다.', {title: '개인정보 처리방침'}),
    );
    assert.equal(finding!.place.line, 2);
  });

  it('ST18 finds a short name that nobody defined', () => {
    assert.equal(finds('ST18', textOf('회사는 정보를 처리합니다. 회사는 이를 지킵니다.')), true);
    assert.equal(finds('ST18', textOf('하늘(이하 "회사")는 정보를 처리합니다. 회사는 이를 지킵니다.')), false);
    assert.equal(
      finds('ST18', textOf('회사는 처리합니다. 회사의 일입니다.', {aliases: {회사: '주식회사 하늘'}})),
      false,
    );
  });

  it('ST18 finds a malformed definition', () =>
    assert.deepEqual(excerpts('ST18', '하늘상점은 (이하 "회사"는) 정보를 소중히 여깁니다.'), ['(이하 "회사"는)']));

  it('ST18 leaves names of buttons alone', () =>
    assert.equal(finds('ST18', textOf('"회원"을 클릭하고 \'공지사항\'을 보세요.')), false));
});

describe('list of contents', () => {
  it('ST02 misses it from six sections on, in an imported text', () => {
    const sections = ['가', '나', '다', '라', '마', '바'].map((title) => section('1.', title));
    assert.equal(finds('ST02', textOf('본문', {sections})), true);
    assert.equal(finds('ST02', textOf('본문', {sections: sections.slice(1)})), false);
    // Pages draw the list for documents that leave it to them.
    assert.equal(finds('ST02', policyOf({sections})), false);
    assert.equal(finds('ST02', policyOf({sections, contents: {mode: 'none'}})), true);
  });

  it('ST03 is silent where the two agree', () =>
    assert.equal(finds('ST03', withContents(['처리 목적', '항목'], ['처리 목적', '항목'])), false));

  it('ST03 tells other words from other spacing', () =>
    assert.deepEqual(
      findings('ST03', withContents(['이용 목적', '수집항목'], ['처리 및 이용 목적', '수집 항목'])).map(
        ({severity}) => severity,
      ),
      ['error', 'info'],
    ));

  it('ST03 finds sections that the list lacks, and other numbers', () => {
    const messages = findings('ST03', withContents(['목적', '변경'], ['목적', '가명정보', '변경'])).map(
      ({message}) => message.en,
    );
    assert.equal(messages.length, 2);
    assert.match(messages.join('\n'), /numbers[^]*lacks “2. 가명정보”|lacks “2. 가명정보”[^]*numbers/);
  });
});

describe('references between sections', () => {
  const policy = (text: string) =>
    policyOf({sections: [section('1.', '개인정보의 보유 및 이용기간'), section('2.', '파기', {blocks: [text]})]});

  it('ST08 finds a heading that does not exist, and names the closest', () => {
    const [finding] = findings(
      'ST08',
      policy('"회사가 수집하는 개인정보의 보유 및 이용기간"에 명시된 바에 따라 처리합니다.'),
    );
    assert.match(finding!.message.ko, /가장 비슷한 제목은 “개인정보의 보유 및 이용기간”/);
  });

  for (const text of [
    '"1. 개인정보의 보유 및 이용기간"에 명시된 대로 합니다.',
    '(보유 및 이용기간 참조)',
    '"개인정보 보호법 시행령"에서 정한 대로 합니다.',
  ])
    it(`ST08 accepts ${text}`, () => assert.equal(finds('ST08', policy(text)), false));
});

describe('numbers', () => {
  const numbered = (...numbers: number[]) =>
    policyOf({sections: numbers.map((number, index) => section(`${number}.`, `제목 ${index}`, {number}))});

  it('ST04 finds a number that occurs twice', () => {
    const [finding] = findings('ST04', numbered(1, 2, 2, 3));
    assert.deepEqual([finding!.place.pointer, finding!.more[0]!.pointer], ['/sections/2', '/sections/1']);
  });

  it('ST05 finds numbers that are all 1, and gaps', () => {
    assert.match(findings('ST05', numbered(1, 1, 1))[0]!.message.en, /All 3/);
    assert.match(findings('ST05', numbered(1, 2, 4))[0]!.message.en, /from 2 to 4/);
    assert.equal(finds('ST05', numbered(1, 2, 3)), false);
  });

  it('ST15 finds a change of style', () => {
    assert.equal(finds('ST15', policyOf({sections: [section('제1조', '목적'), section('제 2조', '항목')]})), true);
    assert.equal(finds('ST15', policyOf({sections: [section('제1조', '목적'), section('제2조', '항목')]})), false);
  });

  it('ST17 names sections out of the recommended order', () => {
    const kinds = (...names: string[]) => policyOf({sections: names.map((kind) => section('', kind, {kind}))});
    assert.equal(finds('ST17', kinds('purposes', 'retention', 'rights')), false);
    assert.match(findings('ST17', kinds('rights', 'purposes', 'retention'))[0]!.message.ko, /rights/);
  });
});

describe('content of sections', () => {
  it('ST06 finds a heading without content, but not one whose facts are shown', () => {
    assert.equal(finds('ST06', policyOf({sections: [{title: '파기'}]})), true);
    const facts = {processors: [{name: '하늘', task: '배송'}], sections: [{kind: 'processors'}]};
    assert.equal(finds('ST06', policyOf(facts)), false);
  });

  it('ST07 finds a list that is announced and missing', () => {
    const announce = '회사는 다음과 같은 방법으로 개인정보를 수집합니다.';
    assert.equal(finds('ST07', policyOf({sections: [section('1.', '수집 방법', {blocks: [announce]})]})), true);
    const list = {type: 'list' as const, items: [{text: '전화'}]};
    assert.equal(finds('ST07', policyOf({sections: [section('1.', '수집 방법', {blocks: [announce, list]})]})), false);
  });

  it('ST14 finds text about another subject', () => {
    const keeping = '보존 기간 : 5년\n보존 기간 : 3년';
    assert.match(
      findings('ST14', policyOf({sections: [section('1.', '개인정보의 처리위탁', {blocks: [keeping]})]}))[0]!.message
        .ko,
      /보유 기간/,
    );
    assert.equal(
      finds('ST14', policyOf({sections: [section('1.', '개인정보의 보유 기간', {blocks: [keeping]})]})),
      false,
    );
  });
});

describe('layout of an imported text', () => {
  it('ST09 finds sections that run on in one line', () => {
    const text = ['01. 방침', '02. 처리', '03. 제공', '04. 파기', '05. 권리']
      .map((title) => `${title} 내용을 길게 적은 문장이 있고 그 뒤에도 설명이 이어집니다.`)
      .join(' ');
    assert.equal(finds('ST09', textOf(text)), true);
    assert.equal(finds('ST09', textOf(text.replaceAll('0', '\n0'))), false);
    assert.equal(finds('ST09', textOf(`${'시행일: 2021. 1. 5. 개정 '.repeat(20)}`)), false);
  });

  it('ST10 finds tables that had to be put together again', () => {
    const rows = [
      ['업체', '업무'],
      ['하늘', '배송'],
    ];
    const policy = placed('업체\n업무\n하늘\n배송', (at) => ({
      sections: [
        section('', '위탁', {
          blocks: [{type: 'table', rows, recovered: true, confidence: 0.7, at: [at('업체')[0], at('배송')[1]]}],
        }),
      ],
    }));
    const [finding] = findings('ST10', policy);
    assert.deepEqual([finding!.place.line, finding!.confidence], [1, 0.7]);
  });

  it('ST11 finds rows without a head, and in pasted text any blank cell', () => {
    const rows = (head: string, cell: string) => ({
      sections: [
        section('', '위탁', {
          blocks: [
            {
              type: 'table' as const,
              rows: [
                ['업무', '업체'],
                [head, cell],
              ],
            },
          ],
        }),
      ],
    });
    assert.deepEqual(
      [rows('', '하늘'), rows('배송', ''), rows('배송', '하늘')].map((fields) => [
        finds('ST11', policyOf(fields)),
        finds('ST11', textOf('업무\t업체', fields)),
      ]),
      [
        [true, true],
        [false, true],
        [false, false],
      ],
    );
  });

  it('ST12 finds what stood around the policy', () => {
    const raw = '로그인 회원가입\n개인정보 처리방침';
    assert.equal(
      findings('ST12', textOf(raw, {annotations: [{reason: 'page-chrome', text: '로그인 회원가입', at: [0, 8]}]}))[0]!
        .place.line,
      1,
    );
  });

  it('ST13 finds a line that breaks within a clause', () => {
    const broken =
      '이용자들이 방문한 각 서비스와 웹 사이트들에 대한 로그인 여부 등을 파악하여\n\n이용자에게 최적화된 정보를 제공합니다.';
    assert.equal(findings('ST13', textOf(broken))[0]!.place.line, 1);
    assert.equal(finds('ST13', textOf(broken.replace('\n\n', ' '))), false);
    assert.equal(
      finds('ST13', textOf('회원의 이름, 연락처, 전자우편 주소, 생년월일을 적은 서류,\n- 다음 항목')),
      false,
    );
  });

  it('ST16 finds a heading and its text on one line', () => {
    const raw = '제1조(구제방법)정보주체는 아래의 기관에 피해 구제와 상담을 문의할 수 있습니다.\n';
    assert.equal(
      finds(
        'ST16',
        placed(raw, (at) => ({sections: [section('제1조', '(구제방법)', {at: at(raw)})]})),
      ),
      true,
    );
  });
});
