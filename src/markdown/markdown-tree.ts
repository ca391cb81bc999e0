/** Markdown to the neutral tree: marked's tokens become elements, raw HTML becomes text, and no HTML string is ever made. */

import {Lexer, type MarkedToken, type Token, type Tokens} from 'marked';
import {h, textOf, type Child, type DocElement, type DocNode, type TagName} from '../tree/tree.js';
import {isTooCostly} from './limits.js';
import {paragraphs} from './plain-text.js';

/** What the text around decides about. */
export interface MarkdownMaker {
  /** A link, or its words alone where the address may not be one. */
  link: (href: string, children: Child) => Child;
  /** A table, in whatever lets it be wider than the text. */
  table: (table: DocElement) => Child;
}

/** Nodes for `text`; what cannot be parsed safely is shown as plain paragraphs. Never throws. */
export function markdownTree(text: string, headingLevel: number, maker: MarkdownMaker): DocNode[] {
  if (isTooCostly(text)) return paragraphs(text);
  try {
    return h('div', {}, new TokenTree(maker).blocks(new Lexer({gfm: true}).lex(text), headingLevel))
      .children as DocNode[];
  } catch {
    return paragraphs(text);
  }
}

/** Turns tokens into the tree. */
class TokenTree {
  readonly #maker: MarkdownMaker;

  constructor(maker: MarkdownMaker) {
    this.#maker = maker;
  }

  blocks(tokens: readonly Token[], level: number): Child {
    const known = tokens as MarkedToken[];
    const top = Math.min(...known.filter((token) => token.type === 'heading').map(({depth}) => depth));
    return known.map((token) => this.#block(token, level, top));
  }

  #block(token: MarkedToken, level: number, top: number): Child {
    switch (token.type) {
      // Boxes of tasks are drawn by their list.
      case 'checkbox':
      case 'space':
      case 'def':
        return undefined;
      case 'heading':
        return h(`h${Math.min(level + token.depth - top, 6)}` as TagName, {}, this.#inline(token.tokens));
      case 'paragraph':
        return h('p', {}, this.#inline(token.tokens));
      case 'text':
        return token.tokens ? this.#inline(token.tokens) : unescape(token.text);
      case 'list':
        return this.#list(token, level);
      case 'blockquote':
        return h('blockquote', {}, this.blocks(token.tokens, level));
      case 'code':
        return h('pre', {}, h('code', {}, token.text));
      case 'hr':
        return h('hr');
      case 'table':
        return this.#table(token);
      case 'html':
        return h('p', {}, token.text.trim());
      default:
        return h('p', {}, token.raw);
    }
  }

  #list(token: Tokens.List, level: number): Child {
    const start = token.ordered && typeof token.start === 'number' && token.start !== 1 ? token.start : undefined;
    return h(
      token.ordered ? 'ol' : 'ul',
      {start},
      token.items.map((item) => {
        const content = h('li', {}, this.blocks(item.tokens, level)).children;
        return h('li', {}, item.task && [taskBox(item, textOf(content).trim()), ' '], content);
      }),
    );
  }

  #table(token: Tokens.Table): Child {
    // An empty header names nothing; it is a plain cell then.
    const head = token.header.map((cell) =>
      cell.text.trim() === '' ? h('td') : h('th', {scope: 'col'}, this.#inline(cell.tokens)),
    );
    const rows = token.rows.map((row) => row.map((cell) => h('td', {}, this.#inline(cell.tokens))));
    return this.#maker.table(
      h('table', {}, h('thead', {}, h('tr', {}, head)), h('tbody', {}, ...rows.map((cells) => h('tr', {}, cells)))),
    );
  }

  #inline(tokens: readonly Token[] | undefined): Child {
    return (tokens as MarkedToken[] | undefined)?.map((token) => this.#inlineToken(token));
  }

  #inlineToken(token: MarkedToken): Child {
    switch (token.type) {
      case 'strong':
        return h('strong', {}, this.#inline(token.tokens));
      case 'em':
        return h('em', {}, this.#inline(token.tokens));
      case 'del':
        return h('del', {}, this.#inline(token.tokens));
      case 'codespan':
        return h('code', {}, token.text);
      case 'br':
        return h('br');
      case 'link':
        return this.#maker.link(token.href, this.#inline(token.tokens));
      case 'image':
        // A policy makes no requests: an image is shown as its words.
        return token.text;
      case 'text':
      case 'escape':
        return 'tokens' in token && token.tokens ? this.#inline(token.tokens) : unescape(token.text);
      case 'checkbox':
        return undefined;
      default:
        return token.raw;
    }
  }
}

/** The box of a task, which is called by the task's words. */
const taskBox = ({checked}: Tokens.ListItem, label: string): DocElement =>
  h('input', {type: 'checkbox', disabled: true, ...(checked && {checked: true as const}), 'aria-label': label});

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  middot: '·',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
};

/** Character references, which marked leaves to the HTML parser that is not used here. */
function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return Object.hasOwn(entities, name) ? entities[name]! : whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : '\ufffd';
    },
  );
}
