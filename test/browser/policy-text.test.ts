/** The text of a policy in a browser: blocks of every kind, and markup of older pages. */

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/policy.js';
import type {PrivacyPolicy} from '../../src/define/policy.js';
import {isAccessible} from './support/accessible.js';
import {noise} from './support/noise.js';
import {policy} from './support/policies.js';

const article = (element: Element) => element.querySelector<HTMLElement>(':scope > article');

/** A shown element with the given policy, in Korean. */
async function shown(document_ = policy()): Promise<PrivacyPolicy> {
  const element = await fixture<PrivacyPolicy>(
    html`<privacy-policy lang="ko" .policy=${document_}><p>예비 문구</p></privacy-policy>`,
  );
  await element.ready;
  return element;
}

describe('the text of a policy', () => {
  it('shows HTML of an older page without anything that runs, loads or leads astray', async () => {
    const old =
      '<p onclick="document.title=1">글 <b>굵게</b></p><script>document.title = "ran"</script><img src="x" onerror="document.title=1">' +
      '<a href="javascript:document.title=1">눌러요</a><a href="https://example.com/">쪽</a><style>p{color:red}</style><iframe src="/"></iframe>';
    const element = await shown(policy({sections: [{title: '옛 글', body: old, format: 'html'}]}));
    const part = article(element)!.querySelector('[data-part=html]')!;
    const names = [...new Set([...part.querySelectorAll('*')].map(({localName}) => localName))].sort();
    expect(names).to.deep.equal(['a', 'b', 'p']);
    expect([...part.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      null,
      'https://example.com/',
    ]);
    expect([...part.querySelectorAll('*')].flatMap((node) => node.getAttributeNames())).to.deep.equal(['href']);
  });

  it('is accessible with every kind of block', async () => {
    const words = [{type: 'paragraph' as const, text: '글'}];
    const element = await shown(
      policy({
        sections: [
          {
            title: '블록',
            body: '- [x] 동의\n- [ ] 거부\n\n> 인용\n\n|  | 기간 |\n| --- | --- |\n| 주문 | 5년 |',
            blocks: [
              {type: 'list', items: [{marker: '①', text: '하나'}]},
              {
                type: 'table',
                caption: '표',
                headerColumns: 1,
                rows: [
                  ['구분', '기간'],
                  ['주문', '5년'],
                ],
              },
              {type: 'definition', entries: [{term: '회사', text: '별빛서점'}]},
              {type: 'callout', title: '참고', blocks: words},
              {type: 'address', lines: ['서울', '02-555-0123']},
              {type: 'figure', caption: '그림', blocks: words},
              {type: 'html', html: '<h4>옛 글</h4><p>글</p>'},
              {type: 'x-map', fallback: words},
            ],
          },
        ],
      }),
    );
    await isAccessible(element, {bestPractice: true, without: ['region']});
  });
});

describe('the console', () => {
  it('stays empty, and no error goes unhandled', () => {
    expect(noise()).to.deep.equal([]);
  });
});
