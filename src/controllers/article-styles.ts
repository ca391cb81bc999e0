/** The article's style sheet, adopted once by each document or shadow root that shows an article. */

import {articleStyles} from '../views/article.styles.js';

const adopted = new WeakSet<Document | ShadowRoot>();
let sheet: CSSStyleSheet | undefined;

/**
 * A constructed sheet passes a strict `style-src`. It comes after the page's own sheets and lies in no layer,
 * since a layered rule loses to every reset that is not layered.
 */
export function adoptArticleStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || adopted.has(root)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(articleStyles);
  }
  root.adoptedStyleSheets.push(sheet);
  adopted.add(root);
}
