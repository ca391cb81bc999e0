/** The preferences of `<cookie-notice>`: a dialog that always opens and changes nothing before it is asked to. */

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/policy.js';
import {isAccessible} from './support/accessible.js';
import {canSetMedia, setMedia} from './support/media.js';
import {noise} from './support/noise.js';
import {action, asking, dialog, layer, notice, openDialog, toggle} from './support/notices.js';
import {focused, press} from './support/press.js';
import {until} from './support/until.js';

const opener = () => fixture<HTMLButtonElement>(html`<button data-consent-open>Cookies</button>`);
const closed = () => until(() => !dialog(), 'closed preferences');
const switches = (root: ParentNode) =>
  Object.fromEntries(
    [...root.querySelectorAll('label')].map((label) => [
      label.textContent.trim(),
      label.querySelector('input')!.checked,
    ]),
  );

describe('the preferences', () => {
  it('start with every optional switch off in opt-in, and with none for what is necessary (3, 4)', async () => {
    const box = await openDialog(await notice());
    expect(switches(box)).to.deep.equal({
      'All of these': false,
      'Visit counter': false,
      'Click map': false,
      Adverts: false,
    });
    const [necessary] = box.querySelectorAll('fieldset');
    expect(necessary!.textContent).to.contain('Login').and.to.contain('the site does not work without them');
  });

  it('show a category in part allowed as mixed, and switch its services with it (4)', async () => {
    const element = await notice();
    const box = await openDialog(element);
    toggle(box, 'Visit counter').click();
    const all = toggle(box, 'All of these');
    expect([all.checked, all.indeterminate]).to.deep.equal([false, true]);
    all.click();
    expect([toggle(box, 'Visit counter').checked, toggle(box, 'Click map').checked]).to.deep.equal([true, true]);
    action(box, 'save').click();
    await closed();
    expect([element.record?.granted, element.record?.source]).to.deep.equal([
      ['analytics', 'counter', 'heatmap'],
      'preferences',
    ]);
  });

  for (const way of ['Escape', 'the close button', 'removal of the notice'])
    it(`forget unsaved switches when closed by ${way} (5)`, async () => {
      const element = await notice();
      const box = await openDialog(element);
      toggle(box, 'Adverts').click();
      if (way === 'Escape') await press('Escape');
      else if (way === 'the close button') box.querySelector<HTMLElement>('[part=close]')!.click();
      else element.remove();
      await closed();
      expect([element.record, element.allows('ads')]).to.deep.equal([undefined, false]);
      if (!element.isConnected) document.body.append(element);
      expect(toggle(await openDialog(element), 'Adverts').checked).to.equal(false);
      element.remove();
    });

  it('open by any marked button, also where a content filter hides the notice, and withdraw in as many steps (6)', async () => {
    const element = await notice({style: 'display: none !important'});
    const button = await opener();
    for (const [name, expected] of [
      ['accept', true],
      ['reject', false],
    ] as const) {
      button.click();
      action(await until(dialog), name).click();
      await closed();
      expect(element.allows('ads')).to.equal(expected);
    }
  });

  it('open by a marked button inside a shadow root (6)', async () => {
    await notice();
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.attachShadow({mode: 'open'}).innerHTML = '<button data-consent-open>Cookies</button>';
    host.shadowRoot!.querySelector('button')!.click();
    await until(dialog);
  });

  for (const lang of ['ko', 'en'])
    it(`say of each device what <privacy-policy> says of it, in ${lang} (8)`, async () => {
      const document_ = asking({sections: [{id: 'devices', kind: 'automatic-collection'}]});
      const policy = await fixture<HTMLElementTagNameMap['privacy-policy']>(
        html`<privacy-policy lang=${lang} .policy=${document_}></privacy-policy>`,
      );
      await policy.ready;
      const box = await openDialog(await notice({lang}, document_));
      const clean = (node: Element | null) => node!.textContent.replace(/\s+/g, ' ').trim();
      const rows = [...policy.querySelectorAll('tbody tr')].filter((row) => row.querySelector('code'));
      expect(rows.length).to.equal(4);
      for (const row of rows) {
        const name = clean(row.querySelector('code'));
        const entry = [...box.querySelectorAll('li')].find((item) => clean(item.querySelector('code')) === name)!;
        const [purpose, lifetime] = [...row.querySelectorAll('td')].slice(-2).map(clean);
        expect(clean(entry)).to.contain(purpose!).and.to.contain(lifetime!);
        for (const detail of row.querySelectorAll('td [data-part=detail]'))
          if (!detail.closest('td')!.querySelector('code')) expect(clean(entry)).to.contain(clean(detail));
      }
    });
});

