/** Which interface languages there are, and their messages once loaded. */

import {matchLanguage} from '../model/language.js';
import type {LanguageTag} from '../model/document/values.js';
import type {Templates} from './messages.js';

interface Locale {
  templates?: Templates;
  load?: () => Promise<{templates: Templates}>;
  pending?: Promise<void>;
}

const locales = new Map<LanguageTag, Locale>([
  ['en', {load: () => import('../locales/generated/en.js')}],
  ['ko', {load: () => import('../locales/generated/ko.js')}],
]);

/** Offers a locale: its messages, or how to load them. A later registration of the same tag replaces an earlier one. */
export function registerLocale(tag: LanguageTag, source: Templates | (() => Promise<{templates: Templates}>)): void {
  locales.set(tag, typeof source === 'function' ? {load: source} : {templates: source});
}

/** The interface language that serves a reader of `lang`; English where there is none. */
export function interfaceLanguage(lang: LanguageTag): LanguageTag {
  return matchLanguage(lang, locales.keys()) ?? 'en';
}

/** The messages of a registered locale, or undefined while they are not loaded. */
export function loadedTemplates(tag: LanguageTag): Templates | undefined {
  return locales.get(tag)?.templates;
}

/** Loads a registered locale. A file that cannot be loaded is tried again at the next call. */
export async function loadLocale(tag: LanguageTag): Promise<void> {
  const locale = locales.get(tag);
  if (!locale?.load || locale.templates) return;
  locale.pending ??= locale
    .load()
    .then(({templates}) => {
      locale.templates = templates;
    })
    .finally(() => {
      locale.pending = undefined;
    });
  await locale.pending;
}
