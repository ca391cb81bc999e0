/** Where the focus goes when a part that held it disappears: back to where it was, never to the body. */

/** Remembers the element of the page that had the focus last, outside the notice and its preferences. */
export class FocusReturn {
  readonly #notice: Element;
  readonly #own: WeakSet<EventTarget>;
  #last: HTMLElement | undefined;

  constructor(notice: Element) {
    this.#notice = notice;
    this.#own = new WeakSet<EventTarget>([notice]);
  }

  readonly #remember = (event: Event): void => {
    const path = event.composedPath();
    if (path[0] instanceof HTMLElement && !path.some((target) => this.#own.has(target))) this.#last = path[0];
  };

  connect(): void {
    this.#notice.ownerDocument.addEventListener('focusin', this.#remember);
  }

  disconnect(): void {
    this.#notice.ownerDocument.removeEventListener('focusin', this.#remember);
  }

  /** The focus in `part` does not count as the page's. */
  passOver(part: Element): void {
    this.#own.add(part);
  }

  /** Moves the focus to `first` or back into the page, and to the nearest sensible place if both are gone. */
  restore(first?: HTMLElement): void {
    const page = this.#notice.ownerDocument;
    const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
    const candidates = [first, this.#last, ...all('[data-consent-open]'), ...all('main'), ...all('h1')];
    const target = candidates.find((element) => element?.isConnected && element.checkVisibility());
    if (!target) return;
    target.focus({preventScroll: true});
    if (page.activeElement !== page.body) return;
    // Headings and `main` take the focus for this once.
    target.tabIndex = -1;
    target.focus({preventScroll: true});
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), {once: true});
  }
}
