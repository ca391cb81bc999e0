/** `<cookie-notice>` on pages that change, that have two of it, and where it is asked to be modal. Numbers are the rows of the requirements. */

import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {createConsentStore} from '../../src/consent/create-store.js';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {leaks, leakSentences} from './support/leaks.js';
import {noise} from './support/noise.js';
import {action, asking, dialog, dialogs, freshName, layer, notice} from './support/notices.js';
import {press} from './support/press.js';
import {until} from './support/until.js';

describe('a modal notice', () => {
  it('blocks the page, offers refusal, and is not escaped (27)', async () => {
    const element = await notice({position: 'modal'});
    const box = layer(element) as HTMLDialogElement;
    expect([box.matches(':modal'), action(element, 'reject').checkVisibility()]).to.deep.equal([true, true]);
    await press('Escape');
    await press('Escape');
    expect([box.open, element.record]).to.deep.equal([true, undefined]);
    action(element, 'reject').click();
    await until(() => !layer(element));
  });

  it('lets go of the page where a content filter hides it, early or late (27)', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>behind</button>`);
    const works = () => {
      button.blur();
      button.focus();
      return document.activeElement === button;
    };
    const element = await notice({position: 'modal'});
    expect(works()).to.equal(false);
    element.style.setProperty('display', 'none', 'important');
    await until(works, 'a page that works again');
    await notice({position: 'modal', style: 'display: none !important'});
    await until(works, 'a page that works');
    expect(element.record).to.equal(undefined);
  });
});

describe('notices on a changing page', () => {
  it('survive a swap of the body, with their room and their buttons (23)', async () => {
    const element = await notice({position: 'bottom'});
    const {style} = document.documentElement;
    const swap = document.createElement('div');
    const holder = await fixture(html`<div></div>`);
    const old = document.createElement('div');
    holder.append(old);
    old.append(element);
    await until(() => style.cssText !== '', 'room for the notice');
    element.remove();
    expect(style.cssText).to.equal('');
    old.replaceWith(swap);
    swap.append(element);
    await until(() => style.cssText !== '' && layer(element), 'the notice in its new place');
    action(element, 'preferences').click();
    await until(dialog);
    swap.remove();
    await until(() => !dialog());
  });

  it('show one of two, and one set of preferences (23)', async () => {
    const name = freshName();
    const first = await notice({'cookie-name': name});
    const second = document.createElement('cookie-notice');
    second.setAttribute('cookie-name', name);
    second.policy = first.policy;
    const opener = await fixture<HTMLButtonElement>(html`<button data-consent-open>Cookies</button>`);
    await fixture(html`${second}`);
    await nextFrame();
    opener.click();
    await until(dialog);
    expect([!!layer(first), !!layer(second), dialogs()]).to.deep.equal([true, false, 1]);
    first.remove();
    await until(() => layer(second), 'the other notice');
    second.remove();
  });

  it('leave nothing behind after 20 rounds (23)', async () => {
    const name = freshName();
    const found = await leaks(() => notice({'cookie-name': name}), 20);
    expect(leakSentences(found)).to.deep.equal([]);
  });

  it('take the opt-out signal for an answer in an opt-out region, and say so (16)', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', {value: true, configurable: true});
    try {
      const element = await notice({mode: 'opt-out'});
      await until(() => layer(element), 'the notice about the signal');
      expect(layer(element)!.textContent).to.contain('Your browser sends an opt-out signal. We honour it.');
      expect([element.record?.source, element.allows('ads'), element.allows('counter')]).to.deep.equal([
        'gpc',
        false,
        true,
      ]);
      action(element, 'close').click();
      await until(() => !layer(element));
      const strict = await notice();
      expect([!!layer(strict), strict.record]).to.deep.equal([true, undefined]);
    } finally {
      delete (navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl;
    }
  });

  it('share the decisions of a store that the page made itself', async () => {
    const cookieName = freshName();
    const {policy: parsed} = parsePolicy(asking());
    createConsentStore({cookieName, storage: 'memory', policy: parsed!}).rejectAll();
    const element = await notice({'cookie-name': cookieName});
    expect([layer(element), element.record?.source]).to.deep.equal([null, 'api']);
  });

  it('write nothing into the console', () => {
    expect(noise()).to.deep.equal([]);
  });
});
