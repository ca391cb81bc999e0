/** The present choice below the devices of `<privacy-policy>`, where the page has a notice too. */

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/policy.js';
import type {PrivacyPolicy} from '../../src/define/policy.js';
import {isAccessible} from './support/accessible.js';
import {asking, dialog, notice} from './support/notices.js';
import {press} from './support/press.js';
import {nextFrame, until} from './support/until.js';

const document_ = asking({sections: [{id: 'devices', kind: 'automatic-collection'}]});
/** A page has one record as a rule; these tests share it. */
const one = {'cookie-name': 'choice-line'};

async function policy(lang = 'en'): Promise<PrivacyPolicy> {
  const element = await fixture<PrivacyPolicy>(
    html`<privacy-policy lang=${lang} .policy=${document_}></privacy-policy>`,
  );
  await element.ready;
  return element;
}

const line = (element: Element) => element.querySelector<HTMLElement>('table + [data-part=choice]');
const words = (element: Element) => line(element)?.textContent.replace(/\s+/g, ' ').trim();

describe('the choice in <privacy-policy>', () => {
  it('is not told where no notice asks for one', async () => {
    const element = await policy();
    await nextFrame();
    expect(line(element)).to.equal(null);
  });

  it('is told below the devices, follows each decision, and can be changed there', async () => {
    const element = await policy();
    const asked = await notice(one, document_);
    await until(() => words(element) === 'Your choice: not made yet; nothing optional is allowed. Change my choice');
    asked.decide({counter: true, heatmap: true, ads: false});
    expect(words(element)).to.equal('Your choice: Analytics allowed. Marketing refused. Change my choice');
    asked.decide({heatmap: false});
    expect(words(element)).to.contain('Visit counter allowed. Click map and Marketing refused.');
    await isAccessible(line(element)!);
    line(element)!.querySelector('button')!.click();
    await until(dialog);
    await press('Escape');
    asked.reset();
  });

  it('is told in a policy that comes after the notice, and again in another language', async () => {
    const asked = await notice(one, document_);
    asked.rejectAll();
    const element = await policy();
    await until(() => words(element)?.includes('Analytics and Marketing refused.'));
    asked.lang = 'ko';
    element.lang = 'ko';
    await until(() => words(element)?.includes('마케팅 거부'), 'the Korean line');
    expect(element.querySelectorAll('[data-part=choice]').length).to.equal(1);
  });
});
