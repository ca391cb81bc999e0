/** Notices for tests: each with a record of its own, so that no decision reaches the next test. */

import '../../../src/define/notice.js';
import type {CookieNotice} from '../../../src/define/notice.js';
import type {PolicyInput} from '../../../src/model/document/policy.js';
import {policy} from './policies.js';
import {until} from './until.js';

/** A policy with a necessary cookie, two services of statistics, and one of advertising. */
export const asking = (overrides: Partial<PolicyInput> = {}): PolicyInput =>
  policy({
    deviceServices: [
      {id: 'login', name: {ko: '로그인', en: 'Login'}, category: 'necessary'},
      {id: 'counter', name: {ko: '방문 집계', en: 'Visit counter'}, category: 'analytics'},
      {id: 'heatmap', name: {ko: '클릭 지도', en: 'Click map'}, category: 'analytics', party: {name: 'Heat Inc.'}},
      {id: 'ads', name: {ko: '맞춤 광고', en: 'Adverts'}, category: 'marketing', party: {name: 'Ad Corp.'}},
    ],
    devices: [
      {name: 'sid', service: 'login', purpose: {ko: '로그인 유지', en: 'Keeps you logged in'}, lifetime: 'session'},
      {name: 'visits', service: 'counter', purpose: {ko: '방문 수', en: 'Counts visits'}, lifetime: 'P6M'},
      {name: 'heat_*', service: 'heatmap', purpose: {ko: '클릭 기록', en: 'Records clicks'}, lifetime: 'P1Y'},
      {name: 'ad_id', service: 'ads', purpose: {ko: '광고', en: 'Adverts'}, lifetime: 'P90D', thirdPartyAccess: true},
    ],
    refusalSteps: [{browser: 'Chrome', steps: {ko: '설정 → 쿠키', en: 'Settings → Cookies'}}],
    ...overrides,
  });

/** The test server counts across files and engines. */
const run = Math.random().toString(36).slice(2, 8);
let count = 0;
export const freshName = (): string => `choice-${run}-${++count}`;

/** Weak, so that tests of leaks measure the element alone. */
const all = new Set<WeakRef<CookieNotice>>();

/** A notice that has found its policy. Attributes as an author writes them; `policy` is the document. */
export async function notice(
  attributes: Record<string, string> = {},
  document_: PolicyInput = asking(),
): Promise<CookieNotice> {
  const element = document.createElement('cookie-notice');
  const given = {'cookie-name': freshName(), storage: 'memory', lang: 'en', ...attributes};
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.policy = document_;
  all.add(new WeakRef(element));
  document.body.append(element);
  await until(() => element.shadowRoot?.querySelector('[role=status]'), 'a notice that knows its policy');
  return element;
}

afterEach(() => {
  all.forEach((reference) => reference.deref()?.remove());
  all.clear();
});

/** The first layer; null where there is none to be seen. */
export const layer = (element: Element): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('[part=notice]');

const hosts = () =>
  [...document.body.children].filter((child) => child.shadowRoot?.querySelector('dialog[part=dialog]'));

/** The preferences; null where they are closed. */
export const dialog = (): HTMLDialogElement | null =>
  hosts()[0]?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]') ?? null;

/** How many preferences are open. */
export const dialogs = (): number => hosts().length;

export const openDialog = async (element: CookieNotice): Promise<HTMLDialogElement> => {
  await element.showPreferences();
  return until(dialog, 'the preferences');
};

/** The button that rejects, accepts, saves or opens the preferences. */
export const action = (root: ParentNode | Element, name: string): HTMLButtonElement =>
  ('shadowRoot' in root && root.shadowRoot ? root.shadowRoot : root).querySelector(`[data-action=${name}]`)!;

/** A switch of the preferences by its words. */
export const toggle = (root: ParentNode, words: string): HTMLInputElement =>
  [...root.querySelectorAll('label')].find((label) => label.textContent.trim() === words)!.querySelector('input')!;
