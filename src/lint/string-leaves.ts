/** Every string of a policy that a reader may see, with its place in the document. */

import type {Inline, Section} from '../model/document/blocks.js';
import type {Policy} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {pointerTo} from '../model/issue.js';
import {plainText} from './block-text.js';
import type {Place} from './finding.js';

/** Kind of the section in which import keeps what stood around a policy on its page. */
export const pageChromeKind = 'x-page-chrome';

export interface Leaf {
  text: string;
  lang: LanguageTag;
  place: Place;
  /** Place in the source of the innermost part that knows it. */
  at?: [start: number, end: number];
  /** Whether it stands outside the policy. */
  outside: boolean;
}

/** Names, codes and addresses of files, which are no words; and what earlier versions said. */
const codes = new Set(
  (
    '$schema schema id lang languages translations jurisdictions kind type mark at binds code rule agency role class basis requirement ' +
    'country style marker taxonomy of filter columns groupBy sort source annotations history section service category format ' +
    'sha256 encoding duration bound from until then every min max on checkedOn status platform appId roles desk numbering mode party'
  ).split(' '),
);

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** Fields whose lists are parts of one text, set off from each other only by style. */
const runs = new Set(['text', 'caption', 'title', 'term']);

interface Around {
  place: Place;
  lang: LanguageTag;
  at?: [start: number, end: number];
  outside: boolean;
}

/** All strings in order: facts first, then the sections. */
export function stringLeaves(policy: Policy): Leaf[] {
  const leaves: Leaf[] = [];
  const {sections, ...rest} = policy;
  walk(rest, '', {place: {pointer: ''}, lang: policy.lang, outside: false}, leaves);
  walkSections(sections, '/sections', {place: {}, lang: policy.lang, outside: false}, leaves);
  return leaves;
}

function walkSections(list: Section[], pointer: string, around: Around, leaves: Leaf[]): void {
  list.forEach((section, index) => {
    const own = `${pointer}/${index}`;
    const within = (place: Place): Around => ({
      ...around,
      place: {section: section.id, ...place},
      outside: around.outside || section.kind === pageChromeKind,
      ...(section.at && {at: section.at}),
    });
    walk(section.title, 'title', within({pointer: `${own}/title`}), leaves);
    section.blocks.forEach((block, at) =>
      walk(block, 'block', within({block: at, pointer: `${own}/blocks/${at}`}), leaves),
    );
    walkSections(section.sections, `${own}/sections`, within({}), leaves);
  });
}

/** No real document nests facts deeper. */
const deepest = 200;

function walk(value: unknown, key: string, around: Around, leaves: Leaf[], depth = 0): void {
  const text = typeof value === 'string' ? value : isRuns(value, key) ? plainText(value, around.lang) : undefined;
  if (text !== undefined) {
    if (text.trim()) leaves.push({text, ...around});
    return;
  }
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  const inside = (name: string | number): Around => ({
    ...around,
    place: {...around.place, pointer: pointerTo(around.place.pointer ?? '', name)},
    ...(isSpan((value as {at?: unknown}).at) && {at: (value as {at: [number, number]}).at}),
  });
  if (Array.isArray(value)) {
    value.forEach((entry, index) => walk(entry, key, inside(index), leaves, depth + 1));
    return;
  }
  const entries = Object.entries(value);
  // The words of an alias are the key itself, so the map of aliases must not be taken for a map of languages.
  const languages =
    key !== 'aliases' &&
    entries.length > 0 &&
    entries.every(([name, entry]) => languageTag.test(name) && typeof entry === 'string' && !fieldNames.has(name));
  for (const [name, entry] of entries) {
    if (languages) walk(entry, name, {...inside(name), lang: name}, leaves, depth + 1);
    else if (!name.startsWith('x-') && (!codes.has(name) || (typeof entry === 'object' && structural.has(name))))
      walk(entry, name, inside(name), leaves, depth + 1);
  }
}

const isRuns = (value: unknown, key: string): value is Inline[] =>
  Array.isArray(value) &&
  runs.has(key) &&
  value.every(
    (part) =>
      typeof part === 'string' || (typeof part === 'object' && part !== null && ('mark' in part || 'href' in part)),
  );

export const isSpan = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number');

/** Fields of two or three letters that look like language tags. */
const fieldNames = new Set(['url', 'fee', 'age', 'how', 'at', 'of', 'to', 'on', 'id', 'min', 'max', 'raw']);

/** Codes that are objects in the full form and then hold words. */
const structural = new Set(['party', 'from', 'until', 'basis', 'service']);
