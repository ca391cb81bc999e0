/** The document while it is being found: sections and blocks whose words still know their places in the source. */

import type {SourceText} from '../text/source-text.js';

export interface ParagraphNode {
  type: 'paragraph';
  content: SourceText;
}

export interface ListNode {
  type: 'list';
  ordered: boolean;
  items: ItemNode[];
}

export interface ItemNode {
  marker?: SourceText;
  content: SourceText;
  blocks: BlockNode[];
}

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

export interface TableNode {
  type: 'table';
  caption?: SourceText;
  headerRows: number;
  rows: CellNode[][];
  /** How sure it is that these lines were a table, from 0 to 1, where the source has only its cells. */
  confidence?: number;
}

export interface CellNode {
  lines: SourceText[];
  colspan?: number;
  rowspan?: number;
  header?: boolean;
}

export interface DividerNode {
  type: 'divider';
}

export type BlockNode = ParagraphNode | ListNode | DefinitionNode | TableNode | DividerNode;

export interface SectionNode {
  marker?: SourceText;
  title?: SourceText;
  number?: number;
  blocks: BlockNode[];
  sections: SectionNode[];
}
