/** One line of a source, whatever its format: what the structure of the document is found in. */

import type {SourceText} from '../text/source-text.js';

/** What is known of a line before its words are read. */
export interface Line {
  /** Without white space at its ends. */
  content: SourceText;
  /** Columns of white space in front of it, or the depth of a list times two. */
  indent: number;
  /** Whether a blank line, or the border of a paragraph, lies before it. */
  gap: boolean;
  /** Level of a heading that the format marks as one. */
  level?: number;
  /** Item of a list that the format marks as one. */
  item?: {ordered: boolean; number: number};
  /** Term or detail of a definition list. */
  definition?: 'term' | 'detail';
  table?: TableLines;
  divider?: true;
  /** Whether it is known to stand outside the policy: a menu, a footer. */
  chrome?: true;
  /** Whether it is a link within the page, as lines of a contents list are. */
  anchor?: true;
  /** Whether a run-on line was cut here because a heading starts or ends. */
  heading?: true;
}

/** A table that the format marks as one. */
export interface TableLines {
  caption?: SourceText;
  headerRows: number;
  rows: CellLines[][];
}

/** A cell with a line for each of its paragraphs. */
export interface CellLines {
  lines: SourceText[];
  colspan?: number;
  rowspan?: number;
  header?: boolean;
}

/** What a reader of a format gives. */
export interface ReadSource {
  lines: Line[];
  /** Stretches of the source that are no text: markup that means nothing to a reader, scripts, styles. */
  removed: {at: [start: number, end: number]; reason: 'markup' | 'comment'}[];
  /** Language that the source itself declares. */
  lang?: string;
}
