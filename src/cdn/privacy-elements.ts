/** The script tag's module: defines the elements whose tags are on the page, now or later, and loads only what they need. */

const definers: Record<string, () => Promise<unknown>> = {
  'privacy-policy': () => import('../define/policy.js'),
  'retention-table': () => import('../define/retention.js'),
  'processor-list': () => import('../define/processors.js'),
  'cookie-notice': () => import('../define/notice.js'),
};

const tags = Object.keys(definers).join();

/** Loads what `root` and its descendants need. A file that cannot be loaded is tried again with the next tag. */
function look(root: Element | Document): void {
  const found = [...root.querySelectorAll(tags)];
  if (root instanceof Element && root.matches(tags)) found.push(root);
  for (const tag of new Set(found.map(({localName}) => localName))) {
    const load = definers[tag];
    if (!load) continue;
    delete definers[tag];
    load().catch((error: unknown) => {
      definers[tag] = load;
      console.error(error);
    });
  }
}

look(document);
new MutationObserver((records) => {
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) look(node);
}).observe(document, {childList: true, subtree: true});
