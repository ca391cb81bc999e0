/** Languages: each element its own, switched without traces, with bad tags, missing files, and words of the site. */

import {held} from './support/held.js';
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/policy.js';
import '../../src/define/notice.js';
import type {PrivacyPolicy} from '../../src/define/policy.js';
import {registerLocale, registerMessages} from '../../src/localize/locales.js';
import {isAccessible} from './support/accessible.js';
import {noise} from './support/noise.js';
import {layer, notice, openDialog} from './support/notices.js';
import {policy} from './support/policies.js';
import {jsonAt, sample, served} from './support/served.js';
import {until} from './support/until.js';

const article = (element: Element) => element.querySelector<HTMLElement>(':scope > article')!;
const title = (element: Element) => article(element)?.querySelector('h2')?.textContent;
const note = (element: Element) => article(element)?.querySelector<HTMLElement>('[data-part=translation]');
const contents = (element: Element) => article(element)?.querySelector('[data-part=contents] summary')?.textContent;

async function shown(lang: string, src = jsonAt(policy())): Promise<PrivacyPolicy> {
  const element = await fixture<PrivacyPolicy>(html`<privacy-policy lang=${lang} src=${src}></privacy-policy>`);
  await element.ready;
  return element;
}

/** Resolves when the article of the element speaks `lang`. */
const speaks = (element: Element, lang: string) =>
  until(() => article(element)?.lang === lang, `an article in ${lang}`);

async function speak(element: PrivacyPolicy, lang: string): Promise<void> {
  element.lang = lang;
  await speaks(element, lang);
}

const locales: [lang: string, contents: string][] = [
  ['en', 'Contents'],
  ['ko', '목차'],
  ['ja', '目次'],
  ['zh-Hans', '目录'],
  ['zh-Hant', '目錄'],
  ['vi', 'Mục lục'],
  ['de', 'Inhalt'],
  ['fr', 'Sommaire'],
  ['es', 'Índice'],
  ['ar', 'المحتويات'],
];

