/** The text layer: ordered sections of blocks that keep every character a reader sees. */

import type {Id, LawInput, LocalizedText, Url} from './values.js';

/** A run of text with a meaning of its own. `text` is literal: nothing in it is markup. */
export interface InlineMark {
  mark: 'strong' | 'emphasis' | 'highlight' | 'code' | 'deleted' | 'inserted' | 'break';
  text?: Inline[];
}

export interface InlineLink {
  href: Url;
  text: Inline[];
}

export type Inline = string | InlineMark | InlineLink;

/** Text of a block: literal words per language, or a list of inline parts. */
export type RichText = LocalizedText | Inline[];

/** Place in the source of an import: first character and the one after the last, in UTF-16 code units. */
export type SourceSpan = [start: number, end: number];

/** That a stretch of text states a fact, so that lint can compare the two. */
export interface Binding {
  /** JSON pointer of the fact, for example `/retention/0`. */
  to: string;
  start?: number;
  end?: number;
}

interface BlockFields {
  id?: Id;
  at?: SourceSpan;
  binds?: Binding[];
}

/** Markdown (GitHub's flavour). Raw HTML in it is shown as text. */
export interface MarkdownBlock extends BlockFields {
  type: 'markdown';
  text: LocalizedText;
}

export interface ParagraphBlock extends BlockFields {
  type: 'paragraph';
  text: RichText;
}

export interface ListBlock extends BlockFields {
  type: 'list';
  ordered?: boolean;
  /** Numbering where markers are not given: `decimal`, `lower-alpha`, `upper-roman`, `hangul`, … (CSS list-style-type). */
  style?: string;
  start?: number;
  items: ListItem[];
}

export interface ListItem {
  /** The marker as written, for example `①` or `가.`. */
  marker?: string;
  text?: RichText;
  blocks?: Block[];
  at?: SourceSpan;
}

export interface TableBlock extends BlockFields {
  type: 'table';
  caption?: RichText;
  /** Number of header rows at the top. Default: 1. */
  headerRows?: number;
  /** Number of header cells at the start of each row. Default: 0. */
  headerColumns?: number;
  rows: TableRow[];
  /** Whether the table was put together again from a text that had lost it. */
  recovered?: boolean;
  /** How sure that is, from 0 to 1. */
  confidence?: number;
}

export type TableRow = (LocalizedText | TableCell)[];

export interface TableCell {
  text?: RichText;
  blocks?: Block[];
  colspan?: number;
  rowspan?: number;
  header?: boolean;
  scope?: 'row' | 'col' | 'rowgroup' | 'colgroup';
  at?: SourceSpan;
}

/** Terms and what is said of them. */
export interface DefinitionBlock extends BlockFields {
  type: 'definition';
  entries: DefinitionEntry[];
}

export interface DefinitionEntry {
  term: RichText;
  text?: RichText;
  blocks?: Block[];
  at?: SourceSpan;
}

/** A remark set apart from the text. */
export interface CalloutBlock extends BlockFields {
  type: 'callout' | 'note';
  title?: RichText;
  text?: RichText;
  blocks?: Block[];
}

/** An address or a block of contacts, a line each. */
export interface AddressBlock extends BlockFields {
  type: 'address';
  lines: RichText[];
}

export interface FigureBlock extends BlockFields {
  type: 'figure';
  caption?: RichText;
  blocks?: Block[];
}

export interface DividerBlock extends BlockFields {
  type: 'divider';
}

/** Markup of an older page. It is shown through allow lists, never as it is. */
export interface HtmlBlock extends BlockFields {
  type: 'html';
  html: LocalizedText;
}

/** Names of the views of facts. */
export type ViewName =
  | 'items'
  | 'purposes'
  | 'retention'
  | 'destruction'
  | 'processors'
  | 'recipients'
  | 'transfers'
  | 'devices'
  | 'rights'
  | 'children'
  | 'officers'
  | 'agencies'
  | 'safety'
  | 'pseudonymised'
  | 'automated-decisions'
  | 'behavioural'
  | 'additional-uses'
  | 'direct-collection'
  | 'sensitive-exposure'
  | 'video-devices'
  | 'location'
  | 'ai-development'
  | 'business-transfer'
  | 'personal-info-files'
  | 'us-privacy'
  | 'changes'
  | 'history'
  | 'labels';

/** A view of facts, drawn where it stands. */
export interface ViewBlock extends BlockFields {
  type: 'view';
  of: ViewName;
  /** Only facts whose field has this value, for example `{"basis": "law"}`. */
  filter?: Record<string, string>;
  columns?: string[];
  groupBy?: string;
  sort?: string;
  /** The sentence shown when there are no such facts. */
  empty?: LocalizedText;
  fallback?: Block[];
}

/** A block of a kind that this version does not know. Its `fallback` is shown, and all its properties survive load and save. */
export interface UnknownBlock {
  /** @pattern ^(?!(markdown|paragraph|list|table|definition|callout|note|address|figure|divider|html|view)$) */
  type: string;
  fallback?: Block[];
  [property: string]: unknown;
}

export type Block =
  | MarkdownBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | DefinitionBlock
  | CalloutBlock
  | AddressBlock
  | FigureBlock
  | DividerBlock
  | HtmlBlock
  | ViewBlock
  | UnknownBlock;

/** A block; a string is a block of Markdown. */
export type BlockInput = string | Block;

/**
 * What a section is about. Known kinds get a localized title and show the view of their facts; any other name is allowed.
 * `preface`, `purposes`, `items`, `legal-basis`, `retention`, `destruction`, `recipients`, `processors`, `transfers`,
 * `direct-collection`, `additional-use`, `sensitive-exposure`, `pseudonymised`, `automatic-collection`, `behavioural`,
 * `rights`, `automated-decisions`, `children`, `officer`, `access-desk`, `domestic-agent`, `safety`, `video`, `location`,
 * `ai-development`, `remedies`, `business-transfer`, `personal-info-files`, `changes`, `history`, `us-privacy`, `addendum`, `other`.
 */
export type SectionKind = string;

/** A section as an author may write it. */
export interface SectionFields {
  /** Name for links. It should stay the same over versions. Default: made from the kind or the title. */
  id?: Id;
  /** What it is about. Default: `other`. */
  kind?: SectionKind;
  /** Default: the title of the kind in the reader's language. */
  title?: LocalizedText;
  /** The number as written, for example `제2조`. */
  marker?: string;
  /** The number as counted. */
  number?: number;
  /** The text. */
  body?: LocalizedText;
  /** What `body` is written in. Default: `markdown`. */
  format?: 'markdown' | 'text' | 'html';
  /** The text in full form; shown after `body`. */
  blocks?: BlockInput[];
  /** Sections within this one. */
  sections?: SectionFields[];
  /** Why the section is here. */
  laws?: LawInput[];
  /** Closed at first, where sections can be closed. */
  collapsed?: boolean;
  /** Place in the source of an import. */
  at?: SourceSpan;
}

/** A section in normal form. */
export interface Section extends Omit<SectionFields, 'id' | 'kind' | 'blocks' | 'sections' | 'body' | 'format'> {
  id: Id;
  kind: SectionKind;
  /** `body` is the first block. */
  blocks: Block[];
  sections: Section[];
}
