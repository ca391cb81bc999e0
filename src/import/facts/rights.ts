/** Rights of data subjects that a section on them grants. */

import type {Right} from '../../model/document/duties.js';
import {sentencesOf} from '../text/sentences.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {imported, type Imported} from './origin.js';
import {isWithin, type Passage} from './passage.js';

/** A sentence that limits a right or describes what follows from it. */
const limits =
  /(?:제한|거절|거부)(?:할|될|하거나|의\s*사유)|요구할\s*수\s*없|이용\s*또는\s*제공하지|may refuse|할\s*수\s*없습니다/;

class RightFinder {
  readonly rights: Imported<Right>[] = [];
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read(passage: Passage): void {
    const here = isWithin(passage, ['rights']);
    // The right to complain is often told where the agencies are.
    if (passage.table || passage.type === 'title' || !(here || isWithin(passage, ['remedies']))) return;
    for (const sentence of sentencesOf(passage.content)) {
      const {text, at} = sentence;
      if (limits.test(text) || !this.#vocabulary.facts.grants.test(text)) continue;
      for (const [type, pattern] of this.#vocabulary.facts.rights) {
        if ((here || type === 'complain') && pattern.test(text) && !this.rights.some((right) => right.type === type))
          this.rights.push(imported({type, text}, at, 0.85));
      }
    }
  }
}

/** The rights that a policy grants, each with the first sentence that does. */
export function findRights(passages: readonly Passage[], vocabulary: Vocabulary): Imported<Right>[] {
  const finder = new RightFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  return finder.rights;
}
