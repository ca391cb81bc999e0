/** A saved page or a word processor's export as lines: what is a block in HTML is a line here. */

import type {Style} from '../text/source-text.js';
import {SourceText} from '../text/source-text.js';
import {HtmlTable} from './html-table.js';
import {htmlText} from './html-text.js';
import {attributeOf, htmlTokens} from './html-tokens.js';
import type {Line, ReadSource} from './line.js';

const inlineStyles: Record<string, Style> = {
  b: {strong: true},
  strong: {strong: true},
  em: {emphasis: true},
  i: {emphasis: true},
  code: {code: true},
  del: {deleted: true},
  s: {deleted: true},
  strike: {deleted: true},
};

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html ' +
    'legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const tableParts = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);
/** What stands around the words of a page; inside of its main part, the same elements belong to them. */
const aroundPage = new Set(['nav', 'header', 'footer', 'button', 'dialog']);
const mainParts = new Set(['main', 'article']);
/** Closing tags look no further than this for the tag that they close. */
const reach = 64;
/** Tables lay out pages in a few levels; deeper ones are read as lines. */
const deepestTable = 6;

/** Elements whose end tag may be missing: the start of another one of them ends them. */
const closedBy: Record<string, readonly string[]> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
};

interface Open {
  name: string;
  /** Its own style and those of the elements around it. */
  style: Style | undefined;
  hidden: boolean;
  /** Whether it started a table. */
  table: boolean;
  /** Whether it, or an element around it, stands outside the words of the page. */
  chrome: boolean;
}

class HtmlReader {
  readonly lines: Line[] = [];
  readonly removed: ReadSource['removed'] = [];
  lang: string | undefined;
  readonly #source: string;
  readonly #open: Open[] = [];
  readonly #tables: HtmlTable[] = [];
  /** Numbers of the open lists; unordered ones count none. */
  readonly #lists: {ordered: boolean; count: number}[] = [];
  #words: SourceText[] = [];
  #hidden = 0;
  #main = 0;
  #gap = true;
  #item: Line['item'];
  #level: number | undefined;
  #definition: Line['definition'];

  constructor(source: string) {
    this.#source = source;
  }

