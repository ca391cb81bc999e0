/** Saved pages, exports of word processors and Markdown. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importPolicy} from '../../src/import/import-policy.js';
import {guessFormat} from '../../src/import/read/read-source.js';
import type {Block, ListBlock, ParagraphBlock, TableBlock, TableCell} from '../../src/model/document/blocks.js';

const blocksOf = (source: string, format: 'html' | 'markdown'): Block[] =>
  importPolicy(source, {format, lang: 'ko'}).policy.sections!.flatMap(({blocks}) => blocks as Block[]);
const textsOf = (source: string, format: 'html' | 'markdown'): unknown[] =>
  blocksOf(source, format).map((block) => (block as ParagraphBlock).text);

describe('a page', () => {
  it('keeps the spans of its tables', () => {
    const [table] = blocksOf(
      '<table><tr><th>구분<th>항목</tr><tr><td rowspan=2>가입<td>이름</tr><tr><td colspan="1">전화</td></tr></table>',
      'html',
    ) as [TableBlock];
    assert.deepEqual(
      table.rows.map((row) =>
        row.map((cell) => [(cell as TableCell).text, (cell as TableCell).rowspan, (cell as TableCell).header]),
      ),
      [
        [
          ['구분', undefined, true],
          ['항목', undefined, true],
        ],
        [
          ['가입', 2, undefined],
          ['이름', undefined, undefined],
        ],
        [['전화', undefined, undefined]],
      ],
    );
  });

  it('counts the rows of a table head', () => {
    const [table] = blocksOf(
      '<table><thead><tr><td>가<td>나</tr><tr><td>다<td>라</tr></thead><tr><td>1<td>2</tr></table>',
      'html',
    ) as [TableBlock];
    assert.equal(table.headerRows, 2);
  });

  it('reads the cells of a table that only lays it out as its lines', () => {
    assert.deepEqual(textsOf('<table><tr><td><p>하나</p><p>둘</p></td></tr></table>', 'html'), ['하나', '둘']);
  });

  it('leaves out scripts, styles and comments, and declares them', () => {
    const source = '<p>글</p><script>a < b</script><style>p{}</style><!-- 메모 --><p>끝</p>';
    const {policy} = importPolicy(source, {format: 'html', lang: 'ko'});
    assert.deepEqual(textsOf(source, 'html'), ['글', '끝']);
    assert.equal(
      policy.annotations!.map(({text}) => text).join(''),
      '<script>a < b</script><style>p{}</style><!-- 메모 -->',
    );
    assert.ok(policy.annotations!.every(({reason}) => reason === 'markup'));
  });

  it('leaves out what it does not show, and declares it', () => {
    const {policy} = importPolicy('<p>글</p><div style="display: none">숨은 글</div>', {format: 'html', lang: 'ko'});
    assert.equal(policy.sections!.length, 1);
    assert.equal(
      policy.annotations!.some(({text}) => text === '숨은 글'),
      true,
    );
  });

  it('gives the characters that its references stand for', () => {
    assert.deepEqual(textsOf('<p>&lt;회사명&gt; &amp; &#44032;&#xB098;&middot;&nope; &copy</p>', 'html'), [
      '<회사명> & 가나·&nope; &copy',
    ]);
  });

  it('keeps bold and links of a paragraph', () => {
    assert.deepEqual(textsOf('<p>앞 <b>굵은</b> <a href="https://example.com/">주소</a></p>', 'html'), [
      ['앞 ', {mark: 'strong', text: ['굵은']}, ' ', {href: 'https://example.com/', text: ['주소']}],
    ]);
  });

  it('gives lists without markers of their own, nested as they are', () => {
    const [list] = blocksOf('<ul><li>하나<ul><li>안쪽</ul><li>둘</ul>', 'html') as [ListBlock];
    assert.deepEqual(
      list.items.map(({text, marker}) => [text, marker]),
      [
        ['하나', undefined],
        ['둘', undefined],
      ],
    );
    assert.equal((list.items[0]!.blocks![0] as ListBlock).items[0]!.text, '안쪽');
  });

  it('keeps the numbers that its items have as text', () => {
    const [list] = blocksOf('<ul><li>1. 하나입니다.</li><li>2. 둘입니다.</li></ul>', 'html') as [ListBlock];
    assert.deepEqual(
      list.items.map(({marker}) => marker),
      ['1.', '2.'],
    );
  });

  it('makes sections of its headings, under the one that stands above all', () => {
    const {title, sections} = importPolicy(
      '<h1>안내</h1><h2>처리 목적</h2><p>가입</p><h3>회원</h3><p>이름</p><h2>파기</h2><p>바로</p>',
      {format: 'html', lang: 'ko'},
    ).policy;
    assert.equal(title, '안내');
    assert.deepEqual(
      sections!.map((section) => [section.title, section.sections?.map((inner) => inner.title)]),
      [
        ['처리 목적', ['회원']],
        ['파기', undefined],
      ],
    );
  });

  it('places its words in the source across tags and references', () => {
    const source = '<p>가<b>나</b>&amp;다</p>';
    const [block] = blocksOf(source, 'html') as [ParagraphBlock];
    assert.equal(source.slice(...block.at!), '가<b>나</b>&amp;다');
  });

  it('is read as its own language, and as that of its words where it has none', () => {
    assert.equal(importPolicy('<html lang="de"><p>Datenschutz</p></html>', {format: 'html'}).policy.lang, 'de');
    assert.equal(
      importPolicy('<html lang="en"><p>개인정보를 처리합니다</p></html>', {format: 'html'}).policy.lang,
      'ko',
    );
  });
});

describe('broken HTML', () => {
  for (const [name, source, words] of [
    ['a tag that never ends', '글 <a href="x', '글 <a href="x'],
    ['a quotation mark that never ends', '<p class="a>글</p>', '글'],
    ['a bracket in a sentence', '<p>3 < 5 입니다</p>', '3 < 5 입니다'],
    ['end tags without a start', '</div></td>글</p>', '글'],
  ] as const) {
    it(`with ${name} keeps its words`, () => {
      assert.deepEqual(textsOf(source, 'html'), [words]);
    });
  }
});

describe('Markdown', () => {
  it('makes sections of its headings, and declares their signs', () => {
    const {policy} = importPolicy('# 처리방침 안내\n## 처리 목적 ##\n가입\n## 파기\n바로', {
      format: 'markdown',
      lang: 'ko',
    });
    assert.deepEqual(
      policy.sections!.map(({title}) => title),
      ['처리 목적', '파기'],
    );
    assert.deepEqual(
      policy.annotations!.map(({text}) => text),
      ['#', '##', '##', '##'],
    );
  });

  it('takes a line of signs under a title for a heading', () => {
    const {sections} = importPolicy('처리 목적\n=====\n가입\n\n파기\n=====\n바로', {
      format: 'markdown',
      lang: 'ko',
    }).policy;
    assert.deepEqual(
      sections!.map(({title}) => title),
      ['처리 목적', '파기'],
    );
  });

  it('gives bold, code and links their meaning', () => {
    assert.deepEqual(textsOf('앞 **굵은** `코드` [주소](https://example.com/a_(b)) snake_case 2 * 3', 'markdown'), [
      [
        '앞 ',
        {mark: 'strong', text: ['굵은']},
        ' ',
        {mark: 'code', text: ['코드']},
        ' ',
        {href: 'https://example.com/a_(b)', text: ['주소']},
        ' snake_case 2 * 3',
      ],
    ]);
  });

  it('leaves signs without a partner as they are', () => {
    assert.deepEqual(textsOf('별표 ** 하나 [괄호', 'markdown'), ['별표 ** 하나 [괄호']);
  });

  it('reads tables of bars', () => {
    const [table] = blocksOf('| 구분 | 항목 |\n|:---|---:|\n| 가입 | 이름 \\| 전화 |', 'markdown') as [TableBlock];
    assert.deepEqual(
      table.rows.map((row) => row.map((cell) => (cell as TableCell).text)),
      [
        ['구분', '항목'],
        ['가입', '이름 | 전화'],
      ],
    );
  });

  it('gives a divider for a line of signs', () => {
    assert.deepEqual(
      blocksOf('위\n\n***\n\n아래', 'markdown').map(({type}) => type),
      ['paragraph', 'divider', 'paragraph'],
    );
  });
});

describe('the format of a source', () => {
  for (const [format, source] of [
    ['html', '<!DOCTYPE html><html><body>글</body></html>'],
    ['html', '<p>하나</p><p class="a">둘</p><p>셋</p>'],
    ['markdown', '# 처리방침\n\n## 목적\n글'],
    ['text', '<기술적 조치>\n백신을 씁니다.'],
    ['text', '# 하나뿐인 표시'],
  ] as const) {
    it(`is told as ${format} from ${JSON.stringify(source.slice(0, 20))}`, () => {
      assert.equal(guessFormat(source), format);
    });
  }

  it('that was told is named in a note', () => {
    assert.equal(importPolicy('글입니다').notes[0]!.code, 'format-guessed');
  });
});
