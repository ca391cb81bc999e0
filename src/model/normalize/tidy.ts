/** Facts whose values are of another kind than their readers expect: a single value becomes a list, what fits nowhere is left out. */

import {isDate, parseDuration} from '../period.js';
import {isFields, type Fields, type Reader} from './reader.js';

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Fields that hold a list in every fact that has them. */
const lists = names(
  'contacts laws items purposes required optional automatic methods changes channels countries thirdParties limits ' +
    'consentMethods categories sources sold disclosed taxonomy roles entries parties subProcessors first last',
);
/** Fields that hold something else in other facts, with the facts in which they hold a list or a number. */
const listsWithin = new Map([
  ['steps', names('destruction')],
  ['subjects', names('activities retention')],
]);
const numbersWithin = new Map([
  ['age', 'children'],
  ['count', 'videoDevices'],
  ['subjects', 'personalInfoFiles'],
]);
const strings = names('id agency country jurisdiction role class medium category url policyUrl optOut rule code desk');
const durations = names('duration then min max every reply ordinary material');
const dates = names(
  'announcedOn effectiveFrom effectiveTo adoptedOn revisedOn checkedOn validFrom validTo updatedOn on',
);

/** Parts of a document that are no facts: text, which is read block by block, and what is only kept. */
const others = names('$schema sections summary aliases annotations source');

/** Deeper facts are hostile or broken; real ones stay under ten. */
const deepest = 50;

/** A copy of `document` with its facts in order; notes a doubt where it had to change or to distrust anything. */
export function tidyFacts(reader: Reader, document: Fields): Fields {
  return entriesOf(document, (name, value) => (others.has(name) ? value : field(reader, name, value, '', 0)));
}

function entriesOf(fields: Fields, read: (name: string, value: unknown) => unknown): Fields {
  const entries = Object.entries(fields).map(([name, value]) => [name, read(name, value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** @param within name of the list or object in which the field stands; empty at the top, where each reader checks for itself. */
function field(reader: Reader, name: string, value: unknown, within: string, depth: number): unknown {
  if (value === undefined || name.startsWith('x-')) return value;
  const tidied = tidy(reader, value, typeof value === 'object' ? name : within, depth);
  if (tidied === undefined || fits(name, tidied, within)) return tidied;
  reader.doubt();
  // A date or duration that cannot be read is shown as it is written.
  if (durations.has(name) || dates.has(name)) return typeof tidied === 'string' ? tidied : undefined;
  return isList(name, within) && (isFields(tidied) || typeof tidied === 'string') ? [tidied] : undefined;
}

const isList = (name: string, within: string): boolean =>
  within !== '' && (lists.has(name) || listsWithin.get(name)?.has(within) === true);

function fits(name: string, value: unknown, within: string): boolean {
  if (durations.has(name)) return parseDuration(value) !== undefined;
  if (dates.has(name)) return isDate(value);
  if (isList(name, within)) return Array.isArray(value);
  if (numbersWithin.get(name) === within) return typeof value === 'number';
  return within === '' || !strings.has(name) || typeof value === 'string';
}

function tidy(reader: Reader, value: unknown, within: string, depth: number): unknown {
  if (value === null || depth > deepest) {
    reader.doubt();
    return undefined;
  }
  if (Array.isArray(value))
    return value.map((entry) => tidy(reader, entry, within, depth + 1)).filter((entry) => entry !== undefined);
  return isFields(value) ? entriesOf(value, (name, entry) => field(reader, name, entry, within, depth + 1)) : value;
}
