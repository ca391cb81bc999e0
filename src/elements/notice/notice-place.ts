/** What a notice does to the page around it: room at an edge, a modal dialog on request, and one polite announcement. */

import {ReservedSpace} from './reserved-space.js';

/** After this time the announcement is taken away again, so that nobody reads it as a part of the page. In ms. */
const spoken = 3000;

export class NoticePlace {
  readonly #space = new ReservedSpace();
  #modal: HTMLDialogElement | undefined;
  #watch: ResizeObserver | undefined;
  #announced: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param notice undefined where there is none to be seen. */
  settle(notice: HTMLElement | null, position: string): void {
    if (notice && (position === 'bottom' || position === 'top'))
      this.#space.reserve(notice, position === 'top' ? 'start' : 'end');
    else this.#space.release();
    if (notice instanceof HTMLDialogElement) this.#openModal(notice);
    else this.#watch?.disconnect();
  }

  leave(): void {
    this.#space.release();
    this.#watch?.disconnect();
    this.#modal = undefined;
    clearTimeout(this.#timer);
  }

  /** Says `words` by a live region that was in the page before, so that screen readers hear of the change. */
  announce(region: Element | null, words: string): void {
    if (!region || region === this.#announced) return;
    this.#announced = region;
    region.textContent = words;
    this.#timer = setTimeout(() => (region.textContent = ''), spoken);
  }

  #openModal(notice: HTMLDialogElement): void {
    if (this.#modal === notice) return;
    this.#modal = notice;
    notice.showModal();
    // A content filter that hides the notice would leave a page that takes no clicks: then the dialog goes.
    this.#watch?.disconnect();
    this.#watch = new ResizeObserver(() => {
      if (notice.open && !notice.checkVisibility()) notice.close();
    });
    this.#watch.observe(notice);
  }
}
