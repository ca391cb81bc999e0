/** Markdown and plain text of the neutral tree. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {markdownTree} from '../../src/markdown/markdown-tree.js';
import {htmlWords} from '../../src/print/html-words.js';
import {printMarkdown} from '../../src/print/markdown.js';
import {printText} from '../../src/print/text.js';
import {safeHref} from '../../src/tree/safe-href.js';
import {h, textOf, type DocNode} from '../../src/tree/tree.js';

/** The words that a Markdown parser shows. */
const shown = (markdown: string): string =>
  textOf(markdownTree(markdown, 2, {link: (_, words) => words, table: (table) => table})).trim();

describe('printed as Markdown', () => {
  const hostile = [
    '*별* _밑줄_ `글자` ~~줄~~ [링크](https://example.com) <b>굵게</b> &amp; \\*',
    '1. 목록이 아닙니다',
    '- 목록이 아닙니다',
    '# 제목이 아닙니다',
    '> 인용이 아닙니다',
    '+ 아닙니다',
    '2026. 12. 1. 시행',
    '파일_이름_하나 그리고 a_b',
    '[부칙] 제1조(시행일)',
    '5 < 6 그리고 a<b>c',
  ];
  for (const words of hostile)
    it(`shows the same words: ${words}`, () => {
      assert.equal(shown(printMarkdown([h('p', {}, words)])), words);
    });

  it('keeps marks that take effect', () => {
    assert.equal(
      printMarkdown([h('p', {}, '정보를 ', h('strong', {}, '소중히'), ' ', h('em', {}, '다룹니다'), '.')]),
      '정보를 **소중히** *다룹니다*.\n',
    );
  });

  it('leaves marks out that a particle behind a bracket would break', () => {
    assert.equal(printMarkdown([h('p', {}, h('strong', {}, '그림(주)'), '은')]), '그림(주)은\n');
  });

  it('keeps the spaces outside of the marks', () => {
    assert.equal(printMarkdown([h('p', {}, 'a', h('strong', {}, ' b '), 'c')]), 'a **b** c\n');
  });

  it('keeps addresses, and leaves out those that lead into the document', () => {
    const link = (href: string, words: string) => h('p', {}, h('a', {href: safeHref(href)!}, words));
    assert.equal(
      printMarkdown([link('https://example.com/a(b)', '[약관]')]),
      '[\\[약관\\]](<https://example.com/a(b)>)\n',
    );
    assert.equal(printMarkdown([link('#part', '제3조')]), '제3조\n');
    assert.equal(printMarkdown([link('mailto:a@example.com', 'a@example.com')]), 'a@example.com\n');
  });

  it('gives code a fence that its text cannot close', () => {
    assert.equal(printMarkdown([h('pre', {}, h('code', {}, '```\nx'))]), '````\n```\nx\n````\n');
  });

  it('sets what a list entry holds in by its bullet', () => {
    const list = h('ol', {start: 9}, h('li', {}, '가', h('ul', {}, h('li', {}, '나'))), h('li', {}, '다'));
    assert.equal(printMarkdown([list]), '9. 가\n   - 나\n10. 다\n');
  });

  it('keeps a table in columns, spans filled up', () => {
    const table = h(
      'table',
      {},
      h('caption', {}, '표'),
      h('thead', {}, h('tr', {}, h('th', {}, '항목'), h('th', {}, '기간 | 근거'))),
      h(
        'tbody',
        {},
        h('tr', {}, h('th', {scope: 'rowgroup', colspan: 2}, '법령')),
        h('tr', {}, h('td', {rowspan: 2}, '기록'), h('td', {}, h('ul', {}, h('li', {}, '5년'), h('li', {}, '3년')))),
        h('tr', {}, h('td', {}, '1년')),
      ),
    );
    assert.equal(
      printMarkdown([table]),
      `**표**

| 항목 | 기간 \\| 근거 |
| --- | --- |
| **법령** |  |
| 기록 | - 5년<br>- 3년 |
| 기록 | 1년 |
`,
    );
  });
});

describe('printed as plain text', () => {
  it('has headings with a line as wide as they are', () => {
    assert.equal(printText([h('h1', {}, '개인정보 policy')]), '개인정보 policy\n===============\n');
  });

  it('turns a table into its rows, with the labels of the columns', () => {
    const cell = (words: string) => h('td', {}, words);
    const table = h(
      'table',
      {},
      h('thead', {}, h('tr', {}, h('th', {}, '기록'), h('th', {}, '기간'), h('th', {}, '근거'))),
      h('tbody', {}, h('tr', {}, cell('결제'), cell('5년'), cell('–'))),
    );
    assert.equal(printText([table]), '- 기록: 결제\n  기간: 5년\n');
  });

  it('keeps the markers of a list as they were written', () => {
    const marked = h('ul', {role: 'list', 'data-part': 'marked'}, h('li', {}, h('span', {}, '①'), ' 첫째'));
    assert.equal(printText([marked]), '① 첫째\n');
  });

  it('writes addresses out where the words are others', () => {
    const link = (words: string) => h('p', {}, h('a', {href: safeHref('https://example.com/')!}, words));
    assert.equal(printText([link('약관')]), '약관 (https://example.com/)\n');
    assert.equal(printText([link('example.com')]), 'example.com\n');
  });

  it('keeps terms with what is said of them', () => {
    const terms = h('dl', {}, h('div', {}, h('dt', {}, '이름'), h('dd', {}, '김하늘')));
    assert.equal(printText([terms]), '- 이름: 김하늘\n');
  });

  it('keeps line breaks, remarks and details apart', () => {
    const nodes: DocNode[] = [
      h('p', {}, 'a', h('br'), 'b', h('span', {'data-part': 'detail'}, 'c')),
      h('aside', {role: 'note'}, h('p', {}, 'd')),
      h('hr'),
    ];
    assert.equal(printText(nodes), 'a\nb – c\n\n  d\n\n----------\n');
  });
});

describe('the words of HTML', () => {
  it('are lines without tags, scripts and comments', () => {
    const html = '<p>가 &amp; <b>나</b></p><script>x</script><!-- y --><ul><li>다<li>라</ul><style>z</style>';
    assert.deepEqual(htmlWords(html), ['가 & 나', '다', '라']);
  });

  it('are kept where tags are broken', () => {
    assert.deepEqual(htmlWords('a < b <i>c <p d'), ['a < b c <p d']);
  });

  it('take linear time', () => {
    const start = performance.now();
    for (const piece of ['<a "', '<!--', '<', '&#', '<script>']) htmlWords(piece.repeat(300_000 / piece.length));
    assert.ok(performance.now() - start < 2000);
  });
});
