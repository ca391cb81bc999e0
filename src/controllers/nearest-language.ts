/** The language that applies to an element: the nearest `lang`, looked for through shadow hosts. */

import type {LanguageTag} from '../model/document/values.js';

/** The nearest `lang`; the empty string where the page says that it is unknown; undefined where nothing says anything. */
export function nearestLanguage(element: Element): LanguageTag | undefined {
  let current: Element | null = element;
  while (current) {
    const marked: Element | null = current.closest('[lang]');
    if (marked) return marked.getAttribute('lang')!;
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/** Calls `listener` when a `lang` attribute of the document changes. One observer serves all elements. */
export function onLanguageChange(listener: Listener): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((call) => call()));
    observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
