/** Walks the neutral tree and gives its lines in a format without markup of its own: Markdown or plain text. */

import {isElement, textOf, type DocElement, type DocNode} from '../tree/tree.js';
import {htmlWords} from './html-words.js';
import {tableLines} from './table-lines.js';
import type {TextFormat} from './text-format.js';

/** Lines that belong together; an empty line parts them from the next. */
type Block = readonly string[];

/** Elements that stand within a line. */
const inlineTags = new Set(['a', 'bdi', 'br', 'code', 'del', 'em', 'input', 'ins', 'mark', 'span', 'strong', 'time']);

/** Elements that only hold others. */
const transparent = new Set(['article', 'details', 'div', 'figure', 'footer', 'header', 'section']);

export function documentLines(nodes: readonly DocNode[], format: TextFormat): string {
  const lines = new Lines(format).blocks(nodes).map((block) => block.join('\n'));
  return lines.length > 0 ? `${lines.join('\n\n')}\n` : '';
}

class Lines {
  readonly #format: TextFormat;

  constructor(format: TextFormat) {
    this.#format = format;
  }

  blocks(nodes: readonly DocNode[]): Block[] {
    const blocks: Block[] = [];
    let run: DocNode[] = [];
    const flush = () => {
      const paragraph = this.#paragraph(run);
      if (paragraph.length > 0) blocks.push(paragraph);
      run = [];
    };
    for (const node of nodes) {
      if (typeof node === 'string' || (isElement(node) && inlineTags.has(node.tag))) run.push(node);
      else {
        flush();
        blocks.push(
          ...(isElement(node) ? this.#block(node) : htmlWords(node.html).map((line) => this.#paragraph([line]))),
        );
      }
    }
    flush();
    return blocks;
  }

  /** All lines of `nodes` without empty ones between. */
  #tight(nodes: readonly DocNode[]): string[] {
    return this.blocks(nodes).flat();
  }

  #paragraph(nodes: readonly DocNode[]): Block {
    const words = this.#inline(nodes).trim();
    if (words === '') return [];
    const [first = '', ...rest] = words.split('\n');
    return [this.#format.start(first), ...rest.map((line) => this.#format.start(line.trim()))];
  }

  #inline(nodes: readonly DocNode[]): string {
    const format = this.#format;
    let line = '';
    nodes.forEach((node, index) => {
      if (typeof node === 'string') line += format.words(node.replace(/\s+/g, ' '));
      else if (!isElement(node)) line += format.words(htmlWords(node.html).join(' '));
      else if (node.tag === 'br') line += `${format.lineBreak}\n`;
      else {
        const next = textOf(nodes.slice(index + 1, index + 2)).slice(0, 1);
        const words = format.inline(node, this.#inline(node.children), [line.slice(-1), next]);
        // What the style sheet draws as a tag needs brackets of its own.
        line += node.attributes['data-part'] === 'tag' ? `(${words})` : separator(node, nodes[index - 1]) + words;
      }
    });
    return line;
  }

  #block(element: DocElement): Block[] {
    const {tag, children} = element;
    if (transparent.has(tag)) return this.blocks(children);
    switch (tag) {
      // Links into the document lead nowhere in a format without them.
      case 'nav':
        return [];
      case 'ul':
      case 'ol':
        return [this.#list(element)].filter((list) => list.length > 0);
      case 'dl':
        return [this.#terms(element)].filter((list) => list.length > 0);
      case 'table':
        return [this.#format.table(tableLines(element, (nodes) => this.#tight(nodes)))];
      case 'blockquote':
      case 'aside': {
        const inner = this.blocks(children).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
        return inner.length > 0 ? [this.#format.quote(inner)] : [];
      }
      case 'pre':
        return [this.#format.code(textOf(children))];
      case 'hr':
        return [[this.#format.rule]];
      default: {
        const level = /^h([1-6])$/.exec(tag)?.[1];
        if (level === undefined)
          return this.#holdsBlocks(children)
            ? this.blocks(children)
            : [this.#paragraph(children)].filter((lines) => lines.length > 0);
        const words = this.#inline(children).replaceAll(`${this.#format.lineBreak}\n`, ' ').trim();
        return words === '' ? [] : [this.#format.heading(words, Number(level))];
      }
    }
  }

  #holdsBlocks(nodes: readonly DocNode[]): boolean {
    return nodes.some((node) => typeof node !== 'string' && !(isElement(node) && inlineTags.has(node.tag)));
  }

  #list(list: DocElement): Block {
    let number = list.attributes.start ?? 1;
    return elementsOf(list).flatMap((entry) => {
      const bullet = this.#format.bullet(list, list.tag === 'ol' ? number++ : undefined);
      return hanging(bullet, this.#tight(entry.children));
    });
  }

  #terms(list: DocElement): Block {
    const pairs = elementsOf(list).flatMap((element) => (element.tag === 'div' ? [elementsOf(element)] : []));
    return pairs.flatMap((elements) => {
      const term = elements.filter(({tag}) => tag === 'dt').map(({children}) => this.#inline(children).trim());
      const said = this.#tight(elements.filter(({tag}) => tag === 'dd').flatMap(({children}) => children));
      const bullet = this.#format.bullet(list, undefined);
      const head = this.#format.term(term.join(', '));
      return said.length === 1
        ? hanging(bullet, [`${head} ${said[0]}`])
        : [...hanging(bullet, [head]), ...said.map((line) => `${' '.repeat(2)}${line}`)];
    });
  }
}

/** What stands for the line break that the style sheet makes: before a detail, and after the title of a tile. */
function separator({tag, attributes}: DocElement, before: DocNode | undefined): string {
  if (attributes['data-part'] === 'detail') return ' – ';
  const behindTitle = tag === 'span' && typeof before === 'object' && isElement(before) && before.tag === 'strong';
  return behindTitle ? ': ' : '';
}

const elementsOf = ({children}: DocElement): DocElement[] =>
  children.filter((child): child is DocElement => typeof child === 'object' && isElement(child));

/** Lines behind a bullet, the further ones set in by its width. */
function hanging(bullet: string, [first = '', ...rest]: readonly string[]): string[] {
  return [`${bullet}${first}`.trimEnd(), ...rest.map((line) => `${' '.repeat(bullet.length)}${line}`.trimEnd())];
}
