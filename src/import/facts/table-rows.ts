/** Tables as rows of values by what their columns hold; spans are filled in. */

import {isRequirement} from '../structure/cell-fit.js';
import {roleOf} from '../structure/label.js';
import type {CellNode, TableNode} from '../structure/nodes.js';
import {entryCount} from '../text/enumeration.js';
import type {SourceText} from '../text/source-text.js';
import type {FieldRole, StructureWords} from '../vocabulary/vocabulary.js';

/** One place of a row. */
export interface RowCell {
  lines: readonly SourceText[];
  /** Whether the cell stands in this row, and does not reach into it from one above. */
  own: boolean;
}

/** The rows of a table below its heads. */
export interface TableRows {
  roles: (FieldRole | undefined)[];
  /** Heads of the columns, as written. */
  heads: (SourceText | undefined)[];
  rows: RowCell[][];
}

/** More columns or rows than this are a hostile table. */
const most = 5000;

/** Every place of the table with the cell that covers it. */
function gridOf(rows: readonly (readonly CellNode[])[]): RowCell[][] {
  const reach: {cell: CellNode; left: number}[] = [];
  return rows.slice(0, most).map((row) => {
    const places: RowCell[] = [];
    let next = 0;
    for (let column = 0; column < 100; column++) {
      const above = reach[column];
      if (above && above.left > 0) {
        above.left--;
        places.push({lines: above.cell.lines, own: false});
        continue;
      }
      const cell = row[next];
      if (!cell) {
        if (!reach.slice(column).some(({left}) => left > 0)) break;
        places.push({lines: [], own: true});
        continue;
      }
      next++;
      for (let width = 0; width < Math.min(cell.colspan ?? 1, 100); width++) {
        if (width) column++;
        reach[column] = {cell, left: (cell.rowspan ?? 1) - 1};
        places.push({lines: cell.lines, own: width === 0});
      }
    }
    for (let column = 0; column < places.length; column++) reach[column] ??= {cell: {lines: []}, left: 0};
    return places;
  });
}

/** The words of a cell on one line. */
export const textOf = (cell: RowCell | undefined): string =>
  cell?.lines
    .map(({text}) => text)
    .join(' ')
    .trim() ?? '';

/** A blank cell at the start of a row means the one above it, as pastes lose spans. */
function fillStart(rows: RowCell[][]): void {
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (!above) return;
    for (let column = 0; column < row.length && textOf(row[column]) === '' && column < row.length - 1; column++) {
      if (above[column] && textOf(above[column])) row[column] = {lines: above[column]!.lines, own: false};
    }
  });
}

/** What the columns hold, by their heads and, where a head says little, by their cells. */
function rolesOf(
  heads: readonly RowCell[],
  rows: readonly RowCell[][],
  words: StructureWords,
): (FieldRole | undefined)[] {
  const roles = heads.map((head) => roleOf(textOf(head), words));
  roles.forEach((_, column) => {
    const cells = rows.map((row) => textOf(row[column])).filter(Boolean);
    if (cells.length > 0 && cells.every(isRequirement)) roles[column] = 'requirement';
  });
  const items = roles.flatMap((role, column) => (role === 'items' ? [column] : []));
  if (items.length === 2) {
    const entries = items.map((column) => rows.reduce((sum, row) => sum + entryCount(textOf(row[column])), 0));
    roles[items[entries[0]! <= entries[1]! ? 0 : 1]!] = 'group';
  }
  return roles;
}

/** The rows of a table below its heads; undefined where it has none. */
export function readRows(table: TableNode, words: StructureWords): TableRows | undefined {
  const grid = gridOf(table.rows);
  const count = Math.max(table.headerRows, 1);
  if (grid.length <= count) return undefined;
  const heads = grid[count - 1]!;
  const rows = grid.slice(count);
  fillStart(rows);
  return {roles: rolesOf(heads, rows, words), heads: heads.map(({lines}) => lines[0]), rows};
}

/** A table of two columns that is a list of labels: its rows as label and value; undefined where it is no such table. */
export function readPairs(
  table: TableNode,
  words: StructureWords,
): {role: FieldRole; name: SourceText; value: RowCell}[] | undefined {
  const grid = gridOf(table.rows);
  const pairs = grid.flatMap((row) => {
    const [name, value] = row;
    const role = row.length === 2 && name?.lines.length === 1 ? roleOf(textOf(name), words) : undefined;
    return role && value ? [{role, name: name!.lines[0]!, value}] : [];
  });
  const across = grid[0]?.length === 2 && grid[0].every((cell) => roleOf(textOf(cell), words));
  return pairs.length >= 2 && pairs.length * 3 >= grid.length * 2 && !across ? pairs : undefined;
}

/** The cell of the first column that holds one of the roles. */
export function cellOf({roles}: TableRows, row: readonly RowCell[], ...wanted: FieldRole[]): RowCell | undefined {
  const column = roles.findIndex((role) => role !== undefined && wanted.includes(role));
  return column < 0 ? undefined : row[column];
}

/** From the first to the last character of a row's own cells. */
export function rowPlace(row: readonly RowCell[]): [start: number, end: number] | undefined {
  const own = row.filter((cell) => cell.own && cell.lines.length > 0).flatMap(({lines}) => lines);
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? [first.at[0], last.at[1]] : undefined;
}
