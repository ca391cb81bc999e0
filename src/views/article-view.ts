/** What an article element shows of a policy: the whole of it, or one table. */

import type {Policy} from '../model/document/policy.js';
import type {MarkdownMaker} from '../markdown/markdown-tree.js';
import type {DocElement, DocNode, HtmlPrinter} from '../tree/tree.js';
import type {ViewContext} from './view.js';

/** Formats a body. */
export type MarkdownTree = (text: string, headingLevel: number, maker: MarkdownMaker) => DocNode[];

/** The parts of an article. Sections are made when they are asked for, so that a long document can be drawn in slices. */
export interface ArticleParts {
  header?: DocElement | undefined;
  contents?: DocElement | undefined;
  /** Number of sections. */
  length: number;
  section: (index: number) => DocElement;
}

/** What drawing needs that is loaded only then. */
export interface Prepared {
  markdown?: MarkdownTree | undefined;
  html?: HtmlPrinter | undefined;
  specialViews?: ViewContext['specialViews'];
}

export interface ArticleView {
  /** Loads what this policy needs beyond the views. */
  prepare?: (policy: Policy) => Promise<Prepared>;
  /** The ids that the article will carry, without a prefix. */
  ids: (policy: Policy) => readonly string[];
  parts: (context: ViewContext) => ArticleParts;
}
