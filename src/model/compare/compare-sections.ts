/** Sections that are new, gone, elsewhere or in other words. */

import type {Section} from '../document/blocks.js';
import type {Policy} from '../document/policy.js';
import {resolveText} from '../language.js';
import {changedFields, traces} from './compare-fields.js';
import {changedPassages} from './compare-words.js';
import type {SectionChange, SectionPlace} from './comparison.js';
import {inLaterOrder} from './later-order.js';
import {longestIncreasing} from './longest-increasing.js';
import {matchAlike, type Traits} from './match-alike.js';
import {sameValue} from './same-value.js';
import {TextLines} from './text-lines.js';

/** A section at any depth. */
interface Placed {
  section: Section;
  pointer: string;
  /** Index of the section around it. */
  parent: number | undefined;
  lines: TextLines;
}

/** Compared by themselves, or without meaning for a reader. */
const apart = new Set(['id', 'blocks', 'sections']);

export function compareSections(before: Policy, after: Policy): SectionChange[] {
  const [was, is] = [placedSections(before), placedSections(after)];
  const counterpart = matchAlike(
    was.map((placed) => traits(placed, before)),
    is.map((placed) => traits(placed, after)),
  );
  const moved = movedSections(was, is, counterpart);
  return inLaterOrder(is.length, counterpart).flatMap(([i, j]) => {
    const change = compareSection(
      i === undefined ? undefined : was[i],
      j === undefined ? undefined : is[j],
      j !== undefined && moved.has(j),
      [before, after],
    );
    return change ? [change] : [];
  });
}

function placedSections(policy: Policy): Placed[] {
  const placed: Placed[] = [];
  const visit = (sections: readonly Section[], pointer: string, parent: number | undefined) =>
    sections.forEach((section, index) => {
      const own = `${pointer}/${index}`;
      placed.push({section, pointer: own, parent, lines: new TextLines(policy.lang).blocks(section.blocks)});
      visit(section.sections, `${own}/sections`, placed.length - 1);
    });
  visit(policy.sections, '/sections', undefined);
  return placed;
}

function traits({section, lines}: Placed, {lang}: Policy): Traits {
  return {keys: [section.id], words: [resolveText(section.title, lang, lang).text, lines.in(lang).join('\n')]};
}

/** Sections (by their index after) that stand in another section, or that left the order of their neighbours. */
function movedSections(
  was: readonly Placed[],
  is: readonly Placed[],
  counterpart: readonly (number | undefined)[],
): Set<number> {
  const moved = new Set<number>();
  const stayed = new Map<number | undefined, (readonly [before: number, after: number])[]>();
  counterpart.forEach((after, before) => {
    if (after === undefined) return;
    const {parent} = was[before]!;
    const expected = parent === undefined ? undefined : counterpart[parent];
    // Where the section around it is gone, its sub-sections have moved out of it.
    if (is[after]!.parent !== expected || (parent !== undefined && expected === undefined)) moved.add(after);
    else stayed.set(expected, [...(stayed.get(expected) ?? []), [before, after]]);
  });
  for (const siblings of stayed.values()) for (const after of outOfOrder(siblings, was, is)) moved.add(after);
  return moved;
}

/** The fewest siblings that have to move. Which ones is decided by the same order of ids in both directions. */
function outOfOrder(
  siblings: readonly (readonly [before: number, after: number])[],
  was: readonly Placed[],
  is: readonly Placed[],
): number[] {
  const byBefore = siblings;
  const byAfter = [...siblings].sort(([, a], [, b]) => a - b);
  const ids = (pairs: typeof siblings, list: readonly Placed[], side: 0 | 1) =>
    pairs.map((pair) => list[pair[side]]!.section.id).join('\n');
  const forward = ids(byBefore, was, 0) <= ids(byAfter, is, 1);
  const pairs = forward ? byBefore : byAfter;
  const kept = new Set(longestIncreasing(pairs.map((pair) => pair[forward ? 1 : 0])));
  return pairs.flatMap(([, after], index) => (kept.has(index) ? [] : [after]));
}

function compareSection(
  was: Placed | undefined,
  is: Placed | undefined,
  moved: boolean,
  versions: readonly [Policy, Policy],
): SectionChange | undefined {
  const empty = (version: Policy) => new TextLines(version.lang);
  const passages = changedPassages(was?.lines ?? empty(versions[0]), is?.lines ?? empty(versions[1]));
  const fields = was && is ? sectionFields(was.section, is.section, versions, passages.length > 0) : [];
  if (was && is && !moved && passages.length === 0 && fields.length === 0) return undefined;
  return {
    change: !was ? 'added' : !is ? 'removed' : passages.length > 0 || fields.length > 0 ? 'changed' : 'moved',
    moved,
    ...(was && {before: place(was)}),
    ...(is && {after: place(is)}),
    fields,
    passages,
  };
}

function sectionFields(
  was: Section,
  is: Section,
  versions: readonly [Policy, Policy],
  wordsDiffer: boolean,
): SectionChange['fields'] {
  const record = (section: Section) => section as unknown as Record<string, unknown>;
  const fields = changedFields(record(was), record(is), versions, apart);
  // The same words in another form, for example a list that became a table, are a change as well.
  if (!wordsDiffer && !sameValue(was.blocks, is.blocks, traces))
    fields.push({field: 'blocks', before: was.blocks, after: is.blocks, passages: []});
  return fields;
}

function place({section, pointer}: Placed): SectionPlace {
  const {id, kind, title, marker} = section;
  return {id, kind, ...(title !== undefined && {title}), ...(marker !== undefined && {marker}), pointer};
}
