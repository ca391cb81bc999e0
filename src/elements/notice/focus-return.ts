/** Where the focus goes when a part that held it disappears: back to where it was, never to the body. */

/** Remembers the element of the page that had the focus last, outside `own`. */
export class FocusReturn {
  readonly #own: Element;
  #last: HTMLElement | undefined;

  constructor(own: Element) {
    this.#own = own;
  }

  readonly #remember = (event: Event): void => {
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && !event.composedPath().includes(this.#own)) this.#last = target;
  };

  connect(): void {
    this.#own.ownerDocument.addEventListener('focusin', this.#remember);
  }

  disconnect(): void {
    this.#own.ownerDocument.removeEventListener('focusin', this.#remember);
  }

  /** Moves the focus back, or to the nearest sensible place if that is gone. */
  restore(): void {
    const page = this.#own.ownerDocument;
    const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
    const candidates = [this.#last, ...all('[data-consent-open]'), ...all('main'), ...all('h1')];
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
