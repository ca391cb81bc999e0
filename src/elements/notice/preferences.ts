/**
 * The second layer: all services by category, with their devices. It lives in a host of its own with a neutral name, since content
 * filters that hide the notice's tag must not take the way to withdraw consent away with it.
 */

import {html, nothing, render, type TemplateResult} from 'lit';
import type {ConsentService} from '../../consent/questions.js';
import type {ConsentStore} from '../../consent/store.js';
import type {Localizer} from '../../localize/localizer.js';
import {directionOf} from '../../model/language.js';
import type {ConsentFacts} from '../../model/normalize/consent-policy.js';
import {categoryWords} from '../../views/category-words.js';
import {deviceList} from './device-list.js';
import type {FocusReturn} from './focus-return.js';
import {gpcWords} from './banner.js';
import {noticeStyles} from './notice.styles.js';
import {preferencesStyles} from './preferences.styles.js';
import {Answers, categoriesOf, type Category} from './questions.js';

/** Custom properties of the notice that its preferences follow. */
const followed = [
  '--privacy-notice-background',
  '--privacy-notice-color',
  '--privacy-radius',
  'color-scheme',
  'font-family',
];

export interface PreferencesShown {
  policy: ConsentFacts;
  localizer: Localizer;
  /** Computed style of the notice, for its colours and font. */
  look: CSSStyleDeclaration;
  /** Gets the focus back. */
  opener: HTMLElement | undefined;
}

export class Preferences {
  readonly #store: ConsentStore;
  readonly #focus: FocusReturn;
  #host: HTMLElement | undefined;
  #policy: ConsentFacts | undefined;
  #localizer: Localizer | undefined;
  #answers: Answers | undefined;
  #opener: HTMLElement | undefined;
  #particulars: ((document: unknown, localizer: Localizer) => unknown) | undefined;
  #stop: (() => void) | undefined;

  constructor(store: ConsentStore, focus: FocusReturn) {
    this.#store = store;
    this.#focus = focus;
  }

  /** Opens the dialog with the answers as they are stored; where it is open, draws it anew and keeps what is not saved. */
  open({policy, localizer, look, opener}: PreferencesShown): void {
    if (!this.isOpen) this.#start(opener);
    this.#policy = policy;
    this.#localizer = localizer;
    const host = this.#host!;
    for (const name of followed) host.style.setProperty(name, look.getPropertyValue(name));
    host.lang = localizer.lang;
    host.dir = directionOf(localizer.lang);
    if (this.#store.state.mode === 'notice') void this.#explain();
    this.#draw();
    const dialog = this.#dialog!;
    if (!dialog.open) dialog.showModal();
  }

  async #explain(): Promise<void> {
    try {
      this.#particulars ??= (await import('./particulars.js')).particulars;
      this.#draw();
    } catch (cause) {
      this.#store.report('preferences', cause);
    }
  }

  get isOpen(): boolean {
    return !!this.#host?.isConnected && !!this.#dialog?.open;
  }

  /** What they say to the visitor. */
  get text(): string {
    return this.isOpen ? (this.#host?.shadowRoot?.textContent ?? '') : '';
  }

  #start(opener: HTMLElement | undefined): void {
    // A page that swaps its body takes the host away without the dialog closing.
    this.#onLeave();
    this.#opener = opener;
    this.#answers = new Answers(this.#store.state.services, ({id}) => this.#store.allows(id));
    this.#host = this.#createHost();
    document.body.append(this.#host);
    this.#stop = this.#store.subscribe(() => this.#draw());
  }

  /** Closes without deciding: what was switched but not saved is forgotten. */
  close(): void {
    this.#dialog?.close();
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host?.shadowRoot?.querySelector('dialog');
  }

  #createHost(): HTMLElement {
    const host = document.createElement('div');
    host.dataset.nosnippet = '';
    this.#focus.passOver(host);
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [noticeStyles, preferencesStyles].flatMap((style) => style.styleSheet ?? []);
    return host;
  }

