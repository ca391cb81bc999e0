/** The order of sections against the one that the guideline recommends. */

import {sectionKinds, type KnownSectionKind} from '../../model/section-kinds.js';
import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import type {SectionView} from '../section-view.js';

const order = Object.keys(sectionKinds) as KnownSectionKind[];
/** Kinds for which no place is recommended. */
const anywhere = new Set<string>(['other', 'addendum', 'preface', 'legal-basis', 'us-privacy', 'access-desk']);

/** One hit that names the sections which stand out of order; none where there are none. */
export function outOfOrder(context: LintContext): Hit | undefined {
  const ranked = context.sections
    .map((view) => ({view, rank: order.indexOf(view.section.kind as KnownSectionKind)}))
    .filter(({view, rank}) => rank >= 0 && !anywhere.has(view.section.kind) && view.title);
  const kept = new Set(longestRise(ranked.map(({rank}) => rank)));
  const moved = ranked.filter((_, index) => !kept.has(index)).map(({view}) => view);
  const [first, ...others] = moved;
  if (!first) return undefined;
  const label = ({section, title}: SectionView) => `“${[section.marker, title].filter(Boolean).join(' ')}”`;
  return {place: first.place, more: others.map(({place}) => place), values: {found: moved.map(label).join(', ')}};
}

/** Indices of a longest run, gaps allowed, in which no number is smaller than the one before. */
function longestRise(numbers: number[]): number[] {
  const best = numbers.map(() => ({length: 1, previous: -1}));
  numbers.forEach((number, index) => {
    for (let before = 0; before < index; before++)
      if (numbers[before]! <= number && best[before]!.length + 1 > best[index]!.length)
        best[index] = {length: best[before]!.length + 1, previous: before};
  });
  let at = best.reduce((top, {length}, index) => (top < 0 || length > best[top]!.length ? index : top), -1);
  const run: number[] = [];
  while (at >= 0) {
    run.unshift(at);
    at = best[at]!.previous;
  }
  return run;
}
