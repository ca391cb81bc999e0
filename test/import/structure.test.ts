/** Headings, lists, tables and labels in the ways in which people write and paste them. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importPolicy} from '../../src/import/import-policy.js';
import type {
  Block,
  DefinitionBlock,
  ListBlock,
  SectionFields,
  TableBlock,
  TableCell,
} from '../../src/model/document/blocks.js';

const sectionsOf = (source: string): SectionFields[] =>
  importPolicy(source, {format: 'text', lang: 'ko'}).policy.sections!;
const titled = (source: string): [marker: unknown, title: unknown][] =>
  sectionsOf(source).map(({marker, title}) => [marker, title]);
const cells = (table: TableBlock): string[][] =>
  table.rows.map((row) =>
    row.map((cell) =>
      ((cell as TableCell).blocks ?? [{text: (cell as TableCell).text}])
        .map((block) => (block as {text: string}).text)
        .join('\n'),
    ),
  );

/** Three headings on matters of a policy, each over a sentence. */
const matters = ['개인정보의 처리 목적', '개인정보의 보유 기간', '개인정보의 파기'];
const withHeadings = (markers: readonly string[], open = '', close = ''): string =>
  markers
    .map((marker, index) => `${marker}${open}${matters[index]}${close}\n이 항은 ${index + 1}번째 설명입니다.`)
    .join('\n');

describe('headings', () => {
  const styles: [name: string, markers: string[]][] = [
    ['numbers with a zero', ['01.', '02.', '03.']],
    ['numbers', ['1.', '2.', '3.']],
    ['numbers in half brackets', ['1)', '2)', '3)']],
    ['numbers in brackets', ['(1)', '(2)', '(3)']],
    ['numbers in circles', ['①', '②', '③']],
    ['Hangul letters', ['가.', '나.', '다.']],
    ['Roman numerals of their own', ['Ⅰ.', 'Ⅱ.', 'Ⅲ.']],
    ['Roman numerals in letters', ['I.', 'II.', 'III.']],
    ['articles', ['제1조', '제2조', '제3조']],
    ['squares', ['■', '■', '■']],
    ['triangles', ['▶', '▶', '▶']],
    ['the letter o', ['o', 'o', 'o']],
    ['hyphens', ['-', '-', '-']],
  ];
  for (const [name, markers] of styles) {
    it(`are found by ${name}`, () => {
      const found = titled(withHeadings(markers.map((marker) => `${marker} `)));
      assert.deepEqual(
        found,
        markers.map((marker, index) => [marker, matters[index]]),
      );
    });
  }

  it('of articles keep the brackets of their titles', () => {
    assert.deepEqual(titled(withHeadings(['제1조', '제 2조', '제3조'], '(', ')')), [
      ['제1조', `(${matters[0]})`],
      ['제 2조', `(${matters[1]})`],
      ['제3조', `(${matters[2]})`],
    ]);
  });

  it('that run on into their text end with their brackets', () => {
    const [first] = sectionsOf('제1조(목적)회사는 밝힙니다.\n제2조(보유 기간)1년 동안 보관합니다.');
    assert.equal(first!.title, '(목적)');
    assert.equal((first!.blocks![0] as {text: string}).text, '회사는 밝힙니다.');
  });

  it('between brackets on a line of their own head what follows', () => {
    assert.deepEqual(
      titled(withHeadings(['[', '[', '['], '', ']')).map(([, title]) => title),
      matters.map((title) => `[${title}]`),
    );
  });

  it('are no citations of articles', () => {
    const source = '제1조(목적)\n설명입니다.\n제30조에 따라 처리합니다.\n제2조(보유 기간)\n설명입니다.';
    assert.equal(sectionsOf(source).length, 2);
  });

  it('of chapters hold those of articles', () => {
    const [chapter] = sectionsOf(
      '제1장 총칙\n제1조(목적)\n설명입니다.\n제2조(보유 기간)\n설명입니다.\n제2장 이용\n제3조(파기)\n설명입니다.',
    );
    assert.deepEqual(
      chapter!.sections!.map(({marker}) => marker),
      ['제1조', '제2조'],
    );
  });

  it('of an addendum start anew beside the articles', () => {
    const sections = sectionsOf(
      '제1조(목적)\n설명입니다.\n제2조(보유 기간)\n설명입니다.\n부칙\n제1조(시행일) 2026년 1월 1일부터 시행합니다.',
    );
    assert.deepEqual(
      sections.map(({title}) => title),
      ['(목적)', '(보유 기간)', '부칙'],
    );
    assert.equal(sections[2]!.kind, 'addendum');
  });

  it('with the same number twice are two sections', () => {
    assert.deepEqual(
      titled(withHeadings(['1. ', '2. ', '2. '])).map(([marker]) => marker),
      ['1.', '2.', '2.'],
    );
  });

  it('do not mistake a numbered list below them for their siblings', () => {
    const sections = sectionsOf(
      '1. 처리 목적\n1. 회원 관리를 위해 처리합니다.\n2. 배송을 위해 처리합니다.\n2. 보유 기간\n1년 동안 보관합니다.\n3. 파기\n파기합니다.',
    );
    assert.deepEqual(
      sections.map(({title}) => title),
      ['처리 목적', '보유 기간', '파기'],
    );
  });

  it('without any mark are short lines of their own', () => {
    const {policy} = importPolicy(
      'Shop Privacy Policy\n\nInformation we collect\n\nWe collect your name.\n\nHow long we keep it\n\nWe keep it for a year.\n\nYour rights\n\nYou can ask us.',
      {lang: 'en'},
    );
    assert.deepEqual(
      policy.sections!.map(({title}) => title),
      ['Information we collect', 'How long we keep it', 'Your rights'],
    );
  });
});

