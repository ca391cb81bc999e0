/** Names of statutes in a text that are not spelled as the statutes are. */

import {nameKey, statuteSpellings} from '../../model/catalogue/statute-spellings.js';
import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import {before, escapeRegExp, type Found} from '../text-layer.js';
import {eachWording, type MatchHit} from '../hits.js';

interface Name {
  official: string;
  /** Spellings that are right, letter for letter. */
  right: Set<string>;
}

const names = new Map<string, Name>();
for (const {name, accepted, former = []} of statuteSpellings) {
  const right = new Set([name.ko, ...accepted, ...former.map((entry) => entry.name)]);
  for (const spelling of right) names.set(nameKey(spelling), {official: name.ko, right});
}

/** Letters of a name with any spacing and dots between them; a longer word around it is another word. */
const spaced = (key: string): string => [...key].map(escapeRegExp).join(String.raw`[\s·ㆍ,]{0,2}`);
const keys = [...names.keys()].sort((a, b) => b.length - a.length);
/** Short names of three letters are too common as parts of other words. */
const known = new RegExp(
  `(?<![가-힣])(?:${keys
    .filter((key) => key.length > 3)
    .map(spaced)
    .join('|')})(?![가-힣]{0,2}법률|시행)`,
  'g',
);

/** A long name ends so; what stands before is compared letter by letter. */
const longName = /[가-힣][가-힣\s·ㆍ,]{4,60}?에\s*관한\s*법률/g;
const longNames = keys.filter((key) => key.endsWith('에관한법률'));
const wrongNames = statuteSpellings.flatMap(({name, wrong = []}) =>
  wrong.map((spelling) => ({official: name.ko, key: nameKey(spelling)})),
);

/** At most this many letters lost, added or changed. */
const tolerance = 2;

export function* misspeltStatutes(context: LintContext): Generator<Hit> {
  const withName = function* (
    hits: Iterable<MatchHit>,
    official: (found: string) => string | undefined,
  ): Generator<Hit> {
    for (const hit of hits) {
      const {found} = hit.values;
      const name = official(found);
      if (name) yield {...hit, values: {found, name}};
    }
  };
  // Addresses of statutes are their names without spaces.
  const exact = (found: Found) =>
    !names.get(nameKey(found.match[0]))!.right.has(found.match[0].trim()) && !/\/\S*$/.test(before(found));
  yield* withName(
    eachWording(context, known, {korean: true, keep: exact}, ({match}) => match[0]),
    (found) => names.get(nameKey(found))?.official,
  );
  yield* withName(
    eachWording(
      context,
      longName,
      {korean: true, keep: ({match}) => nearestName(match[0]) !== undefined},
      ({match}) => match[0],
    ),
    (found) => nearestName(found),
  );
}

/** The official name that a wrong one is close to; undefined where it is right, or close to none. */
function nearestName(found: string): string | undefined {
  const key = nameKey(found);
  const exact = [...names.keys()].some((name) => key.endsWith(name));
  if (exact) return undefined;
  const listed = wrongNames.find((entry) => key.endsWith(entry.key));
  if (listed) return listed.official;
  for (const name of longNames) {
    for (let length = name.length - tolerance; length <= name.length + tolerance; length++) {
      if (length > key.length) break;
      const distance = editDistance(key.slice(-length), name, tolerance);
      if (distance > 0 && distance <= tolerance) return names.get(name)!.official;
    }
  }
  return undefined;
}

/** Letters to change, add or drop to turn one text into the other; more than `limit` counts as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}
