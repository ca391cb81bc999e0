/** Tables that a paste has flattened to one cell a line: found by the heads of their columns, put together by what the cells say. */

import type {SourceText} from '../text/source-text.js';
import {entryCount} from '../text/enumeration.js';
import type {FieldRole, Vocabulary} from '../vocabulary/vocabulary.js';
import {cellFits, isRequirement} from './cell-fit.js';
import type {MarkedLine} from './heading.js';
import {readLabel, roleOf} from './label.js';
import {endsSentence} from './line-end.js';
import type {CellNode, TableNode} from './nodes.js';

interface Column {
  role: FieldRole;
  head?: SourceText;
}

/** Cells of a row by their column; columns that a cell above covers are missing. */
type Row = Map<number, SourceText[]>;

const mostCells = 600;
const leastConfidence = 0.55;

/** The head of a column on a line of its own. */
function headAt(line: MarkedLine | undefined, vocabulary: Vocabulary): FieldRole | undefined {
  if (!line || line.marker || line.table || line.divider || line.definition || line.content.length > 25)
    return undefined;
  return readLabel(line.content, vocabulary.structure) ? undefined : roleOf(line.content.text, vocabulary.structure);
}

/** Whether a line can be a cell: no heading and no sentence of the text around the table. */
function isCell(line: MarkedLine, vocabulary: Vocabulary): boolean {
  if (line.table || line.divider || line.definition || line.level || line.content.length > 400) return false;
  if (line.marker) return line.marker.style === 'light' || line.marker.style === 'item';
  return line.content.length < 60 || !endsSentence(line.content.text, vocabulary.structure);
}

