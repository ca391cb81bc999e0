/** Receipts on their way. */

import type {Receipt} from './receipt.js';

const most = 5;

/** Receipts that have not arrived, at most five: in local storage, or in memory where that is refused. */
export class Outbox {
  readonly #key: string;
  #waiting: Receipt[] = [];

  constructor(name: string) {
    this.#key = `${name}-receipts`;
  }

  read(): Receipt[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      if (Array.isArray(stored)) this.#waiting = (stored as Receipt[]).filter((entry) => typeof entry?.id === 'string');
    } catch {
      // Refused or damaged: what this page holds remains.
    }
    return this.#waiting;
  }

  add(receipt: Receipt): void {
    this.#write([...this.read(), receipt].slice(-most));
  }

  /** Puts a receipt in the place of the one of the same decision, if that is still there. */
  replace(receipt: Receipt): void {
    this.#write(this.read().map((one) => (one.id === receipt.id ? receipt : one)));
  }

  remove(sent: string): void {
    this.#write(this.read().filter(({id}) => id !== sent));
  }

  #write(receipts: Receipt[]): void {
    this.#waiting = receipts;
    try {
      if (receipts.length) localStorage.setItem(this.#key, JSON.stringify(receipts));
      else localStorage.removeItem(this.#key);
    } catch {
      // In memory they live as long as the page.
    }
  }
}
