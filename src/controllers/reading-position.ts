/** Marks the entry of the contents list whose section is being read. */

/** The band of the window in which a section counts as being read: its upper third. */
const band = '0px 0px -66% 0px';

export class ReadingPosition {
  #observer: IntersectionObserver | undefined;
  readonly #reading = new Set<Element>();
  #sections: Element[] = [];
  #links = new Map<Element, HTMLAnchorElement>();
  #current: HTMLAnchorElement | undefined;

  /** Watches the sections of an article that its contents list leads to. */
  watch(article: HTMLElement): void {
    this.stop();
    for (const link of article.querySelectorAll<HTMLAnchorElement>('[data-part=contents] a')) {
      const section = article.querySelector(`#${CSS.escape(decodeURIComponent(link.hash.slice(1)))}`);
      if (section) this.#links.set(section, link);
    }
    this.#sections = [...this.#links.keys()];
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), {rootMargin: band});
    for (const section of this.#sections) this.#observer.observe(section);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#reading.clear();
    this.#links.clear();
    this.#sections = [];
    this.#mark(undefined);
  }

  #note(entries: IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries) this.#reading[isIntersecting ? 'add' : 'delete'](target);
    // The last in the order of the document: a section within another comes after it. Between two, the mark stays.
    const section = this.#sections.findLast((candidate) => this.#reading.has(candidate));
    if (section) this.#mark(this.#links.get(section));
  }

  #mark(link: HTMLAnchorElement | undefined): void {
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    this.#current = link;
    if (link) keepInView(link);
  }
}

/** Scrolls the contents list itself, never the page, so that the marked entry can be seen. */
function keepInView(link: HTMLElement): void {
  const list = link.closest<HTMLElement>('[data-part=contents]');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + inner.height;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + inner.height;
}
