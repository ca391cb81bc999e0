/** Blocks of text as they are drawn: tables with spans, lists with markers, unknown kinds, inline marks. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {printMarkup} from '../../src/print/markup.js';
import {byTag, drawn} from './drawn.js';

/** Markup of the blocks of one section. */
function markup(...blocks: unknown[]): string {
  const [section] = byTag(drawn({sections: [{title: '제목', blocks}]}), 'section');
  return printMarkup(section!.children.slice(1)).replace(/^<h3>.*?<\/h3>/, '');
}

describe('blocks', () => {
  const cases: [what: string, block: unknown, markup: string | RegExp][] = [
    ['a paragraph with line breaks', {type: 'paragraph', text: '하나\n둘'}, '<p>하나<br>둘</p>'],
    ['literal text', {type: 'paragraph', text: '**별** <b>'}, '<p>**별** &lt;b&gt;</p>'],
    [
      'inline marks',
      {
        type: 'paragraph',
        text: [
          '가 ',
          {mark: 'strong', text: ['나', {mark: 'emphasis', text: ['다']}]},
          {mark: 'break'},
          {href: 'https://example.com', text: ['라']},
        ],
      },
      '<p>가 <strong>나<em>다</em></strong><br><a href="https://example.com">라</a></p>',
    ],
    [
      'a link that may not be one',
      {type: 'paragraph', text: [{href: 'javascript:alert(1)', text: ['눌러요']}]},
      '<p>눌러요</p>',
    ],
    [
      'a list with counted numbers',
      {type: 'list', ordered: true, style: 'upper-roman', start: 3, items: [{text: '가'}]},
      '<ol type="I" start="3"><li>가</li></ol>',
    ],
    [
      'a list with markers as written',
      {
        type: 'list',
        ordered: true,
        items: [
          {marker: '①', text: '가'},
          {marker: '②', text: '나', blocks: [{type: 'paragraph', text: '다'}]},
        ],
      },
      '<ul role="list" data-part="marked"><li><span data-part="marker">①</span> 가</li><li><span data-part="marker">②</span> 나<p>다</p></li></ul>',
    ],
    [
      'definitions',
      {type: 'definition', entries: [{term: '회사', text: '별빛서점'}]},
      '<dl><div><dt>회사</dt><dd>별빛서점</dd></div></dl>',
    ],
    [
      'a callout',
      {type: 'callout', title: '참고', text: '글'},
      '<aside role="note" data-part="callout"><p><strong>참고</strong></p><p>글</p></aside>',
    ],
    ['an address', {type: 'address', lines: ['서울', '02-555-0123']}, '<address>서울<br>02-555-0123</address>'],
    [
      'a figure',
      {type: 'figure', caption: '그림', blocks: [{type: 'paragraph', text: '글'}]},
      '<figure><p>글</p><figcaption>그림</figcaption></figure>',
    ],
    ['a divider', {type: 'divider'}, '<hr>'],
    [
      'an unknown block by its fallback',
      {type: 'x-map', lat: 37, fallback: [{type: 'paragraph', text: '지도는 여기'}]},
      '<p>지도는 여기</p>',
    ],
    ['an unknown block without a fallback as nothing', {type: 'x-map'}, ''],
    [
      'HTML of older pages as an empty place, where there is no sanitiser',
      {type: 'html', html: '<p onclick="x">글</p>'},
      '<div data-part="html"></div>',
    ],
    [
      'words in another language with their language',
      {type: 'paragraph', text: {en: 'Words'}},
      '<p><span lang="en">Words</span></p>',
    ],
  ];
  for (const [what, block, expected] of cases) it(`draw ${what}`, () => assert.equal(markup(block), expected));

  it('draw a table with its caption, header cells and spans', () => {
    const table = {
      type: 'table',
      caption: '보유 기간',
      headerColumns: 1,
      rows: [
        ['구분', {text: '기간', colspan: 2}],
        [{text: '거래', rowspan: 2}, '주문', '5년'],
        ['결제', {text: '5년'}],
      ],
    };
    const shown = markup(table);
    assert.match(
      shown,
      /<caption>보유 기간<\/caption><thead><tr><th scope="col">구분<\/th><th colspan="2" scope="col">기간<\/th><\/tr><\/thead>/,
    );
    assert.match(
      shown,
      /<tbody><tr><th rowspan="2" scope="row">거래<\/th><td>주문<\/td><td>5년<\/td><\/tr><tr><td>결제<\/td><td>5년<\/td><\/tr><\/tbody>/,
    );
  });

  it('limit the spans of a table', () => {
    assert.match(
      markup({type: 'table', headerRows: 0, rows: [[{text: '가', colspan: 1e9, rowspan: -3}]]}),
      /<td colspan="1000">가<\/td>/,
    );
  });

  it('take a map of languages in a cell for words', () => {
    assert.match(markup({type: 'table', headerRows: 0, rows: [[{ko: '가', en: 'a'}]]}), /<td>가<\/td>/);
  });
});
