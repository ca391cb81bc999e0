/** Keeps a fixed bar from covering what has the focus (WCAG 2.2, 2.4.11): the page gets room at its edge, given back afterwards. */

type Edge = 'start' | 'end';

const properties = {
  start: ['scroll-padding-block-start', 'padding-block-start'],
  end: ['scroll-padding-block-end', 'padding-block-end'],
} as const;

export class ReservedSpace {
  #restore: (() => void) | undefined;
  #observer: ResizeObserver | undefined;

  /** Reserves the height of `bar` at an edge of the page, as long as `release` is not called. */
  reserve(bar: Element, edge: Edge): void {
    this.release();
    const {style} = bar.ownerDocument.documentElement;
    const before = properties[edge].map(
      (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
    );
    this.#restore = () => before.forEach(([name, value, priority]) => style.setProperty(name, value, priority));
    this.#observer = new ResizeObserver(() => {
      const height = `${Math.ceil(bar.getBoundingClientRect().height)}px`;
      for (const name of properties[edge]) style.setProperty(name, height);
    });
    this.#observer.observe(bar);
  }

  release(): void {
    this.#observer?.disconnect();
    this.#restore?.();
    this.#observer = this.#restore = undefined;
  }
}
