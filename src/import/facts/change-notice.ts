/** How long before a change of the policy it is announced. */

import type {ChangeNotice} from '../../model/document/duties.js';
import type {SourceSpan} from '../../model/document/blocks.js';
import {sentencesOf} from '../text/sentences.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {imported, type Imported} from './origin.js';
import {isWithin, type Passage} from './passage.js';

interface Stated {
  duration: string;
  material: boolean;
  text: string;
  at: SourceSpan;
}

/** Every span before a change that a sentence states, and whether it is for changes that matter. */
function statedIn(text: string, at: SourceSpan, {facts}: Vocabulary): Stated[] {
  const spans = [...text.matchAll(new RegExp(facts.notice.source, `${facts.notice.flags.replace('g', '')}g`))];
  return spans.flatMap((match, index) => {
    const from = index > 0 ? spans[index - 1]!.index + spans[index - 1]![0].length : 0;
    const unit = facts.units.find(([, pattern]) => pattern.test(match[2]!))?.[0];
    return unit
      ? [
          {
            duration: `P${match[1]}${unit}`,
            material: facts.material.test(text.slice(from, match.index + match[0].length)),
            text,
            at,
          },
        ]
      : [];
  });
}

/** What a section on changes says of its notice; undefined where it names no time. */
export function findChangeNotice(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): Imported<ChangeNotice> | undefined {
  const stated = passages
    .filter((passage) => !passage.table && isWithin(passage, ['changes']))
    .flatMap(({content}) => sentencesOf(content).flatMap(({text, at}) => statedIn(text, at, vocabulary)));
  const ordinary = stated.find(({material}) => !material);
  const material = stated.find((entry) => entry.material);
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last) return undefined;
  return imported(
    {
      ...(ordinary && {ordinary: ordinary.duration}),
      ...(material && {material: material.duration}),
      text: [...new Set(stated.map(({text}) => text))].join(' '),
    },
    [first.at[0], last.at[1]],
    0.9,
  );
}
