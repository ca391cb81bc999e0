/** What a format of lines does with the parts of a document; src/print/document-lines.ts walks the document. */

import type {DocElement} from '../tree/tree.js';

/** A cell as lines of words that are already in the format. */
export type CellLines = readonly string[];

export interface TableRow {
  /** Whether the row is the title of those that follow. */
  group: boolean;
  cells: readonly CellLines[];
}

export interface TableLines {
  caption: string;
  /** The labels of the columns; empty where the table has none. */
  header: readonly string[];
  rows: readonly TableRow[];
}

export type Neighbours = readonly [before: string, after: string];

export interface TextFormat {
  /** Plain words, with whatever would be read as a mark made harmless. */
  words(text: string): string;
  /** A line break within a paragraph. */
  readonly lineBreak: string;
  /** The first line of a paragraph, whose beginning must not be read as a mark. */
  start(line: string): string;
  heading(words: string, level: number): readonly string[];
  /** Words of an inline element. @param beside the characters before and after it; empty at either end of the line. */
  inline(element: DocElement, words: string, beside: Neighbours): string;
  /** What stands before an entry of a list. @param number from 1; undefined where the list is not numbered. */
  bullet(element: DocElement, number: number | undefined): string;
  /** A term before what is said of it. */
  term(words: string): string;
  quote(lines: readonly string[]): readonly string[];
  code(text: string): readonly string[];
  readonly rule: string;
  table(table: TableLines): readonly string[];
}
