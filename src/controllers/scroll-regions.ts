/** Makes wide tables reachable by keyboard while, and only while, they scroll sideways (WCAG 2.1.1). */

export class ScrollRegions {
  readonly #observer = new ResizeObserver((entries) => {
    for (const {target} of entries) mark(target as HTMLElement);
  });

  watch(article: HTMLElement): void {
    this.stop();
    for (const region of article.querySelectorAll<HTMLElement>('[data-part=scroll]')) this.#observer.observe(region);
  }

  stop(): void {
    this.#observer.disconnect();
  }
}

function mark(region: HTMLElement): void {
  if (region.scrollWidth > region.clientWidth) {
    region.tabIndex = 0;
    region.role = 'region';
    region.ariaLabel = region.dataset.label ?? null;
  } else {
    region.removeAttribute('tabindex');
    region.role = region.ariaLabel = null;
  }
}
