/** The properties in which two records differ. */

import type {LanguageTag, LocalizedText} from '../document/values.js';
import type {FieldChange} from './comparison.js';
import {changedPassages} from './compare-words.js';
import {sameValue} from './same-value.js';
import {TextLines} from './text-lines.js';

/** Where the words of a record come from. */
export interface Version {
  /** Language of plain strings. */
  lang: LanguageTag;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Names of properties that record where an import found something; they carry no meaning for a reader. */
export const traces: ReadonlySet<string> = new Set(['at', 'binds']);

/** @param skip names of properties that are compared elsewhere. */
export function changedFields(
  before: Fields,
  after: Fields,
  versions: readonly [before: Version, after: Version],
  skip: ReadonlySet<string> = new Set(),
): FieldChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .filter((field) => !skip.has(field) && !traces.has(field))
    .filter((field) => !sameValue(before[field], after[field], traces))
    .map((field) => ({
      field,
      ...(before[field] !== undefined && {before: before[field]}),
      ...(after[field] !== undefined && {after: after[field]}),
      passages:
        isWords(before[field]) || isWords(after[field]) ? wordChanges(before[field], after[field], versions) : [],
    }));
}

/** Whether a value is a text for readers, and not a date, a code or an address. */
function isWords(value: unknown): boolean {
  if (typeof value === 'string') return /\s|\P{ASCII}/u.test(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, text]) => /^[a-z]{2,3}(-|$)/i.test(key) && typeof text === 'string')
  );
}

function wordChanges(before: unknown, after: unknown, versions: readonly [Version, Version]): FieldChange['passages'] {
  const lines = (value: unknown, {lang}: Version) =>
    new TextLines(lang).text(typeof value === 'string' || isWords(value) ? (value as LocalizedText) : undefined);
  return changedPassages(lines(before, versions[0]), lines(after, versions[1]));
}
