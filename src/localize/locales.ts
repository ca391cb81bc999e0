/** Which interface languages there are, and their messages once loaded. */

import {matchLanguage} from '../model/language.js';
import type {LanguageTag} from '../model/document/values.js';
import {Locale, type Areas, type MessageArea} from './locale.js';
import {withMessages, type Messages, type Templates} from './messages.js';

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
  [
    'ja',
    new Locale(
      () => import('../locales/generated/ja.js'),
      () => import('../locales/generated/notice/ja.js'),
    ),
  ],
  [
    'zh-Hans',
    new Locale(
      () => import('../locales/generated/zh-Hans.js'),
      () => import('../locales/generated/notice/zh-Hans.js'),
    ),
  ],
  [
    'zh-Hant',
    new Locale(
      () => import('../locales/generated/zh-Hant.js'),
      () => import('../locales/generated/notice/zh-Hant.js'),
    ),
  ],
  [
    'vi',
    new Locale(
      () => import('../locales/generated/vi.js'),
      () => import('../locales/generated/notice/vi.js'),
    ),
  ],
  [
    'de',
    new Locale(
      () => import('../locales/generated/de.js'),
      () => import('../locales/generated/notice/de.js'),
    ),
  ],
  [
    'fr',
    new Locale(
      () => import('../locales/generated/fr.js'),
      () => import('../locales/generated/notice/fr.js'),
    ),
  ],
  [
    'es',
    new Locale(
      () => import('../locales/generated/es.js'),
      () => import('../locales/generated/notice/es.js'),
    ),
  ],
  [
    'ar',
    new Locale(
      () => import('../locales/generated/ar.js'),
      () => import('../locales/generated/notice/ar.js'),
    ),
  ],
]);

const listeners = new Set<() => void>();
const changed = (): void => listeners.forEach((call) => call());

/** Calls `listener` when messages were registered. Gives back how to end that. */
export function onMessagesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Offers one of the package's own locales at once. */
export function provideLocale(tag: LanguageTag, templates: Areas<Templates>): void {
  (locales.get(tag) ?? addLocale(tag, templates)).provide(templates);
  changed();
}

function addLocale(tag: LanguageTag, templates: Areas<Templates>): Locale {
  const load = (area: MessageArea) => () => Promise.resolve({templates: templates[area]});
  const locale = new Locale(load('policy'), load('notice'));
  locales.set(tag, locale);
  return locale;
}

/**
 * Offers a language that the package does not have. Ids that it leaves out are English. A later registration replaces an earlier one.
 * @param tag BCP 47.
 * @param source messages by id, or how to load them; they are loaded when an element first needs them.
 */
export function registerLocale(tag: LanguageTag, source: Messages | (() => Promise<Messages>)): void {
  const load = (area: MessageArea) => async () => {
    const [templates, messages] = await Promise.all([
      locales.get('en')!.base(area),
      typeof source === 'function' ? source() : source,
    ]);
    return {templates: await withMessages(templates, messages)};
  };
  locales.set(tag, new Locale(load('policy'), load('notice')));
  changed();
}

/**
 * Replaces interface messages of one language on this page, in all elements, those already shown included.
 * @param tag BCP 47. A language that is not there yet is added, with English for the rest.
 * @param messages by id, as in `src/locales/xliff`; `{0}`, `{1}`, … stand for values.
 */
export function registerMessages(tag: LanguageTag, messages: Messages): void {
  const known = matchLanguage(tag, locales.keys());
  if (known === undefined) return registerLocale(tag, messages);
  locales.get(known)!.replace(messages);
  changed();
}

/** The interface language that serves a reader of `lang`; undefined where there is none. */
export const interfaceLanguage = (lang: LanguageTag): LanguageTag | undefined => matchLanguage(lang, locales.keys());

/** The messages of a registered locale, or undefined while they are not loaded. */
export const loadedTemplates = (tag: LanguageTag, area: MessageArea): Templates | undefined =>
  locales.get(tag)?.templates(area);

/** Loads a registered locale. A file that cannot be loaded is tried again at the next call. */
export const loadLocale = async (tag: LanguageTag, area: MessageArea): Promise<void> => locales.get(tag)?.load(area);
