/** Enumerations of items, with what the words beside them say of whether they must be given. */

import type {ActivityItemFields, Requirement} from '../../model/document/processing.js';
import {entriesOf} from '../text/enumeration.js';
import type {SourceText} from '../text/source-text.js';
import type {FactWords, FieldRole} from '../vocabulary/vocabulary.js';
import {imported, type Imported} from './origin.js';

/** An item with its place. */
export type Item = Imported<ActivityItemFields>;

/** Labels and columns that say it by themselves. */
export const requirements: Partial<Record<FieldRole, Requirement>> = {
  required: 'required',
  optional: 'optional',
  automatic: 'automatic',
};

/** Longer entries are sentences. */
const longestItem = 120;

/** Reads enumerations of items in one language. */
export class ItemList {
  readonly #facts: FactWords;

  constructor(facts: FactWords) {
    this.#facts = facts;
  }

  /** The entries of an enumeration; words that mean that there are none give none. */
  entries(content: SourceText): SourceText[] {
    return entriesOf(content).flatMap((entry) => {
      const words = entry.slice(0, entry.text.replace(this.#facts.listTail, '').length).trim();
      return words.length === 0 || words.length > longestItem || this.#facts.none.test(words.text) ? [] : [words];
    });
  }

  items(content: SourceText, requirement: Requirement | undefined, confidence: number, condition?: string): Item[] {
    return this.entries(content).map((entry) =>
      imported(
        {name: entry.text, ...(requirement && {requirement}), ...(condition && {condition})},
        entry.at,
        confidence,
      ),
    );
  }

  /** What words say of it, unless they say both. */
  requirementIn(text: string): Requirement | undefined {
    const [required, optional] = [this.#facts.required.test(text), this.#facts.optional.test(text)];
    return required === optional ? undefined : required ? 'required' : 'optional';
  }
}
