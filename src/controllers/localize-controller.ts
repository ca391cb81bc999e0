/** Gives an element its language and the localizer for it, and loads the interface messages when they are missing. */

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createLocalizer, type Localizer} from '../localize/localizer.js';
import {interfaceLanguage, loadLocale, loadedTemplates} from '../localize/locales.js';
import type {Templates} from '../localize/messages.js';
import type {LanguageTag} from '../model/document/values.js';
import {nearestLanguage, onLanguageChange} from './nearest-language.js';

export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop: (() => void) | undefined;
  #localizer: Localizer | undefined;
  /** The messages and the language that `#localizer` was made for. */
  #templates: Templates | undefined;
  #shown: LanguageTag | undefined;
  readonly #failed = new Set<LanguageTag>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(() => {
      if (this.language !== this.#shown) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#failed.clear();
  }

  /** The reader's language: the nearest `lang`, then the browser's. */
  get language(): LanguageTag {
    return nearestLanguage(this.#host) || navigator.language || 'en';
  }

  /**
   * The localizer for a document whose own language is `documentLang`. While messages of the reader's language are on
   * their way it is undefined; where they cannot be loaded it speaks English, or the language that was shown before.
   */
  localizer(documentLang?: LanguageTag): Localizer | undefined {
    const {language} = this;
    const tag = interfaceLanguage(language);
    const templates = loadedTemplates(tag);
    if (!templates && !this.#failed.has(tag)) {
      loadLocale(tag).then(
        () => this.#host.requestUpdate(),
        () => {
          this.#failed.add(tag);
          this.#host.requestUpdate();
        },
      );
      return this.#localizer?.documentLang === documentLang ? this.#localizer : undefined;
    }
    this.#shown = language;
    // A document that speaks the reader's language is shown in it even where the interface does not.
    const {lang, documentLang: shownFor} = this.#localizer ?? {};
    if (lang !== language || shownFor !== (documentLang ?? language) || this.#templates !== templates) {
      this.#templates = templates;
      this.#localizer = createLocalizer(language, documentLang ?? language, templates);
    }
    return this.#localizer;
  }
}
