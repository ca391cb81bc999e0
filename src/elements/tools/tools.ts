/** The toolbar above a policy: search, language, and opening or closing all sections. Loaded once there is a policy to use it on. */

import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../localize/localizer.js';
import {languageName} from '../../localize/language-name.js';
import {hitWords} from '../../localize/count-words.js';
import {str} from '../../localize/str.js';
import type {Policy} from '../../model/document/policy.js';
import {directionOf, matchLanguage} from '../../model/language.js';
import {Search} from './search.js';

/** What the tools work on. */
export interface ToolsHost {
  readonly article: HTMLElement | undefined;
  requestUpdate(): void;
  /** Changes the language of the element. */
  speak(lang: string): void;
}

/** Typing pauses this long before the search runs, in ms. */
const pause = 120;

export class Tools {
  readonly #host: ToolsHost;
  readonly #search = new Search();
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  /** The article was drawn anew: what was found is found again. */
  refresh(): void {
    if (this.#query !== '') this.#run();
  }

  /** Gives everything back. */
  disconnect(): void {
    clearTimeout(this.#timer);
    this.#search.clear();
  }

  template(policy: Policy, localizer: Localizer, collapsible: boolean): TemplateResult {
    const {msg} = localizer;
    return html`<div part="toolbar" lang=${localizer.lang} dir=${directionOf(localizer.lang)}>
      <div part="search" role="search">
        <label for="query" part="label">${msg('Search in this policy', {id: 'search.label'})}</label>
        <input
          id="query"
          part="query"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          .value=${this.#query}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
        />
        ${
          this.#query === ''
            ? nothing
            : html`<button
                  type="button"
                  part="step"
                  aria-label=${msg('Previous hit', {id: 'search.previous'})}
                  @click=${() => this.#step(-1)}
                >
                  ${arrow('M5 15l7-7 7 7')}</button
                ><button
                  type="button"
                  part="step"
                  aria-label=${msg('Next hit', {id: 'search.next'})}
                  @click=${() => this.#step(1)}
                >
                  ${arrow('M5 9l7 7 7-7')}
                </button>`
        }
        <span part="hits" role="status">${this.#query === '' ? nothing : this.#result(localizer)}</span>
      </div>
      ${languagesOf(policy).length > 1 ? this.#languages(policy, localizer) : nothing}
      ${collapsible ? this.#folding(localizer) : nothing}
    </div>`;
  }

  #result(localizer: Localizer): string {
    const {msg, number} = localizer;
    const {count, position} = this.#search;
    if (count === 0) return msg('Nothing found', {id: 'search.none'});
    if (position === 0) return hitWords(localizer, count);
    return msg(str`${number(position)} of ${number(count)}`, {id: 'search.position'});
  }

  /** Languages by their own names, so that each finds theirs. */
  #languages(policy: Policy, localizer: Localizer): TemplateResult {
    const change = (event: Event) => this.#host.speak((event.target as HTMLSelectElement).value);
    const languages = languagesOf(policy);
    const current = matchLanguage(localizer.lang, languages) ?? policy.lang;
    return html`<label part="language">
      <span part="label">${localizer.msg('Language', {id: 'language.label'})}</span>
      <select part="languages" @change=${change}>
        ${languages.map((lang) => html`<option value=${lang} lang=${lang} ?selected=${lang === current}>${languageName(lang, lang)}</option>`)}
      </select>
    </label>`;
  }

  #folding({msg}: Localizer): TemplateResult {
    const sections = () =>
      this.#host.article?.querySelectorAll<HTMLDetailsElement>('[data-part=sections] section > details') ?? [];
    const fold = (open: boolean) => {
      for (const details of sections()) details.open = open;
    };
    return html`<span part="folding">
      <button type="button" part="button" @click=${() => fold(true)}>${msg('Show all', {id: 'fold.show'})}</button>
      <button type="button" part="button" @click=${() => fold(false)}>${msg('Hide all', {id: 'fold.hide'})}</button>
    </span>`;
  }

  readonly #onInput = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), this.#query === '' ? 0 : pause);
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // While a syllable is being composed, Enter only ends it.
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && this.#query !== '') {
      event.preventDefault();
      this.#query = '';
      this.#run();
    }
  };

  #step(by: 1 | -1): void {
    this.#search.step(by);
    this.#host.requestUpdate();
  }

  #run(): void {
    const {article} = this.#host;
    if (article) this.#search.run(article, this.#query);
    this.#host.requestUpdate();
  }
}

/** The languages in the document, and those that it has files for. */
const languagesOf = ({languages, translations}: Policy): string[] => [
  ...new Set([...languages, ...translations.map(({lang}) => lang).filter((lang) => typeof lang === 'string')]),
];

const arrow = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
