/** What views need to speak to a reader in one language. */

import type {CalendarDate, Country, LanguageTag, LocalizedText} from '../model/document/values.js';
import {resolveText, type ResolvedText} from '../model/language.js';
import {isDate} from '../model/period.js';
import {cached} from './intl-cache.js';
import {createMsg, type MsgFn, type Templates} from './messages.js';

export interface Localizer {
  /** Language of the reader, BCP 47. */
  readonly lang: LanguageTag;
  /** Authoritative language of the document, BCP 47. */
  readonly documentLang: LanguageTag;
  /** Interface messages in the reader's language, or in English where a message is not translated. */
  readonly msg: MsgFn;
  /** Words of the document for the reader, with the language in which they were found. */
  resolve(value: LocalizedText | undefined): ResolvedText;
  /** The same without the language. */
  text(value: LocalizedText | undefined): string;
  /** A calendar date in words; a date that does not exist comes back as it is. */
  date(date: CalendarDate): string;
  /** Items in one phrase, joined by "and" or "or". */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction' | 'unit'): string;
  /** Name of a country or region; subdivisions and unknown codes come back as they are. */
  country(code: Country): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
}

/** Makes a localizer; formatters are shared between localizers of one language. */
export function createLocalizer(lang: LanguageTag, documentLang: LanguageTag, templates: Templates): Localizer {
  const locale = supported(lang);
  const resolve = (value: LocalizedText | undefined) => resolveText(value, lang, documentLang);
  return {
    lang,
    documentLang,
    msg: createMsg(templates),
    resolve,
    text: (value) => resolve(value).text,
    date(date) {
      if (!isDate(date)) return String(date);
      const format = cached(
        `date ${locale}`,
        () => new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}),
      );
      return format.format(new Date(`${date}T00:00:00Z`));
    },
    list(items, type = 'conjunction') {
      return cached(`list ${locale} ${type}`, () => new Intl.ListFormat(locale, {type})).format(items);
    },
    country(code) {
      if (typeof code !== 'string') return '';
      try {
        return cached(`region ${locale}`, () => new Intl.DisplayNames(locale, {type: 'region'})).of(code) ?? code;
      } catch {
        return code;
      }
    },
    number(value, options = {}) {
      return cached(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options)).format(
        value,
      );
    },
  };
}

/** A tag that `Intl` takes: a broken one would throw and blank the page. It says which digits, where that is open. */
export function supported(lang: LanguageTag): string {
  try {
    const [tag = 'en'] = Intl.getCanonicalLocales(lang);
    // Engines disagree on the digits of Arabic without a country; most Arabic countries write Arabic ones.
    return tag === 'ar' ? 'ar-u-nu-arab' : tag;
  } catch {
    return 'en';
  }
}
