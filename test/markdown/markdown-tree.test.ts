/** Markdown becomes the neutral tree; nothing in it becomes markup, and what is made to be costly stays text. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {markdownTree, type MarkdownMaker} from '../../src/markdown/markdown-tree.js';
import {isPlain} from '../../src/markdown/plain-text.js';
import {printMarkup} from '../../src/print/markup.js';
import {safeHref} from '../../src/tree/safe-href.js';
import {h, textOf} from '../../src/tree/tree.js';

const maker: MarkdownMaker = {
  link(href, children) {
    const checked = safeHref(href);
    return checked ? h('a', {href: checked}, children) : children;
  },
  table: (table) => table,
};
const tree = (text: string) => markdownTree(text, 3, maker);
const markup = (text: string) => printMarkup(tree(text));

describe('markdownTree', () => {
  const drawn: [what: string, text: string, markup: string][] = [
    ['paragraphs', '하나\n둘\n\n셋', '<p>하나\n둘</p><p>셋</p>'],
    [
      'marks',
      '**굵게** *기울여* ~~지움~~ `부호`',
      '<p><strong>굵게</strong> <em>기울여</em> <del>지움</del> <code>부호</code></p>',
    ],
    ['line breaks', '하나  \n둘', '<p>하나<br>둘</p>'],
    ['lists', '3. 가\n4. 나', '<ol start="3"><li>가</li><li>나</li></ol>'],
    ['lists within lists', '- 가\n  - 나', '<ul><li>가<ul><li>나</li></ul></li></ul>'],
    ['tasks', '- [x] 가', '<ul><li><input type="checkbox" disabled checked aria-label="가"> 가</li></ul>'],
    [
      'tasks with paragraphs',
      '- [ ] 가\n\n  나',
      '<ul><li><input type="checkbox" disabled aria-label="가나"> <p>가</p><p>나</p></li></ul>',
    ],
    ['quotes', '> 인용', '<blockquote><p>인용</p></blockquote>'],
    ['code', '```\n<b>\n```', '<pre><code>&lt;b&gt;</code></pre>'],
    ['rules', '하나\n\n---\n\n둘', '<p>하나</p><hr><p>둘</p>'],
    ['links', '[쪽](https://example.com/?a=1&b=2)', '<p><a href="https://example.com/?a=1&amp;b=2">쪽</a></p>'],
    ['references', '[쪽][1]\n\n[1]: /a "t"', '<p><a href="/a">쪽</a></p>'],
    ['pictures as their words', '![지도](https://example.com/map.png)', '<p>지도</p>'],
    [
      'character references',
      '&lt;b&gt; &amp;amp; &#54620; &#xD55C; &nosuch; &#0;',
      '<p>&lt;b&gt; &amp;amp; 한 한 &amp;nosuch; \ufffd</p>',
    ],
    ['escapes', '\\*별\\*', '<p>*별*</p>'],
    [
      'tables',
      '| 항목 | 기간 |\n| --- | --- |\n| 주문 | 5년 |',
      '<table><thead><tr><th scope="col">항목</th><th scope="col">기간</th></tr></thead><tbody><tr><td>주문</td><td>5년</td></tr></tbody></table>',
    ],
  ];
  for (const [what, text, expected] of drawn) it(`draws ${what}`, () => assert.equal(markup(text), expected));

  it('starts headings at the level that the text around gives, and keeps their order', () =>
    assert.equal(markup('## 가\n\n#### 나\n\n## 다'), '<h3>가</h3><h5>나</h5><h3>다</h3>'));

  const html = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '글 <b onclick="alert(1)">굵게</b> 글',
    '<!-- 주석 -->',
    '<iframe src="https://example.com"></iframe>\n\n글',
    '<svg/onload=alert(1)>',
    '`<script>`',
    '<a href="javascript:alert(1)">눌러요</a>',
  ];
  for (const text of html) {
    it(`shows ${JSON.stringify(text)} as text`, () => {
      const shown = markup(text);
      assert.doesNotMatch(shown, /<(script|img|b|iframe|svg|a)\b|<!--/);
      assert.equal(
        textOf(tree(text)).replaceAll('`', '').length,
        text.replaceAll('`', '').replaceAll('\n\n', '').length,
      );
    });
  }

  const addresses = [
    '[눌러요](javascript:alert(1))',
    '[눌러요](<java\tscript:alert(1)>)',
    '[눌러요](&#106;avascript:alert(1))',
    '[눌러요](data:text/html;base64,PHNjcmlwdD4=)',
    '[눌러요](vbscript:x)',
    '<javascript:alert(1)>',
    '[눌러요][1]\n\n[1]: javascript:alert(1)',
  ];
  for (const text of addresses)
    it(`makes no link of ${JSON.stringify(text)}`, () => assert.doesNotMatch(markup(text), /href="(?!&amp;|#)/));
});

describe('a body that is made to be costly', () => {
  const reference = `[a]: https://example.com/${'x'.repeat(1000)}\n\n`;
  const bodies: [what: string, text: string][] = [
    ['quotes in quotes', '>'.repeat(100_000)],
    ['lists in lists on one line', '1. '.repeat(20_000)],
    [
      'lists in lists by their indent',
      Array.from({length: 300}, (_, level) => `${'   '.repeat(level)}1. 가`).join('\n'),
    ],
    ['runs of emphasis', 'a**b'.repeat(25_000)],
    ['runs of underscores in many paragraphs', `${'_a'.repeat(1400)}\n\n`.repeat(60)],
    ['references to a long address', reference + '[a]'.repeat(30_000)],
    ['a wide table with empty rows', `${'|a'.repeat(190)}\n${'|-'.repeat(190)}\n${'|b\n'.repeat(5000)}`],
    ['more than 200,000 characters', '**가** '.repeat(40_000)],
  ];
  for (const [what, text] of bodies) {
    it(`is shown as it is written: ${what}`, () => {
      const nodes = tree(text);
      assert.deepEqual(
        new Set(nodes.map((node) => typeof node === 'object' && 'tag' in node && node.tag)),
        new Set(['p']),
      );
      assert.equal(textOf(nodes).replace(/\s+/g, ''), text.replace(/\s+/g, ''));
    });
  }

  const harmless: [what: string, text: string, tag: string][] = [
    ['ten quotes in quotes', `${'> '.repeat(10)}가`, 'blockquote'],
    [
      'a table of 10 columns and 500 rows',
      `${'|a'.repeat(10)}\n${'|-'.repeat(10)}\n${`${'|b'.repeat(10)}\n`.repeat(500)}`,
      'table',
    ],
    ['a list of 1,000 entries', '- **가**: 나\n'.repeat(1000), 'ul'],
    ['300 uses of one reference', `${'[a] '.repeat(300)}\n\n[a]: https://example.com/policy`, 'p'],
  ];
  for (const [what, text, tag] of harmless) {
    it(`is not ${what}`, () => {
      const [first] = tree(text);
      assert.equal(typeof first === 'object' && 'tag' in first && first.tag, tag);
      assert.notEqual(textOf(tree(text)).trim(), text.trim());
    });
  }

  it('never throws, whatever stands in it', () => {
    const parts = [
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '|',
      '-',
      '\n',
      ' ',
      '1.',
      '#',
      '\\',
      '&',
      ';',
      '가',
      '~',
      ':',
      '\t',
      '\0',
      '\ud800',
    ];
    let seed = 7;
    const random = () => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
    for (let round = 0; round < 500; round++) {
      const text = Array.from({length: 60}, () => parts[Math.floor(random() * parts.length)]).join('');
      assert.doesNotThrow(() => markup(text), JSON.stringify(text));
    }
  });
});

describe('isPlain', () => {
  it('knows text that Markdown would leave as it is', () => {
    const plain = [
      '회사는 개인정보를 소중히 다룹니다.',
      '하나.\n둘.\n\n셋.',
      '(1) 가. 나',
      '2026년 12월 1일',
      '가·나 → 다',
    ];
    assert.deepEqual(
      plain.filter((text) => !isPlain(text)),
      [],
    );
  });

  it('knows text that Markdown would change', () => {
    const marked = [
      '**굵게**',
      '1. 가',
      '- 가',
      '# 가',
      'https://example.com',
      'a@example.com',
      '가  \n나',
      '    가',
      '<b>',
      '&amp;',
      '제목\n===',
    ];
    assert.deepEqual(marked.filter(isPlain), []);
  });
});
