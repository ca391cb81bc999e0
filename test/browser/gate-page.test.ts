/** The gate on pages of their own: a strict Content-Security-Policy, withdrawal, and what an audit finds. */

import {expect} from '@open-wc/testing';
import {createConsentStore} from '../../src/consent/create-store.js';
import type {ConsentEvent} from '../../src/consent/events.js';
import type {ConsentStoreOptions} from '../../src/consent/options.js';
import {auditPage} from '../../src/gate/audit.js';
import {frame} from './support/frame.js';
import type {GatePage} from './support/gate-page.js';
import {addScript, aMoment, newName, start} from './support/gates.js';
import {gatedPolicy} from './support/gated-policy.js';
import {requests, scriptAt} from './support/served.js';
import {nextFrame, until} from './support/until.js';

/** A page of its own with the gate on it. */
async function gatePage(
  body: string,
  options: ConsentStoreOptions = {},
  csp?: string,
): Promise<GatePage & {page: Window}> {
  const settings = {cookieName: newName(), storage: 'memory', policy: gatedPolicy(), ...options};
  const page = await frame({
    head:
      `<script type="application/json" id="options">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>` +
      '<script type="module" src="/test/browser/support/gate-page.ts"></script>',
    body,
    ...(csp !== undefined && {csp}),
  });
  return {...(page as unknown as {gatePage: GatePage}).gatePage, page};
}

