/** The plain words of blocks and rich text. */

import type {Block, Inline, ListItem, RichText, TableCell} from '../model/document/blocks.js';
import type {LanguageTag} from '../model/document/values.js';
import {resolveText} from '../model/language.js';

const inlineText = (parts: Inline[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text ? inlineText(part.text) : '')).join('');

/** The words of rich text in the document's language. */
export function plainText(text: RichText | undefined, lang: LanguageTag): string {
  return Array.isArray(text) ? inlineText(text) : resolveText(text, lang, lang).text;
}

/** A table cell in full, whatever its short form. */
export function cellOf(cell: TableCell | string | Record<string, string>): TableCell {
  if (typeof cell === 'string') return {text: cell};
  const isCell = ['text', 'blocks', 'colspan', 'rowspan', 'header', 'scope', 'at'].some((key) => key in cell);
  return isCell || Object.keys(cell).length === 0 ? cell : {text: cell as Record<string, string>};
}

export const cellText = (cell: TableCell, lang: LanguageTag): string =>
  [plainText(cell.text, lang), ...(cell.blocks ?? []).map((block) => blockText(block, lang))]
    .filter(Boolean)
    .join('\n');

/** The words of a list item, without its marker. */
export const itemText = (item: ListItem, lang: LanguageTag): string =>
  [plainText(item.text, lang), ...(item.blocks ?? []).map((block) => blockText(block, lang))]
    .filter(Boolean)
    .join('\n');

/** The words of a block, a line for each item or row. */
export function blockText(block: Block, lang: LanguageTag): string {
  const known = block as Exclude<Block, {[property: string]: unknown}>;
  switch (known.type) {
    case 'markdown':
    case 'paragraph':
      return plainText(known.text, lang);
    case 'html':
      return plainText(known.html, lang)
        .replace(/<(?:br|\/p|\/li|\/tr|\/h\d)[^>]{0,200}>/gi, '\n')
        .replace(/<[^>]{0,2000}>/g, ' ');
    case 'list':
      return known.items.map((item) => itemText(item, lang)).join('\n');
    case 'table':
      return known.rows.map((row) => row.map((cell) => cellText(cellOf(cell), lang)).join('\t')).join('\n');
    case 'definition':
      return known.entries
        .map((entry) =>
          [plainText(entry.term, lang), plainText(entry.text, lang), ...texts(entry.blocks, lang)].join('\n'),
        )
        .join('\n');
    case 'callout':
    case 'note':
      return [plainText(known.title, lang), plainText(known.text, lang), ...texts(known.blocks, lang)].join('\n');
    case 'address':
      return known.lines.map((line) => plainText(line, lang)).join('\n');
    case 'figure':
      return [plainText(known.caption, lang), ...texts(known.blocks, lang)].join('\n');
    case 'divider':
      return '';
    default:
      return texts((block as {fallback?: Block[]}).fallback, lang).join('\n');
  }
}

const texts = (blocks: Block[] | undefined, lang: LanguageTag): string[] =>
  (blocks ?? []).map((block) => blockText(block, lang));
