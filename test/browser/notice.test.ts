/** The first layer of `<cookie-notice>`: a fair choice that takes nothing from the page. Numbers are the rows of the requirements. */

import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {isAccessible} from './support/accessible.js';
import {frame} from './support/frame.js';
import {canSetMedia, setMedia} from './support/media.js';
import {action, asking, freshName, layer, notice} from './support/notices.js';
import {press} from './support/press.js';
import {jsonAt} from './support/served.js';
import {until} from './support/until.js';

/** Relative luminance of a computed colour, by a canvas that reads any notation. */
function luminance(colour: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast({color, backgroundColor}: CSSStyleDeclaration): number {
  const [light, dark] = [luminance(color), luminance(backgroundColor)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** A page that is far longer than its window, with a notice from source. */
const page = (attributes = '', width = 320, height = 568) =>
  frame({
    width,
    height,
    lang: 'ko',
    head: '<meta name="viewport" content="width=device-width"><script type="module">import "/src/define/notice.ts"</script>',
    body: `<cookie-notice cookie-name="${freshName()}" storage="memory" src="${jsonAt(asking())}" ${attributes}></cookie-notice>
      <main>${'<p>글</p>'.repeat(60)}<a href="#last" id="last">마지막</a></main>`,
  });

const shownIn = ({document: page}: Window) =>
  until(() => layer(page.querySelector('cookie-notice')!), 'the notice in its frame');

const text = (element: Element) => layer(element)!.textContent.replace(/\s+/g, ' ');

describe('the first layer', () => {
  const looks = canSetMedia ? (['light', 'dark'] as const) : (['light'] as const);
  for (const look of looks)
    it(`offers refusal and consent as equals in ${look} colours (1)`, async () => {
      if (canSetMedia) await setMedia({'prefers-color-scheme': look});
      const element = await notice({style: 'color-scheme: light dark'});
      const [no, yes] = ['reject', 'accept'].map((name) => action(element, name));
      const [a, b] = [getComputedStyle(no!), getComputedStyle(yes!)];
      for (const name of ['height', 'fontSize', 'fontWeight', 'borderTopWidth', 'borderTopColor', 'color'] as const)
        expect(a[name], name).to.equal(b[name]);
      expect(no!.offsetWidth / yes!.offsetWidth).to.be.within(0.75, 1.25);
      expect(contrast(a)).to.be.at.least(4.5);
      expect(contrast(a) / contrast(b)).to.be.within(0.67, 1.5);
      expect(luminance(a.backgroundColor) > 0.5).to.equal(look === 'light');
    });

  it('offers refusal and consent as equals in forced colours (1)', async () => {
    if (!canSetMedia) return;
    await setMedia({'forced-colors': 'active'});
    const element = await notice();
    const [a, b] = ['reject', 'accept'].map((name) => getComputedStyle(action(element, name)));
    for (const name of ['height', 'borderTopColor', 'borderTopWidth', 'color', 'backgroundColor'] as const)
      expect(a![name], name).to.equal(b![name]);
  });

  it('offers three ways, and no attribute takes one away (1)', async () => {
    for (const position of ['bottom', 'top', 'corner', 'inline', 'modal']) {
      const element = await notice({position, mode: position === 'top' ? 'notice' : 'opt-in'});
      const offered = [...layer(element)!.querySelectorAll('button')].map(({dataset}) => dataset.action);
      expect(offered).to.deep.equal(['reject', 'accept', 'preferences']);
      element.remove();
    }
  });

  it('takes no scroll, click, Escape, stray key or removal for a choice (2)', async () => {
    const element = await notice();
    scrollTo(0, 50);
    document.body.click();
    layer(element)!.click();
    for (const name of ['reject', 'accept']) {
      action(element, name).focus();
      for (const key of ['Escape', 'a', '1', 'Delete']) await press(key);
    }
    element.remove();
    expect([element.record, element.allows('analytics')]).to.deep.equal([undefined, false]);
  });

  for (const [mode, allowed] of [
    ['opt-in', false],
    ['opt-out', true],
    ['notice', true],
  ] as const)
    it(`${mode} ${allowed ? 'allows' : 'allows nothing optional'} until it is answered (3)`, async () => {
      const element = await notice({mode});
      expect([element.allows('analytics'), element.allows('necessary')]).to.deep.equal([allowed, true]);
      action(element, 'reject').click();
      expect([element.allows('analytics'), element.record?.source]).to.deep.equal([false, 'banner']);
      await until(() => !layer(element));
    });

  it('names what changed since the last choice (9)', async () => {
    const name = freshName();
    const before = await notice({'cookie-name': name});
    before.acceptAll();
    before.remove();
    const changed = asking();
    changed.devices![1]!.lifetime = 'P2Y';
    const element = await notice({'cookie-name': name}, changed);
    expect(text(element)).to.contain('Since your last choice').and.to.contain('Visit counter: how long it stays');
    expect([element.allows('counter'), element.allows('ads')]).to.deep.equal([false, true]);
  });

  it('is not shown where there is nothing to ask (3)', async () => {
    const element = await notice({}, asking({deviceServices: [], devices: [{name: 'sid', category: 'necessary'}]}));
    expect(layer(element)).to.equal(null);
  });

  it('keeps everything optional shut and says so where the policy cannot be read', async () => {
    const element = document.createElement('cookie-notice');
    Object.assign(element, {src: '/__fixture/broken?', cookieName: freshName()});
    const failed = new Promise((resolve) => element.addEventListener('policy-error', resolve, {once: true}));
    await fixture(html`${element}`);
    await failed;
    expect([layer(element), element.allows('analytics')]).to.deep.equal([null, false]);
  });
});

describe('a notice beside the page', () => {
  it('leaves 33 of 33 letters to somebody who is typing (24)', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="name" />`);
    field.focus();
    const appearing = notice();
    const letters = 'abcdefghijklmnopqrstuvwxyzabcdefg';
    for (const letter of letters) await sendKeys({press: letter});
    expect(layer(await appearing)).not.to.equal(null);
    expect([field.value, document.activeElement]).to.deep.equal([letters, field]);
  });

  it('is a named region that blocks nothing and is announced once (24)', async () => {
    const element = await notice();
    const region = layer(element)!;
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect([region.localName, region.hasAttribute('aria-modal')]).to.deep.equal(['section', false]);
    expect(element.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!)).not.to.equal(null);
    await until(() => status.textContent === 'Cookies and your choice', 'the announcement');
    await until(() => status.textContent === '', 'its end');
    element.requestUpdate();
    await element.updateComplete;
    expect(status.textContent).to.equal('');
  });

  for (const position of ['bottom', 'top'])
    it(`at the ${position} gives the page room, and the room back (25)`, async () => {
      const window_ = await page(`position="${position}"`, 400, 500);
      const bar = await shownIn(window_);
      const {document: inner} = window_;
      const {style} = inner.documentElement;
      await until(() => style.cssText, 'the room');
      const link = inner.getElementById('last')!;
      link.focus();
      link.scrollIntoView({block: position === 'top' ? 'start' : 'end'});
      const [place, cover] = [link.getBoundingClientRect(), bar.getBoundingClientRect()];
      expect(place.bottom <= cover.top + 1 || place.top >= cover.bottom - 1).to.equal(true);
      inner.querySelector('cookie-notice')!.rejectAll();
      await until(() => style.cssText === '', 'the room given back');
    });

  it('covers at most 60 % of 320 × 568, and keeps all buttons in reach at 320 × 256 (28)', async () => {
    const bar = await shownIn(await page());
    expect(bar.getBoundingClientRect().height).to.be.at.most(0.6 * 568);
    const small = await page('', 320, 256);
    const low = await shownIn(small);
    expect(low.getBoundingClientRect().height).to.be.at.most(256);
    for (const button of low.querySelectorAll('button')) {
      button.scrollIntoView({block: 'nearest'});
      const {top, bottom, height} = button.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(Math.floor(bottom)).to.be.at.most(256);
      expect(height).to.be.at.least(44);
    }
    const {scrollWidth, clientWidth} = small.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('does not move (28)', async () => {
    const element = await notice();
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    const moving = [...element.shadowRoot!.querySelectorAll('*')].map((node) => getComputedStyle(node));
    expect(
      moving.every(({transitionDuration, animationName}) => transitionDuration === '0s' && animationName === 'none'),
    ).to.equal(true);
  });

  for (const lang of ['ko', 'en', 'ar'])
    for (const look of canSetMedia ? (['light', 'dark'] as const) : (['light'] as const))
      it(`passes axe in ${lang}, ${look} (29)`, async () => {
        if (canSetMedia) await setMedia({'prefers-color-scheme': look});
        await isAccessible(await notice({lang, style: 'color-scheme: light dark'}));
      });

  it('gives automatic refusers an open root, parts and data-action (34)', async () => {
    const element = await notice();
    expect(element.shadowRoot!.mode).to.equal('open');
    const button = element.shadowRoot!.querySelector<HTMLElement>('[part~=reject][data-action=reject]')!;
    button.click();
    expect(element.record?.denied).to.include.members(['analytics', 'marketing']);
  });

  it('stays out of snippets and of print, and is shown to automated browsers (35)', async () => {
    const element = await notice();
    expect(layer(element)!.hasAttribute('data-nosnippet')).to.equal(true);
    if (!canSetMedia) return;
    await setMedia({type: 'print'});
    expect(layer(element)!.checkVisibility()).to.equal(false);
  });
});
