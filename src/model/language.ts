/** Choosing one of several languages. */

import type {LanguageTag, LocalizedText} from './document/values.js';

const written = new Map<LanguageTag, string>();

/** More than the languages of one page; a server that sees every tag of the world starts over. */
const most = 500;

/**
 * A tag in lower case with its script written out (likely subtags of Unicode CLDR), so that `zh-TW` meets `zh-Hant` and `en-KR`
 * meets `en`. `zh_TW` is read too; what is no tag stays as it is.
 */
function withScript(tag: LanguageTag): string {
  let form = written.get(tag);
  if (form !== undefined) return form;
  try {
    const locale = new Intl.Locale(tag.replaceAll('_', '-'));
    const {language, script = locale.maximize().script} = locale;
    const rest = locale.baseName.split('-').slice(locale.script ? 2 : 1);
    form = [language, ...(script && language !== 'und' ? [script] : []), ...rest].join('-').toLowerCase();
  } catch {
    form = tag.toLowerCase();
  }
  if (written.size >= most) written.clear();
  written.set(tag, form);
  return form;
}

/**
 * The one of `available` that serves a reader of `wanted`, by lookup (RFC 4647, 3.4) after writing out the script;
 * failing that, one of the same language and script. Undefined where there is none.
 */
export function matchLanguage(wanted: LanguageTag, available: Iterable<LanguageTag>): LanguageTag | undefined {
  const tags = [...available];
  if (tags.includes(wanted)) return wanted;
  const forms = tags.map(withScript);
  const parts = withScript(wanted).split('-');
  for (let length = parts.length; length > 0; length--) {
    const exact = forms.indexOf(parts.slice(0, length).join('-'));
    if (exact >= 0) return tags[exact];
  }
  // Where the script is known it is the second part: Latin letters do not serve a reader of Cyrillic ones.
  const stem = parts.slice(0, parts[1]?.length === 4 ? 2 : 1).join('-');
  const near = forms.findIndex((form) => form.startsWith(`${stem}-`));
  return near >= 0 ? tags[near] : undefined;
}

/** Scripts that are written from right to left (ISO 15924). */
const rightToLeft = /-(adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)\b/;

/** The direction in which a language is written. */
export const directionOf = (lang: LanguageTag): 'ltr' | 'rtl' => (rightToLeft.test(withScript(lang)) ? 'rtl' : 'ltr');

/** Words in the language in which they were found. */
export interface ResolvedText {
  text: string;
  lang: LanguageTag;
}

/**
 * The words of `value` for a reader of `wanted`: their language, then the document's, then any.
 * Anything that is no text gives the empty string, so that a broken document can be drawn.
 */
export function resolveText(
  value: LocalizedText | undefined,
  wanted: LanguageTag,
  documentLanguage: LanguageTag,
): ResolvedText {
  if (typeof value === 'string') return {text: value, lang: documentLanguage};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const tags = Object.keys(value).filter((tag) => typeof value[tag] === 'string');
    const lang = matchLanguage(wanted, tags) ?? matchLanguage(documentLanguage, tags) ?? tags[0];
    if (lang !== undefined) return {text: value[lang]!, lang};
  }
  return {text: '', lang: wanted};
}