/** Policies A and B of a strict site, with the policies that the library uses. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; " +
  "require-trusted-types-for 'script'";

describe('a strict Content-Security-Policy with Trusted Types', () => {
  const inline = '<script type="text/plain" data-consent="analytics">document.title = "inline"</script>';
  const external = (key: string) =>
    `<script type="text/plain" data-consent="analytics" data-src="${scriptAt('document.title = "external"', {key}).replaceAll('&', '&amp;')}"></script>`;

  it('lets gated scripts of the site run without a report', async () => {
    const {page, store, violations} = await gatePage(
      external('csp'),
      {},
      `${strict}; trusted-types lit-html policy-gate`,
    );
    store.acceptAll();
    await until(() => page.document.title === 'external');
    expect(violations).to.deep.equal([]);
  });

  it('lets inline ones run that carry its nonce', async () => {
    const body = inline.replace('<script ', '<script nonce="abc" ');
    const csp = strict.replace("script-src 'self'", "script-src 'self' 'nonce-abc'");
    const {page, store, violations} = await gatePage(body, {}, `${csp}; trusted-types policy-gate`);
    store.acceptAll();
    await until(() => page.document.title === 'inline');
    expect(violations).to.deep.equal([]);
  });

  it('keeps scripts shut where it does not know the gate’s policy, and the page says so', async () => {
    const {page, store, events} = await gatePage(external('tt'), {}, `${strict}; trusted-types other`);
    store.acceptAll();
    const isRefusal = (event: ConsentEvent) => event.type === 'error' && event.phase === 'trusted-types';
    await until(() => events.some(isRefusal));
    expect(page.document.title).to.equal('Test page');
    expect(await requests('tt')).to.equal(0);
  });

  it('sees no policy created while no script has to run', async () => {
    const {store, violations} = await gatePage(inline, {}, `${strict}; trusted-types 'none'`);
    store.update({marketing: true});
    await aMoment();
    expect(violations).to.deep.equal([]);
  });
});

describe('a page of its own', () => {
  it('obeys after its body was replaced (orestbida/cookieconsent#728)', async () => {
    const {page, store} = await gatePage('');
    store.acceptAll();
    const body = page.document.createElement('body');
    const script = page.document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.text = 'document.title = "swapped"';
    body.append(script);
    page.document.body.replaceWith(body);
    await until(() => page.document.title === 'swapped', 'the script', 500);
  });

  it('loads again once, with its address, where a refused service asks for it', async () => {
    const services = [{id: 'ga', name: 'x', category: 'analytics', reload: true}];
    const {page, store} = await gatePage('<p>page</p>', {
      policy: gatedPolicy([{name: 'visits', service: 'ga'}], services),
      storage: 'local',
    });
    store.acceptAll();
    const element = page.frameElement as HTMLIFrameElement;
    const address = page.location.href;
    let loads = 0;
    element.addEventListener('load', () => loads++);
    store.rejectAll('preferences');
    await until(() => loads);
    const again = () => (element.contentWindow as unknown as {gatePage?: GatePage}).gatePage;
    await until(again);
    await aMoment();
    expect([loads, element.contentWindow!.location.href]).to.deep.equal([1, address]);
    expect(again()!.store.record?.denied).to.include('ga');
    again()!.store.reset();
  });

  it('does not load again where no service asks for it', async () => {
    const {page, store} = await gatePage('<p>page</p>');
    let loads = 0;
    page.frameElement!.addEventListener('load', () => loads++);
    store.acceptAll();
    store.rejectAll();
    await aMoment();
    expect(loads).to.equal(0);
  });
});

describe('withdrawal', () => {
  const names = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]);

  it('deletes the declared cookies and keys, and nothing else', async () => {
    document.cookie = 'gate_visit_1=x; path=/';
    document.cookie = 'gate_session=x; path=/';
    localStorage.setItem('gate_heat', 'x');
    localStorage.setItem('gate_cart', 'x');
    const {store} = start({
      policy: gatedPolicy([
        {name: 'gate_visit_*', service: 'ga'},
        {name: 'gate_heat', service: 'ga', type: 'local-storage'},
      ]),
    });
    store.acceptAll();
    expect(names()).to.include('gate_visit_1');
    store.rejectAll();
    await until(() => !names().includes('gate_visit_1') && localStorage.getItem('gate_heat') === null);
    expect([names().includes('gate_session'), localStorage.getItem('gate_cart')]).to.deep.equal([true, 'x']);
    document.cookie = 'gate_session=; path=/; max-age=0';
    localStorage.removeItem('gate_cart');
  });

  it('covers a first no too, where something was there before anybody asked', async () => {
    document.cookie = 'gate_before=x; path=/';
    start({policy: gatedPolicy([{name: 'gate_before', service: 'ga'}])}).store.rejectAll();
    await until(() => !names().includes('gate_before'));
  });

  it('is made good on the next page where a script wrote as the last one closed', async () => {
    const policy = gatedPolicy([{name: 'gate_late', service: 'ga'}]);
    const options = {cookieName: newName(), storage: 'local' as const};
    createConsentStore({...options, policy}).rejectAll();
    document.cookie = 'gate_late=x; path=/';
    const page = await gatePage('', {...options, policy});
    await until(() => !names().includes('gate_late'));
    page.store.reset();
  });

  it('touches nothing where nobody has decided yet', async () => {
    document.cookie = 'gate_early=x; path=/';
    start({policy: gatedPolicy([{name: 'gate_early', service: 'ga'}])});
    await aMoment();
    expect(names()).to.include('gate_early');
    document.cookie = 'gate_early=; path=/; max-age=0';
  });
});

describe('audit', () => {
  it('lists what the page uses and the policy does not declare', async () => {
    document.cookie = 'audit_known=x; path=/';
    document.cookie = 'audit_unknown=x; path=/';
    localStorage.setItem('audit_key', 'x');
    const {store} = start({policy: gatedPolicy([{name: 'audit_known', service: 'ga'}])});
    addScript('', {'data-consent': 'statistics', 'data-service': 'hotjar'});
    await nextFrame();
    const report = auditPage(store);
    expect(report.cookies).to.include('audit_unknown').and.not.include('audit_known');
    expect(report.localStorage).to.include('audit_key');
    expect(report.gates).to.deep.equal(['statistics hotjar']);
    expect(report.refused).to.include('audit_known');
    expect(report.hosts).to.deep.equal([]);
    document.cookie = 'audit_known=; path=/; max-age=0';
    document.cookie = 'audit_unknown=; path=/; max-age=0';
    localStorage.removeItem('audit_key');
  });
});
