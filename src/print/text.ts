/** Prints the neutral tree as plain text, for app stores and forms that take nothing else. */

import type {DocElement, DocNode} from '../tree/tree.js';
import {documentLines} from './document-lines.js';
import {oneLine} from './table-lines.js';
import type {CellLines, TableLines, TextFormat} from './text-format.js';

/** Plain text of `nodes`: every word of the document; a table becomes a list of its rows with the labels of its columns. */
export const printText = (nodes: readonly DocNode[]): string => documentLines(nodes, text);

const text: TextFormat = {
  words: (words) => words,
  lineBreak: '',
  start: (line) => line,
  heading: (words, level) => (level <= 2 ? [words, (level === 1 ? '=' : '-').repeat(width(words))] : [words]),
  inline,
  // An entry with a marker of its own needs no other.
  bullet: ({attributes}, number) =>
    number !== undefined ? `${number}. ` : attributes['data-part'] === 'marked' ? '' : '- ',
  term: (words) => `${words}:`,
  quote: (lines) => lines.map((line) => `  ${line}`.trimEnd()),
  code: (words) => words.replace(/\n$/, '').split('\n'),
  rule: '----------',
  table,
};

function inline({tag, attributes}: DocElement, words: string): string {
  if (tag === 'input') return attributes.checked ? '[x]' : '[ ]';
  const {href} = attributes;
  if (tag !== 'a' || href === undefined || !/^https?:/.test(href)) return words;
  const address = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return address(href) === address(words.trim()) ? words : `${words} (${href})`;
}

/** Columns on a screen with letters of equal width: those of East Asian scripts take two. */
function width(words: string): number {
  const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;
  return Math.min([...words].length + (words.match(wide)?.length ?? 0), 72);
}

function table({caption, header, rows}: TableLines): string[] {
  const lines = rows.flatMap(({group, cells}) => (group ? [cellWords(cells[0] ?? [])] : record(header, cells)));
  return caption === '' ? lines : [caption, ...lines];
}

/** A cell as one phrase; entries of a list lose their bullets. */
const cellWords = (lines: CellLines): string =>
  oneLine(
    lines.map((line) => line.trim().replace(/^- /, '')),
    ', ',
  );

/** A row as its first cell, and under it the others, each behind the label of its column. */
function record(header: readonly string[], cells: readonly CellLines[]): string[] {
  if (!header.some(Boolean)) return [`- ${cells.map(cellWords).filter(Boolean).join(' | ')}`];
  const [first = [], ...others] = cells;
  const label = (column: number) => (header[column] ? `${header[column]}: ` : '');
  return [
    `- ${label(0)}${cellWords(first)}`,
    ...others.flatMap((lines, index) => {
      if (lines.length === 0 || cellWords(lines) === '–') return [];
      if (lines.length === 1) return [`  ${label(index + 1)}${cellWords(lines)}`];
      return [`  ${label(index + 1)}`.trimEnd(), ...lines.map((line) => `    ${line}`)].filter((line) => line.trim());
    }),
  ];
}
