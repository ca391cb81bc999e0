/** How Markdown's links and tables are made in an article. */

import type {MarkdownMaker} from '../markdown/markdown-tree.js';
import {scrollable, textLink, type ViewContext} from './view.js';

export const markdownMaker = (context: Pick<ViewContext, 'domId' | 'localizer'>): MarkdownMaker => ({
  link: (href, children) => textLink(context, href, children),
  table: (table) => scrollable(context, table),
});