  #onLeave(): void {
    this.#stop?.();
    this.#host?.remove();
    this.#stop = this.#answers = this.#host = undefined;
  }

  readonly #onClose = ({target}: Event): void => {
    // A dialog that was opened anew meanwhile stays.
    if (target !== this.#dialog) return;
    this.#onLeave();
    this.#focus.restore(this.#opener);
  };

  #save(decide: () => void): void {
    decide();
    this.close();
  }

  #draw(): void {
    if (this.#host?.shadowRoot && this.#localizer && this.#answers)
      render(this.#template(this.#localizer, this.#answers), this.#host.shadowRoot);
  }

  #template(localizer: Localizer, answers: Answers): TemplateResult {
    const {msg} = localizer;
    const categories = categoriesOf(this.#store.state.services);
    return html`<dialog part="dialog" aria-labelledby="preferences-title" @close=${this.#onClose}>
      <div part="head">
        <h2 id="preferences-title" part="title">${msg('Your choice', {id: 'preferences.title'})}</h2>
        <button
          type="button"
          part="close"
          aria-label=${msg('Close without saving', {id: 'preferences.close'})}
          @click=${() => this.close()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5 19 19M19 5 5 19" /></svg>
        </button>
      </div>
      <div part="body" tabindex="0" role="group" aria-labelledby="preferences-title">
        ${this.#store.state.gpcHonoured ? html`<p>${gpcWords(localizer)}</p>` : nothing}
        ${
          categories.length === 0
            ? html`<p>${msg('This site declares no cookies and asks for nothing.', {id: 'preferences.none'})}</p>`
            : categories.map((category) => this.#category(category, localizer, answers))
        }
        ${this.#particulars?.(this.#policy?.document ?? this.#policy, localizer) ?? nothing}
      </div>
      <div part="actions">
        <button
          type="button"
          part="button"
          data-action="reject"
          @click=${() => this.#save(() => this.#store.rejectAll('preferences'))}
        >
          ${msg('Reject all', {id: 'notice.reject'})}
        </button>
        <button
          type="button"
          part="button"
          data-action="accept"
          @click=${() => this.#save(() => this.#store.acceptAll('preferences'))}
        >
          ${msg('Accept all', {id: 'notice.accept'})}
        </button>
        <button
          type="button"
          part="button save"
          data-action="save"
          @click=${() => this.#save(() => this.#store.update(answers.toChoices(), 'preferences'))}
        >
          ${msg('Save my choice', {id: 'preferences.save'})}
        </button>
      </div>
    </dialog>`;
  }

  #category(category: Category, localizer: Localizer, answers: Answers): TemplateResult {
    const {msg} = localizer;
    const name = categoryWords(localizer, category.name);
    const state = answers.stateOf(category);
    const single = category.services.length === 1;
    return html`<fieldset part="category">
      <legend part="category-title">${name}</legend>
      ${
        category.necessary
          ? html`<p part="hint">
              ${msg('Always on: the site does not work without them.', {id: 'preferences.necessary'})}
            </p>`
          : single
            ? nothing
            : this.#switch(msg('All of these', {id: 'preferences.all'}), state, category.services, answers)
      }
      ${category.services.map(
        (service) =>
          html`<div part="service">
            ${
              category.necessary
                ? html`<strong>${this.#nameOf(service, localizer)}</strong>`
                : this.#switch(
                    this.#nameOf(service, localizer),
                    answers.isOn(service) ? 'on' : 'off',
                    [service],
                    answers,
                  )
            }
            ${service.purpose === undefined ? nothing : html`<p part="hint">${localizer.text(service.purpose)}</p>`}
            ${this.#policy && deviceList(service, this.#policy, localizer)}
          </div>`,
      )}
    </fieldset>`;
  }

  #nameOf(service: ConsentService, localizer: Localizer): string {
    return localizer.text(service.name) || categoryWords(localizer, service.category);
  }

  #switch(label: string, state: 'on' | 'off' | 'mixed', services: ConsentService[], answers: Answers): TemplateResult {
    const change = (event: Event) => {
      answers.set(services, (event.target as HTMLInputElement).checked);
      this.#draw();
    };
    return html`<label part="switch">
      <input type="checkbox" .checked=${state === 'on'} .indeterminate=${state === 'mixed'} @change=${change} /><span
        >${label}</span
      >
    </label>`;
  }
}
