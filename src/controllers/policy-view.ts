/** The view of a whole policy, with the parser and the sanitiser loaded only where its text needs them. */

import type {Policy} from '../model/document/policy.js';
import {articleIds} from '../views/article-ids.js';
import type {ArticleView, Prepared} from '../views/article-view.js';
import {needsOf} from '../views/needs.js';
import {articleParts} from '../views/policy-article.js';

export const policyView: ArticleView = {prepare, ids: articleIds, parts: articleParts};

/** The same with each section closed under its heading. */
export const collapsedView: ArticleView = {
  prepare,
  ids: articleIds,
  parts: (context) => articleParts({...context, collapsed: true}),
};

/** Where a file cannot be loaded, the text is shown without formatting, HTML as text, and rare facts not at all. */
async function prepare(policy: Policy): Promise<Prepared> {
  const needs = needsOf(policy);
  const [markdown, html, special] = await Promise.all([
    needs.markdown ? import('../markdown/markdown-tree.js').catch(() => undefined) : undefined,
    needs.html
      ? import('../markdown/sanitized-html.js').then((module) => module.loadSanitizedHtml()).catch(() => undefined)
      : undefined,
    needs.specialViews ? import('../views/special-duties.js').catch(() => undefined) : undefined,
  ]);
  return {markdown: markdown?.markdownTree, html, specialViews: special?.specialViews};
}
