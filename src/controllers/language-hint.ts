/** Tells authors, once for each, about language tags that do not mean what they seem to. */

import type {LanguageTag} from '../model/document/values.js';

/** Codes of countries that are taken for languages (BCP 47 names them differently; `kr` is Kanuri). */
const meant: Readonly<Record<string, LanguageTag>> = {kr: 'ko', jp: 'ja', cn: 'zh-Hans', vn: 'vi'};

const told = new Set<LanguageTag>();

/** Warns in the console where `lang` is a well-known mistake; says nothing of other tags that no locale serves. */
export function hintAtLanguage(lang: LanguageTag): void {
  if (told.has(lang)) return;
  told.add(lang);
  const better = meant[lang.toLowerCase().split(/[-_]/)[0]!];
  if (better) console.warn(`privacy-elements: lang="${lang}" names another language; did you mean "${better}"?`);
  else if (lang.trim() === '')
    console.warn('privacy-elements: lang="" leaves the language unknown; the language of the policy is used.');
}
