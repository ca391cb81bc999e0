/** A table of the neutral tree as a grid of cells, spans filled up. */

import {isElement, type DocElement, type DocNode} from '../tree/tree.js';
import type {CellLines, TableLines, TableRow} from './text-format.js';

const children = (element: DocElement, ...tags: string[]): DocElement[] =>
  element.children.filter(
    (child): child is DocElement => typeof child === 'object' && isElement(child) && tags.includes(child.tag),
  );

/** Most columns that a table in lines may have; hostile spans ask for more. */
const widest = 100;

/** @param print the lines of a cell. */
export function tableLines(table: DocElement, print: (nodes: readonly DocNode[]) => CellLines): TableLines {
  const heads = children(table, 'thead').flatMap((head) => children(head, 'tr'));
  const body = children(table, 'tbody').flatMap((part) => children(part, 'tr'));
  const grid = fill([...heads, ...body], print);
  const headRows = grid.slice(0, heads.length);
  return {
    caption: children(table, 'caption')
      .flatMap((caption) => print(caption.children))
      .join(' '),
    header: (headRows[0]?.cells ?? []).map((_, column) =>
      headRows
        .map(({cells}) => cells[column]?.join(' ') ?? '')
        .filter(Boolean)
        .join(' '),
    ),
    rows: grid.slice(heads.length),
  };
}

/** A cell in one line: its only entry, or all of them with `between`. */
export const oneLine = (lines: CellLines, between: string): string =>
  lines.length === 1 ? lines[0]!.trim().replace(/^- /, '') : lines.map((line) => line.trim()).join(between);

/** Every row with a cell in each column. What a cell spans downwards is repeated there, what it spans to the side stays empty. */
function fill(rows: readonly DocElement[], print: (nodes: readonly DocNode[]) => CellLines): TableRow[] {
  const below: {lines: CellLines; rows: number}[] = [];
  const grid = rows.map((row) => {
    const cells: CellLines[] = [];
    const takeFromAbove = () => {
      for (let above = below[cells.length]; above && above.rows > 0; above = below[cells.length]) {
        above.rows--;
        cells.push(above.lines);
      }
    };
    const own = children(row, 'th', 'td');
    for (const cell of own) {
      takeFromAbove();
      const lines = print(cell.children);
      const {colspan = 1, rowspan = 1} = cell.attributes;
      for (let column = 0; column < Math.min(colspan, widest) && cells.length < widest; column++) {
        below[cells.length] = {lines, rows: rowspan - 1};
        cells.push(column === 0 ? lines : []);
      }
    }
    takeFromAbove();
    return {group: own.length === 1 && own[0]!.attributes.scope === 'rowgroup', cells};
  });
  const width = Math.max(0, ...grid.map(({cells}) => cells.length));
  return grid.map(({group, cells}) => ({
    group,
    cells: [...cells, ...Array.from({length: width - cells.length}, (): CellLines => [])],
  }));
}
