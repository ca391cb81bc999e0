/** A policy drawn for one reader without a browser: the neutral tree of its whole article. */

import {shipped} from './shipped-locales.js';
import {createLocalizer} from '../localize/localizer.js';
import {markdownTree} from '../markdown/markdown-tree.js';
import type {Policy, PolicyInput} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {directionOf, matchLanguage} from '../model/language.js';
import {normalizePolicy} from '../model/normalize/policy.js';
import {h, type Attributes, type DocElement} from '../tree/tree.js';
import {articleParts} from '../views/policy-article.js';
import {specialViews} from '../views/special-duties.js';
import {articleContext} from '../views/article-context.js';
import type {ViewContext} from '../views/view.js';

export interface RenderOptions {
  /** Language of the reader, BCP 47. Default: the document's. */
  lang?: LanguageTag;
  /** Level of the outermost heading, 1 to 6. Default: 2. */
  headingLevel?: number;
  /** Address of the page with the authoritative text; translations link to it. */
  originalHref?: string;
  /** Put in front of all ids. Default: nothing. */
  idPrefix?: string;
}

/** Whatever views need to draw `document` for its reader. */
export function readerContext(
  document: PolicyInput | Policy,
  {lang, headingLevel = 2, idPrefix = '', originalHref}: RenderOptions = {},
): ViewContext {
  const {policy} = normalizePolicy(document);
  const wanted = lang ?? policy.lang;
  const tags = Object.keys(shipped);
  const own = matchLanguage(wanted, tags);
  const isServed = own !== undefined || matchLanguage(wanted, policy.languages) !== undefined;
  const templates = shipped[own ?? matchLanguage(policy.lang, tags) ?? 'en']!;
  const localizer = createLocalizer(isServed ? wanted : policy.lang, policy.lang, templates);
  return articleContext({
    policy,
    localizer,
    headingLevel,
    prefix: idPrefix,
    markdown: markdownTree,
    specialViews,
    original: originalHref,
  });
}

export function articleTree(context: ViewContext, attributes: Attributes = {}): DocElement {
  const parts = articleParts(context);
  const sections = Array.from({length: parts.length}, (_, index) => parts.section(index));
  return h(
    'article',
    {lang: context.localizer.lang, dir: directionOf(context.localizer.lang), ...attributes, 'data-policy': ''},
    parts.header,
    parts.contents,
    h('div', {'data-part': 'sections'}, sections),
  );
}
