/** From a pasted text, a Markdown file or a saved page to a policy document that keeps every character and the facts in it. */

import type {ContentsEntry, PolicyInput} from '../model/document/policy.js';
import type {SectionFields, SourceSpan} from '../model/document/blocks.js';
import type {LanguageTag} from '../model/document/values.js';
import {note, type ImportNote} from './import-note.js';
import {annotations} from './output/annotations.js';
import {chromeSection} from './output/chrome-section.js';
import {section} from './output/blocks.js';
import {guessFormat, readSource, type ImportFormat} from './read/read-source.js';
import {findDocument, type FoundDocument} from './structure/found-document.js';
import {guessLanguage, vocabularyOf, withoutWords} from './vocabulary/languages.js';

export interface ImportOptions {
  /** What the source is written in. Default: told from its content. */
  format?: ImportFormat;
  /** The source's language (BCP 47). Default: what the page declares, else told from its letters. */
  lang?: LanguageTag;
  /** Name of the encoding from which the source was decoded; kept with it. */
  encoding?: string;
}

export interface ImportedPolicy {
  /** A valid document: `parsePolicy` finds no error in it. */
  policy: PolicyInput;
  notes: ImportNote[];
}

const languageTag = /^(?!kr$)[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

function languageOf(source: string, options: ImportOptions, declared: string | undefined): LanguageTag {
  if (options.lang && languageTag.test(options.lang)) return options.lang;
  const guessed = guessLanguage(source);
  // Pages often declare the language of their template.
  return guessed === 'und' && declared && languageTag.test(declared) ? declared : guessed;
}

function contentsEntries(found: FoundDocument): ContentsEntry[] {
  return (found.contents ?? []).map(({marker, text}) => ({...(marker && {marker: marker.text}), text: text.text}));
}

const spanOfContents = ({contents = []}: FoundDocument): SourceSpan | undefined =>
  contents.length ? [(contents[0]!.marker ?? contents[0]!.text).at[0], contents.at(-1)!.text.at[1]] : undefined;

/**
 * Imports the text of a policy. Pure, and linear in the length of the source; it never throws.
 * Nothing is lost (see `documentText`), and facts stand beside the words that state them, with `x-import: {at, confidence}`.
 */
export function importPolicy(source: string, options: ImportOptions = {}): ImportedPolicy {
  const format = options.format ?? guessFormat(source);
  const read = readSource(source, format);
  const lang = languageOf(source, options, read.lang);
  const vocabulary = vocabularyOf(lang);
  const found = findDocument(read.lines, vocabulary ?? withoutWords);
  const sections: SectionFields[] = found.sections.map(section);
  const contentsAt = spanOfContents(found);
  const policy: PolicyInput = {
    schema: '1.0',
    lang,
    ...(found.title && {title: found.title.text}),
    ...(found.contents && {contents: {mode: 'explicit', entries: contentsEntries(found)}}),
    sections: [...sections, ...chromeSection(found.chrome, lang)],
    annotations: annotations(source, read.removed, found),
    source: {format, ...(options.encoding && {encoding: options.encoding}), raw: source},
    ...{'x-import': {...(found.title && {title: {at: found.title.at, ...(found.titleInText && {inText: true})}}), ...(contentsAt && {contents: {at: contentsAt}})}},
  };
  return {
    policy,
    notes: [...(options.format ? [] : [note('format-guessed', {text: format})]), ...(vocabulary ? [] : [note('language-unknown')]), ...found.notes],
  };
}
