/** What an element says while it has no policy to show, and after a failure. */

import {html, nothing, type TemplateResult} from 'lit';
import type {PolicyArticleController} from '../controllers/policy-article-controller.js';
import type {PolicyErrorCode} from '../fetch/policy-error.js';
import type {Localizer} from '../localize/localizer.js';
import type {MsgFn} from '../localize/messages.js';
import {directionOf} from '../model/language.js';
import {safeHref} from '../tree/safe-href.js';

/** One sentence for readers. What is wrong in detail goes to the author, by `policy-error`. */
function sentence(code: PolicyErrorCode, msg: MsgFn): string {
  switch (code) {
    case 'not-found':
      return msg('The privacy policy is not at this address.', {id: 'error.not-found'});
    case 'network':
    case 'timeout':
      if (!navigator.onLine)
        return msg('You are offline. The privacy policy is loaded when the connection is back.', {id: 'error.offline'});
      return msg('The privacy policy could not be loaded. Please check your connection.', {id: 'error.network'});
    case 'http':
      return msg('The server could not provide the privacy policy just now.', {id: 'error.http'});
    default:
      return msg('The privacy policy cannot be shown at the moment.', {id: 'error.unreadable'});
  }
}

/** Codes after which a second try may help. */
const passing = new Set<PolicyErrorCode>(['network', 'timeout', 'http', 'not-json', 'not-found']);

interface StatusHost {
  src?: string | undefined;
  reload(): void;
}

/** The status line: always there, so that a live region exists before it speaks. */
export function statusLine(
  {state, localizer, isLate}: Pick<PolicyArticleController, 'state' | 'localizer' | 'isLate'>,
  host: StatusHost,
): TemplateResult {
  const text = localizer && state.status === 'loading' ? waiting(isLate, localizer) : nothing;
  return html`<div
    part="status"
    role="status"
    lang=${localizer?.lang ?? nothing}
    dir=${localizer ? directionOf(localizer.lang) : nothing}
    ?data-shown=${state.status === 'error' || state.status === 'loading'}
  >
    ${state.status === 'error' && localizer ? failure(state.error.code, host, localizer) : text}
  </div>`;
}

function waiting(isLate: boolean, {msg}: Localizer): string {
  return isLate
    ? msg('Loading the privacy policy takes longer than usual…', {id: 'status.late'})
    : msg('Loading the privacy policy…', {id: 'status.loading'});
}

function failure(code: PolicyErrorCode, host: StatusHost, {msg}: Localizer): TemplateResult {
  const href = passing.has(code) ? safeHref(host.src) : undefined;
  return html`<p>${sentence(code, msg)}</p>
    ${
      href
        ? html`<p part="actions">
            <button type="button" @click=${() => host.reload()}>${msg('Try again', {id: 'error.retry'})}</button>
            <a href=${href}>${msg('Open the file', {id: 'error.open'})}</a>
          </p>`
        : nothing
    }`;
}
