/** Prints the neutral tree as HTML markup, for servers and static pages. */

import {isElement, type DocNode} from '../tree/tree.js';

const empty = new Set(['br', 'hr', 'input']);

/** Text that shows the same characters in HTML. */
export const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** The same within quotation marks. */
export const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', '&quot;');

/** Markup of `nodes`. HTML of imported pages is left to the browser, which has a sanitiser: its place stays empty. */
export function printMarkup(nodes: readonly DocNode[]): string {
  let markup = '';
  for (const node of nodes) {
    if (typeof node === 'string') markup += escapeText(node);
    else if (isElement(node)) {
      markup += `<${node.tag}`;
      for (const [name, value] of Object.entries(node.attributes)) {
        if (value === undefined) continue;
        markup += value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`;
      }
      markup += empty.has(node.tag) ? '>' : `>${printMarkup(node.children)}</${node.tag}>`;
    }
  }
  return markup;
}