describe('a list of contents', () => {
  const source = `목차\n${matters.map((title, index) => `${index + 1}. ${title}`).join('\n')}\n\n${withHeadings(['1. ', '2. ', '3. '])}`;

  it('is kept as the text has it, each entry with the section that it means', () => {
    const {contents, sections} = importPolicy(source, {format: 'text', lang: 'ko'}).policy;
    assert.equal(contents!.mode, 'explicit');
    assert.deepEqual(
      contents!.entries!.map(({section}) => section),
      sections!.map(({id}) => id),
    );
  });

  it('is found where its words differ a little from the headings', () => {
    const {contents} = importPolicy(source.replace('1. 개인정보의 처리 목적', '1. 개인정보 처리 및 이용 목적'), {
      format: 'text',
      lang: 'ko',
    }).policy;
    assert.equal(contents!.entries!.length, 3);
  });

  it('is not made of a list that never comes again', () => {
    assert.equal(
      importPolicy('1. 목적\n1) 가입\n2) 배송\n3) 환불\n2. 보유 기간\n1년 보관합니다.', {format: 'text', lang: 'ko'})
        .policy.contents,
      undefined,
    );
  });
});

describe('lists', () => {
  const listOf = (source: string): ListBlock => sectionsOf(source)[0]!.blocks![0] as ListBlock;

  it('nest by their markers, which stay as written', () => {
    const list = listOf('① 첫째 항입니다.\n1. 하나입니다.\n가. 더 깊습니다.\n2. 둘입니다.\n② 둘째 항입니다.');
    assert.deepEqual(
      list.items.map(({marker}) => marker),
      ['①', '②'],
    );
    const inner = list.items[0]!.blocks![0] as ListBlock;
    assert.deepEqual(
      inner.items.map(({marker}) => marker),
      ['1.', '2.'],
    );
    assert.equal((inner.items[0]!.blocks![0] as ListBlock).items[0]!.marker, '가.');
  });

  it('nest by indentation where the markers are the same', () => {
    const list = listOf('- 바깥 항목입니다.\n  - 안쪽 항목입니다.\n- 다시 바깥입니다.');
    assert.equal(list.items.length, 2);
    assert.equal((list.items[0]!.blocks![0] as ListBlock).items.length, 1);
  });

  it('end where a paragraph of its own follows a finished sentence', () => {
    const blocks = sectionsOf('- 첫째 항목입니다.\n- 둘째 항목입니다.\n\n이것은 목록이 아닙니다.')[0]!.blocks!;
    assert.deepEqual(
      blocks.map((block) => (block as Block).type),
      ['list', 'paragraph'],
    );
  });

  it('go on in the next line without a blank one', () => {
    const list = listOf('o 회원 관리\n본인 확인, 가입 의사 확인\no 마케팅\n광고 전달');
    assert.deepEqual(
      list.items.map(({blocks}) => (blocks![0] as {text: string}).text),
      ['본인 확인, 가입 의사 확인', '광고 전달'],
    );
  });
});

