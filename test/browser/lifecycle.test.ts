/** Elements that upgrade late, move, go and come back, share a page with others, and leave nothing behind. */

// The count of what scripts hold on to begins before the elements' modules are loaded.
import {held} from './support/held.js';
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/define/policy.js';
import '../../src/define/processors.js';
import '../../src/define/retention.js';
import type {PrivacyPolicy} from '../../src/define/policy.js';
import {engine} from './support/engine.js';
import {frame} from './support/frame.js';
import {leaks, leakSentences} from './support/leaks.js';
import {noise} from './support/noise.js';
import {policy} from './support/policies.js';
import {jsonAt, requests} from './support/served.js';
import {until} from './support/until.js';

let count = 0;
/** A name under which the server counts the requests of one test. */
const key = () => `${engine}-${performance.timeOrigin}-life-${count++}`;

const article = (element: Element) => element.querySelector<HTMLElement>(':scope > article');
const title = (element: Element) => article(element)?.querySelector('h2')?.textContent;

const load = (src: string) => fixture<PrivacyPolicy>(html`<privacy-policy lang="ko" src=${src}></privacy-policy>`);

/** Errors that reach the element. */
function errorsOf(element: HTMLElement): string[] {
  const codes: string[] = [];
  element.addEventListener('policy-error', ({error}) => codes.push(error.code));
  return codes;
}

const scriptFor = (tags: string) =>
  `<script type="module">${tags
    .split(' ')
    .map((tag) => `await import('/src/define/${tag}.ts');`)
    .join('')}</script>`;
const json = `<script type="application/json">${JSON.stringify(policy())}</script>`;
const markup = `<privacy-policy lang="ko">${json}<p>예비</p><retention-table slot="after"></retention-table></privacy-policy>`;

/** A page of its own, with tables drawn in the policy and in the element inside it. */
async function drawnIn(head: string, body: string): Promise<Document> {
  const {document} = await frame({lang: 'ko', head, body});
  await until(() => document.querySelectorAll('article').length === 2, 'two articles');
  return document;
}

describe('late upgrade', () => {
  const orders: [what: string, head: string, body: string][] = [
    ['the policy first', '', markup + scriptFor('policy retention')],
    ['the table inside it first', '', markup + scriptFor('retention policy')],
    ['definitions before the markup', scriptFor('policy retention'), markup],
  ];
  for (const [what, head, body] of orders) {
    it(`works with ${what}`, async () => {
      const page = await drawnIn(head, body);
      const rows = page.querySelectorAll('retention-table > article tbody tr[id]');
      expect(rows.length).to.equal(3);
    });
  }

  it('keeps properties that were set before', async () => {
    const {document: page} = await frame({lang: 'ko', body: '<privacy-policy></privacy-policy>'});
    const element = page.querySelector('privacy-policy')!;
    element.policy = policy({title: '미리 준 방침'});
    element.headingLevel = 4;
    const script = page.createElement('script');
    script.type = 'module';
    script.textContent = "import '/src/define/policy.ts'";
    page.head.append(script);
    expect((await until(() => element.querySelector('h4'))).textContent).to.equal('미리 준 방침');
  });
});

