/** The search of a policy: which words are found, which of them is looked at, and what is shown meanwhile. */

import {reveal} from '../../controllers/deep-link.js';
import {findText} from './find-text.js';
import {queryPattern} from './query.js';

/** Names under which the style sheet colours hits (CSS Custom Highlight API). */
const [hitName, currentName] = ['privacy-hit', 'privacy-hit-current'] as const;

const highlights = (): HighlightRegistry | undefined => (typeof CSS === 'undefined' ? undefined : CSS.highlights);

/** All searches of a page share the two registered highlights. */
function highlightOf(name: string): Highlight | undefined {
  const registry = highlights();
  if (!registry) return undefined;
  if (!registry.has(name)) registry.set(name, new Highlight());
  return registry.get(name);
}

export class Search {
  #hits: Range[] = [];
  #current = -1;
  #article: HTMLElement | undefined;

  /** Number of hits. */
  get count(): number {
    return this.#hits.length;
  }

  /** The hit that is looked at, from 1; 0 where there is none. */
  get position(): number {
    return this.#current + 1;
  }

  /** Looks for `query` and leaves only sections with hits; an empty query gives everything back. */
  run(article: HTMLElement, query: string): void {
    this.clear();
    const pattern = queryPattern(query);
    if (!pattern) return;
    this.#article = article;
    this.#hits = findText(article, pattern);
    const hit = highlightOf(hitName);
    for (const range of this.#hits) hit?.add(range);
    this.#filter(article);
  }

  clear(): void {
    const [hit, current] = [highlights()?.get(hitName), highlights()?.get(currentName)];
    for (const range of this.#hits) {
      hit?.delete(range);
      current?.delete(range);
    }
    this.#hits = [];
    this.#current = -1;
    for (const section of this.#article?.querySelectorAll('[data-filtered]') ?? [])
      section.removeAttribute('data-filtered');
    this.#article = undefined;
  }

  /** Goes to the next hit or the one before, round and round. */
  step(by: 1 | -1): void {
    if (this.#hits.length === 0) return;
    const current = highlightOf(currentName);
    const left = this.#hits[this.#current];
    if (left) current?.delete(left);
    this.#current = (Math.max(this.#current, by > 0 ? -1 : 0) + by + this.#hits.length) % this.#hits.length;
    const hit = this.#hits[this.#current]!;
    current?.add(hit);
    const element = hit.startContainer.parentElement!;
    reveal(element);
    element.scrollIntoView({block: 'center', behavior: 'instant'});
  }

  /** Takes sections out of view that hold no hit, and their entries in the contents list. */
  #filter(article: HTMLElement): void {
    if (this.#hits.length === 0) return;
    for (const section of article.querySelectorAll<HTMLElement>('[data-part=sections] > section')) {
      if (this.#hits.some((range) => range.intersectsNode(section))) continue;
      section.setAttribute('data-filtered', '');
      const links = article.querySelectorAll<HTMLAnchorElement>('[data-part=contents] > details > ol > li > a');
      const link = [...links].find(({hash}) => decodeURIComponent(hash.slice(1)) === section.id);
      link?.parentElement?.setAttribute('data-filtered', '');
    }
  }
}
