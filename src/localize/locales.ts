/** Which interface languages there are, and their messages once loaded. */

import {matchLanguage} from '../model/language.js';
import type {LanguageTag} from '../model/document/values.js';
import type {Templates} from './messages.js';

/** All messages, or only those of the consent notice, so that a page with just the notice loads few. */
export type MessageArea = 'policy' | 'notice';

type Load = () => Promise<{templates: Templates}>;

class Locale {
  readonly #loads: Record<MessageArea, Load>;
  readonly #loaded: Partial<Record<MessageArea, Templates>> = {};
  readonly #pending: Partial<Record<MessageArea, Promise<void>>> = {};

  constructor(policy: Load, notice: Load = policy) {
    this.#loads = {policy, notice};
  }

  /** The messages, or undefined while they are not loaded. */
  templates(area: MessageArea): Templates | undefined {
    return this.#loaded.policy ?? this.#loaded[area];
  }

  async load(area: MessageArea): Promise<void> {
    if (this.templates(area)) return;
    const load = this.#loads[area];
    this.#pending[area] ??= load()
      .then(({templates}) => {
        this.#loaded[area] = templates;
      })
      .finally(() => {
        delete this.#pending[area];
      });
    await this.#pending[area];
  }

  set(templates: Templates): void {
    this.#loaded.policy = templates;
  }
}

const locales = new Map<LanguageTag, Locale>([
  [
    'en',
    new Locale(
      () => import('../locales/generated/en.js'),
      () => import('../locales/generated/notice/en.js'),
    ),
  ],
  [
    'ko',
    new Locale(
      () => import('../locales/generated/ko.js'),
      () => import('../locales/generated/notice/ko.js'),
    ),
  ],
]);

/** Offers a locale: its messages, or how to load them. A later registration of the same tag replaces an earlier one. */
export function registerLocale(tag: LanguageTag, source: Templates | Load): void {
  const locale = new Locale(typeof source === 'function' ? source : () => Promise.resolve({templates: source}));
  if (typeof source !== 'function') locale.set(source);
  locales.set(tag, locale);
}

/** The interface language that serves a reader of `lang`; English where there is none. */
export function interfaceLanguage(lang: LanguageTag): LanguageTag {
  return matchLanguage(lang, locales.keys()) ?? 'en';
}

/** The messages of a registered locale, or undefined while they are not loaded. */
export const loadedTemplates = (tag: LanguageTag, area: MessageArea): Templates | undefined =>
  locales.get(tag)?.templates(area);

/** Loads a registered locale. A file that cannot be loaded is tried again at the next call. */
export const loadLocale = async (tag: LanguageTag, area: MessageArea): Promise<void> => locales.get(tag)?.load(area);
