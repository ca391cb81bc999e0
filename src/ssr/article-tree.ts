/** A policy drawn for one reader without a browser: the neutral tree of its whole article. */

import {templates as en} from '../locales/generated/en.js';
import {templates as ko} from '../locales/generated/ko.js';
import {createLocalizer} from '../localize/localizer.js';
import type {Templates} from '../localize/messages.js';
import {markdownTree} from '../markdown/markdown-tree.js';
import {isPlain, paragraphs} from '../markdown/plain-text.js';
import type {Policy, PolicyInput} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {matchLanguage} from '../model/language.js';
import {normalizePolicy} from '../model/normalize/policy.js';
import {h, type Attributes, type DocElement} from '../tree/tree.js';
import {articleParts} from '../views/policy-article.js';
import {specialViews} from '../views/special-duties.js';
import {markdownMaker} from '../views/markdown-maker.js';
import type {ViewContext} from '../views/view.js';

export interface RenderOptions {
  /** Language of the reader, BCP 47. Default: the document's. */
  lang?: LanguageTag;
  /** Level of the outermost heading, 1 to 6. Default: 2. */
  headingLevel?: number;
  /** Put in front of all ids. Default: nothing. */
  idPrefix?: string;
}

const locales: Record<LanguageTag, Templates> = {en, ko};

/** Whatever views need to draw `document` for its reader. */
export function readerContext(
  document: PolicyInput | Policy,
  {lang, headingLevel = 2, idPrefix = ''}: RenderOptions = {},
): ViewContext {
  const {policy} = normalizePolicy(document);
  const reader = lang ?? policy.lang;
  const templates = locales[matchLanguage(reader, Object.keys(locales)) ?? 'en']!;
  const localizer = createLocalizer(reader, policy.lang, templates);
  const domId = (id: string) => idPrefix + id;
  const maker = markdownMaker({domId, localizer});
  return {
    policy,
    localizer,
    headingLevel,
    domId,
    rowId: domId,
    specialViews,
    markdown: (text, level) => (isPlain(text) ? paragraphs(text) : markdownTree(text, level, maker)),
  };
}

export function articleTree(context: ViewContext, attributes: Attributes = {}): DocElement {
  const parts = articleParts(context);
  const sections = Array.from({length: parts.length}, (_, index) => parts.section(index));
  return h(
    'article',
    {lang: context.localizer.lang, ...attributes, 'data-policy': ''},
    parts.header,
    parts.contents,
    h('div', {'data-part': 'sections'}, sections),
  );
}
