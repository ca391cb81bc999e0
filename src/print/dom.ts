/** Prints the neutral tree as DOM nodes. */

import {isElement, type DocNode, type HtmlNode} from '../tree/tree.js';

/** Draws HTML of an imported page into `container`, through allow lists. */
export type HtmlPrinter = (node: HtmlNode, container: Element) => void;

/** Appends `nodes` to `parent`. */
export function printInto(parent: Element | DocumentFragment, nodes: readonly DocNode[], html?: HtmlPrinter): void {
  const {ownerDocument} = parent;
  for (const node of nodes) {
    if (typeof node === 'string') parent.append(node);
    else if (isElement(node)) {
      const element = ownerDocument.createElement(node.tag);
      for (const [name, value] of Object.entries(node.attributes)) {
        if (value !== undefined) element.setAttribute(name, value === true ? '' : String(value));
      }
      printInto(element, node.children, html);
      parent.append(element);
    } else if (html && parent instanceof Element) html(node, parent);
    else parent.append(node.html);
  }
}
