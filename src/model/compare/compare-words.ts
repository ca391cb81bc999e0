/** The passages in which two texts differ, in each of their languages. */

import type {Passage} from './comparison.js';
import {diffSequence} from './diff-sequence.js';
import {diffText} from './diff-text.js';
import {matchAlike} from './match-alike.js';
import {inLaterOrder} from './later-order.js';
import type {TextLines} from './text-lines.js';

/** Likeness from which a changed line is taken for the same line in other words. */
const alike = 0.4;

export function changedPassages(before: TextLines, after: TextLines): Passage[] {
  return [...new Set([...after.languages, ...before.languages])].flatMap((lang) =>
    linePassages(before.in(lang), after.in(lang)).map((passage) => ({lang, ...passage})),
  );
}

type Found = Omit<Passage, 'lang'>;

function linePassages(before: readonly string[], after: readonly string[]): Found[] {
  return diffSequence(before, after)
    .filter(({same}) => !same)
    .flatMap(({a, b}) => {
      const [gone, come] = [before.slice(...a), after.slice(...b)];
      // One line between lines that stayed took the place of the other, however much it differs.
      if (gone.length === 1 && come.length === 1) return [passage(gone[0], come[0])];
      const traits = (line: string) => ({keys: [], words: [line]});
      return inLaterOrder(come.length, matchAlike(gone.map(traits), come.map(traits), alike)).map(([i, j]) =>
        passage(i === undefined ? undefined : gone[i], j === undefined ? undefined : come[j]),
      );
    });
}

function passage(before: string | undefined, after: string | undefined): Found {
  return {
    ...(before !== undefined && {before}),
    ...(after !== undefined && {after}),
    parts: diffText(before ?? '', after ?? ''),
  };
}
