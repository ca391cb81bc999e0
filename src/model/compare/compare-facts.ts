/** Facts that are new, gone or different. */

import type {Policy} from '../document/policy.js';
import {resolveText} from '../language.js';
import {pointerTo} from '../issue.js';
import {changedFields, type Version} from './compare-fields.js';
import type {FactChange} from './comparison.js';
import {factName} from './fact-name.js';
import {inLaterOrder} from './later-order.js';
import {matchAlike, type Traits} from './match-alike.js';

/** The document's lists of facts, in the order in which a reader meets them. */
export const factLists = [
  'services',
  'purposes',
  'activities',
  'items',
  'subjects',
  'retention',
  'recipients',
  'processors',
  'transfers',
  'additionalUses',
  'sensitiveExposure',
  'pseudonymised',
  'devices',
  'deviceServices',
  'refusalSteps',
  'behavioural',
  'automatedDecisions',
  'aiDevelopment',
  'rights',
  'officers',
  'agencies',
  'safety',
  'videoDevices',
  'location',
  'personalInfoFiles',
  'parties',
  'labels',
  'history',
] as const satisfies readonly (keyof Policy)[];

/** Facts that stand alone. */
export const loneFacts = [
  'controller',
  'children',
  'destruction',
  'directCollection',
  'businessTransfer',
  'usPrivacy',
  'changeNotice',
] as const satisfies readonly (keyof Policy)[];

type Fact = Readonly<Record<string, unknown>>;

export function compareFacts(before: Policy, after: Policy): FactChange[] {
  const versions = [before, after] as const;
  return [
    ...loneFacts.flatMap((name) => compareLists(name, alone(before[name]), alone(after[name]), versions)),
    ...factLists.flatMap((name) => compareLists(name, facts(before[name]), facts(after[name]), versions)),
  ];
}

interface Placed {
  /** Index in the document's list; undefined where the fact stands alone. */
  index: number | undefined;
  fact: Fact;
}

const isFact = (value: unknown): value is Fact => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A fact that stands alone is always the same fact. */
const alone = (value: unknown): Placed[] => (isFact(value) ? [{index: undefined, fact: value}] : []);

const facts = (values: readonly unknown[]): Placed[] =>
  values.flatMap((fact, index) => (isFact(fact) ? [{index, fact}] : []));

function compareLists(
  list: string,
  was: readonly Placed[],
  is: readonly Placed[],
  versions: readonly [Version, Version],
): FactChange[] {
  const counterpart = matchAlike(
    was.map((placed) => traits(placed, versions[0])),
    is.map((placed) => traits(placed, versions[1])),
  );
  const place = ({index, fact}: Placed) => ({
    pointer: index === undefined ? pointerTo('', list) : pointerTo(pointerTo('', list), index),
    fact,
  });
  return inLaterOrder(is.length, counterpart).flatMap(([i, j]): FactChange[] => {
    const [before, after] = [i === undefined ? undefined : was[i]!, j === undefined ? undefined : is[j]!];
    const fields = before && after ? changedFields(before.fact, after.fact, versions) : [];
    if (before && after && fields.length === 0) return [];
    return [
      {
        list,
        change: !before ? 'added' : !after ? 'removed' : 'changed',
        name: factName((after ?? before)!.fact),
        ...(before && {before: place(before)}),
        ...(after && {after: place(after)}),
        fields,
      },
    ];
  });
}

/** Properties that name a fact for good: its id, its entry in a catalogue, its version. */
const identifiers = ['id', 'agency', 'version'];

function traits({index, fact}: Placed, {lang}: Version): Traits {
  const identifier = identifiers.map((name) => fact[name]).find((value) => typeof value === 'string');
  const name = resolveText(factName(fact), lang, lang).text;
  const all = strings(fact).join(' ');
  return {
    keys: [index === undefined ? 'alone' : undefined, identifier, all, name === '' ? undefined : name],
    words: [name, all],
  };
}

/** Deeper values carry no words of a fact. */
const deepest = 12;

/** The words, codes and addresses of a fact. */
function strings(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.values(value).flatMap((entry) => strings(entry, depth + 1));
}
