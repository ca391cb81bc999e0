/** Leads to the part of an article that the address names, also where the article came after the address. */

/** What a reader does to move by themselves; whoever moved is not moved again. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

export class DeepLink {
  readonly #host: HTMLElement;
  #moved = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  connect(): void {
    this.#moved = false;
    for (const type of moves) window.addEventListener(type, this.#onMove, {once: true, passive: true});
    window.addEventListener('hashchange', this.#onAddress);
  }

  disconnect(): void {
    for (const type of moves) window.removeEventListener(type, this.#onMove);
    window.removeEventListener('hashchange', this.#onAddress);
  }

  /** Goes where the address says, unless the reader went elsewhere meanwhile. */
  follow(): void {
    const target = this.#target();
    if (!target || this.#moved) return;
    reveal(target);
    // Going to the address once more is what makes `:target` match what came after it.
    if (!target.matches(':target')) location.replace(location.href);
    target.scrollIntoView();
  }

  readonly #onMove = (): void => {
    this.#moved = true;
  };

  readonly #onAddress = (): void => {
    const target = this.#target();
    if (!target) return;
    reveal(target);
    target.scrollIntoView();
  };

  /** The part of this element's article that the address names. */
  #target(): Element | null {
    const root = this.#host.getRootNode();
    const id = decoded(location.hash.slice(1));
    if (id === '' || !(root instanceof Document || root instanceof ShadowRoot)) return null;
    const target = root.getElementById(id);
    return target && this.#host.contains(target) ? target : null;
  }
}

/** Opens what `target` lies in, and what it holds at its own top. */
export function reveal(target: Element): void {
  const own = target.querySelector(':scope > details');
  if (own) (own as HTMLDetailsElement).open = true;
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