describe('labels', () => {
  const entriesOf = (source: string): DefinitionBlock['entries'] =>
    (sectionsOf(source)[0]!.blocks![0] as DefinitionBlock).entries;

  it('and their values make a definition list that keeps the colons', () => {
    assert.deepEqual(
      entriesOf('보존 이유 : 전자상거래법\n보존기간: 5년').map(({term, text}) => [term, text]),
      [
        ['보존 이유 :', '전자상거래법'],
        ['보존기간:', '5년'],
      ],
    );
  });

  it('without a value take the line below, and stay empty themselves', () => {
    const [, mail] = entriesOf('성명 : 나라임\n이메일 :\nprivacy@example.com');
    assert.equal(mail!.text, undefined);
    assert.equal((mail!.blocks![0] as {text: string}).text, 'privacy@example.com');
  });

  it('with a semicolon for a colon are labels where they are known', () => {
    assert.equal(entriesOf('보존 이유: 법\n보존이유; 통신비밀보호법')[1]!.term, '보존이유;');
  });

  it('are no addresses of pages and no times', () => {
    const blocks = sectionsOf('https://example.com/a\n10:00 부터 엽니다')[0]!.blocks!;
    assert.ok(blocks.every((block) => (block as Block).type === 'paragraph'));
  });
});

describe('tables', () => {
  const tableOf = (source: string): TableBlock =>
    sectionsOf(source)[0]!.blocks!.find((block) => (block as Block).type === 'table') as TableBlock;
  const flat =
    '보존항목\n\n근거법령\n\n보존기간\n\n계약 기록\n\n전자상거래법\n\n5년\n\n분쟁 기록\n\n3년\n\n방문 기록\n\n통신비밀보호법\n\n3개월';

  it('of cells between tabs keep blank cells', () => {
    assert.deepEqual(cells(tableOf('구분\t항목\t비고\n가입\t이름\t\n\t전화\t')), [
      ['구분', '항목', '비고'],
      ['가입', '이름', ''],
      ['', '전화', ''],
    ]);
  });

  it('are not made of one line with a tab', () => {
    assert.equal(tableOf('이름\t나라임'), undefined);
  });

  it('that were flattened to a cell a line are put together again, spans included', () => {
    const table = tableOf(flat);
    assert.deepEqual(cells(table), [
      ['보존항목', '근거법령', '보존기간'],
      ['계약 기록', '전자상거래법', '5년'],
      ['분쟁 기록', '3년'],
      ['방문 기록', '통신비밀보호법', '3개월'],
    ]);
    assert.equal((table.rows[1]![1] as TableCell).rowspan, 2);
  });

  it('that were put together again say how sure that is and keep their lines', () => {
    const table = tableOf(flat) as TableBlock & {'x-fallback': {text: string}[]};
    assert.equal(table.recovered, true);
    assert.ok(table.confidence! > 0.55 && table.confidence! <= 1);
    assert.deepEqual(
      table['x-fallback'].map(({text}) => text),
      flat.split('\n\n'),
    );
  });

  it('are not put together where the lines fit no columns', () => {
    assert.equal(tableOf('보존항목\n\n보존기간\n\n5년\n\n5년\n\n3년'), undefined);
  });

  it('of several companies in a cell keep a line for each', () => {
    const table = tableOf('수탁업체\n\n위탁업무\n\n(주)가람\n(주)나래\n\n결제 대행\n\n㈜다온\n\n문자 발송');
    assert.deepEqual(cells(table).slice(1), [
      ['(주)가람\n(주)나래', '결제 대행'],
      ['㈜다온', '문자 발송'],
    ]);
  });
});

