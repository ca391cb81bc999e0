/** The document while it is being found: sections and blocks whose words still know their places in the source. */

import type {SourceText} from '../text/source-text.js';

/** A paragraph, or a line that stands for one. */
export interface ParagraphNode {
  type: 'paragraph';
  content: SourceText;
}

/** Items of one style and depth. */
export interface ListNode {
  type: 'list';
  ordered: boolean;
  items: ItemNode[];
}

/** An item with all that belongs to it. */
export interface ItemNode {
  marker?: SourceText;
  content: SourceText;
  blocks: BlockNode[];
}

/** Labels that follow one another. */
export interface DefinitionNode {
  type: 'definition';
  entries: EntryNode[];
}

/** A term, its colon included, and what is said of it. */
export interface EntryNode {
  term: SourceText;
  content?: SourceText;
  blocks: BlockNode[];
}

/** A table with the spans that it has, or had. */
export interface TableNode {
  type: 'table';
  caption?: SourceText;
  headerRows: number;
  rows: CellNode[][];
  /** How sure it is that these lines were a table, from 0 to 1, where the source has only its cells. */
  confidence?: number;
}

/** A cell; several lines are several paragraphs. */
export interface CellNode {
  lines: SourceText[];
  colspan?: number;
  rowspan?: number;
  header?: boolean;
}

/** A line across the page. */
export interface DividerNode {
  type: 'divider';
}

/** Any block of a section. */
export type BlockNode = ParagraphNode | ListNode | DefinitionNode | TableNode | DividerNode;

/** A section; without title and marker it is what stands before the first heading. */
export interface SectionNode {
  marker?: SourceText;
  title?: SourceText;
  number?: number;
  blocks: BlockNode[];
  sections: SectionNode[];
}
