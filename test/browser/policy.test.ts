/** `<privacy-policy>`: what it draws, under which ids and in which language. */

import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/define/policy.js';
import type {PrivacyPolicy} from '../../src/define/policy.js';
import {isAccessible} from './support/accessible.js';
import {noise} from './support/noise.js';
import {longPolicy, policy} from './support/policies.js';
import {sample} from './support/served.js';
import {until} from './support/until.js';

const article = (element: Element) => element.querySelector<HTMLElement>(':scope > article');
const title = (element: Element) => article(element)?.querySelector(':scope > header > :first-child')?.textContent;
const ids = (root: ParentNode) => [...root.querySelectorAll('[id]')].map(({id}) => id);

/** A shown element with the given policy, in the language of `lang`. */
async function shown(document_ = policy(), lang = 'ko'): Promise<PrivacyPolicy> {
  const element = await fixture<PrivacyPolicy>(
    html`<privacy-policy lang=${lang} .policy=${document_}><p>예비 문구</p></privacy-policy>`,
  );
  await element.ready;
  return element;
}

describe('<privacy-policy> draws', () => {
  it('one article beside the children of the author, which it does not touch', async () => {
    const element = await fixture<PrivacyPolicy>(
      html`<privacy-policy .policy=${policy()}
        ><p id="fallback">예비</p>
        <p slot="before">앞</p>
        <p slot="after">뒤</p></privacy-policy
      >`,
    );
    const children = [...element.children];
    await element.ready;
    expect([...element.children]).to.deep.equal([...children, article(element)]);
    expect([...element.children].map((child) => child.checkVisibility())).to.deep.equal([false, true, true, true]);
    const order = [element.children[1]!, article(element)!, element.children[2]!].map(
      (child) => child.getBoundingClientRect().top,
    );
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('headings from the level that heading-level names, without a gap', async () => {
    const element = document.createElement('privacy-policy');
    element.setAttribute('heading-level', '3');
    element.policy = policy({
      sections: [
        {
          id: 'a',
          title: '가',
          sections: [{id: 'b', title: '나', sections: [{id: 'c', title: '다', sections: [{id: 'd', title: '라'}]}]}],
        },
      ],
    });
    await fixture(html`${element}`);
    await element.ready;
    const levels = [...article(element)!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({localName}) => localName);
    expect(levels).to.deep.equal(['h3', 'h4', 'h5', 'h6', 'h6']);
  });

  for (const level of ['x', '', '2.5', '0', '12']) {
    it(`headings of a level that exists where heading-level is "${level}"`, async () => {
      const element = document.createElement('privacy-policy');
      element.setAttribute('heading-level', level);
      element.policy = policy();
      await fixture(html`${element}`);
      await element.ready;
      expect(article(element)!.querySelector('header > :first-child')!.localName).to.match(/^h[1-6]$/);
    });
  }

  it('nothing where article is "none", and everything when that is taken away', async () => {
    const element = await fixture<PrivacyPolicy>(
      html`<privacy-policy article="none" .policy=${policy()}></privacy-policy>`,
    );
    expect((await element.ready)?.retention.length).to.equal(3);
    expect(article(element)).to.equal(null);
    element.removeAttribute('article');
    await until(() => article(element));
    element.setAttribute('article', 'none');
    await until(() => !article(element));
  });

  it('a policy of 300 sections completely before it is ready', async () => {
    const element = await shown(longPolicy(300));
    expect(article(element)!.querySelectorAll('[data-part=sections] > section').length).to.equal(300);
  });

  it('what was asked for last before it says that it is ready', async () => {
    const element = document.createElement('privacy-policy');
    element.policy = longPolicy(100);
    await fixture(html`${element}`);
    element.headingLevel = 4;
    await element.ready;
    expect(article(element)?.querySelectorAll('section > h5').length).to.equal(100);
  });

  it('another policy into the same article', async () => {
    const element = await shown();
    const before = article(element);
    element.policy = policy({title: '고친 방침'});
    await until(() => title(element) === '고친 방침');
    expect(article(element)).to.equal(before);
  });

  it('each section under its id, and goes there', async () => {
    const element = await shown(longPolicy(60));
    const target = element.querySelector('#part-50')!;
    const went = [element.goTo('part-50'), element.goTo('no-such-part')];
    const {top} = target.getBoundingClientRect();
    expect([went, location.hash, target.matches(':target')]).to.deep.equal([[true, false], '#part-50', true]);
    expect(top).to.be.within(-1, 40);
    history.replaceState(null, '', ' ');
  });

  it('a contents list that leads to the sections', async () => {
    const element = await shown((await (await fetch(sample('academy'))).json()) as never);
    const links = [...article(element)!.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.length).to.be.greaterThan(20);
    expect(links.filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1))))).to.deep.equal([]);
  });

  it('the section that the address names in view, even when it comes late', async () => {
    history.replaceState(null, '', '#rights');
    const element = await fixture<PrivacyPolicy>(
      html`<privacy-policy src=${sample('academy', {delay: 100})}></privacy-policy>`,
    );
    await element.ready;
    await nextFrame();
    const {top} = element.querySelector('#rights')!.getBoundingClientRect();
    history.replaceState(null, '', ' ');
    expect(top).to.be.within(-1, 40);
  });
});

