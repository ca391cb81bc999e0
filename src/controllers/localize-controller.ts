/** Gives an element its language and the localizer for it, and loads the interface messages when they are missing. */

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createLocalizer, type Localizer} from '../localize/localizer.js';
import {interfaceLanguage, loadLocale, loadedTemplates, type MessageArea} from '../localize/locales.js';
import type {Templates} from '../localize/messages.js';
import type {LanguageTag} from '../model/document/values.js';
import {nearestLanguage, onLanguageChange} from './nearest-language.js';

export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #area: MessageArea;
  #stop: (() => void) | undefined;
  #localizer: Localizer | undefined;
  /** The messages and the language that `#localizer` was made for. */
  #templates: Templates | undefined;
  #shown: LanguageTag | undefined;
  readonly #failed = new Set<LanguageTag>();

  /** @param area which of the interface's messages the element needs. */
  constructor(host: ReactiveControllerHost & HTMLElement, area: MessageArea) {
    this.#host = host;
    this.#area = area;
    host.addController(this);
  }

  hostConnected(): void {
    // The place to which an element is moved may speak another language.
    if (this.#shown !== undefined && this.language !== this.#shown) this.#host.requestUpdate();
    this.#stop = onLanguageChange(() => {
      this.#failed.clear();
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
   * The localizer for a document whose own language is `documentLang`. While messages are on their way it is the one that
   * was shown before, or undefined. Where a language cannot be loaded, the language before it stays, or English is taken.
   */
  localizer(documentLang?: LanguageTag): Localizer | undefined {
    const {language} = this;
    const tag = [interfaceLanguage(language), 'en'].find((candidate) => !this.#failed.has(candidate));
    const templates = tag === undefined ? undefined : loadedTemplates(tag, this.#area);
    if (!templates) {
      if (tag !== undefined) this.#load(tag);
      return this.#localizer;
    }
    this.#shown = language;
    // A document that speaks the reader's language is shown in it even where the interface does not.
    const shownFor = documentLang ?? language;
    if (
      this.#localizer?.lang !== language ||
      this.#localizer.documentLang !== shownFor ||
      this.#templates !== templates
    ) {
      this.#templates = templates;
      this.#localizer = createLocalizer(language, shownFor, templates);
    }
    return this.#localizer;
  }

  #load(tag: LanguageTag): void {
    loadLocale(tag, this.#area).then(
      () => this.#host.requestUpdate(),
      () => {
        this.#failed.add(tag);
        this.#host.requestUpdate();
      },
    );
  }
}
