/** Where a fact comes from, and how sure it is. */

import type {SourceSpan} from '../../model/document/blocks.js';
import type {LocalizedText} from '../../model/document/values.js';

/** Stands as `x-import` on every fact of an import. */
export interface Origin {
  /** Characters of the source that state the fact. */
  at: SourceSpan;
  /** From 0 to 1: below 0.7 somebody should look. */
  confidence: number;
}

/** A fact of an import with its origin. */
export type Imported<T> = T & {'x-import': Origin};

/** A fact with its origin. */
export const imported = <T extends object>(fact: T, at: SourceSpan, confidence: number): Imported<T> => ({
  ...fact,
  'x-import': {at, confidence},
});

/** Facts of an import are plain strings: the words of one. */
export const wordsOf = (text: LocalizedText | undefined): string => (typeof text === 'string' ? text : '');
