/** Sections: every one gets an `id` that is unique in the document, and its body becomes its first block. */

import type {Block, Section} from '../document/blocks.js';
import type {LanguageTag, LocalizedText} from '../document/values.js';
import {resolveText} from '../language.js';
import {isFields, type Fields, type Reader} from './reader.js';

/** Deeper sections are kept as they are but not drawn; no real policy goes beyond six. */
const deepest = 32;

/** A block; a string is Markdown. Blocks of unknown kinds pass unchanged. */
export function normalizeBlock(reader: Reader, value: unknown): Block | undefined {
  if (typeof value === 'string') return {type: 'markdown', text: value};
  if (isFields(value) && typeof value.type === 'string') return value as unknown as Block;
  reader.doubt();
  return undefined;
}

/** Letters, digits and hyphens of any script; the rest becomes hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

export class SectionNormalizer {
  readonly #reader: Reader;
  readonly #lang: LanguageTag;
  readonly #taken = new Set<string>();

  /** @param lang the document's language, from whose titles ids are made so that they do not change with the reader's. */
  constructor(reader: Reader, lang: LanguageTag) {
    this.#reader = reader;
    this.#lang = lang;
  }

  sections(value: unknown, depth = 0): Section[] {
    // Ids that the author gave are kept for their sections, whatever stands before them.
    if (depth === 0) this.#reserve(value, 0);
    return this.#reader.objects(value).map((fields) => this.#section(fields, depth));
  }

  readonly #given = new Set<string>();

  #reserve(sections: unknown, depth: number): void {
    if (!Array.isArray(sections) || depth > deepest) return;
    for (const section of sections) {
      if (!isFields(section)) continue;
      if (typeof section.id === 'string') this.#given.add(section.id);
      this.#reserve(section.sections, depth + 1);
    }
  }

  #section(fields: Fields, depth: number): Section {
    const reader = this.#reader;
    const {body, format, blocks, sections, ...rest} = fields;
    const kind = reader.string(rest.kind) ?? 'other';
    const title = reader.text(rest.title);
    const id = this.#id(reader.string(rest.id), kind, title);
    const first = bodyBlock(reader.text(body), format);
    return {
      ...rest,
      id,
      kind,
      ...(title !== undefined && {title}),
      blocks: [...(first ? [first] : []), ...reader.each(blocks, (block) => normalizeBlock(reader, block))],
      sections: depth < deepest ? this.sections(sections, depth + 1) : [],
    };
  }

  #id(given: string | undefined, kind: string, title: LocalizedText | undefined): string {
    const wanted =
      given && !this.#taken.has(given)
        ? given
        : (kind !== 'other' && slug(kind)) || slug(resolveText(title, this.#lang, this.#lang).text) || 'section';
    let id = wanted;
    for (let count = 2; this.#taken.has(id) || (id !== given && this.#given.has(id)); count++)
      id = `${wanted}-${count}`;
    if (given !== undefined && id !== given) this.#reader.doubt();
    this.#taken.add(id);
    return id;
  }
}

function bodyBlock(text: LocalizedText | undefined, format: unknown): Block | undefined {
  if (text === undefined || text === '') return undefined;
  if (format === 'html') return {type: 'html', html: text};
  if (format === 'text') return {type: 'paragraph', text};
  return {type: 'markdown', text};
}