describe('<privacy-policy> keeps ids apart', () => {
  it('for two of the same policy', async () => {
    const both = [await shown(), await shown()];
    const all = both.flatMap((element) => ids(article(element)!));
    expect(all.length).to.be.greaterThan(8);
    expect(new Set(all).size).to.equal(all.length);
    for (const element of both) {
      const targets = [...article(element)!.querySelectorAll<HTMLAnchorElement>('nav a')].map(({hash}) =>
        document.getElementById(decodeURIComponent(hash.slice(1))),
      );
      expect(targets.every((target) => element.contains(target))).to.equal(true);
    }
  });

  it('for two that draw at the same time', async () => {
    const both = await fixture(
      html`<div>
        <privacy-policy .policy=${policy()}></privacy-policy><privacy-policy .policy=${policy()}></privacy-policy>
      </div>`,
    );
    await Promise.all([...both.querySelectorAll('privacy-policy')].map((element) => element.ready));
    expect(new Set(ids(both)).size).to.equal(ids(both).length);
  });

  it('from those of the page', async () => {
    await fixture(html`<h2 id="retention">우리 쪽</h2>`);
    const element = await shown();
    expect(ids(article(element)!)).to.not.include('retention');
    expect(element.goTo('retention')).to.equal(true);
    history.replaceState(null, '', ' ');
  });

  it('for one that comes back after another has taken its place', async () => {
    const first = await shown();
    const home = first.parentElement!;
    first.remove();
    await nextFrame();
    const second = await shown();
    home.append(first);
    await until(() => new Set(ids(document)).size === ids(document).length, 'ids used once', 1500);
    expect([first, second].every((element) => article(element))).to.equal(true);
  });

  it('where two sections show the same facts', async () => {
    const element = await shown(
      policy({
        sections: [
          {kind: 'retention'},
          {kind: 'retention', title: '다시'},
          {kind: 'processors'},
          {title: '위탁', blocks: [{type: 'view', of: 'processors'}]},
        ],
      }),
    );
    const all = ids(article(element)!);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).to.deep.equal([]);
  });
});

describe('<privacy-policy> speaks', () => {
  it('the language of the nearest lang, in interface and document', async () => {
    const element = await shown(policy(), 'en');
    expect([title(element), article(element)!.lang]).to.deep.equal(['Policy of the Byeolbit bookshop', 'en']);
    expect(article(element)!.querySelector('nav')!.ariaLabel).to.equal('Contents');
  });

  it('two languages on one page', async () => {
    const [korean, english] = [await shown(policy(), 'ko'), await shown(policy(), 'en')];
    const captions = [korean, english].map((element) => article(element)!.querySelector('caption')!.textContent);
    expect(captions).to.deep.equal(['보유 및 이용 기간', 'Retention periods']);
  });

  it('another language when lang changes around it, in the same article', async () => {
    const around = await fixture(
      html`<div lang="ko">
        <div><privacy-policy .policy=${policy()}></privacy-policy></div>
      </div>`,
    );
    const element = around.querySelector('privacy-policy')!;
    await element.ready;
    const before = article(element);
    around.setAttribute('lang', 'en');
    await until(() => title(element) === 'Policy of the Byeolbit bookshop');
    expect([article(element), before!.lang, before!.querySelector('nav summary')!.textContent]).to.deep.equal([
      before,
      'en',
      'Contents',
    ]);
    expect(ids(before!)).to.include('retention');
  });

  it('the language of the host of its shadow root', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const root = host.attachShadow({mode: 'open'});
    const element = document.createElement('privacy-policy');
    element.policy = policy();
    root.append(element);
    await element.ready;
    expect(title(element)).to.equal('Policy of the Byeolbit bookshop');
  });

  it('the language of the document where it lacks the one of the reader, and marks it', async () => {
    const element = await shown(policy({title: '한국어 제목'}), 'en');
    expect(article(element)!.querySelector('header > h2 > [lang=ko]')!.textContent).to.equal('한국어 제목');
  });
});

describe('<privacy-policy> is accessible', () => {
  for (const lang of ['ko', 'en']) {
    it(`with the academy policy in ${lang}`, async function () {
      this.timeout(30_000);
      const element = await shown((await (await fetch(sample('academy'))).json()) as never, lang);
      await isAccessible(element, {bestPractice: true, without: ['region']});
    });
  }

  it('before it has a policy', async () => {
    await isAccessible(await fixture(html`<privacy-policy><p>예비 문구</p></privacy-policy>`));
  });
});

describe('the console', () => {
  it('stays empty, and no error goes unhandled', () => {
    expect(noise()).to.deep.equal([]);
  });
});
