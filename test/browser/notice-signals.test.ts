/** A whole page with a notice: strict policies, Consent Mode, proofs at a server. Numbers are the rows of the requirements. */

import {expect} from '@open-wc/testing';
import type {CookieNotice} from '../../src/define/notice.js';
import type {Receipt} from '../../src/gate/receipt.js';
import {frame, type FrameOptions} from './support/frame.js';
import {action, asking, freshName, layer} from './support/notices.js';
import {jsonAt, receiptsAt, scriptAt, served} from './support/served.js';
import {until} from './support/until.js';

interface TestWindow extends Window {
  ran: string[];
  reports: string[];
  dataLayer: Record<number, unknown>[];
}

interface Page {
  page: TestWindow;
  element: CookieNotice;
}

const definition = '<script type="module" src="/src/define/notice.ts"></script>';

/** A page that loads a notice by its attributes, and what else is in `body`. */
async function page({attributes = '', body = '', ...options}: FrameOptions & {attributes?: string}): Promise<Page> {
  const window_ = (await frame({
    lang: 'en',
    head: definition,
    ...options,
    body: `<cookie-notice src="${jsonAt(asking())}" ${attributes}></cookie-notice>${body}`,
  })) as unknown as TestWindow;
  const element = window_.document.querySelector('cookie-notice')!;
  await until(() => element.shadowRoot?.querySelector('[role=status]'), 'the notice');
  return {page: window_, element};
}

const memory = () => `cookie-name="${freshName()}" storage="memory"`;

describe('a strict Content-Security-Policy', () => {
  const strict =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'";
  const policies = {
    A: strict,
    'B, with Trusted Types': `${strict}; require-trusted-types-for 'script'; trusted-types lit-html policy-gate`,
  };
  for (const [name, csp] of Object.entries(policies))
    it(`(${name}) gets no report while all is used, and the look is the same (32)`, async () => {
      const watch = scriptAt(
        "window.ran = []; window.reports = []; document.addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective + ' ' + event.blockedURI))",
      );
      const gated = `<script type="text/plain" data-consent="analytics" data-src="${scriptAt("ran.push('gated')")}"></script>
        <iframe title="Film" width="300" height="200" data-consent="marketing" data-src="${served('page', {body: 'film'})}"></iframe>`;
      const {page: strictPage, element} = await page({
        csp,
        head: `<script src="${watch}"></script>${definition}`,
        body: gated,
        attributes: memory(),
      });
      const {position, minHeight} = getComputedStyle(layer(element)!);
      expect([position, minHeight !== '']).to.deep.equal(['fixed', true]);
      const placeholder = await until(
        () => strictPage.document.querySelector('iframe')!.previousElementSibling?.shadowRoot?.host as HTMLElement,
        'the placeholder',
      );
      expect(placeholder.offsetWidth).to.equal(304);
      await element.showPreferences();
      const dialog = await until(
        () =>
          [...strictPage.document.body.children]
            .map((child) => child.shadowRoot?.querySelector('dialog'))
            .find(Boolean),
        'the preferences',
      );
      action(dialog, 'accept').click();
      await until(() => strictPage.ran.length === 1, 'the gated script');
      expect([strictPage.ran, strictPage.reports]).to.deep.equal([['gated'], []]);
    });

  it('gets the nonce onto gated scripts (32)', async () => {
    const inline = "import('/src/define/notice.ts'); window.ran = []";
    const {page: strictPage, element} = await page({
      csp: "script-src 'self' 'nonce-one'",
      head: `<script type="module" nonce="one">${inline}</script>`,
      attributes: `${memory()} nonce="one"`,
      body: `<script type="text/plain" data-consent="analytics">ran.push('inline')</script>`,
    });
    element.acceptAll();
    await until(() => strictPage.ran.length === 1);
  });
});

