/** Choosing one of several languages. */

import type {LanguageTag, LocalizedText} from './document/values.js';

/** Chinese regions in which the traditional script is usual (likely subtags of Unicode CLDR). */
const traditionalRegions = /-(TW|HK|MO)\b/i;

/** A tag with the script written out where tags of one language differ by it, so that `zh-TW` meets `zh-Hant`. */
function withScript(tag: LanguageTag): LanguageTag {
  if (!/^zh\b/i.test(tag) || /^zh-Han[st]/i.test(tag)) return tag;
  return tag.replace(/^zh/i, traditionalRegions.test(tag) ? 'zh-Hant' : 'zh-Hans');
}

/**
 * The one of `available` that serves a reader of `wanted`, by lookup (RFC 4647, 3.4) after writing out the script;
 * failing that, one of the same language and script. Undefined where there is none.
 */
export function matchLanguage(wanted: LanguageTag, available: Iterable<LanguageTag>): LanguageTag | undefined {
  const tags = [...available];
  const canonical = tags.map((tag) => withScript(tag).toLowerCase());
  const parts = withScript(wanted).toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const range = parts.slice(0, length).join('-');
    const exact = canonical.indexOf(range);
    if (exact >= 0) return tags[exact];
  }
  const stem = parts[0] === 'zh' ? parts.slice(0, 2).join('-') : parts[0]!;
  const near = canonical.findIndex((tag) => tag === stem || tag.startsWith(`${stem}-`));
  return near >= 0 ? tags[near] : undefined;
}

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
