/**
 * The neutral document tree: what views make and printers draw. Its element and attribute names are a closed list, its text is
 * plain, and its only addresses have passed `safeHref`; so nothing that a policy says can become markup, script or a request.
 */

import type {SafeHref} from './safe-href.js';

export type TagName =
  | 'a'
  | 'address'
  | 'article'
  | 'aside'
  | 'bdi'
  | 'blockquote'
  | 'br'
  | 'caption'
  | 'code'
  | 'dd'
  | 'del'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'header'
  | 'hr'
  | 'input'
  | 'ins'
  | 'li'
  | 'mark'
  | 'nav'
  | 'ol'
  | 'p'
  | 'pre'
  | 'section'
  | 'span'
  | 'strong'
  | 'summary'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'time'
  | 'tr'
  | 'ul';

export interface Attributes {
  id?: string;
  class?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  href?: SafeHref;
  hreflang?: string;
  rel?: 'nofollow noopener';
  slot?: 'article';
  role?: 'table' | 'rowgroup' | 'row' | 'cell' | 'columnheader' | 'rowheader' | 'list' | 'note';
  scope?: 'row' | 'col' | 'rowgroup' | 'colgroup';
  colspan?: number;
  rowspan?: number;
  start?: number;
  value?: number;
  type?: 'checkbox' | '1' | 'a' | 'A' | 'i' | 'I';
  datetime?: string;
  open?: true;
  checked?: true;
  disabled?: true;
  translate?: 'no';
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'data-label'?: string;
  'data-policy'?: string;
  /** A language in which the element speaks after a click. */
  'data-speak'?: string;
  /** A cell without content. */
  'data-empty'?: true;
  /** What part of the article this is, for the style sheet. */
  'data-part'?: string;
}

export interface DocElement {
  readonly tag: TagName;
  readonly attributes: Attributes;
  readonly children: readonly DocNode[];
}

/** HTML of an imported page, which only a printer with a sanitiser draws. */
export interface HtmlNode {
  readonly html: string;
}

/** Draws HTML of an imported page into `container`, through allow lists. */
export type HtmlPrinter = (node: HtmlNode, container: Element) => void;

export type DocNode = string | DocElement | HtmlNode;

/** What may be passed for a child: nothing is left out, lists are flattened. */
export type Child = DocNode | undefined | false | readonly Child[];

export const isElement = (node: DocNode): node is DocElement => typeof node === 'object' && 'tag' in node;

function flatten(children: readonly Child[], into: DocNode[]): DocNode[] {
  for (const child of children) {
    if (Array.isArray(child)) flatten(child as readonly Child[], into);
    else if (typeof child === 'number') into.push(String(child));
    // A view of a broken document may have got anything.
    else if ((typeof child === 'object' && child !== null) || (typeof child === 'string' && child !== ''))
      into.push(child as DocNode);
  }
  return into;
}

/** An element of the tree. */
export function h(tag: TagName, attributes: Attributes = {}, ...children: Child[]): DocElement {
  return {tag, attributes, children: flatten(children, [])};
}

/** The text of nodes as a reader would copy it, without separators. */
export function textOf(nodes: readonly DocNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : isElement(node) ? textOf(node.children) : '')).join('');
}
