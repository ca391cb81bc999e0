/** Policies from a URL: what readers and authors get when all is well, and when anything is not. */

import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/policy.js';
import '../../src/define/retention.js';
import type {PrivacyPolicy} from '../../src/define/policy.js';
import type {PolicyErrorEvent, PolicyLoadEvent} from '../../src/events.js';
import {isAccessible} from './support/accessible.js';
import {engine} from './support/engine.js';
import {noise} from './support/noise.js';
import {policy} from './support/policies.js';
import {jsonAt, requests, sample, served} from './support/served.js';
import {until} from './support/until.js';

let count = 0;
/** A name under which the server counts the requests of one test. */
const key = () => `${engine}-${performance.timeOrigin}-${count++}`;

const article = (element: Element) => element.querySelector<HTMLElement>(':scope > article');
const status = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=status]')!;
const text = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

/** A policy element with a fallback, in Korean. */
const load = (src: string) =>
  fixture<PrivacyPolicy>(html`<privacy-policy lang="ko" src=${src}><p id="fallback">예비 문구</p></privacy-policy>`);

/** The first `policy-error` of an element at `src`, and the element. */
async function failure(src: string): Promise<{element: PrivacyPolicy; error: PolicyErrorEvent['error']}> {
  const element = document.createElement('privacy-policy');
  const event = oneEvent(element, 'policy-error') as unknown as Promise<PolicyErrorEvent>;
  element.lang = 'ko';
  element.src = src;
  const paragraph = document.createElement('p');
  paragraph.textContent = '예비 문구';
  element.append(paragraph);
  await fixture(html`${element}`);
  const {error} = await event;
  await element.updateComplete;
  return {element, error};
}

describe('a policy from src', () => {
  it('is drawn, announced and handed to who waits for it', async () => {
    const element = document.createElement('privacy-policy');
    element.src = sample('academy');
    element.lang = 'ko';
    const event = oneEvent(document, 'policy-load') as unknown as Promise<PolicyLoadEvent>;
    await fixture(html`${element}`);
    const shown = await element.ready;
    const {target, composed} = await event;
    expect([target, composed, shown?.retention.length]).to.deep.equal([element, true, 7]);
    expect(article(element)!.querySelectorAll('[data-part=sections] > section').length).to.equal(21);
  });

  it('says politely that it is loading, and marks the element busy', async () => {
    const element = await load(jsonAt(policy(), {delay: 300}));
    await until(() => text(status(element)) === '개인정보 처리방침을 불러오는 중입니다…');
    expect(status(element).role).to.equal('status');
    expect([element.matches(':state(loading)'), article(element)]).to.deep.equal([true, null]);
    await isAccessible(element);
    await element.ready;
    expect([element.matches(':state(ready)'), element.matches(':state(loading)')]).to.deep.equal([true, false]);
    expect(text(status(element))).to.equal('');
  });

  it('is fetched once for two elements that ask at the same time', async () => {
    const name = key();
    const src = jsonAt(policy(), {key: name, delay: 50});
    const both = [await load(src), await load(src)];
    await Promise.all(both.map((element) => element.ready));
    expect(await requests(name)).to.equal(1);
    expect(both.every((element) => article(element))).to.equal(true);
  });

  it('still comes when one of two elements that share the request goes away', async () => {
    const src = jsonAt(policy(), {delay: 150});
    const [going, staying] = [await load(src), await load(src)];
    going.remove();
    expect((await staying.ready)?.retention.length).to.equal(3);
  });

  it('is fetched again by reload(), while the earlier article stays', async () => {
    const name = key();
    const element = await load(jsonAt(policy(), {key: name}));
    await element.ready;
    const before = article(element);
    element.reload();
    expect(article(element)).to.equal(before);
    await element.ready;
    expect([await requests(name), article(element)]).to.deep.equal([2, before]);
  });

  it('gives way to a later src, whichever answer comes first', async () => {
    const element = await load(jsonAt(policy({title: '느린 것'}), {delay: 200}));
    element.src = jsonAt(policy({title: '빠른 것'}));
    await until(() => article(element)?.querySelector('h2')?.textContent === '빠른 것');
    await aTimeout(300);
    expect(article(element)!.querySelector('h2')!.textContent).to.equal('빠른 것');
  });

  it('is not fetched where the property or inline JSON has it', async () => {
    const [byProperty, byScript] = [key(), key()];
    const first = await fixture<PrivacyPolicy>(
      html`<privacy-policy .policy=${policy()} src=${jsonAt({}, {key: byProperty})}></privacy-policy>`,
    );
    const second = document.createElement('privacy-policy');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(policy());
    second.append(script);
    second.setAttribute('src', jsonAt({}, {key: byScript}));
    await fixture(html`${second}`);
    await Promise.all([first.ready, second.ready]);
    expect([await requests(byProperty), await requests(byScript)]).to.deep.equal([0, 0]);
  });

  it('reads an answer in EUC-KR', async () => {
    // The server's own words are UTF-8; bytes of EUC-KR come from a blob.
    const bytes = [0xc7, 0xd1, 0xb1, 0xdb]; // "한글"
    const json = JSON.stringify(policy({title: '@@'}))
      .replace(/[^\x20-\x7e]/g, '?')
      .split('@@');
    const blob = new Blob([json[0]!, new Uint8Array(bytes), json[1]!], {type: 'application/json'});
    const url = URL.createObjectURL(blob);
    const element = await load(url);
    await element.ready;
    URL.revokeObjectURL(url);
    expect(article(element)!.querySelector('h2')!.textContent).to.equal('한글');
  });
});

