/** How lines end: only their last characters are looked at, since a pattern for an end would be tried at every place before it. */

import type {StructureWords} from '../vocabulary/vocabulary.js';

/** Whether words end like a sentence. */
export const endsSentence = (text: string, {sentenceEnd}: StructureWords): boolean => sentenceEnd.test(text.slice(-16));

/** Whether words announce a list or table. */
export const announces = (text: string, words: StructureWords): boolean => words.announces.test(text.slice(-60));
