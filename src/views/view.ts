/** What every view gets, and the few nodes that all of them make: words, dates, links. */

import {findRule} from '../model/catalogue/rules.js';
import type {ViewName} from '../model/document/blocks.js';
import type {Policy} from '../model/document/policy.js';
import {directionOf, matchLanguage} from '../model/language.js';
import type {CalendarDate, LanguageTag, LawRef, LocalizedText, Period} from '../model/document/values.js';
import type {Localizer} from '../localize/localizer.js';
import {str} from '../localize/str.js';
import {periodWords} from '../localize/period-words.js';
import {fragmentHref, safeHref} from '../tree/safe-href.js';
import {h, type Attributes, type Child, type DocElement, type DocNode} from '../tree/tree.js';

export interface ViewContext {
  readonly policy: Policy;
  readonly localizer: Localizer;
  /** Level of the article's title, 1 to 6; what lies below it follows. */
  readonly headingLevel: number;
  /** The `id` attribute of a section, unique in the page; links use it for rows too. */
  readonly domId: (id: string) => string;
  /** The `id` attribute of a row or card; none for one that is shown a second time. */
  readonly rowId: (id: string) => string | undefined;
  /** Where the authoritative text is: the address of its page, or `here` where the element can speak its language. */
  readonly original?: string | undefined;
  /** The reader's day, to say which version is in effect; without it nothing is said. */
  readonly today?: CalendarDate | undefined;
  /** Whether outermost sections are closed under their headings. */
  readonly collapsed?: boolean;
  /** Views of matters that few policies have, where this one has any. */
  readonly specialViews?: Partial<Record<ViewName, (context: ViewContext) => Child>> | undefined;
  /** Formatted text: Markdown becomes nodes where the parser is there, paragraphs where it is not needed. */
  readonly markdown: (text: string, headingLevel: number) => DocNode[];
}

/** Words of the document; those in another language than the reader's say so. */
export function words({localizer}: Pick<ViewContext, 'localizer'>, value: LocalizedText | undefined): Child {
  const {text, lang} = localizer.resolve(value);
  if (text === '') return undefined;
  const marks = foreignMarks(localizer, lang);
  return marks ? h('span', marks, text) : text;
}

/**
 * Attributes of words in `lang`; none where the reader's language differs from it by no more than its region. The direction is
 * always said with the language, so that names in Latin letters do not disturb the order of an Arabic line.
 */
export function foreignMarks(
  {lang: reader}: Pick<Localizer, 'lang'>,
  lang: LanguageTag,
): Pick<Attributes, 'lang' | 'dir'> | undefined {
  if (lang === reader || matchLanguage(lang, [reader]) !== undefined) return undefined;
  const dir = directionOf(lang);
  return dir === directionOf(reader) ? {lang} : {lang, dir};
}

/** A heading `depth` levels below the article's title. */
export function heading(
  {headingLevel}: ViewContext,
  depth: number,
  attributes: DocElement['attributes'],
  ...children: Child[]
): DocElement {
  const level = Math.min(Math.max(headingLevel, 1) + depth, 6);
  return h(`h${level}` as 'h2', attributes, ...children);
}

export function dateNode({localizer}: ViewContext, date: CalendarDate): DocElement {
  return h('time', {datetime: date}, localizer.date(date));
}

/** A link where `href` may be one, else the words alone. */
export function link(href: unknown, ...children: Child[]): Child {
  const checked = safeHref(href);
  return checked ? h('a', {href: checked}, ...children) : children;
}

/** A link in the document's text: addresses of sections get the prefix that their ids have. */
export function textLink({domId}: Pick<ViewContext, 'domId'>, href: unknown, ...children: Child[]): Child {
  const fragment = typeof href === 'string' && /^#(.+)/.exec(href.trim())?.[1];
  return fragment ? h('a', {href: fragmentHref(domId(decoded(fragment)))}, ...children) : link(href, ...children);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A law as it is cited: statute and article, from the catalogue where the document names a rule of it. */
export function lawText({localizer}: ViewContext, law: LawRef): string {
  const written = localizer.text(law.text);
  if (written) return written;
  const rule = law.rule === undefined ? undefined : findRule(law.rule);
  const statute = localizer.text(law.statute) || localizer.text(rule?.statute);
  const article = localizer.text(law.article) || localizer.text(rule?.article);
  if (!statute) return article || law.rule || '';
  return article ? localizer.msg(str`${statute}, ${article}`, {id: 'law.place'}) : statute;
}

export function lawNode(context: ViewContext, law: LawRef): Child {
  const url = law.url ?? (law.rule === undefined ? undefined : findRule(law.rule)?.url);
  return link(url, lawText(context, law));
}

export function periodNode(context: ViewContext, period: Period | undefined): Child {
  return period && periodWords(context.localizer, period, (law) => lawText(context, law));
}

/** Names in one phrase, each in its own language. */
export function phrase(context: ViewContext, values: readonly (LocalizedText | undefined)[]): Child {
  const parts = values.map((value) => words(context, value)).filter((part) => part !== undefined);
  return parts.map((part, index) => (index === 0 ? part : [', ', part]));
}

/** A list with an entry for each child, or the child alone where there is only one. */
export function bullets(children: readonly Child[]): Child {
  const entries = children.filter((child) => child !== undefined && child !== false && child !== '');
  return entries.length > 1 ? h('ul', {}, ...entries.map((child) => h('li', {}, child))) : entries;
}

/** A table that may be wider than the text. Where it is, the element makes it reachable by keyboard, under this name. */
export function scrollable({localizer: {msg}}: Pick<ViewContext, 'localizer'>, table: DocElement): DocElement {
  return h('div', {'data-part': 'scroll', 'data-label': msg('Table', {id: 'table'})}, table);
}