describe('a policy that cannot be had', () => {
  const cases: [what: string, src: () => string, code: string, words: RegExp, retry: boolean][] = [
    ['a 404', () => served('list', {status: 404}), 'not-found', /이 주소에 개인정보 처리방침이 없습니다/, true],
    ['a server error', () => served('list', {status: 503}), 'http', /지금은 서버에서/, true],
    ['a cut connection', () => served('list', {drop: true}), 'network', /인터넷 연결/, true],
    ['a login page with status 200', () => served('login'), 'not-json', /표시할 수 없습니다/, true],
    ['JSON that breaks off', () => served('broken'), 'not-json', /표시할 수 없습니다/, true],
    ['an empty answer', () => served('empty'), 'not-json', /표시할 수 없습니다/, true],
    ['JSON that is no policy', () => served('list'), 'not-a-policy', /표시할 수 없습니다/, false],
    ['null', () => jsonAt(null), 'not-a-policy', /표시할 수 없습니다/, false],
    ['an error in JSON', () => jsonAt({error: 'no session'}), 'not-a-policy', /표시할 수 없습니다/, false],
    ['a newer major version', () => jsonAt(policy({schema: '2.0'})), 'newer-version', /표시할 수 없습니다/, false],
  ];

  for (const [what, src, code, words, retry] of cases) {
    it(`keeps the fallback and gives a sentence and the reason: ${what}`, async () => {
      const {element, error} = await failure(src());
      await until(() => words.test(text(status(element)) ?? ''), words.source);
      expect([error.code, element.matches(':state(error)'), article(element)]).to.deep.equal([code, true, null]);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(status(element).querySelector('button') !== null).to.equal(retry);
      expect(await element.ready).to.equal(undefined);
    });
  }

  it('is an accessible state', async () => {
    const {element} = await failure(served('list', {status: 404}));
    await until(() => status(element).querySelector('button'));
    await isAccessible(element, {bestPractice: true, without: ['region']});
  });

  it('says in the event where a login page came from', async () => {
    const {error} = await failure(served('redirect/__fixture/login'));
    expect(error.message).to.match(/answered with HTML, after a redirect to .*login/);
  });

  it('names the version and its place where it is too new', async () => {
    const {error} = await failure(jsonAt(policy({schema: '2.0'})));
    expect(error.issues.map(({code, pointer}) => [code, pointer])).to.deep.equal([['newer-major', '/schema']]);
  });

  it('is asked for again by the button, and shown when it is there', async () => {
    const name = key();
    const {element} = await failure(served('list', {status: 404, key: name}));
    const button = await until(() => status(element).querySelector('button'));
    expect(button.textContent).to.equal('다시 시도');
    const again = oneEvent(element, 'policy-error');
    button.click();
    await again;
    expect(await requests(name)).to.equal(2);
    element.src = jsonAt(policy());
    expect(await until(() => article(element)?.querySelector('h2')?.textContent)).to.equal('별빛서점 처리방침');
    expect(text(status(element))).to.equal('');
  });

  it('links to the file, so that a reader can open it', async () => {
    const src = served('login');
    const {element} = await failure(src);
    const link = await until(() => status(element).querySelector('a'));
    expect([link.textContent, link.getAttribute('href')]).to.deep.equal(['파일 열기', src]);
  });

  it('leaves the article of before in its place', async () => {
    const element = await load(jsonAt(policy()));
    await element.ready;
    const failed = oneEvent(element, 'policy-error');
    element.src = served('list', {status: 404});
    await failed;
    await until(() => text(status(element)));
    expect(article(element)!.querySelector('h2')!.textContent).to.equal('별빛서점 처리방침');
  });

  it('makes the tables around it wait no longer', async () => {
    const element = await fixture(
      html`<privacy-policy src=${served('list', {status: 404})}>
        <retention-table slot="after"></retention-table>
      </privacy-policy>`,
    );
    const table = element.querySelector('retention-table')!;
    expect(await table.ready).to.equal(undefined);
  });
});

