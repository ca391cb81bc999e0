/** The languages whose words import knows, and which of them a text is in. */

import type {LanguageTag} from '../../model/document/values.js';
import {enFacts} from './en-facts.js';
import {enStructure} from './en-structure.js';
import {jaFacts} from './ja-facts.js';
import {jaStructure} from './ja-structure.js';
import {koFacts} from './ko-facts.js';
import {koStructure} from './ko-structure.js';
import type {Vocabulary} from './vocabulary.js';

const vocabularies: readonly Vocabulary[] = [
  {lang: 'ko', structure: koStructure, facts: koFacts},
  {lang: 'en', structure: enStructure, facts: enFacts},
  {lang: 'ja', structure: jaStructure, facts: jaFacts},
];

const sampled = 20_000;
const englishWords = /\b(?:the|and|of|to|we|your|you|data|information|is|are|for|with)\b/gi;

/** The language that a text seems to be in: by its script, and for Latin letters by the commonest English words. */
export function guessLanguage(text: string): LanguageTag {
  const sample = text.slice(0, sampled);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return 'und';
  if (count(/\p{Script=Hangul}/gu) > letters * 0.15) return 'ko';
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters * 0.1) return 'ja';
  const words = count(/[A-Za-z]+/g);
  return count(/[A-Za-z]/g) > letters * 0.8 && count(englishWords) > words * 0.1 ? 'en' : 'und';
}

/** The vocabulary of a language, as far as import has one. */
export const vocabularyOf = (lang: LanguageTag): Vocabulary | undefined =>
  vocabularies.find((vocabulary) => vocabulary.lang === lang.toLowerCase().split('-')[0]);

/** The words by which the structure of a text in an unknown language is found: numbering alone, which needs none. */
export const withoutWords: Vocabulary = {
  lang: 'und',
  structure: {
    title: /^(?!)/,
    contents: /^(?!)/,
    kinds: [],
    sentenceEnd: /[.!?。！？؟।]["'”’)\]]{0,2}$/,
    announces: /[:：]\s*$/,
    chrome: /copyright|all rights reserved|^©/i,
    fields: [],
  },
  facts: enFacts,
};
