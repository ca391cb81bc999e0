/** `<retention-table>` and `<processor-list>`: alone, inside a policy, in a narrow place, and empty. */

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/policy.js';
import '../../src/define/processors.js';
import '../../src/define/retention.js';
import {isAccessible} from './support/accessible.js';
import {noise} from './support/noise.js';
import {policy} from './support/policies.js';
import {jsonAt, sample, served} from './support/served.js';
import {until} from './support/until.js';

type TableTag = 'retention-table' | 'processor-list';

const article = (element: Element) => element.querySelector<HTMLElement>(':scope > article');
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((node) => node.textContent.replace(/\s+/g, ' ').trim());

/** A drawn element with a policy of its own, in Korean unless told otherwise. */
async function drawn<Tag extends TableTag>(tag: Tag, document_ = policy(), attributes: Record<string, string> = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({lang: 'ko', ...attributes})) element.setAttribute(name, value);
  element.policy = document_;
  await fixture(html`${element}`);
  await element.ready;
  return element;
}

const academy = async () => (await (await fetch(sample('academy'))).json()) as ReturnType<typeof policy>;

describe('<retention-table>', () => {
  it('shows all rows, grouped by law, own rules and consent', async () => {
    const table = article(await drawn('retention-table'))!.querySelector('table')!;
    const groups = [...table.tBodies].map((body) => texts(body, 'th'));
    expect(groups).to.deep.equal([
      ['법령에 따른 보존', '주문 기록'],
      ['내부 방침에 따른 보유', '부정 이용 기록'],
      ['동의에 따른 보유', '회원 정보'],
    ]);
  });

  it('puts periods and reasons into the words of the reader', async () => {
    const korean = await drawn('retention-table');
    const english = await drawn('retention-table', policy(), {lang: 'en'});
    const rows = (element: Element) => texts(article(element)!, 'tr[id] > td:first-of-type');
    expect(rows(korean)).to.deep.equal(['5년', '1년', '회원 탈퇴 시까지']);
    expect(rows(english)).to.deep.equal(['5 years', '1 year', 'until the closing of the account']);
    expect(texts(article(korean)!, 'tr[id] > td:nth-of-type(2)')[0]).to.match(
      /^전자상거래 등에서의 소비자보호에 관한 법률/,
    );
  });

  it('heads no group where there is only one', async () => {
    const element = await drawn('retention-table', policy({retention: [{record: '기록', period: 'P1Y'}]}));
    expect(texts(article(element)!, 'tbody th')).to.deep.equal(['기록']);
  });

  it('says so where a policy names no period', async () => {
    const element = await drawn('retention-table', policy({retention: []}));
    expect(article(element)!.textContent).to.equal('이 처리방침에는 보유 기간이 적혀 있지 않습니다.');
    await isAccessible(element);
  });

  it('shows all rows of the academy', async () => {
    const element = await drawn('retention-table', await academy());
    expect(article(element)!.querySelectorAll('tbody tr[id]').length).to.equal(7);
  });

  it('takes its policy from src, with its own events', async () => {
    const seen: string[] = [];
    const element = document.createElement('retention-table');
    element.addEventListener('policy-load', () => seen.push('policy-load'));
    element.src = jsonAt(policy());
    await fixture(html`${element}`);
    await element.ready;
    expect([article(element)!.querySelectorAll('tbody tr[id]').length, seen]).to.deep.equal([3, ['policy-load']]);
  });

  it('keeps its fallback, and says why, where its policy cannot be had', async () => {
    const element = await fixture<HTMLElement>(
      html`<retention-table lang="ko" src=${served('login')}><p>기록은 5년 보관합니다.</p></retention-table>`,
    );
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    await until(() => status.textContent.includes('표시할 수 없습니다'));
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    await isAccessible(element);
  });
});

describe('<processor-list>', () => {
  it('shows processors and recipients in a table each', async () => {
    const tables = [...article(await drawn('processor-list'))!.querySelectorAll('table')];
    expect(tables.map((table) => [texts(table, 'caption')[0], ...texts(table, 'tbody th')])).to.deep.equal([
      ['수탁자', '배송나라'],
      ['제공받는 자', '한빛출판'],
    ]);
  });

  it('shows only the kind that is asked for, and follows when that changes', async () => {
    const element = await drawn('processor-list', policy(), {kind: 'recipients'});
    const before = texts(element, 'tbody th');
    element.kind = 'processors';
    await until(() => texts(element, 'tbody th')[0] !== before[0]);
    expect([before, texts(element, 'tbody th')]).to.deep.equal([['한빛출판'], ['배송나라']]);
  });

  for (const [kind, words] of [
    ['processors', '이 처리방침에는 처리업무 위탁 내용이 없습니다.'],
    ['recipients', '이 처리방침에는 제3자 제공 내용이 없습니다.'],
    ['all', '이 처리방침에는 처리업무 위탁과 제3자 제공 내용이 없습니다.'],
  ] as const) {
    it(`says so where there are none (kind="${kind}")`, async () => {
      const element = await drawn('processor-list', policy({processors: [], recipients: []}), {kind});
      expect(article(element)!.textContent).to.equal(words);
    });
  }

  it('names every company, country and transfer of the academy', async () => {
    const element = await drawn('processor-list', await academy(), {kind: 'processors'});
    const rows = [...article(element)!.querySelectorAll('tbody tr')];
    expect(
      rows.map((row) => Math.max(row.querySelectorAll('th li').length, 1)).reduce((sum, size) => sum + size),
    ).to.equal(12);
    expect(texts(element, 'details summary')).to.deep.equal(['국외 이전']);
    expect(texts(element, 'details dt').length).to.be.greaterThan(5);
  });
});

