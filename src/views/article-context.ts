/** What the views of one article get, the same in the browser and on a server. */

import type {MarkdownMaker} from '../markdown/markdown-tree.js';
import {isPlain, paragraphs} from '../markdown/plain-text.js';
import type {MarkdownTree} from './article-view.js';
import {scrollable, textLink, type ViewContext} from './view.js';

export interface ArticleContextParts extends Omit<ViewContext, 'domId' | 'rowId' | 'markdown'> {
  /** Put in front of all ids. */
  prefix: string;
  /** The parser, where the policy needs one and it is there; without it Markdown is shown as text. */
  markdown?: MarkdownTree | undefined;
}

export function articleContext({prefix, markdown, ...parts}: ArticleContextParts): ViewContext {
  const domId = (id: string) => prefix + id;
  const {localizer} = parts;
  const maker: MarkdownMaker = {
    link: (href, children) => textLink({domId}, href, children),
    table: (table) => scrollable({localizer}, table),
  };
  return {
    ...parts,
    domId,
    rowId: domId,
    markdown: (text, level) => (markdown && !isPlain(text) ? markdown(text, level, maker) : paragraphs(text)),
  };
}
