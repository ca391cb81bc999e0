/** HTML of an imported page, shown through allow lists: by the browser's own sanitiser where it has one, by DOMPurify elsewhere. */

import type {HtmlPrinter} from '../tree/tree.js';
import {safeHref} from '../tree/safe-href.js';

const tags =
  'p h3 h4 h5 h6 ul ol li strong b em i u s del ins sub sup code pre blockquote table caption thead tbody tfoot tr th td a br hr dl dt dd span div'.split(
    ' ',
  );
const attributes = ['href', 'colspan', 'rowspan', 'scope', 'lang', 'dir', 'start'];

interface SanitizingElement extends Element {
  setHTML?(html: string, options: {sanitizer: {elements: string[]; attributes: string[]}}): void;
}

type Purify = (html: string) => DocumentFragment | undefined;

/** Loads what this browser needs to draw HTML; a body of which nothing remains is shown as text. It takes DOMPurify only where there is no `setHTML`. */
export async function loadSanitizedHtml(): Promise<HtmlPrinter> {
  const purify =
    'setHTML' in Element.prototype ? undefined : (await import('./purify.js')).createPurify(tags, attributes);
  return ({html}, container) => draw(html, container, purify);
}

function draw(html: string, container: SanitizingElement, purify: Purify | undefined): void {
  if (purify) {
    const fragment = purify(html);
    if (fragment) container.replaceChildren(fragment);
  } else container.setHTML!(html, {sanitizer: {elements: tags, attributes}});
  for (const link of container.querySelectorAll('a[href]')) {
    if (!safeHref(link.getAttribute('href'))) link.removeAttribute('href');
  }
  // Under Trusted Types without our policy DOMPurify gives an empty fragment and no error.
  if (container.textContent?.trim() === '' && html.trim() !== '') container.textContent = html;
}
