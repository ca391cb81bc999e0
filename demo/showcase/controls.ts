/** The choices of the sample page: links, so that each view has its own address and works in a new tab as well. */

import {html, type TemplateResult} from 'lit';
import {companies} from './companies.js';
import {mark} from './marks.js';
import {languages, queryOf, samples, schemes, type Showing} from './showing.js';
import {words} from './words.js';

const languageNames = {ko: '한국어', en: 'English'};

export function controls(showing: Showing, follow: (event: MouseEvent) => void): TemplateResult {
  const text = words[showing.lang];
  const choice = (change: Partial<Showing>, content: unknown, lang: string = showing.lang) => {
    const current = Object.entries(change).every(([key, value]) => showing[key as keyof Showing] === value);
    return html`<a
      href=${queryOf({...showing, ...change})}
      lang=${lang}
      aria-current=${current ? 'true' : 'false'}
      @click=${follow}
      >${content}</a
    >`;
  };
  return html`
    <div class="bar-row">
      <nav class="samples" aria-label=${text.samples}>
        ${samples.map((policy) =>
          choice(
            {policy},
            html`${mark(policy)}<span class="sample-name"
                >${companies[policy].name[showing.lang]}
                <span class="trade">${companies[policy].trade[showing.lang]}</span></span
              >`,
          ),
        )}
      </nav>
      <div class="switches">
        <nav class="switch" aria-label=${text.language}>
          ${languages.map((lang) => choice({lang}, languageNames[lang], lang))}
        </nav>
        <nav class="switch" aria-label=${text.scheme}>
          ${schemes.map((scheme) => choice({scheme}, text.schemes[scheme]))}
        </nav>
      </div>
    </div>
  `;
}
