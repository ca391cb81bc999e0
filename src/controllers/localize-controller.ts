/** Gives an element its language and the localizer for it, and loads the interface messages when they are missing. */

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MessageArea} from '../localize/locale.js';
import {createLocalizer, type Localizer} from '../localize/localizer.js';
import {interfaceLanguage, loadLocale, loadedTemplates, onMessagesChange} from '../localize/locales.js';
import type {Templates} from '../localize/messages.js';
import type {LanguageTag} from '../model/document/values.js';
import {matchLanguage} from '../model/language.js';
import {hintAtLanguage} from './language-hint.js';
import {nearestLanguage, onLanguageChange} from './nearest-language.js';

/** What languages a document speaks. */
interface SpokenDocument {
  lang: LanguageTag;
  languages?: readonly LanguageTag[];
}

/** A locale that could not be loaded is left alone this long, in ms, unless the connection comes back or the language changes. */
const pause = 30_000;

export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #area: MessageArea;
  #stops: (() => void)[] = [];
  #localizer: Localizer | undefined;
  /** The messages and the language that `#localizer` was made for. */
  #templates: Templates | undefined;
  #shown: LanguageTag | undefined;
  /** When a locale could not be loaded, in ms since the page began. */
  readonly #failed = new Map<LanguageTag, number>();

  /** @param area which of the interface's messages the element needs. */
  constructor(host: ReactiveControllerHost & HTMLElement, area: MessageArea) {
    this.#host = host;
    this.#area = area;
    host.addController(this);
  }

  hostConnected(): void {
    // The place to which an element is moved may speak another language.
    if (this.#shown !== undefined && this.language !== this.#shown) this.#host.requestUpdate();
    this.#stops = [
      onLanguageChange(() => {
        this.#failed.clear();
        if (this.language !== this.#shown) this.#host.requestUpdate();
      }),
      onMessagesChange(() => this.#host.requestUpdate()),
    ];
    window.addEventListener('online', this.#tryAgain);
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    window.removeEventListener('online', this.#tryAgain);
    this.#failed.clear();
  }

  /** The reader's language: the nearest `lang`, then the browser's. Empty where the page says that it is unknown. */
  get language(): LanguageTag {
    return nearestLanguage(this.#host) ?? (navigator.language || 'en');
  }

  /**
   * The localizer for a reader of `document`. While messages are on their way, or cannot be loaded, it is the one that was shown
   * before; where there is none, undefined or, after a failure, one with English messages.
   */
  localizer(document?: SpokenDocument): Localizer | undefined {
    const {language} = this;
    const {lang, tag} = this.#spoken(language, document);
    const templates = loadedTemplates(tag, this.#area);
    if (templates) {
      this.#shown = language;
      return this.#localizerFor(lang, document?.lang ?? lang, templates);
    }
    if (!this.#hasFailed(tag)) this.#load(tag);
    else if (!this.#localizer && tag !== 'en') {
      const english = loadedTemplates('en', this.#area);
      if (english) return this.#localizerFor(lang, document?.lang ?? lang, english);
      if (!this.#hasFailed('en')) this.#load('en');
    }
    return this.#localizer;
  }

  /**
   * The language in which the reader is spoken to, and that of the messages. Where the interface does not have the reader's, it
   * speaks the document's, or English; the document's words are in the reader's language even then, if the document has it.
   */
  #spoken(wanted: LanguageTag, document: SpokenDocument | undefined): {lang: LanguageTag; tag: LanguageTag} {
    const own = interfaceLanguage(wanted);
    if (own !== undefined) return {lang: wanted, tag: own};
    hintAtLanguage(wanted);
    const tag = (document && interfaceLanguage(document.lang)) ?? 'en';
    const isServed = document?.languages && matchLanguage(wanted, document.languages) !== undefined;
    return {lang: isServed ? wanted : (document?.lang ?? tag), tag};
  }

  #localizerFor(lang: LanguageTag, documentLang: LanguageTag, templates: Templates): Localizer {
    const shown = this.#localizer;
    if (shown?.lang === lang && shown.documentLang === documentLang && this.#templates === templates) return shown;
    this.#templates = templates;
    return (this.#localizer = createLocalizer(lang, documentLang, templates));
  }

  #hasFailed(tag: LanguageTag): boolean {
    return performance.now() - (this.#failed.get(tag) ?? -Infinity) < pause;
  }

  #load(tag: LanguageTag): void {
    loadLocale(tag, this.#area).then(
      () => this.#host.requestUpdate(),
      () => {
        this.#failed.set(tag, performance.now());
        this.#host.requestUpdate();
      },
    );
  }

  readonly #tryAgain = (): void => {
    if (this.#failed.size === 0) return;
    this.#failed.clear();
    this.#host.requestUpdate();
  };
}
