/** Kinds and ids of imported sections: what a heading says, settled by where the facts are. */

import type {SectionFields, SectionKind} from '../../model/document/blocks.js';
import {resolveText} from '../../model/language.js';
import {slug} from '../../model/normalize/sections.js';
import {isKnownKind, sectionKinds} from '../../model/section-kinds.js';
import {kindsOf} from '../structure/heading.js';
import type {StructureWords} from '../vocabulary/vocabulary.js';

/** Where facts start in the source, by the kind of section that shows them, in order. */
export type FactPlaces = Partial<Record<SectionKind, readonly number[]>>;

interface Candidate {
  section: SectionFields;
  kind: SectionKind;
  depth: number;
  rank: number;
  facts: number;
  parents: readonly SectionFields[];
}

const titleOf = ({title}: SectionFields): string => (typeof title === 'string' ? title : '');

/** How many of the places, which are in order, lie in a section. */
function factsIn({at}: SectionFields, starts: readonly number[] = []): number {
  return at ? firstFrom(starts, at[1]) - firstFrom(starts, at[0]) : 0;
}

/** Index of the first start at or after an offset. */
function firstFrom(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function candidatesOf(
  sections: readonly SectionFields[],
  words: StructureWords,
  facts: FactPlaces,
  parents: readonly SectionFields[] = [],
): Candidate[] {
  return sections.flatMap((section) => [
    ...kindsOf(titleOf(section), words).map((kind, rank) => ({
      section,
      kind,
      depth: parents.length,
      rank,
      facts: factsIn(section, facts[kind]),
      parents,
    })),
    ...candidatesOf(section.sections ?? [], words, facts, [...parents, section]),
  ]);
}

/** Matters that sections on others speak of too, as one on cookies does of purposes: within them they count only where their facts are. */
const partOfOthers = new Set<SectionKind>(['purposes', 'items', 'retention', 'changes']);

const showsFacts = (kind: SectionKind): boolean => isKnownKind(kind) && sectionKinds[kind] !== undefined;

/**
 * Gives each section its kind. A view of facts belongs to one section: an inner section takes the kind of an outer one only where it holds
 * all of its facts, and of several sections of a kind, the one that holds most of them has it.
 */
export function nameKinds(sections: readonly SectionFields[], words: StructureWords, facts: FactPlaces): void {
  const taken = new Map<SectionKind, SectionFields>();
  const order = candidatesOf(sections, words, facts)
    .filter(({depth, facts: count, kind}) => depth === 0 || count > 0 || !partOfOthers.has(kind))
    .sort((a, b) => a.depth - b.depth || a.rank - b.rank || b.facts - a.facts);
  for (const {section, kind, parents} of order) {
    if (section.kind !== undefined) continue;
    const owner = taken.get(kind);
    const inner =
      owner !== undefined &&
      parents.includes(owner) &&
      factsIn(section, facts[kind]) > 0 &&
      factsIn(section, facts[kind]) === factsIn(owner, facts[kind]);
    if (owner && !inner && showsFacts(kind)) continue;
    section.kind = kind;
    taken.set(kind, section);
  }
  const first = sections[0];
  if (first && first.title === undefined && first.marker === undefined) first.kind = 'preface';
  nameRest(sections);
}

function nameRest(sections: readonly SectionFields[]): void {
  for (const section of sections) {
    section.kind ??= 'other';
    nameRest(section.sections ?? []);
  }
}

/** Gives each section an id of its own: its kind where it is the first of it, else its title in letters and hyphens. */
export function nameIds(sections: readonly SectionFields[], lang: string): void {
  const taken = new Set<string>();
  /** How often a name was wanted, so that the hundredth of a kind need not be counted from one again. */
  const wantedBefore = new Map<string, number>();
  const visit = (list: readonly SectionFields[]): void => {
    for (const section of list) {
      if (section.id === undefined) {
        const title = slug(resolveText(section.title, lang, lang).text);
        const kind = section.kind === 'other' ? '' : section.kind!;
        const wanted = (kind && !taken.has(kind) ? kind : title || kind) || 'section';
        let id = wanted;
        let count = wantedBefore.get(wanted) ?? 1;
        while (taken.has(id)) id = `${wanted}-${++count}`;
        wantedBefore.set(wanted, count);
        section.id = id;
      }
      taken.add(section.id);
      visit(section.sections ?? []);
    }
  };
  visit(sections);
}
