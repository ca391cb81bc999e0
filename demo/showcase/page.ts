/** The sample page: the demo's bar, the company's page around its policy, and the demo's notes below. */

import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Policy} from '../../src/model/document/policy.js';
import {controls} from './controls.js';
import {companies} from './companies.js';
import {companyFooter} from './company-footer.js';
import {cover} from './covers.js';
import {mark} from './marks.js';
import {queryOf, type Showing} from './showing.js';
import {pages, words} from './words.js';

export interface SamplePage {
  showing: Showing;
  /** The policy on show, once it is loaded. */
  policy: Policy | undefined;
  /** Called when a link inside the demo's bar is followed. */
  follow: (event: MouseEvent) => void;
}

export function samplePage({showing, policy, follow}: SamplePage): TemplateResult {
  const text = words[showing.lang];
  return html`
    <a class="skip" href="#company">${text.skip}</a>
    ${cookieNotice(showing)}
    <header class="bar">
      <div class="bar-row">
        <a class="wordmark" href="./" lang="en">privacy-elements</a>
        <a class="more" href="#demos">${text.more}</a>
        <nav class="pages" aria-label=${text.pages}>
          <a href=${queryOf(showing)} aria-current="page">${text.home}</a>
          ${pages.map(({href, name}) => html`<a href=${href}>${name[showing.lang]}</a>`)}
        </nav>
      </div>
      ${controls(showing, follow)}
    </header>
    <main id="company" tabindex="-1">${companyPage(showing, policy)}</main>
    ${notes(showing)}
  `;
}

/** Asked anew for each company, and before everything else that the keyboard reaches. */
const cookieNotice = ({policy}: Showing) =>
  keyed(
    policy,
    html`<cookie-notice
      src=${`./policies/${policy}.json`}
      cookie-name=${`demo-${policy}`}
      policy-href="#policy"
    ></cookie-notice>`,
  );

const askAgain = () => document.querySelector('cookie-notice')?.reset();

function companyPage(showing: Showing, policy: Policy | undefined): TemplateResult {
  const {lang} = showing;
  const text = words[lang];
  const src = `./policies/${showing.policy}.json`;
  const company = companies[showing.policy];
  return html`
    <div class="masthead">
      ${cover(showing.policy)}
      <div class="width">
        <p class="brand">${mark(showing.policy)} ${company.name[lang]}</p>
        <p class="motto">${company.motto[lang]}</p>
        <nav class="shortcuts" aria-label=${text.onThisPage}>
          <a href="#policy">${text.policy}</a>
          <a href="#answers">${text.answers}</a>
        </nav>
      </div>
    </div>
    <div class="width" id="policy">
      <privacy-policy src=${src} heading-level="1"><p class="fallback">${text.fallback}</p></privacy-policy>
    </div>
    <section class="answers" id="answers" aria-labelledby="answers-title">
      <div class="width">
        <h2 id="answers-title">${text.answers}</h2>
        <div class="answer">
          <div class="question">
            <h3>${text.keptQuestion}</h3>
            <p>${text.keptAnswer}</p>
            <p><a href="#retention">${text.keptLink}</a></p>
          </div>
          <retention-table src=${src} heading-level="4"><p>${text.tableFallback}</p></retention-table>
        </div>
        <div class="answer">
          <div class="question">
            <h3>${text.sharedQuestion}</h3>
            <p>${text.sharedAnswer}</p>
            <p><a href="#processors">${text.sharedLink}</a></p>
          </div>
          <processor-list src=${src} heading-level="4"><p>${text.tableFallback}</p></processor-list>
        </div>
      </div>
    </section>
    <div class="company-foot">
      <div class="width">
        <p class="brand">${mark(showing.policy)} ${company.name[lang]}</p>
        ${policy ? companyFooter(policy, lang) : nothing}
        <p><button type="button" data-consent-open>${text.cookies}</button></p>
        <p class="invented">${text.invented}</p>
      </div>
    </div>
  `;
}

function notes({policy, lang}: Showing): TemplateResult {
  const text = words[lang];
  const code = `<script type="module" src="privacy-elements.js"></script>

<privacy-policy src="${policy}.json"
  heading-level="1"></privacy-policy>
<retention-table src="${policy}.json"></retention-table>
<processor-list src="${policy}.json"></processor-list>
<cookie-notice src="${policy}.json"></cookie-notice>`;
  return html`
    <footer class="notes" id="demos" tabindex="-1">
      <div class="width">
        <div>
          <h2>${text.how}</h2>
          <p>${text.howText}</p>
          <pre><code lang="en" translate="no">${code}</code></pre>
          <p class="actions">
            <a href="./policies/${policy}.json">${text.file}</a>
            <button type="button" @click=${askAgain}>${text.forget}</button>
          </p>
        </div>
        <div>
          <h2>${text.elsewhere}</h2>
          <ul>
            ${pages.map(
              ({href, name, about}) =>
                html`<li>
                  <a href=${href} hreflang="en">${name[lang]}</a>
                  <p>${about[lang]}</p>
                </li>`,
            )}
          </ul>
        </div>
      </div>
    </footer>
  `;
}
