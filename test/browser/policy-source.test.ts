/** `<privacy-policy>`: where its policy comes from, and which source wins. */

import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/policy.js';
import type {PrivacyPolicy} from '../../src/define/policy.js';
import type {PolicyErrorEvent} from '../../src/events.js';
import {frame} from './support/frame.js';
import {noise} from './support/noise.js';
import {policy} from './support/policies.js';
import {jsonAt} from './support/served.js';
import {until} from './support/until.js';

const article = (element: Element) => element.querySelector<HTMLElement>(':scope > article');
const title = (element: Element) => article(element)?.querySelector(':scope > header > :first-child')?.textContent;

const inline = (json: string) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  return script;
};

describe('<privacy-policy> takes its policy', () => {
  it('from the property, set before it connects', async () => {
    const element = document.createElement('privacy-policy');
    element.policy = policy({title: '앞서'});
    await fixture(html`${element}`);
    await element.ready;
    expect(title(element)).to.equal('앞서');
  });

  it('from the property, set after it has connected', async () => {
    const element = await fixture<PrivacyPolicy>(html`<privacy-policy><p>예비 문구</p></privacy-policy>`);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    element.policy = policy({title: '나중에'});
    await element.ready;
    expect([title(element), element.querySelector('p')!.checkVisibility()]).to.deep.equal(['나중에', false]);
  });

  it('from inline JSON', async () => {
    const element = document.createElement('privacy-policy');
    element.append(inline(JSON.stringify(policy({title: '안에'}))));
    await fixture(html`${element}`);
    await element.ready;
    expect(title(element)).to.equal('안에');
  });

  it('from inline JSON that is parsed after it has connected', async () => {
    const element = await fixture<PrivacyPolicy>(html`<privacy-policy></privacy-policy>`);
    element.append(inline(JSON.stringify(policy({title: '뒤늦게'}))));
    await element.ready;
    expect(title(element)).to.equal('뒤늦게');
  });

  it('from src', async () => {
    const element = await fixture<PrivacyPolicy>(
      html`<privacy-policy src=${jsonAt(policy({title: '밖에'}))}></privacy-policy>`,
    );
    await element.ready;
    expect(title(element)).to.equal('밖에');
  });

  it('from the property before inline JSON, and from that before src', async () => {
    const element = document.createElement('privacy-policy');
    element.policy = policy({title: '속성'});
    element.append(inline(JSON.stringify(policy({title: '안에'}))));
    element.src = jsonAt(policy({title: '밖에'}));
    await fixture(html`${element}`);
    await element.ready;
    const seen = [title(element)];
    element.policy = undefined;
    await until(() => title(element) !== seen[0]);
    seen.push(title(element));
    element.querySelector('script')!.remove();
    await until(() => title(element) !== seen[1]);
    expect([...seen, title(element)]).to.deep.equal(['속성', '안에', '밖에']);
  });

  it('and does not fall back from broken inline JSON to src in silence', async () => {
    const element = document.createElement('privacy-policy');
    element.append(inline('{"schema": '));
    element.src = jsonAt(policy());
    const event = oneEvent(element, 'policy-error') as unknown as Promise<PolicyErrorEvent>;
    await fixture(html`${element}`);
    expect((await event).error.code).to.equal('not-json');
    expect(article(element)).to.equal(null);
  });
});

describe('<privacy-policy> in a page that comes slowly', () => {
  /** A page whose elements are defined already, and whose markup is written in two parts. */
  async function written(first: string, second: string) {
    const page = await frame({head: '<script type="module">import "/src/define/policy.ts"</script>'});
    await until(() => page.customElements.get('privacy-policy'));
    const errors: string[] = [];
    page.document.open();
    page.addEventListener('policy-error', ({error}) => errors.push(error.code));
    page.document.write(`<!doctype html><html lang="ko"><body>${first}`);
    const element = await until(() => page.document.querySelector('privacy-policy'));
    await element.updateComplete;
    page.document.write(`${second}</body></html>`);
    page.document.close();
    return {element, errors};
  }

  const json = JSON.stringify(policy({title: '조각조각'}));
  const half = json.length / 2;

  it('waits for the rest of inline JSON', async () => {
    const script = '<privacy-policy><script type="application/json">';
    const {element, errors} = await written(
      script + json.slice(0, half),
      `${json.slice(half)}</script></privacy-policy>`,
    );
    expect(await until(() => title(element))).to.equal('조각조각');
    expect(errors).to.deep.equal([]);
  });

  it('says that inline JSON breaks off once the page is complete', async () => {
    const script = '<privacy-policy><script type="application/json">';
    const {element, errors} = await written(script + json.slice(0, half), '</script><p>예비</p></privacy-policy>');
    await until(() => errors.length);
    expect([errors, article(element)]).to.deep.equal([['not-json'], null]);
  });
});

describe('the console', () => {
  it('stays empty, and no error goes unhandled', () => {
    expect(noise()).to.deep.equal([]);
  });
});
