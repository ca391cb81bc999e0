/** One policy from two files: the facts and the order of the authoritative one, with the words of a translation beside its own. */

import type {Policy} from './document/policy.js';
import type {LanguageTag} from './document/values.js';
import {matchLanguage} from './language.js';

/** Fields that hold words for readers (`LocalizedText` in the document's types), as against codes, names of cookies, dates and addresses. */
const wordy = new Set(
  (
    'address agent appeal approver article assessment before after body browser caption categories channels combination condition ' +
    'consentMethods decision department description destruction disclosed effect empty examples fee foreseeability frequency ' +
    'guardianRights guardians harm hours how html identityCheck incentives indefinite interest legalForm legalName limits lines ' +
    'location logic manager method methods metrics name operator partial place provision purpose range reason record records refusal ' +
    'refusalEffect relatedness remedy risk safeguards scope sensitive sensitiveUse separateStorage significance sold sources statute ' +
    'steps storage subjects summary task tasks term text title tool topic value viewing when'
  ).split(' '),
);

/** What no translation may change: it is no text for readers, or the browser knows it by this name. */
const fixed = new Set(['devices.name', 'annotations.text', 'source.name']);

/** Deeper parts are left to hostile documents. */
const deepest = 60;

interface Pair {
  from: LanguageTag;
  to: LanguageTag;
}

/**
 * The policy with the words of `translation` in its language. Only words are taken over; rows and sections are paired by `id`, or by
 * their place where neither file has ids and both have as many. What has no counterpart stays in the authoritative language.
 */
export function withTranslation(policy: Policy, translation: Policy): Policy {
  const pair = {from: policy.lang, to: translation.lang};
  const merged = mergeFields(policy, translation, '', pair, 0) as Policy;
  return {...merged, languages: [...new Set([...policy.languages, translation.lang])]};
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMap = (value: unknown, {from}: Pair): value is Record<LanguageTag, string> =>
  isObject(value) && typeof value[from] === 'string';

/** @param key name of the field, with that of the list that it is in: `devices.name`. */
function merge(original: unknown, other: unknown, key: string, pair: Pair, depth: number): unknown {
  if (other === undefined || depth > deepest) return original;
  const isWordy = wordy.has(key.slice(key.indexOf('.') + 1)) && !fixed.has(key);
  if (isWordy && (typeof original === 'string' || isMap(original, pair))) return mergeWords(original, other, pair);
  if (Array.isArray(original) && Array.isArray(other)) return mergeLists(original, other, key, pair, depth);
  if (isObject(original) && isObject(other)) return mergeFields(original, other, key, pair, depth);
  return original;
}

function mergeWords(original: string | Record<LanguageTag, string>, other: unknown, {from, to}: Pair): unknown {
  const tag = isObject(other) ? matchLanguage(to, Object.keys(other)) : undefined;
  const words = tag === undefined ? other : (other as Record<LanguageTag, unknown>)[tag];
  if (typeof words !== 'string' || words === '' || words === original) return original;
  return {...(typeof original === 'string' ? {[from]: original} : original), [to]: words};
}

function mergeLists(original: unknown[], other: unknown[], key: string, pair: Pair, depth: number): unknown[] {
  const ids = new Map(other.filter(isObject).map((entry) => [entry.id, entry]));
  ids.delete(undefined);
  const counterpart = (entry: unknown, index: number): unknown =>
    isObject(entry) && entry.id !== undefined
      ? ids.get(entry.id)
      : original.length === other.length
        ? other[index]
        : undefined;
  return original.map((entry, index) => merge(entry, counterpart(entry, index), key, pair, depth + 1));
}

function mergeFields(original: object, other: object, key: string, pair: Pair, depth: number): object {
  const list = key.slice(key.indexOf('.') + 1);
  const entries = Object.entries(original).map(([name, value]: [string, unknown]) => [
    name,
    merge(value, (other as Record<string, unknown>)[name], list ? `${list}.${name}` : name, pair, depth + 1),
  ]);
  return Object.fromEntries(entries) as object;
}
