/** A table of the text, with header cells and spans as the document has them. */

import type {TableBlock, TableCell} from '../model/document/blocks.js';
import {h, type Attributes, type Child, type DocElement} from '../tree/tree.js';
import {entries, numberOr} from './entries.js';
import {richText} from './rich-text.js';
import {scrollable, type ViewContext} from './view.js';

/** @param inner draws the blocks of a cell. */
export function blockTable(context: ViewContext, block: TableBlock, inner: (blocks: unknown) => Child): DocElement {
  const headerRows = numberOr(1, block.headerRows);
  const headerColumns = numberOr(0, block.headerColumns);
  const grid = new Grid();
  const drawn = entries(block.rows).map((row, rowIndex) => {
    const inHead = rowIndex < headerRows;
    grid.nextRow();
    const cells = entries(row).map((value) => {
      const cell: TableCell = typeof value === 'object' && isCell(value) ? value : {text: value};
      const [colspan, rowspan] = [span(cell.colspan), span(cell.rowspan)];
      const column = grid.place(colspan, rowspan);
      const header = cell.header ?? (inHead || column < headerColumns);
      const attributes: Attributes = {
        colspan: colspan > 1 ? colspan : undefined,
        rowspan: rowspan > 1 ? rowspan : undefined,
        ...(header && {scope: cell.scope ?? (inHead ? 'col' : 'row')}),
      };
      return h(header ? 'th' : 'td', attributes, richText(context, cell.text), inner(cell.blocks));
    });
    return h('tr', {}, cells);
  });
  return scrollable(
    context,
    h(
      'table',
      {},
      block.caption !== undefined && h('caption', {}, richText(context, block.caption)),
      headerRows > 0 && h('thead', {}, drawn.slice(0, headerRows)),
      h('tbody', {}, drawn.slice(headerRows)),
    ),
  );
}

/** The columns in which cells lie: one that reaches down takes its place in the rows below. */
class Grid {
  /** For how many rows from this one on each column is taken. */
  #taken: number[] = [];
  #column = 0;

  nextRow(): void {
    this.#taken = this.#taken.map((rows) => Math.max(rows - 1, 0));
    this.#column = 0;
  }

  /** Puts a cell into the next free column of the row, and returns that. */
  place(colspan: number, rowspan: number): number {
    while (this.#taken[this.#column]) this.#column++;
    const start = this.#column;
    this.#column += colspan;
    for (let column = start; column < this.#column; column++) this.#taken[column] = rowspan;
    return start;
  }
}

/** A cell in full, as against a map of languages. */
const isCell = (value: object): value is TableCell =>
  ['text', 'blocks', 'colspan', 'rowspan', 'header', 'scope', 'at'].some((key) => key in value);

/** HTML limits spans to 1000 columns and 65534 rows; more would make the browser lay out a grid without end. */
const span = (value: unknown): number =>
  typeof value === 'number' && value > 1 ? Math.min(Math.floor(value), 1000) : 1;
