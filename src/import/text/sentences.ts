/** Sentences of a paragraph. */

import type {SourceText} from './source-text.js';

/** An end mark and white space after it, or the marks of Chinese and Japanese. Abbreviations before a lower-case letter do not end a sentence. */
const end = /[.!?](?=\s+[^\s\p{Ll}])|[。！？]/gu;

/** Longer sentences state nothing that could be told apart. */
export const longestSentence = 1200;

/** The sentences of a text; those that are too long for one are left out. */
export function sentencesOf(content: SourceText): SourceText[] {
  const sentences: SourceText[] = [];
  let start = 0;
  const add = (stop: number): void => {
    if (stop - start <= longestSentence) {
      const sentence = content.slice(start, stop).trim();
      if (sentence.length) sentences.push(sentence);
    }
    start = stop;
  };
  for (const match of content.text.matchAll(end)) add(match.index + 1);
  add(content.length);
  return sentences;
}