describe('the focus', () => {
  it('moves into a named modal dialog and stays in it (26)', async () => {
    const box = await openDialog(await notice());
    expect(box.matches(':modal')).to.equal(true);
    const title = (box.getRootNode() as ShadowRoot).getElementById(box.getAttribute('aria-labelledby')!);
    expect(title!.textContent).to.equal('Your choice');
    for (let count = 0; count < 25; count++) {
      expect(box.contains(focused()) || focused() === document.body, `after ${count} tabs`).to.equal(true);
      await press('Tab');
    }
    expect(box.contains(focused()) || focused() === document.body).to.equal(true);
  });

  for (const way of ['Escape', 'save', 'accept', 'reject'])
    it(`goes back to the button that opened them after ${way} (26)`, async () => {
      await notice();
      await opener();
      const second = await opener();
      second.click();
      const box = await until(dialog);
      if (way === 'Escape') await press('Escape');
      else action(box, way).click();
      await until(() => focused() === second, 'the focus on the opener');
    });

  it('goes back to the notice while that is there, and into the page when it is gone (26)', async () => {
    const element = await notice();
    const main = await fixture<HTMLElement>(html`<main>Page</main>`);
    action(element, 'preferences').focus();
    action(element, 'preferences').click();
    await until(dialog);
    await press('Escape');
    await until(() => focused() === action(element, 'preferences'), 'the focus on the notice');
    action(element, 'preferences').click();
    action(await until(dialog), 'accept').click();
    await until(() => focused() === main, 'the focus in the page');
  });

  for (const name of ['accept', 'reject'])
    it(`goes back to where it was after ${name} on the first layer, never to body (26)`, async () => {
      const element = await notice();
      const field = await fixture<HTMLInputElement>(html`<input aria-label="name" />`);
      field.focus();
      // A window in the background, as Firefox's is in tests, moves the focus without an event.
      if (!document.hasFocus()) field.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
      action(element, name).focus();
      action(element, name).click();
      await until(() => focused() === field, 'the focus on the field');
    });
});

describe('the dialog', () => {
  it('keeps unsaved switches and the focus when the language changes (31)', async () => {
    const element = await notice({lang: 'en'});
    const box = await openDialog(element);
    toggle(box, 'Adverts').click();
    toggle(box, 'Click map').focus();
    element.lang = 'ko';
    await until(() => box.textContent.includes('클릭 지도'), 'Korean words');
    expect(layer(element)!.textContent).to.contain('모두 거부');
    expect([toggle(box, '맞춤 광고').checked, focused()]).to.deep.equal([true, toggle(box, '클릭 지도')]);
    expect(element.record).to.equal(undefined);
  });

  it('takes its language from the nearest lang, then from the page (31)', async () => {
    const box = await openDialog(await notice({lang: 'ko'}));
    expect((box.getRootNode() as ShadowRoot).host).to.have.property('lang', 'ko');
    expect(box.textContent).to.contain('6개월');
  });

  for (const lang of ['ko', 'en', 'ar'])
    for (const look of canSetMedia ? (['light', 'dark'] as const) : (['light'] as const))
      it(`passes axe in ${lang}, ${look} (29)`, async () => {
        if (canSetMedia) await setMedia({'prefers-color-scheme': look});
        const box = await openDialog(await notice({lang, style: 'color-scheme: light dark'}));
        box.querySelectorAll('details').forEach((details) => (details.open = true));
        await isAccessible((box.getRootNode() as ShadowRoot).host);
      });

  it('explains in notice mode what is collected, how to refuse, and where to complain (3)', async () => {
    const document_ = asking({
      agencies: ['kr.kopico'],
      behavioural: [
        {
          items: [{name: {ko: '열람 기록', en: 'Pages viewed'}}],
          method: {ko: '쿠키', en: 'By cookies'},
          purpose: {ko: '광고', en: 'Adverts'},
          period: 'P1Y',
          refusal: {ko: '설정', en: 'In the settings'},
          remedy: {ko: '고객센터', en: 'Ask customer care'},
        },
      ],
      refusalEffect: {ko: '추천이 사라집니다.', en: 'There are no suggestions then.'},
    });
    const words = ['Pages viewed', 'By cookies', 'Adverts', '1 year', 'In the settings', 'Ask customer care'];
    const box = await openDialog(await notice({mode: 'notice'}, document_));
    const particulars = await until(() => box.querySelector('[part=particulars]'), 'the particulars');
    for (const word of [...words, 'Chrome', 'Settings → Cookies', 'There are no suggestions then.', '1833-6972'])
      expect(particulars.textContent).to.contain(word);
    await isAccessible((box.getRootNode() as ShadowRoot).host);
  });

  it('stays out of snippets and of print (35)', async () => {
    const box = await openDialog(await notice());
    expect((box.getRootNode() as ShadowRoot).host.hasAttribute('data-nosnippet')).to.equal(true);
    if (!canSetMedia) return;
    await setMedia({type: 'print'});
    expect(getComputedStyle(box).display).to.equal('none');
  });

  it('writes nothing into the console', () => {
    expect(noise()).to.deep.equal([]);
  });
});
