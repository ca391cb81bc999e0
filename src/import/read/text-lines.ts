/** Plain text as lines; rows of cells between tabs become tables. */

import {SourceText} from '../text/source-text.js';
import type {Line, ReadSource, TableLines} from './line.js';

/** Line ends of any system, and the characters of Unicode that end a line. */
const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** A tab counts as four columns, a character of other white space as one. */
export function indentOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === '\t') columns += 4;
    else if (/\s/.test(character)) columns++;
    else break;
  }
  return columns;
}

/** The lines of a source with their white space, line ends left out. */
export function wholeLines(source: string): SourceText[] {
  const lines: SourceText[] = [];
  let start = 0;
  for (const match of source.matchAll(lineEnd)) {
    lines.push(SourceText.of(source, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(SourceText.of(source, start));
  return lines;
}

/** What stands between the tabs of a line. */
function cellsOf(line: SourceText): SourceText[] {
  const cells: SourceText[] = [];
  let start = 0;
  for (let tab = line.text.indexOf('\t'); tab >= 0; tab = line.text.indexOf('\t', start)) {
    cells.push(line.slice(start, tab).trim());
    start = tab + 1;
  }
  cells.push(line.slice(start).trim());
  return cells;
}

/** A row of a table: two filled cells, since a tab before words is indentation; after another row, as many cells as that has. */
function rowOf(line: SourceText, columns: number): SourceText[] | undefined {
  if (!line.text.includes('\t')) return undefined;
  const cells = cellsOf(line);
  const filled = cells.filter((cell) => cell.length > 0).length;
  return filled >= 2 || (filled === 1 && cells.length === columns) ? cells : undefined;
}

/** Rows from `from` on that make a table: at least two lines of cells without a blank line between them. */
function tableAt(lines: SourceText[], from: number): {table: TableLines; end: number} | undefined {
  const rows: SourceText[][] = [];
  let end = from;
  for (let cells; end < lines.length && (cells = rowOf(lines[end]!, rows[0]?.length ?? 0)); end++) rows.push(cells);
  if (rows.length < 2) return undefined;
  return {
    table: {headerRows: 1, rows: rows.map((row) => row.map((cell) => ({lines: cell.length ? [cell] : []})))},
    end,
  };
}

/** Reads plain text. */
export function readTextLines(source: string): ReadSource {
  const whole = wholeLines(source);
  const lines: Line[] = [];
  let gap = true;
  for (let i = 0; i < whole.length; i++) {
    const table = tableAt(whole, i);
    const content = whole[i]!.trim();
    if (table) {
      lines.push({content, indent: 0, gap, table: table.table});
      i = table.end - 1;
      gap = false;
    } else if (content.length === 0) gap = true;
    else {
      lines.push({content, indent: indentOf(whole[i]!.text.slice(0, 40)), gap});
      gap = false;
    }
  }
  return {lines, removed: []};
}
