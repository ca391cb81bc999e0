/** The first layer of the notice: what it is about, and three equal choices. */

import {html, nothing, type TemplateResult} from 'lit';
import type {ConsentState} from '../../consent/state.js';
import type {ConsentChange} from '../../consent/fingerprint.js';
import type {Localizer} from '../../localize/localizer.js';
import {str} from '../../localize/str.js';
import {safeHref} from '../../tree/safe-href.js';
import {categoryWords} from '../../views/category-words.js';
import {categoriesOf} from './questions.js';

export interface BannerActions {
  accept: () => void;
  reject: () => void;
  preferences: () => void;
}

/** What stands between the entries of a list in parentheses. Making an `Intl.ListFormat` would take a third of the time to the first frame. */
const comma = (lang: string): string => (/^(ja|zh)/.test(lang) ? '、' : /^(ar|fa|ur)/.test(lang) ? '، ' : ', ');

/** The purposes that are asked about, in the words of their categories. */
function purposes(state: ConsentState, localizer: Localizer): string {
  return categoriesOf(state.services)
    .filter(({necessary}) => !necessary)
    .map(({name}) => categoryWords(localizer, name))
    .join(comma(localizer.lang));
}

function words(state: ConsentState, localizer: Localizer): string {
  const {msg} = localizer;
  const asked = purposes(state, localizer);
  switch (state.mode) {
    case 'opt-out':
      return msg(str`We use cookies and similar devices (${asked}). You can refuse them at any time.`, {
        id: 'notice.opt-out',
      });
    case 'notice':
      return msg(str`We use cookies and similar devices (${asked}). You can see what they are for, and refuse them.`, {
        id: 'notice.notice',
      });
    default:
      return msg(
        str`With your consent we use cookies and similar devices for more than running this site (${asked}). You can refuse, and change your mind at any time.`,
        {
          id: 'notice.opt-in',
        },
      );
  }
}

/** What changed since the visitor decided, by service (re-prompt on substance). */
function changes({changes: changed}: ConsentState, localizer: Localizer): TemplateResult | typeof nothing {
  if (changed.length === 0) return nothing;
  const {msg} = localizer;
  const kinds = (change: ConsentChange) => localizer.list(change.kinds.map((kind) => kindWords(kind, localizer)));
  return html`<p>${msg('Since your last choice this has changed:', {id: 'notice.changed'})}</p>
    <ul>
      ${changed.map((change) => html`<li>${localizer.text(change.service.name) || categoryWords(localizer, change.service.category)}: ${kinds(change)}</li>`)}
    </ul>`;
}

function kindWords(kind: ConsentChange['kinds'][number], {msg}: Localizer): string {
  switch (kind) {
    case 'added':
      return msg('new', {id: 'change.added'});
    case 'purpose':
      return msg('purpose', {id: 'change.purpose'});
    case 'lifetimes':
      return msg('how long it stays', {id: 'change.lifetimes'});
    case 'parties':
      return msg('who can read it', {id: 'change.parties'});
    case 'devices':
      return msg('what is stored', {id: 'change.devices'});
    default:
      return msg('terms', {id: 'change.revision'});
  }
}

export const noticeTitle = ({msg}: Localizer): string => msg('Cookies and your choice', {id: 'notice.title'});

export const gpcWords = ({msg}: Localizer): string =>
  msg('Your browser sends an opt-out signal. We honour it.', {id: 'notice.gpc'});

/** Tells somebody who need not answer that the browser's signal was honoured. */
export function honouredSignal(
  localizer: Localizer,
  actions: {close: () => void; preferences: () => void},
): TemplateResult {
  const {msg} = localizer;
  return html`<h2 id="title" part="title">${noticeTitle(localizer)}</h2>
    <div part="text" data-nosnippet><p>${gpcWords(localizer)}</p></div>
    <div part="actions">
      <button type="button" part="button" data-action="close" @click=${actions.close}>
        ${msg('Close', {id: 'notice.close'})}
      </button>
      <button type="button" part="button preferences" data-action="preferences" @click=${actions.preferences}>
        ${msg('Choose', {id: 'notice.choose'})}
      </button>
    </div>`;
}

/** Reject and accept are the same button but for their words; no attribute can take one of them away. */
export function banner(
  state: ConsentState,
  localizer: Localizer,
  policyHref: string | undefined,
  actions: BannerActions,
): TemplateResult {
  const {msg} = localizer;
  const href = safeHref(policyHref);
  return html`<h2 id="title" part="title">${noticeTitle(localizer)}</h2>
    <div part="text" data-nosnippet>
      <slot><p>${words(state, localizer)}</p></slot>
      ${changes(state, localizer)} ${state.gpcHonoured ? html`<p>${gpcWords(localizer)}</p>` : nothing}
      ${href ? html`<p><a href=${href}>${msg('Privacy policy', {id: 'title', desc: 'PIPA Art. 30'})}</a></p>` : nothing}
    </div>
    <div part="actions">
      <button type="button" part="button reject" data-action="reject" @click=${actions.reject}>
        ${msg('Reject all', {id: 'notice.reject'})}
      </button>
      <button type="button" part="button accept" data-action="accept" @click=${actions.accept}>
        ${msg('Accept all', {id: 'notice.accept'})}
      </button>
      <button type="button" part="button preferences" data-action="preferences" @click=${actions.preferences}>
        ${msg('Choose', {id: 'notice.choose'})}
      </button>
    </div>`;
}
