/** Several words as one value of a message. */

import type {CatalogueText} from '../model/catalogue/statutes.js';

/** The words one after another, in both languages. */
export const listed = (words: CatalogueText[]): CatalogueText => ({
  ko: words.map(({ko}) => ko).join(', '),
  en: words.map(({en}) => en).join(', '),
});
