/** A table while its HTML is being read: rows and cells of lines. */

import type {CellLines, Line, TableLines} from './line.js';
import {attributeOf} from './html-tokens.js';

interface OpenCell {
  lines: Line[];
  colspan: number;
  rowspan: number;
  header: boolean;
}

/** Spans are kept as the page has them, up to what a browser takes (HTML, 4.9.12: 1,000 columns, 65,534 rows), bounded further against nonsense. */
function span(attributes: string, name: string): number {
  const value = Number.parseInt(attributeOf(attributes, name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), 200) : 1;
}

/** Collects rows, cells and caption between the tags of one table. */
export class HtmlTable {
  readonly #rows: OpenCell[][] = [];
  readonly #caption: Line[] = [];
  #headerRows = 0;
  #inHead = false;
  #cell: OpenCell | undefined;

  open(name: string, attributes: string): void {
    if (name === 'thead') this.#inHead = true;
    else if (name === 'tbody' || name === 'tfoot') this.#inHead = false;
    else if (name === 'tr') this.#rows.push([]);
    else if (name === 'td' || name === 'th') {
      if (this.#rows.length === 0) this.#rows.push([]);
      this.#cell = {
        lines: [],
        colspan: span(attributes, 'colspan'),
        rowspan: span(attributes, 'rowspan'),
        header: name === 'th',
      };
      this.#rows.at(-1)!.push(this.#cell);
      if (this.#inHead) this.#headerRows = this.#rows.length;
    } else if (name === 'caption') this.#cell = undefined;
  }

  close(name: string): void {
    if (name === 'thead') this.#inHead = false;
    else if (name === 'td' || name === 'th' || name === 'tr') this.#cell = undefined;
  }

  /** A line of the open cell; outside all cells it is a caption, or stands where it does not belong and comes first. */
  add(line: Line): void {
    (this.#cell?.lines ?? this.#caption).push(line);
  }

  /** The lines that the table is: one with a table in it, or those of its cells where it only lays out a page. */
  finish(indent: number, gap: boolean): Line[] {
    const rows = this.#rows.filter((row) => row.length > 0);
    const cells = rows.flat();
    const filled = cells.flatMap(({lines}) => lines);
    const first = this.#caption[0] ?? filled[0];
    if (!first) return [];
    const layout =
      rows.every((row) => row.length === 1) ||
      filled.some(({level, table}) => level || table) ||
      cells.length * 15 < filled.length;
    if (layout) return [...this.#caption, ...filled];
    const caption = this.#caption[0]?.content;
    const table: TableLines = {
      ...(caption && {caption}),
      headerRows: this.#headerRows || headRows(rows),
      rows: rows.map((row) => row.map(toCell)),
    };
    return [...this.#caption.slice(1), {content: first.content, indent, gap, table}];
  }
}

/** Rows at the top that are all header cells, or all bold while the next row is not. */
function headRows(rows: OpenCell[][]): number {
  const heads = (row: OpenCell[]): boolean => row.every(({header}) => header);
  let count = 0;
  while (count < rows.length - 1 && heads(rows[count]!)) count++;
  return count;
}

function toCell({lines, colspan, rowspan, header}: OpenCell): CellLines {
  return {
    lines: lines.map(({content}) => content),
    ...(colspan > 1 && {colspan}),
    ...(rowspan > 1 && {rowspan}),
    ...(header && {header}),
  };
}
