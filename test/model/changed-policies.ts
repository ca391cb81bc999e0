/** Random versions of a policy, and the mirror image of a comparison. */

import type {
  FactChange,
  FieldChange,
  Passage,
  PolicyComparison,
  SectionChange,
} from '../../src/model/compare/comparison.js';
import type {PolicyInput, SectionFields} from '../../src/model/index.js';

/** A whole number from 0 to below `limit`. */
export type Random = (limit: number) => number;

/** Numbers that are the same in every run (a linear congruential generator with the constants of Numerical Recipes). */
export function numbers(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const replaceWord = (text: string, random: Random): string => {
  const words = text.split(' ');
  words[random(words.length)] = `다른${random(100)}`;
  return words.join(' ');
};

function changeBody(section: SectionFields, random: Random): void {
  if (typeof section.body === 'string') section.body = replaceWord(section.body, random);
  else section.body = {...section.body, ko: replaceWord(section.body?.ko ?? '말', random)};
}

const entry = <T>(list: T[] | undefined, random: Random): T => list![random(list!.length)]!;

/** Changes that an editor makes. Each leaves the policy different from what it was. */
export const mutations: Record<string, (policy: PolicyInput, random: Random) => void> = {
  'a word of a section': ({sections}, random) => changeBody(entry(sections, random), random),
  'a section gone': ({sections}, random) => void sections!.splice(random(sections!.length), 1),
  'a section more': ({sections}, random) =>
    void sections!.splice(random(sections!.length), 0, {title: `새 조항 ${random(100)}`, body: '새로 정합니다.'}),
  'a section elsewhere': ({sections}) => void sections!.push(sections!.shift()!),
  'a section renamed': ({sections}, random) => {
    const section = entry(sections, random);
    section.id = `renamed-${random(1000)}`;
    changeBody(section, random);
  },
  'a record gone': ({retention}, random) => void retention!.splice(random(retention!.length), 1),
  'a record with another period': ({retention}, random) =>
    void (entry(retention, random).period = `P${20 + random(70)}D`),
  'a record with other words': ({retention}, random) =>
    void (entry(retention, random).record = `다른 기록 ${random(100)}`),
  'a processor more': ({processors}, random) =>
    void processors!.push({name: `Company ${random(1000)}`, task: '고객 응대'}),
  'a processor gone': ({processors}, random) => void processors!.splice(random(processors!.length), 1),
  'an officer with another number': ({officers}, random) =>
    void (entry(officers, random).phone = `02-555-0${100 + random(99)}`),
  'another title': (policy, random) => void (policy.title = `처리방침 ${random(100)}`),
  'another day': (policy, random) => void (policy.effectiveFrom = `2030-01-${10 + random(18)}`),
};

/** A copy of `policy` with so many random changes. */
export function versionOf(policy: PolicyInput, random: Random, changes: number): PolicyInput {
  const version = structuredClone(policy);
  for (let count = 0; count < changes; count++) entry(Object.values(mutations), random)(version, random);
  return version;
}

const other = {
  same: 'same',
  deleted: 'inserted',
  inserted: 'deleted',
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  moved: 'moved',
} as const;

function exchanged<T extends {before?: unknown; after?: unknown}>({before, after, ...rest}: T): T {
  return {...rest, ...(after !== undefined && {before: after}), ...(before !== undefined && {after: before})} as T;
}

/** In a change, deletions come before insertions. */
function mirroredParts(parts: Passage['parts']): Passage['parts'] {
  const swapped = parts.map(({change, text}) => ({change: other[change], text}));
  return swapped.map((part, index) => {
    const next = swapped[index + 1];
    const last = swapped[index - 1];
    if (part.change === 'inserted' && next?.change === 'deleted') return next;
    return part.change === 'deleted' && last?.change === 'inserted' ? last : part;
  });
}

const inOrder = <T>(list: T[]): T[] =>
  list
    .map((value) => [JSON.stringify(value, (_, entry: unknown) => sortedKeys(entry)), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);

const sortedKeys = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const passages = (list: Passage[]): Passage[] =>
  inOrder(list.map((passage) => exchanged({...passage, parts: mirroredParts(passage.parts)})));

const fields = (list: FieldChange[]): FieldChange[] =>
  inOrder(list.map((field) => exchanged({...field, passages: passages(field.passages)})));

/** The comparison of the same versions the other way round, with lists in an order that does not depend on the direction. */
export function mirrored({same, document, sections, facts}: PolicyComparison): PolicyComparison {
  return {
    same,
    document: fields(document),
    sections: inOrder(
      sections.map((section): SectionChange =>
        exchanged({
          ...section,
          change: other[section.change],
          fields: fields(section.fields),
          passages: passages(section.passages),
        }),
      ),
    ),
    facts: inOrder(
      facts.map(({name: _, ...fact}): FactChange =>
        exchanged({...fact, name: '', change: other[fact.change], fields: fields(fact.fields)}),
      ),
    ),
  };
}
