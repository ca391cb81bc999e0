/** Purposes: items and labels under a heading that speaks of them. */

import type {PurposeFields} from '../../model/document/processing.js';
import {isHeadingText} from '../structure/heading.js';
import {endsSentence} from '../structure/line-end.js';
import type {SourceText} from '../text/source-text.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import type {Label} from '../structure/label.js';
import {imported, type Imported} from './origin.js';
import {isWithin, placeOf, topicOf, type Head, type Passage} from './passage.js';

type Purpose = Imported<PurposeFields>;

const elsewhere = [
  'automatic-collection',
  'video',
  'location',
  'pseudonymised',
  'recipients',
  'processors',
  'transfers',
  'behavioural',
  'preface',
] as const;

const withoutComma = (text: string): string => text.replace(/[\s,、;；]+$/, '');

class PurposeFinder {
  readonly purposes: Purpose[] = [];
  readonly #vocabulary: Vocabulary;
  /** The purpose that the last heading or item named, for the words under it. */
  #named: {purpose: Purpose; content: SourceText} | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read(passage: Passage): void {
    const topic = topicOf(passage);
    // A title such as "items and purposes" is mainly about items; its labels say which is which.
    if (topic?.kinds[0] !== 'purposes' || isWithin(passage, elsewhere) || passage.table) return;
    const {structure} = this.#vocabulary;
    const head = passage.heads.at(-1)!;
    // Sentences between the heading and a list only announce it.
    const direct = passage.heads
      .slice(passage.heads.indexOf(topic) + 1)
      .every(({content}) => endsSentence(content.text, structure));
    if (passage.type === 'title' || (passage.type === 'item' && !passage.label)) {
      if (direct)
        this.#name(
          passage.content,
          isHeadingText(withoutComma(passage.content.text), structure) ||
            !endsSentence(passage.content.text, structure),
        );
    } else if (passage.label && direct) this.#label(passage, passage.label);
    else if (passage.type === 'paragraph') this.#describe(passage, head);
  }

  #name(content: SourceText, fits: boolean): void {
    this.#named = undefined;
    if (!fits || content.length > 400) return;
    const purpose = imported<PurposeFields>({name: withoutComma(content.text)}, content.at, 0.85);
    this.#named = {purpose, content};
    this.purposes.push(purpose);
  }

  #label(passage: Passage, {name, value, role}: Label): void {
    if (role !== undefined && role !== 'purpose' && role !== 'group') return;
    if (role === 'purpose') {
      if (value.length) this.purposes.push(imported({name: value.text}, placeOf(passage), 0.9));
      return;
    }
    this.purposes.push(
      imported({name: name.text, ...(value.length > 0 && {description: value.text})}, placeOf(passage), 0.9),
    );
  }

  /** The words under a purpose's name say more of it. */
  #describe({content}: Passage, head: Head): void {
    const named = this.#named;
    if (named?.content !== head.content) return;
    const {purpose} = named;
    if (purpose.description !== undefined || content.length > 1000) return;
    purpose.description = content.text;
    purpose['x-import'].at[1] = content.at[1];
  }
}

/** The purposes that stand under a heading of their own; those of single items are in the activities. */
export function findPurposes(passages: readonly Passage[], vocabulary: Vocabulary): Purpose[] {
  const finder = new PurposeFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  return finder.purposes;
}