for (const [lang, word] of locales) {
  describe(`in ${lang}`, () => {
    it('the sample policy is accessible', async () => {
      const element = await shown(lang, sample('academy'));
      expect(contents(element)).to.equal(word);
      expect(article(element).lang).to.equal(lang);
      expect(article(element).dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      await isAccessible(element);
    }).timeout(30_000);

    it('both layers of the notice are accessible', async () => {
      const element = await notice({lang});
      await isAccessible(element);
      const box = await openDialog(element);
      await isAccessible((box.getRootNode() as ShadowRoot).host);
      box.close();
    }).timeout(30_000);
  });
}

describe('two languages on one page', () => {
  it('stand side by side', async () => {
    const [korean, arabic] = await Promise.all([shown('ko'), shown('ar')]);
    expect([contents(korean), contents(arabic)]).to.deep.equal(['목차', 'المحتويات']);
  });
});

describe('switching', () => {
  it('leaves no listener behind after a hundred times', async () => {
    const element = await shown('ko');
    await speak(element, 'en');
    await speak(element, 'ko');
    const before = held();
    for (let time = 0; time < 50; time++) {
      await speak(element, 'en');
      await speak(element, 'ko');
    }
    expect(held()).to.deep.equal(before);
  }).timeout(30_000);

  it('keeps what is open and where the focus is', async () => {
    const element = await shown('ko');
    article(element).querySelector<HTMLDetailsElement>('[data-part=contents] details')!.open = false;
    article(element).querySelector<HTMLElement>('summary')!.focus();
    await speak(element, 'ja');
    expect(article(element).querySelector<HTMLDetailsElement>('[data-part=contents] details')!.open).to.equal(false);
    // Not `:focus`, which matches nothing in a window without the focus, as WebKitGTK's is here.
    expect(document.activeElement).to.equal(article(element).querySelector('summary'));
  });

  it('is not needed for a page translator: its words stay when something else is drawn', async () => {
    const element = await shown('ko');
    const text = article(element).querySelector('section p')!.firstChild as Text;
    text.data = 'Translated by the browser';
    element.requestUpdate();
    element.classList.add('anything');
    await element.updateComplete;
    expect(article(element).querySelector('section p')!.textContent).to.contain('Translated by the browser');
  });
});

describe('tags that are not what they seem', () => {
  const tags: [lang: string, spoken: string][] = [
    ['kr', 'ko'],
    ['', 'ko'],
    ['xx-unknown', 'ko'],
    ['not a tag', 'ko'],
    ['en-KR', 'en-KR'],
    ['zh-TW', 'zh-TW'],
  ];
  for (const [lang, spoken] of tags) {
    it(`lang="${lang}" speaks ${spoken}`, async () => {
      const element = await shown(lang);
      expect(article(element).lang).to.equal(spoken);
    });
  }

  it('zh-TW has the words of zh-Hant', async () => {
    expect(contents(await shown('zh-TW'))).to.equal('目錄');
  });

  it('well-known mistakes are named in the console once', async () => {
    await shown('jp');
    await shown('jp');
    expect(noise().filter((line) => line.includes('lang="jp"'))).to.have.lengthOf(1);
  });
});

describe('a locale that cannot be loaded', () => {
  it('leaves the last language, and is tried again when the connection is back', async () => {
    let isDown = true;
    registerLocale('it', () =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve({'contents.title': 'Indice'}),
    );
    const element = await shown('ko');
    element.lang = 'it';
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(contents(element)).to.equal('목차');
    isDown = false;
    window.dispatchEvent(new Event('online'));
    await speaks(element, 'it');
    expect(contents(element)).to.equal('Indice');
  });
});

describe('messages of the site', () => {
  it('replace those of an element that is shown already', async () => {
    const element = await shown('vi');
    registerMessages('vi', {'contents.title': 'Nội dung chính'});
    await until(() => contents(element) === 'Nội dung chính', 'the new words');
    registerMessages('vi', {'contents.title': 'Mục lục'});
    await until(() => contents(element) === 'Mục lục', 'the old words');
  });
});

describe('a translation', () => {
  it('says so, and leads to the authoritative text', async () => {
    const element = await shown('en');
    expect(note(element)?.textContent).to.contain('Only the text in Korean is authoritative.');
    note(element)!.querySelector('a')!.click();
    await speaks(element, 'ko');
    expect(note(element)).to.equal(null);
  });

  it('that does not exist is named, and the text in its place says which language it has', async () => {
    const element = await shown('ar');
    expect(note(element)?.textContent).to.contain('العربية').and.to.contain('الكورية');
    const heading = article(element).querySelector('h2 [lang]')!;
    expect([heading.getAttribute('lang'), heading.getAttribute('dir')]).to.deep.equal(['ko', 'ltr']);
  });

  it('that lacks a part names the language of that part', async () => {
    const sections = [{id: 'only', kind: 'preface' as const, body: '한국어로만 있습니다.'}];
    const element = await shown('en', jsonAt(policy({sections})));
    const fallback = article(element).querySelector<HTMLElement>('[data-part=fallback]')!;
    expect([fallback.lang, fallback.dataset.label]).to.deep.equal(['ko', '한국어']);
  });

  it('in a file of its own is fetched when a reader needs it', async () => {
    const japanese = {
      schema: '1.0',
      lang: 'ja',
      title: '星光書店の方針',
      sections: [{id: 'preface', body: '大切に扱います。'}],
    };
    const src = jsonAt(policy({translations: [{lang: 'ja', href: jsonAt(japanese)}]}));
    const element = await shown('ko', src);
    await speak(element, 'ja');
    expect(title(element)).to.equal('星光書店の方針');
    expect(article(element).textContent).to.contain('大切に扱います。');
  });

  it('whose file is missing leaves the text as it is', async () => {
    const src = jsonAt(policy({translations: [{lang: 'ja', href: served('json', {status: 404, json: '{}'})}]}));
    const element = await shown('ja', src);
    expect(title(element)).to.equal('별빛서점 처리방침');
  });

  it('is offered in the toolbar by its own name', async () => {
    const element = await shown('ko', jsonAt(policy({translations: [{lang: 'ja', href: jsonAt({})}]})));
    const choice = await until(() => element.shadowRoot!.querySelector('[part=languages]'), 'the choice of languages');
    expect([...choice.children].map((option) => option.textContent)).to.deep.equal(['한국어', 'English', '日本語']);
  });
});

describe('the notice', () => {
  it('speaks a language of its own', async () => {
    const element = await notice({lang: 'de'});
    expect(layer(element)!.textContent).to.contain('Alle ablehnen');
  });
});
