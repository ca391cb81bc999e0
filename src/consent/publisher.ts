/** Tells listeners, one after the other; one that throws holds up nobody. */

import type {ConsentEvent, ConsentListener} from './events.js';

export class Publisher {
  readonly #listeners = new Set<ConsentListener>();

  subscribe(listener: ConsentListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  publish(event: ConsentEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