function columnsOf(heads: Column[], cells: readonly MarkedLine[]): Column[] {
  const marks = cells.filter(({content}) => isRequirement(content.text)).length;
  if (marks < 2 || heads.some(({role}) => ['requirement', 'required', 'optional'].includes(role))) return heads;
  // A head over two columns, of which the second says what is required, is the usual form of such tables.
  return [heads[0]!, {role: 'requirement'}, ...heads.slice(1)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The best column for each line (Viterbi): a line goes on in its column, moves right, or starts a new row. */
function assign(
  columns: readonly Column[],
  cells: readonly MarkedLine[],
  vocabulary: Vocabulary,
): {columns: number[]; score: number} {
  const count = columns.length;
  const roles = columns.map(({role}) => role);
  // Where blank lines part the cells, a line without one before it goes on in its cell.
  const dense = cells.every(({gap}, index) => index === 0 || !gap);
  const skipping = roles.map((role) => (role === 'requirement' ? 2 : role === 'reason' ? 0.5 : 0.9));
  let scores = columns.map((_, column) => -1.8 * column);
  const from: number[][] = [];
  cells.forEach(({content, gap, marker}, index) => {
    // An item of a list says nothing about its column: it belongs where the list began.
    const fit = marker ? roles.map(() => 0) : cellFits(roles, content.text, vocabulary);
    const goOn = marker ? 0.1 : gap || dense ? 1.2 : 0.2;
    const best = columns.map((_, column) => {
      if (index === 0) return {score: scores[column]!, from: column};
      let choice = {score: -Infinity, from: 0};
      for (let before = 0; before < count; before++) {
        const cost =
          before === column
            ? goOn
            : column > before
              ? sum(skipping.slice(before + 1, column))
              : sum(skipping.slice(0, column)) + (count - 1 - before);
        // Items of a list stay in one cell.
        const score = scores[before]! - cost - (marker && before !== column ? 3 : 0);
        if (score > choice.score) choice = {score, from: before};
      }
      return choice;
    });
    from.push(best.map((choice) => choice.from));
    scores = best.map(({score}, column) => score + fit[column]!);
  });
  let column = scores.indexOf(Math.max(...scores));
  const score = scores[column]! / cells.length;
  const chosen: number[] = [];
  for (let index = cells.length - 1; index >= 0; index--) {
    chosen[index] = column;
    column = from[index]![column]!;
  }
  return {columns: chosen, score};
}

function rowsOf(cells: readonly MarkedLine[], columns: readonly number[]): Row[] {
  const rows: Row[] = [];
  cells.forEach(({content}, index) => {
    const column = columns[index]!;
    if (index === 0 || column < columns[index - 1]!) rows.push(new Map());
    const row = rows.at(-1)!;
    row.set(column, [...(row.get(column) ?? []), content]);
  });
  return rows;
}

/** A cell of items in which short names and lists take turns holds several rows: one for each name. */
function splitNamedLists(rows: readonly Row[], columns: readonly Column[]): Row[] {
  const items = columns.findIndex(({role}) => role === 'items');
  return rows.flatMap((row) => {
    const lines = row.get(items) ?? [];
    const turns =
      lines.length >= 4 &&
      lines.length % 2 === 0 &&
      lines.every(({text}, index) => (index % 2 ? entryCount(text) > 1 : entryCount(text) === 1 && text.length <= 20));
    if (!turns) return [row];
    const pairs = Array.from({length: lines.length / 2}, (_, index) => lines.slice(index * 2, index * 2 + 2));
    return pairs.map((pair, index): Row => (index === 0 ? new Map([...row, [items, pair]]) : new Map([[items, pair]])));
  });
}

/** Cells with the spans that the missing ones imply; what is missing at the end of a row stays blank. */
function withSpans(rows: readonly Row[], count: number): CellNode[][] {
  const above: (CellNode | undefined)[] = Array.from({length: count});
  return rows.map((row) => {
    const last = Math.max(...row.keys());
    const cells: CellNode[] = [];
    for (let column = 0; column < count; column++) {
      const lines = row.get(column);
      const over = above[column];
      if (!lines && over && column < last) over.rowspan = (over.rowspan ?? 1) + 1;
      else cells.push((above[column] = {lines: lines ?? []}));
    }
    return cells;
  });
}

function headRow(heads: readonly Column[], columns: readonly Column[]): CellNode[] {
  return heads.map(({head}, index) => ({
    lines: [head!],
    header: true,
    ...(index === 0 && columns.length > heads.length && {colspan: 2}),
  }));
}

/** The table that starts at line `from`, and the index of the first line after it. */
export function findFlatTable(
  lines: readonly MarkedLine[],
  from: number,
  vocabulary: Vocabulary,
): {table: TableNode; end: number} | undefined {
  const heads: Column[] = [];
  for (let role; heads.length < 9 && (role = headAt(lines[from + heads.length], vocabulary));) {
    heads.push({role, head: lines[from + heads.length]!.content});
  }
  if (heads.length < 2) return undefined;
  const start = from + heads.length;
  let end = start;
  while (end < lines.length && end - start < mostCells && isCell(lines[end]!, vocabulary)) {
    if (end > start && headAt(lines[end], vocabulary) && headAt(lines[end + 1], vocabulary)) break;
    end++;
  }
  const cells = lines.slice(start, end);
  const columns = columnsOf(heads, cells);
  if (cells.length < columns.length - 1 || cells.length < 2) return undefined;
  const {columns: chosen, score} = assign(columns, cells, vocabulary);
  const rows = rowsOf(cells, chosen);
  const whole = rows.filter((row) => row.has(columns.length - 1)).length / rows.length;
  // Rows of one line a column, all of them full, are hardly chance.
  const rhythm =
    rows.length >= 2 &&
    rows.every((row) => row.size === columns.length && [...row.values()].every((cell) => cell.length === 1))
      ? 0.15
      : 0;
  const confidence = Math.min(0.95, Math.max(0, 0.5 + rhythm + score / 5)) * (0.6 + 0.4 * whole);
  if (confidence < leastConfidence) return undefined;
  return {
    table: {
      type: 'table',
      headerRows: 1,
      rows: [headRow(heads, columns), ...withSpans(splitNamedLists(rows, columns), columns.length)],
      confidence: Math.round(confidence * 100) / 100,
    },
    end,
  };
}
