/** A policy as the markup that `<privacy-policy>` would draw, to be put between its tags. */

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
import {printMarkup} from '../print/markup.js';
import {h} from '../tree/tree.js';
import {articleParts} from '../views/policy-article.js';
import {specialViews} from '../views/special-duties.js';
import {textLink, type ViewContext} from '../views/view.js';

export interface RenderOptions {
  /** Language of the reader, BCP 47. Default: the document's. */
  lang?: LanguageTag;
  /** Level of the outermost heading, 1 to 6. Default: 2. */
  headingLevel?: number;
  /** Put in front of all ids. Default: nothing. */
  idPrefix?: string;
}

const locales: Record<LanguageTag, Templates> = {en, ko};

/** Pure: the same policy and options give the same bytes. */
export function renderPolicy(
  document: PolicyInput | Policy,
  {lang, headingLevel = 2, idPrefix = ''}: RenderOptions = {},
): string {
  const {policy} = normalizePolicy(document);
  const reader = lang ?? policy.lang;
  const localizer = createLocalizer(reader, policy.lang, locales[matchLanguage(reader, Object.keys(locales)) ?? 'en']!);
  const domId = (id: string) => idPrefix + id;
  const context: ViewContext = {
    policy,
    localizer,
    headingLevel,
    domId,
    rowId: domId,
    specialViews,
    markdown: (text, level) =>
      isPlain(text)
        ? paragraphs(text)
        : markdownTree(text, level, (href, children) => textLink({domId}, href, children)),
  };
  const parts = articleParts(context);
  const sections = Array.from({length: parts.length}, (_, index) => parts.section(index));
  const article = h(
    'article',
    {lang: reader, slot: 'article', 'data-policy': ''},
    parts.header,
    parts.contents,
    h('div', {'data-part': 'sections'}, sections),
  );
  return printMarkup([article]);
}
