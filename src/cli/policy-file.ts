/** From a file to a policy: JSON as it is, a text by importing it. */

import {importPolicy} from '../import/import-policy.js';
import type {ImportFormat} from '../import/read/read-source.js';
import type {ImportNote} from '../import/import-note.js';
import type {Policy} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import type {Issue} from '../model/issue.js';
import {parsePolicy} from '../model/parse-policy.js';
import {CannotRun, type Io} from './io.js';
import {JsonPlaces, lineAndColumn} from './json-places.js';
import {readSource, type Source} from './sources.js';

export interface PolicyFile {
  source: Source;
  policy: Policy;
  issues: readonly Issue[];
  /** Where the values of the JSON stand; undefined for a text. */
  places: JsonPlaces | undefined;
  /** The remarks of an import; empty for JSON. */
  notes: readonly ImportNote[];
}

/** What the JSON of a file says, or why it says nothing. */
export type ParsedJson = {document: unknown; places: JsonPlaces} | {issue: Issue; line: number; column: number};

/** Endings of files that are texts, whatever they begin with. */
const texts = /\.(txt|text|md|markdown|html?|xhtml)$/i;

export const isText = ({name, text}: Source): boolean =>
  texts.test(name) || (!/\.json[c5]?$/i.test(name) && !/^\s*[{[]/.test(text));

export function parseJson({text}: Source): ParsedJson {
  const places = new JsonPlaces(text);
  try {
    return {document: JSON.parse(text) as unknown, places};
  } catch {
    const place = lineAndColumn(text, places.error ?? text.length);
    const issue: Issue = {
      code: 'not-json',
      severity: 'error',
      pointer: '',
      message: `This is no JSON from line ${place.line}, column ${place.column} on.`,
      remedy: isMarkup(text)
        ? 'It is markup: import it first with "privacy-elements import".'
        : 'Look for a missing or a surplus comma, quotation mark or bracket there.',
    };
    return {issue, ...place};
  }
}

const isMarkup = (text: string) => /^\s*</.test(text);

/** What a text is read as, where the caller knows. */
export interface TextOptions {
  format?: ImportFormat;
  lang?: LanguageTag;
}

/** @throws {CannotRun} where the file cannot be read or holds no policy. */
export async function readPolicyFile(path: string, io: Io, options: TextOptions = {}): Promise<PolicyFile> {
  const source = await readSource(path, io);
  if (isText(source)) {
    const {policy: document, notes} = importPolicy(source.text, {...options, encoding: source.encoding});
    const {policy, issues} = parsePolicy(document);
    return {source, policy: policy!, issues, places: undefined, notes};
  }
  const parsed = parseJson(source);
  if ('issue' in parsed) throw new CannotRun(`${source.name}: ${parsed.issue.message} ${parsed.issue.remedy}`);
  const {document, places} = parsed;
  const {policy, issues} = parsePolicy(document);
  const [reason] = issues;
  if (!policy) throw new CannotRun(`${source.name}: ${reason!.message} ${reason!.remedy}`);
  // Without both of the only needed properties, a JSON file is something else.
  if (!hasAny(document, ['schema', 'lang']))
    throw new CannotRun(`${source.name} is no policy document: it has neither "schema" nor "lang".`);
  return {source, policy, issues, places, notes: []};
}

const hasAny = (document: unknown, names: readonly string[]): boolean =>
  names.some((name) => Object.hasOwn(document as object, name));