describe('an element that is moved', () => {
  it('keeps its article and asks for nothing again', async () => {
    const name = key();
    const element = await load(jsonAt(policy(), {key: name}));
    await element.ready;
    const before = article(element);
    const place = await fixture(html`<section></section>`);
    place.append(element);
    await nextFrame();
    expect([article(element), await requests(name)]).to.deep.equal([before, 1]);
  });

  it('while it loads keeps its request', async () => {
    const name = key();
    const element = await load(jsonAt(policy(), {key: name, delay: 100}));
    const errors = errorsOf(element);
    (await fixture(html`<section></section>`)).append(element);
    await element.ready;
    expect([title(element), await requests(name), errors]).to.deep.equal(['별빛서점 처리방침', 1, []]);
  });

  it('to a place of another language speaks that language', async () => {
    const places = await fixture(
      html`<div>
        <p lang="ko"></p>
        <p lang="en"></p>
      </div>`,
    );
    const element = document.createElement('privacy-policy');
    element.policy = policy();
    places.firstElementChild!.append(element);
    await element.ready;
    places.lastElementChild!.append(element);
    await until(() => title(element) === 'Policy of the Byeolbit bookshop');
  });

  it('into a shadow root is styled there too', async () => {
    const element = await fixture<PrivacyPolicy>(html`<privacy-policy .policy=${policy()}></privacy-policy>`);
    await element.ready;
    const root = (await fixture(html`<div></div>`)).attachShadow({mode: 'open'});
    root.append(element);
    await nextFrame();
    expect(getComputedStyle(article(element)!).containerName).to.equal('privacy');
  });

  it('out of one policy into another shows the rows of that one', async () => {
    const both = await fixture(
      html`<div>
        <privacy-policy article="none" .policy=${policy()}><retention-table></retention-table></privacy-policy>
        <privacy-policy
          article="none"
          .policy=${policy({retention: [{record: '하나뿐', period: 'P1Y'}]})}
        ></privacy-policy>
      </div>`,
    );
    const table = both.querySelector('retention-table')!;
    await table.ready;
    both.lastElementChild!.append(table);
    await until(() => table.querySelectorAll('tbody tr').length === 1);
    expect(table.querySelector('tbody th')!.textContent).to.equal('하나뿐');
  });
});

describe('an element that goes', () => {
  it('while it loads gives up the request without an error', async () => {
    const name = key();
    const aborted: boolean[] = [];
    const {fetch} = window;
    window.fetch = (input, init) => {
      init?.signal?.addEventListener('abort', () => aborted.push(true));
      return fetch(input, init);
    };
    try {
      const element = await load(jsonAt(policy(), {key: name, delay: 300}));
      const errors = errorsOf(element);
      element.remove();
      await until(() => aborted.length);
      await nextFrame();
      expect([errors, element.matches(':state(error)')]).to.deep.equal([[], false]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('while it loads and comes back loads again', async () => {
    const element = await load(jsonAt(policy(), {delay: 100}));
    const home = element.parentElement!;
    const errors = errorsOf(element);
    element.remove();
    await nextFrame();
    home.append(element);
    expect((await element.ready)?.retention.length).to.equal(3);
    expect([title(element), errors]).to.deep.equal(['별빛서점 처리방침', []]);
  });

  it('with its policy and comes back asks for nothing again', async () => {
    const name = key();
    const element = await load(jsonAt(policy(), {key: name}));
    await element.ready;
    const [home, before] = [element.parentElement!, article(element)];
    element.remove();
    await nextFrame();
    home.append(element);
    await nextFrame();
    expect([article(element), await requests(name)]).to.deep.equal([before, 1]);
  });
});

describe('fifty elements that come and go', () => {
  const append = async <E extends HTMLElement & {ready: Promise<unknown>}>(element: E) => {
    document.body.append(element);
    await element.ready;
    return element;
  };

  it('leave no listener, observer, style sheet or element behind', async () => {
    const mount = () => append(Object.assign(document.createElement('privacy-policy'), {policy: policy()}));
    expect(leakSentences(await leaks(mount))).to.deep.equal([]);
  });

  for (const tag of ['retention-table', 'processor-list'] as const) {
    it(`leave nothing behind as <${tag}>`, async () => {
      const mount = () => append(Object.assign(document.createElement(tag), {policy: policy()}));
      expect(leakSentences(await leaks(mount, 20))).to.deep.equal([]);
    });
  }

  it('leave nothing behind where they go before they are drawn', async () => {
    const mount = () => {
      const element = Object.assign(document.createElement('privacy-policy'), {policy: policy()});
      document.body.append(element);
      return element;
    };
    expect(leakSentences(await leaks(mount, 20))).to.deep.equal([]);
  });

  it('need one observer of languages at most', async () => {
    await append(Object.assign(document.createElement('privacy-policy'), {policy: policy()}));
    const one = held().observers;
    await append(Object.assign(document.createElement('privacy-policy'), {policy: policy()}));
    const two = held().observers;
    document.querySelectorAll('privacy-policy').forEach((element) => element.remove());
    expect(two).to.equal(one);
  });
});

describe('the console', () => {
  it('stays empty, and no error goes unhandled', () => {
    expect(noise()).to.deep.equal([]);
  });
});
