/** From a pasted text, a Markdown file or a saved page to a policy document that keeps every character and the facts in it. */

import type {ContentsEntry, PolicyInput} from '../model/document/policy.js';
import type {SectionFields} from '../model/document/blocks.js';
import type {LanguageTag} from '../model/document/values.js';
import {note, type ImportNote} from './import-note.js';
import {findFacts, type FoundFacts} from './facts/find-facts.js';
import {annotations} from './output/annotations.js';
import {bindFacts, targetAnnotations} from './output/bindings.js';
import {chromeSection} from './output/chrome-section.js';
import {section} from './output/blocks.js';
import {nameIds, nameKinds} from './output/section-names.js';
import {guessFormat, readSource, type ImportFormat} from './read/read-source.js';
import {likeness} from './structure/contents-list.js';
import {findDocument, type FoundDocument} from './structure/found-document.js';
import {guessLanguage, vocabularyOf, withoutWords} from './vocabulary/languages.js';

/** What is known of the source beforehand. All of it is optional. */
export interface ImportOptions {
  /** What the source is written in. Default: told from its content. */
  format?: ImportFormat;
  /** The source's language (BCP 47). Default: what the page declares, else told from its letters. */
  lang?: LanguageTag;
  /** Name of the encoding from which the source was decoded; kept with it. */
  encoding?: string;
}

/** The document, and what somebody should look at before it is published. */
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

/** Entries of a list of contents, each with the section that it means. */
function contentsEntries(found: FoundDocument, sections: readonly SectionFields[]): ContentsEntry[] {
  return (found.contents ?? []).map(({marker, text}) => {
    const best = sections
      .map((candidate) => ({
        id: candidate.id,
        like: typeof candidate.title === 'string' ? likeness(text.text, candidate.title) : 0,
      }))
      .reduce((a, b) => (b.like > a.like ? b : a), {id: undefined as string | undefined, like: 0});
    return {
      ...(marker && {marker: marker.text}),
      text: text.text,
      ...(best.like >= 0.5 && best.id && {section: best.id}),
    };
  });
}

/** Where the title and the list of contents stand, and whence plain words among the facts come. */
function originsOf(found: FoundDocument, facts: FoundFacts | undefined): object {
  const {title, titleInText, titleSure, contents = []} = found;
  const first = contents[0];
  const origins = {
    ...(title && {title: {at: title.at, confidence: titleSure ? 0.95 : 0.6, ...(titleInText && {inText: true})}}),
    ...(first && {contents: {at: [(first.marker ?? first.text).at[0], contents.at(-1)!.text.at[1]], confidence: 0.95}}),
    ...facts?.origins,
  };
  return Object.keys(origins).length ? {'x-import': origins} : {};
}

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
  const facts = vocabulary && findFacts(found.sections, found.title, vocabulary);
  const sections: SectionFields[] = found.sections.map(section);
  nameKinds(sections, (vocabulary ?? withoutWords).structure, facts?.places ?? {});
  const all = [...sections, ...chromeSection(found.chrome, lang)];
  nameIds(all, lang);
  const uncertain = facts ? bindFacts(facts.fields, facts.origins, sections) : [];
  const removals = targetAnnotations(annotations(source, read.removed, found), sections);
  const policy: PolicyInput = {
    schema: '1.0',
    lang,
    ...(found.title && {title: found.title.text}),
    ...facts?.fields,
    ...(found.contents && {contents: {mode: 'explicit', entries: contentsEntries(found, sections)}}),
    sections: all,
    ...(removals.length > 0 && {annotations: removals}),
    source: {format, ...(options.encoding && {encoding: options.encoding}), raw: source},
    ...originsOf(found, facts),
  };
  const guessed = options.format || source.trim() === '' ? [] : [note('format-guessed', {text: format})];
  const language = vocabulary || source.trim() === '' ? [] : [note('language-unknown')];
  const empty = source.trim() === '' ? [note('empty')] : [];
  return {
    policy,
    notes: [
      ...empty,
      ...guessed,
      ...language,
      ...found.notes,
      ...(empty.length ? [] : (facts?.notes ?? [])),
      ...uncertain,
    ],
  };
}