describe('Google Consent Mode', () => {
  const head = `<script type="module">
      import {openEarly} from '/src/gate/early.ts';
      window.privacyGate = openEarly({cookieName: document.querySelector('cookie-notice').getAttribute('cookie-name'), consentMode: ''});
    </script>${definition}`;
  const commands = (layer_: TestWindow['dataLayer']) =>
    layer_.map((entry) => {
      const {analytics_storage, ad_storage} = entry[2] as Record<string, string>;
      return [entry[1], analytics_storage, ad_storage];
    });

  it('hears of one default first, and of one update for each decision before gated scripts run (15)', async () => {
    const {page: ads, element} = await page({
      head,
      attributes: `${memory()} consent-mode`,
      body: `<script type="text/plain" data-consent="analytics">dataLayer.push({1: 'ran', 2: {}})</script>`,
    });
    expect(commands(ads.dataLayer)).to.deep.equal([['default', 'denied', 'denied']]);
    expect(ads.dataLayer[0]![2]).to.have.property('wait_for_update', 500);
    element.decide({analytics: true, marketing: false});
    await until(() => ads.dataLayer.length === 3);
    expect(commands(ads.dataLayer).slice(1)).to.deep.equal([
      ['update', 'granted', 'denied'],
      ['ran', undefined, undefined],
    ]);
  });

  it('hears of a denied default and then an update for a returning visitor (15)', async () => {
    const name = freshName();
    document.cookie = `${name}=v=1&t=${Date.now()}&g=*; path=/`;
    const {page: ads} = await page({head, attributes: `cookie-name="${name}" consent-mode`});
    await until(() => ads.dataLayer.length === 2);
    expect(commands(ads.dataLayer)).to.deep.equal([
      ['default', 'denied', 'denied'],
      ['update', 'granted', 'granted'],
    ]);
    document.cookie = `${name}=; path=/; max-age=0`;
  });
});

describe('Global Privacy Control', () => {
  it('is overruled by an explicit later choice, which is marked (16)', async () => {
    const signal = "Object.defineProperty(navigator, 'globalPrivacyControl', {value: true})";
    const {element} = await page({
      head: `<script src="${scriptAt(signal)}"></script>${definition}`,
      attributes: `${memory()} mode="opt-out"`,
    });
    await until(() => element.record?.source === 'gpc');
    expect(element.allows('ads')).to.equal(false);
    action(element, 'preferences').click();
    element.decide({marketing: true});
    expect([element.allows('ads'), element.record?.source]).to.deep.equal([true, 'override']);
  });
});

describe('proof at a server', () => {
  it('says what was decided on which words, and nothing of who decided (17)', async () => {
    const key = freshName();
    const {element} = await page({attributes: `${memory()} receipt-url="${served('receipt', {key})}"`});
    const arrived = new Promise<string>((resolve) =>
      element.addEventListener('consent-receipt', ({id}) => resolve(id), {once: true}),
    );
    // At once: the sender of receipts is still on its way then.
    action(element, 'reject').click();
    const id = await arrived;
    const [receipt, ...others] = await receiptsAt<Receipt>(key);
    expect([
      receipt!.id,
      receipt!.denied,
      receipt!.granted,
      receipt!.mode,
      receipt!.source,
      receipt!.locale,
    ]).to.deep.equal([id, ['analytics', 'counter', 'heatmap', 'marketing', 'ads'], [], 'opt-in', 'banner', 'en']);
    expect([receipt!.text?.length, receipt!.policy.sha256?.length, others.length]).to.deep.equal([64, 64, 0]);
  });

  it('can set the record again, which the next page takes as the same decision (18)', async () => {
    const key = freshName();
    const name = freshName();
    const attributes = `cookie-name="${name}" receipt-url="${served('receipt', {key, cookie: true})}"`;
    const first = await page({attributes});
    action(first.element, 'accept').click();
    await until(async () => (await receiptsAt(key)).length === 1);
    const second = await page({attributes});
    expect([second.element.record?.id, layer(second.element)]).to.deep.equal([first.element.record?.id, null]);
    expect((await receiptsAt(key)).length).to.equal(1);
    document.cookie = `${name}=; path=/; max-age=0`;
  });
});
