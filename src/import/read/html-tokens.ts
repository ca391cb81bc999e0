/** A small tokenizer for HTML: text, tags, and what is no text at all. It never looks at a character twice, whatever the input. */

import type {SourceSpan} from '../../model/document/blocks.js';

/** A piece of a source: what it is, and where. */
export type HtmlToken =
  | {type: 'text'; at: SourceSpan}
  | {type: 'open' | 'close'; name: string; at: SourceSpan; attributes: string; empty: boolean}
  /** Comments, doctypes, and elements whose content is code. */
  | {type: 'dropped'; at: SourceSpan; comment: boolean};

const tagName = /[a-zA-Z][^\s/>]{0,60}/y;

/** Elements whose content nobody reads; `title` names the window. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'textarea',
  'select',
  'svg',
  'math',
  'object',
  'iframe',
  'canvas',
]);

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Finds `needle` after a place; once it was not found, it is not looked for again, so that broken input costs no more than sound one. */
class Finder {
  readonly #source: string;
  readonly #missing = new Set<string>();

  constructor(source: string) {
    this.#source = source;
  }

  find(needle: string, from: number): number {
    if (this.#missing.has(needle)) return -1;
    const found = this.#source.indexOf(needle, from);
    if (found < 0) this.#missing.add(needle);
    return found;
  }
}

/** The pieces of a source in its order; together they cover all of it. */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  const finder = new Finder(source);
  const lower = source.length === source.toLowerCase().length ? source.toLowerCase() : source;
  const endTags = new Finder(lower);
  let quotes = true;
  let text = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    let end = -1;
    let token: HtmlToken | undefined;
    if (source.startsWith('<!--', at)) {
      const close = finder.find('-->', at + 4);
      end = close < 0 ? source.length : close + 3;
      token = {type: 'dropped', at: [at, end], comment: true};
    } else if (source[at + 1] === '!' || source[at + 1] === '?') {
      const close = finder.find('>', at);
      end = close < 0 ? source.length : close + 1;
      token = {type: 'dropped', at: [at, end], comment: false};
    } else {
      const closing = source[at + 1] === '/';
      tagName.lastIndex = at + (closing ? 2 : 1);
      const name = tagName.exec(source)?.[0].toLowerCase();
      if (name) {
        let close = quotes ? tagEnd(source, tagName.lastIndex) : finder.find('>', tagName.lastIndex);
        // A quotation mark without a partner swallows the rest; then marks are not trusted any more.
        if (close < 0 && quotes) {
          quotes = false;
          close = finder.find('>', tagName.lastIndex);
        }
        if (close >= 0) {
          end = close + 1;
          const attributes = source.slice(tagName.lastIndex, close);
          const empty = voids.has(name) || attributes.endsWith('/');
          token = {type: closing ? 'close' : 'open', name, at: [at, end], attributes, empty};
          if (!closing && !empty && silent.has(name)) {
            const last = endTags.find(`</${name}`, end);
            const after = last < 0 ? -1 : finder.find('>', last);
            end = after < 0 ? source.length : after + 1;
            token = {type: 'dropped', at: [at, end], comment: false};
          }
        }
      }
    }
    if (token) {
      if (text < at) yield {type: 'text', at: [text, at]};
      yield token;
      text = end;
      at = source.indexOf('<', end);
    } else at = source.indexOf('<', at + 1);
  }
  if (text < source.length) yield {type: 'text', at: [text, source.length]};
}

/** The `>` that ends a tag, quoted attribute values aside; -1 where there is none. */
function tagEnd(source: string, from: number): number {
  let quote = '';
  for (let i = from; i < source.length; i++) {
    const character = source[i]!;
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '>') return i;
    else if ((character === '"' || character === "'") && source[i - 1] === '=') quote = character;
  }
  return -1;
}

const attributeName = (name: string): RegExp =>
  new RegExp(`(?:^|\\s)${name}(?:\\s{0,4}=\\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=\\s|/|$)`, 'i');
const patterns = new Map<string, RegExp>();

/** The value of an attribute: the empty string where it has none, undefined where it is missing. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = attributeName(name)));
  const match = pattern.exec(attributes.slice(0, 5000));
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : undefined;
}
