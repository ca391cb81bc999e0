/** The words of blocks, line by line and language by language, as a comparison reads them. */

import type {Block, Inline, RichText, TableCell} from '../document/blocks.js';
import type {LanguageTag, LocalizedText} from '../document/values.js';

/** Blocks within blocks beyond this depth are left to hostile documents, as when they are drawn. */
const deepest = 50;

/** Words by language. */
export type Words = Map<LanguageTag, string>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The languages of a text; a plain string is in the document's. */
export function wordsOf(text: LocalizedText | RichText | undefined, documentLanguage: LanguageTag): Words {
  if (typeof text === 'string') return new Map([[documentLanguage, text]]);
  if (Array.isArray(text)) return new Map([[documentLanguage, plainText(text, 0)]]);
  if (!isObject(text)) return new Map();
  return new Map(Object.entries(text).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function plainText(parts: readonly Inline[], depth: number): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (!isObject(part) || depth > deepest) return '';
      return 'mark' in part && part.mark === 'break' ? '\n' : plainText(list(part.text) as Inline[], depth + 1);
    })
    .join('');
}

/** Collects lines; those without words are left out. */
export class TextLines {
  readonly #documentLanguage: LanguageTag;
  readonly #lines = new Map<LanguageTag, string[]>();

  constructor(documentLanguage: LanguageTag) {
    this.#documentLanguage = documentLanguage;
  }

  get languages(): LanguageTag[] {
    return [...this.#lines.keys()];
  }

  in(lang: LanguageTag): readonly string[] {
    return this.#lines.get(lang) ?? [];
  }

  text(text: LocalizedText | RichText | undefined): this {
    return this.#row([text], '');
  }

  blocks(blocks: unknown, depth = 0): this {
    if (depth <= deepest) for (const block of list(blocks)) this.#block(block, depth);
    return this;
  }

  /** Texts that stand beside each other make one line; what lacks a language is taken from the document's. */
  #row(texts: readonly (LocalizedText | RichText | undefined)[], separator: string): this {
    const all = texts.map((text) => wordsOf(text, this.#documentLanguage));
    for (const lang of new Set(all.flatMap((words) => [...words.keys()]))) {
      const row = all.map((words) => words.get(lang) ?? words.get(this.#documentLanguage) ?? '').join(separator);
      for (const line of row.split('\n')) {
        if (line.trim() === '') continue;
        const lines = this.#lines.get(lang);
        if (lines) lines.push(line.trim());
        else this.#lines.set(lang, [line.trim()]);
      }
    }
    return this;
  }

  #block(value: unknown, depth: number): void {
    if (typeof value === 'string') this.text(value);
    if (!isObject(value)) return;
    const block = value as unknown as Exclude<Block, {[property: string]: unknown}>;
    const inner = (blocks: unknown) => this.blocks(blocks, depth + 1);
    switch (block.type) {
      case 'list':
        for (const item of list(block.items).filter(isObject)) {
          this.#row([item.marker as string | undefined, item.text as RichText], item.marker === undefined ? '' : ' ');
          inner(item.blocks);
        }
        break;
      case 'definition':
        for (const entry of list(block.entries).filter(isObject)) {
          this.#row([entry.term as RichText, entry.text as RichText], ' ');
          inner(entry.blocks);
        }
        break;
      case 'table':
        this.text(block.caption);
        for (const row of list(block.rows)) this.#tableRow(list(row), inner);
        break;
      case 'address':
        for (const line of list(block.lines)) this.text(line as RichText);
        break;
      case 'html':
        this.text(block.html);
        break;
      case 'view':
        this.text(block.empty);
        inner(block.fallback);
        break;
      default:
        this.#other(value, inner);
    }
  }

  /** Paragraphs, remarks, figures, and blocks of kinds that this version does not know. */
  #other(block: Record<string, unknown>, inner: (blocks: unknown) => void): void {
    this.text(block.title as RichText);
    this.text(block.text as RichText);
    inner(block.blocks);
    inner(block.fallback);
    this.text(block.caption as RichText);
  }

  #tableRow(cells: readonly unknown[], inner: (blocks: unknown) => void): void {
    const isCell = (cell: unknown): cell is TableCell => isObject(cell) && ('text' in cell || 'blocks' in cell);
    this.#row(
      cells.map((cell) => (isCell(cell) ? cell.text : (cell as LocalizedText))),
      ' | ',
    );
    for (const cell of cells) if (isCell(cell)) inner(cell.blocks);
  }
}