describe('a policy of which parts cannot be read', () => {
  const broken = {
    ...policy({
      sections: [
        {id: 'first', title: '첫째', body: '앞'},
        {id: 'second', kind: 'no-such-kind', title: '둘째', body: '뒤'},
      ],
    }),
    retention: [{record: '기록', period: 'five years'}],
    labels: 'no list',
  };

  it('is shown, and the author hears what is wrong and where', async () => {
    const element = document.createElement('privacy-policy');
    element.policy = broken as never;
    const event = oneEvent(element, 'policy-error') as unknown as Promise<PolicyErrorEvent>;
    await fixture(html`${element}`);
    const {error, issues} = await event;
    expect(error.code).to.equal('invalid-parts');
    expect(issues.map(({code, pointer}) => `${code} ${pointer}`)).to.include.members([
      'bad-format /retention/0/period',
      'wrong-type /labels',
      'unknown-kind /sections/1/kind',
    ]);
    expect(issues.every(({message, remedy}) => message && remedy)).to.equal(true);
    await element.ready;
    expect([...article(element)!.querySelectorAll('section > h3')].map(text)).to.deep.equal(['첫째', '둘째']);
  });

  it('is shown without an error where it is only of a newer minor version', async () => {
    const errors: unknown[] = [];
    const element = document.createElement('privacy-policy');
    element.addEventListener('policy-error', (event) => errors.push(event.issues));
    element.policy = policy({schema: '1.9'});
    await fixture(html`${element}`);
    await element.ready;
    await aTimeout(100);
    expect([errors.length, article(element) !== null]).to.deep.equal([0, true]);
  });

  const lists: [name: string, value: unknown][] = [
    ['destruction', {steps: '한 단계', methods: '분쇄'}],
    ['changeNotice', {channels: '홈페이지'}],
    ['safety', ['백신', null]],
    ['labels', [null, {kind: 'items', text: '항목'}]],
    ['history', [null, '1판']],
    ['refusalSteps', [null]],
    ['contents', {mode: 'explicit', entries: [null, '하나']}],
    ['usPrivacy', {categories: '전부'}],
    ['children', {age: 'x', accepts: true, consentMethods: '문자'}],
  ];
  for (const [name, value] of lists) {
    it(`keeps its other sections where ${name} is of another form`, async () => {
      const element = document.createElement('privacy-policy');
      element.policy = {
        ...policy({sections: [{id: 'sole', title: '남는 것', body: '본문'}, {kind: name}]}),
        [name]: value,
      };
      await fixture(html`${element}`);
      const heading = await until(() => article(element)?.querySelector('#sole > h3'), 'the section', 1500);
      expect(heading.textContent).to.equal('남는 것');
    });
  }
});

describe('the console', () => {
  it('stays empty, and no error goes unhandled', () => {
    expect(noise()).to.deep.equal([]);
  });
});
