/** Lists, labels and tables in the ways in which people write and paste them. */

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
const cells = (table: TableBlock): string[][] =>
  table.rows.map((row) =>
    row.map((cell) =>
      ((cell as TableCell).blocks ?? [{text: (cell as TableCell).text}])
        .map((block) => (block as {text: string}).text)
        .join('\n'),
    ),
  );

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
