/** What a fact is called: the property that names it in its own words. */

import type {LocalizedText} from '../document/values.js';

/** Properties that may name a fact, the most telling first. */
const naming = [
  'record',
  'name',
  'parties',
  'recipient',
  'party',
  'title',
  'browser',
  'topic',
  'agency',
  'version',
  'purpose',
  'purposes',
  'type',
  'role',
  'kind',
  'text',
  'items',
  'country',
  'logic',
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fact's name in its languages; the empty string where nothing in it is a name. */
export function factName(fact: unknown): LocalizedText {
  if (!isObject(fact)) return '';
  for (const property of naming) {
    const name = asName(fact[property]);
    if (name !== undefined) return name;
  }
  return '';
}

/** A text, the name of a party or item, or the names of several. */
function asName(value: unknown): LocalizedText | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (Array.isArray(value)) {
    const names = value.map(asName).filter((name) => name !== undefined);
    return names.length > 0 ? joined(names) : undefined;
  }
  if (!isObject(value)) return undefined;
  if ('name' in value) return asName(value.name);
  const texts = Object.entries(value);
  return texts.length > 0 && texts.every(([, text]) => typeof text === 'string') ? (value as LocalizedText) : undefined;
}

/** Several names in one; where a name lacks a language, it is taken from another of its own. */
function joined(names: readonly LocalizedText[]): LocalizedText {
  const languages = new Set(names.flatMap((name) => (typeof name === 'string' ? [] : Object.keys(name))));
  const inLanguage = (lang: string | undefined) =>
    names
      .map((name) => (typeof name === 'string' ? name : ((lang && name[lang]) ?? Object.values(name)[0] ?? '')))
      .join(', ');
  return languages.size === 0
    ? inLanguage(undefined)
    : Object.fromEntries([...languages].map((lang) => [lang, inLanguage(lang)]));
}