  read(): void {
    for (const token of htmlTokens(this.#source)) {
      if (token.type === 'dropped') this.removed.push({at: token.at, reason: 'markup'});
      else if (token.type === 'text') {
        if (this.#hidden === 0) this.#words.push(htmlText(this.#source, token.at, this.#open.at(-1)?.style));
        else if (this.#source.slice(...token.at).trim()) this.removed.push({at: token.at, reason: 'markup'});
      } else if (token.type === 'open') this.#start(token.name, token.attributes, token.empty);
      else this.#end(token.name);
    }
    this.#flush();
    while (this.#tables.length) this.#endTable();
  }

  #start(name: string, attributes: string, empty: boolean): void {
    if (name === 'html') this.lang ??= attributeOf(attributes, 'lang');
    if (name === 'body') this.lang ??= attributeOf(attributes, 'lang');
    if (name === 'br') return this.#flush();
    if (blocks.has(name)) {
      this.#border(name);
      if (this.#open.at(-1)?.name === 'p') this.#close(this.#open.length - 1);
      while (closedBy[name]?.includes(this.#open.at(-1)?.name ?? '')) this.#close(this.#open.length - 1);
    }
    if (name === 'hr') this.#add({content: SourceText.of(this.#source, 0, 0), indent: 0, gap: true, divider: true});
    if (empty) return;
    const hidden =
      name === 'head' ||
      /display\s{0,4}:\s{0,4}none/i.test(attributeOf(attributes, 'style') ?? '') ||
      attributeOf(attributes, 'hidden') !== undefined;
    const href = name === 'a' ? attributeOf(attributes, 'href') : undefined;
    const own = href === undefined ? inlineStyles[name] : {href};
    const outer = this.#open.at(-1);
    const chrome = outer?.chrome || (aroundPage.has(name) && this.#main === 0);
    const table = name === 'table' && this.#tables.length < deepestTable;
    this.#open.push({
      name,
      style: own ? {...outer?.style, ...own} : outer?.style,
      hidden,
      chrome: chrome ?? false,
      table,
    });
    if (hidden) this.#hidden++;
    if (mainParts.has(name)) this.#main++;
    if (name === 'ul' || name === 'ol')
      this.#lists.push({
        ordered: name === 'ol',
        count: Number.parseInt(attributeOf(attributes, 'start') ?? '1', 10) - 1 || 0,
      });
    else if (name === 'li') this.#startItem();
    else if (/^h[1-6]$/.test(name)) this.#level = Number(name[1]);
    else if (name === 'dt') this.#definition = 'term';
    else if (name === 'dd') this.#definition = 'detail';
    else if (table) this.#tables.push(new HtmlTable());
    else if (tableParts.has(name)) this.#tables.at(-1)?.open(name, attributes);
  }

  #startItem(): void {
    const list = this.#lists.at(-1);
    this.#item = {ordered: list?.ordered ?? false, number: list ? ++list.count : 0};
  }

  #end(name: string): void {
    if (blocks.has(name)) this.#border(name);
    const lowest = Math.max(0, this.#open.length - reach);
    let index = this.#open.length - 1;
    while (index >= lowest && this.#open[index]!.name !== name) index--;
    if (index < lowest) return;
    this.#close(index);
  }

  /** Leaves all open elements from `index` on, the innermost first. */
  #close(index: number): void {
    for (const closed of this.#open.splice(index).reverse()) {
      if (closed.hidden) this.#hidden--;
      if (mainParts.has(closed.name)) this.#main--;
      if (closed.name === 'ul' || closed.name === 'ol') this.#lists.pop();
      else if (closed.name === 'li') this.#item = undefined;
      else if (/^h[1-6]$/.test(closed.name)) this.#level = undefined;
      else if (closed.name === 'dt' || closed.name === 'dd') this.#definition = undefined;
      else if (closed.table) this.#endTable();
      else if (tableParts.has(closed.name)) this.#tables.at(-1)?.close(closed.name);
    }
  }

  #endTable(): void {
    const table = this.#tables.pop();
    for (const line of table?.finish(this.#indent(), true) ?? []) this.#place(line);
  }

  /** The end of a line, and for most blocks that of a paragraph. */
  #border(name: string): void {
    this.#flush();
    if (this.#lists.length === 0 || name === 'ul' || name === 'ol') this.#gap = true;
  }

  /** Items stand at even columns, what else they hold one further in. */
  #indent(): number {
    return Math.min(this.#lists.length, 12) * 2 + (this.#lists.length > 0 && !this.#item ? 1 : 0);
  }

  #flush(): void {
    const content = SourceText.join(this.#words).trim();
    this.#words = [];
    if (content.length === 0) return;
    const chrome = this.#open.at(-1)?.chrome;
    const anchor = content.pieces.every(({text, style}) => !text.trim() || style?.href?.startsWith('#'));
    this.#add({
      content,
      indent: this.#indent(),
      gap: this.#gap,
      ...(this.#level && {level: this.#level}),
      ...(this.#item && {item: this.#item}),
      ...(this.#definition && {definition: this.#definition}),
      ...(chrome && !anchor && {chrome: true as const}),
      ...(anchor && {anchor: true as const}),
    });
    this.#item = undefined;
  }

  #add(line: Line): void {
    this.#place(line);
    this.#gap = false;
  }

  #place(line: Line): void {
    const table = this.#tables.at(-1);
    if (table) table.add(line);
    else this.lines.push(line);
  }
}

/** Reads HTML of any quality. */
export function readHtmlLines(source: string): ReadSource {
  const reader = new HtmlReader(source);
  reader.read();
  return {lines: reader.lines, removed: reader.removed, ...(reader.lang && {lang: reader.lang})};
}