describe('text without line breaks', () => {
  const sentence = '회사는 개인정보를 소중히 다루며 관련 법령을 지키기 위해 노력하고 있습니다. '.repeat(4);
  const source = `가게 개인정보처리방침 01. 개인정보의 처리 목적 ${sentence}02. 개인정보의 보유 기간 <계약에 관한 기록> 보존 이유 : 전자상거래법 보존 기간 : 5년 <방문 기록> 보존 이유 : 통신비밀보호법 보존 기간 : 3개월 03. 개인정보의 파기 바로 파기합니다.`;

  it('is cut at its numbers, and headings end where their words do', () => {
    const {policy, notes} = importPolicy(source, {format: 'text', lang: 'ko'});
    assert.deepEqual(
      policy.sections!.map(({title}) => title).filter((title) => matters.includes(title as string)),
      matters,
    );
    assert.ok(notes.some(({code}) => code === 'run-on'));
  });

  it('gives the rules that its labels state', () => {
    const {retention} = importPolicy(source, {format: 'text', lang: 'ko'}).policy;
    assert.deepEqual(
      retention!.map(({record}) => record),
      ['계약에 관한 기록', '방문 기록'],
    );
  });

  it('is left whole where it is an ordinary paragraph', () => {
    const blocks = sectionsOf(`${sentence}1. 번호 하나는 우연입니다.`)[0]!.blocks!;
    assert.equal(blocks.length, 1);
  });
});

describe('what a word processor leaves behind', () => {
  it('is taken out where it is the anchor of a comment, and declared', () => {
    const {policy} = importPolicy('가입 항목[a]\n주소[b]를 받습니다.', {format: 'text', lang: 'ko'});
    assert.deepEqual(
      policy.sections![0]!.blocks!.map((block) => (block as {text: string}).text),
      ['가입 항목', '주소를 받습니다.'],
    );
    assert.deepEqual(
      policy.annotations!.map(({reason, text, at}) => [reason, text, at]),
      [
        ['comment', '[a]', [5, 8]],
        ['comment', '[b]', [11, 14]],
      ],
    );
  });

  it('names the block that a comment stood in', () => {
    const {annotations} = importPolicy('가입 항목[a]\n주소[b]를 받습니다.', {format: 'text', lang: 'ko'}).policy;
    assert.equal(annotations![1]!.target, '/sections/0/blocks/1');
  });

  it('takes the words of the comments along', () => {
    const {policy} = importPolicy('가입 항목[a]\n주소[b]\n[a]확인 필요\n[b]법무팀 문의', {format: 'text', lang: 'ko'});
    assert.deepEqual(
      policy.annotations!.slice(2).map(({text}) => text),
      ['[a]확인 필요', '[b]법무팀 문의'],
    );
  });

  it('is left alone where letters in brackets are no row of the alphabet', () => {
    assert.equal(
      importPolicy('선택지 [b]와 [d]가 있습니다.', {format: 'text', lang: 'ko'}).policy.annotations,
      undefined,
    );
  });

  it('does not take [부칙] for a comment', () => {
    assert.equal(
      importPolicy('1. 목적\n설명입니다.\n2. 보유 기간\n설명입니다.\n[부칙]\n2026년 1월 1일부터 시행합니다.', {
        format: 'text',
      }).policy.annotations,
      undefined,
    );
  });

  it('joins lines that were broken by hand', () => {
    const line = 'We collect your name and address when you order something from our';
    const {policy} = importPolicy(
      `Privacy Policy\n\nHow we use data\n\n${`${line}\nshop.\n\n`.repeat(5)}Your rights\n\nAsk us.`,
      {format: 'text', lang: 'en'},
    );
    assert.equal((policy.sections![0]!.blocks![0] as {text: string}).text, `${line} shop.`);
  });
});