describe('tables inside a policy', () => {
  it('show its facts, and announce nothing themselves', async () => {
    const around = await fixture(
      html`<div lang="en">
        <privacy-policy article="none" .policy=${policy()}>
          <retention-table></retention-table>
          <div><processor-list kind="recipients"></processor-list></div>
        </privacy-policy>
      </div>`,
    );
    const events: EventTarget[] = [];
    around.addEventListener('policy-load', ({target}) => events.push(target!));
    const tables = [around.querySelector('retention-table')!, around.querySelector('processor-list')!];
    await Promise.all(tables.map((table) => table.ready));
    expect(tables.map((table) => texts(table, 'caption')[0])).to.deep.equal(['Retention periods', 'Recipients']);
    expect(events.filter((target) => tables.includes(target as never))).to.deep.equal([]);
    expect(tables.every((table) => table.checkVisibility())).to.equal(true);
  });

  it('follow it when it changes', async () => {
    const element = await fixture(
      html`<privacy-policy article="none" .policy=${policy()}><retention-table></retention-table></privacy-policy>`,
    );
    const table = element.querySelector('retention-table')!;
    await table.ready;
    (element as HTMLElementTagNameMap['privacy-policy']).policy = policy({
      retention: [{record: '새 기록', period: 'P2Y'}],
    });
    await until(() => texts(table, 'tbody th')[0] === '새 기록');
  });

  it('yield to a policy of their own', async () => {
    const own = policy({retention: [{record: '따로 둔 기록', period: 'P2Y'}]});
    const element = await fixture(
      html`<privacy-policy article="none" .policy=${policy()}
        ><retention-table .policy=${own}></retention-table
      ></privacy-policy>`,
    );
    const table = element.querySelector('retention-table')!;
    await table.ready;
    expect(texts(table, 'tbody th')).to.deep.equal(['따로 둔 기록']);
  });

  it('share no id with its article', async () => {
    const element = await fixture<HTMLElementTagNameMap['privacy-policy']>(
      html`<privacy-policy .policy=${policy()}>
        <retention-table slot="before"></retention-table><processor-list slot="after"></processor-list>
      </privacy-policy>`,
    );
    await Promise.all(
      [element, ...element.querySelectorAll('retention-table, processor-list')].map(
        (part) => (part as typeof element).ready,
      ),
    );
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    expect(element.querySelector(':scope > article section#retention')).to.not.equal(null);
  });
});

describe('a table', () => {
  const parts: [selector: string, role: string][] = [
    ['table', 'table'],
    ['thead, tbody', 'rowgroup'],
    ['tr', 'row'],
    ['td', 'cell'],
    ['thead th', 'columnheader'],
    ['tbody th', 'rowheader'],
  ];

  for (const tag of ['retention-table', 'processor-list'] as const) {
    describe(`of <${tag}> in 320 px`, () => {
      const narrow = async () => {
        const element = await drawn(tag, await academy());
        element.style.inlineSize = '320px';
        element.getBoundingClientRect();
        return element;
      };

      it('stacks its cells, each with the name of its column', async () => {
        const element = await narrow();
        const cells = [...element.querySelectorAll<HTMLElement>('tbody td[data-label]:not([data-empty])')];
        const labels = cells.map((cell) => getComputedStyle(cell, '::before').content);
        expect(new Set(cells.map((cell) => getComputedStyle(cell).display))).to.deep.equal(new Set(['block']));
        // Firefox gives the value as it is declared.
        const named = labels.filter(
          (label, index) => label.includes('attr(data-label)') || label.includes(cells[index]!.dataset.label!),
        );
        expect([named.length > 0, named.length]).to.deep.equal([true, cells.length]);
      });

      it('is no wider than its place', async () => {
        const element = await narrow();
        const wide = [...element.querySelectorAll('article *')].filter(
          (node) => node.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
        );
        expect(wide.filter((node) => !node.closest('thead')).map(({localName}) => localName)).to.deep.equal([]);
      });

      it('keeps the roles of a table', async () => {
        const element = await narrow();
        for (const [selector, role] of parts) {
          const nodes = [...element.querySelectorAll(selector)];
          expect([selector, nodes.length > 0, nodes.every((node) => node.getAttribute('role') === role)]).to.deep.equal(
            [selector, true, true],
          );
        }
      });

      it('is accessible', async () => {
        await isAccessible(await narrow(), {bestPractice: true, without: ['region']});
      });
    });

    it(`of <${tag}> is a real table where there is room, and accessible in both languages`, async () => {
      for (const lang of ['ko', 'en']) {
        const element = await drawn(tag, await academy(), {lang});
        element.style.inlineSize = '900px';
        expect(getComputedStyle(element.querySelector('tbody td')!).display).to.equal('table-cell');
        await isAccessible(element, {bestPractice: true, without: ['region']});
      }
    });
  }
});

describe('the console', () => {
  it('stays empty, and no error goes unhandled', () => {
    expect(noise()).to.deep.equal([]);
  });
});
