/** A policy as a complete static page: it needs no script and loads nothing. */

import type {Policy, PolicyInput} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {languageName} from '../localize/language-name.js';
import {directionOf} from '../model/language.js';
import {htmlWords} from '../print/html-words.js';
import {escapeAttribute, escapeText, printMarkup} from '../print/markup.js';
import {h, isElement, textOf, type DocElement, type DocNode} from '../tree/tree.js';
import {articleStyles} from '../views/article.styles.js';
import {policyTitle} from '../views/policy-article.js';
import type {ViewContext} from '../views/view.js';
import {articleTree, readerContext} from './article-tree.js';
import {pageStyles} from './page.styles.js';

/** The same policy in another language, as a page. */
export interface PageTranslation {
  /** BCP 47. */
  lang: LanguageTag;
  /** Address of the page, relative to its neighbours or absolute. */
  href: string;
}

export interface PageOptions {
  /** Language of the reader, BCP 47. Default: the document's. */
  lang?: LanguageTag;
  /** Absolute address of the folder in which the pages will lie. With it, pages name their own address and those of their translations. */
  baseUrl?: string;
  /** This page's address, relative to `baseUrl`. */
  href?: string;
  /** All languages in which there is a page, this one included; readers get links to them. */
  translations?: readonly PageTranslation[];
}

/**
 * The page as HTML, from doctype to end. Pure: the same policy and options give the same bytes.
 * @throws {TypeError} where `baseUrl` is no absolute address.
 */
export function renderPage(document: PolicyInput | Policy, options: PageOptions = {}): string {
  const {lang, translations = []} = options;
  const originalHref = translations.find((page) => page.lang === (document as {lang?: unknown})?.lang)?.href;
  const context = readerContext(document, {
    headingLevel: 1,
    ...(lang !== undefined && {lang}),
    ...(originalHref !== undefined && {originalHref}),
  });
  const article = withoutHtml(articleTree(context));
  const reader = context.localizer.lang;
  const description = firstWords(article);
  return `<!doctype html>
<html lang="${escapeAttribute(reader)}" dir="${directionOf(reader)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(pageTitle(context))}</title>
${description ? `<meta name="description" content="${escapeAttribute(description)}">\n` : ''}${links(context.policy, options)}<style>${pageStyles}${articleStyles}</style>
</head>
<body>
${languageLinks(reader, translations)}<main>
${printMarkup([article])}
</main>
</body>
</html>
`;
}

function pageTitle(context: ViewContext): string {
  const title = textOf(h('span', {}, policyTitle(context)).children);
  const name = context.localizer.text(context.policy.controller?.name);
  return name === '' || title.includes(name) ? title : `${title} – ${name}`;
}

/** Characters that search engines show of a description. */
const longest = 155;

/** The beginning of the first paragraph that is a sentence and not a line of contacts. */
function firstWords(node: DocElement): string {
  if (node.tag === 'p' && node.attributes['data-part'] === undefined) {
    const words = textOf(node.children).replace(/\s+/g, ' ').trim();
    if (words.length <= longest) return words;
    const cut = words.slice(0, longest);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40)).trimEnd()}…`;
  }
  for (const child of node.children) {
    const words = typeof child === 'object' && isElement(child) ? firstWords(child) : '';
    if (words !== '') return words;
  }
  return '';
}

/** Where the page and its translations lie, for search engines. */
function links(policy: Policy, {baseUrl, href, translations = []}: PageOptions): string {
  if (baseUrl === undefined) return '';
  const link = (rel: string, address: string, more = '') =>
    `<link rel="${rel}"${more} href="${escapeAttribute(new URL(address, baseUrl).href)}">\n`;
  const original = translations.filter(({lang}) => lang === policy.lang);
  const others = [...translations, ...original.map((page) => ({...page, lang: 'x-default'}))];
  return [
    link('canonical', href ?? ''),
    ...(translations.length > 1
      ? others.map(({lang, href: other}) => link('alternate', other, ` hreflang="${escapeAttribute(lang)}"`))
      : []),
  ].join('');
}

function languageLinks(reader: LanguageTag, translations: readonly PageTranslation[]): string {
  if (translations.length < 2) return '';
  const entries = translations.map(({lang, href}) => {
    const tag = escapeAttribute(lang);
    const current = lang === reader ? ' aria-current="page"' : '';
    return `<a lang="${tag}" hreflang="${tag}" href="${escapeAttribute(href)}"${current}>${escapeText(languageName(lang, lang))}</a>`;
  });
  return `<header>\n<p data-part="languages">${entries.join('\n')}</p>\n</header>\n`;
}

/** HTML of an imported page wants a sanitiser, which a page without script cannot run: its words stand in its place. */
function withoutHtml(element: DocElement): DocElement {
  const children = element.children.flatMap((child): DocNode[] => {
    if (typeof child === 'string') return [child];
    return isElement(child) ? [withoutHtml(child)] : htmlWords(child.html).map((line) => h('p', {}, line));
  });
  return {...element, children};
}
