/** Prints the neutral tree as DOM nodes. */

import {isElement, type DocNode, type HtmlPrinter} from '../tree/tree.js';

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
