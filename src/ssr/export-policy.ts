/** A policy as Markdown or plain text, for app stores and content management systems that run no script. */

import type {Policy, PolicyInput} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {printMarkdown} from '../print/markdown.js';
import {printText} from '../print/text.js';
import {articleTree, readerContext} from './article-tree.js';

export interface ExportOptions {
  /** Language of the reader, BCP 47. Default: the document's. */
  lang?: LanguageTag;
}

const tree = (document: PolicyInput | Policy, {lang}: ExportOptions) =>
  articleTree(readerContext(document, {headingLevel: 1, ...(lang !== undefined && {lang})}));

/** The whole policy, facts and text, as Markdown (GitHub's flavour). Links within the document become words. */
export function exportMarkdown(document: PolicyInput | Policy, options: ExportOptions = {}): string {
  return printMarkdown([tree(document, options)]);
}

/** The whole policy, facts and text, as plain text; tables become lists. */
export function exportText(document: PolicyInput | Policy, options: ExportOptions = {}): string {
  return printText([tree(document, options)]);
}
