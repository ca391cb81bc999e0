/** Proof of decisions at the site's own server (GDPR Art. 7(1)): sent in the background, kept until they have arrived. */

import type {ConsentStore} from '../consent/store.js';
import type {ConsentAdapter} from './adapter.js';
import {Outbox} from './outbox.js';
import {receiptOf, sha256, type Receipt} from './receipt.js';

export interface ReceiptOptions {
  /** Where receipts are posted, as JSON. */
  url: string;
  /** The words that the visitor sees when deciding; only their hash is sent. */
  text?: () => string;
  /** Default: `same-origin`. `include` lets a server of another origin set the record's cookie. */
  credentials?: RequestCredentials;
  /**
   * Name of the decision that counted when the page began to ask; `null` for none. A decision made since, while this module was
   * on its way, then gets its receipt too. Default: the one that counts now.
   */
  known?: string | null;
}

/** First and longest wait before another attempt, in ms. */
const [firstWait, longestWait] = [5000, 300_000];

class ReceiptSender {
  readonly #store: ConsentStore;
  readonly #options: ReceiptOptions;
  readonly #outbox: Outbox;
  readonly #undo: () => void;
  #wait = firstWait;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending = false;
  #stopped = false;
  /** The decision that has its receipt. */
  #known: string | undefined;
  /** Decisions whose hashes are being made. */
  readonly #unfinished = new Set<string>();

  constructor(store: ConsentStore, options: ReceiptOptions) {
    this.#store = store;
    this.#options = options;
    this.#outbox = new Outbox(store.name);
    const {known = store.record?.id} = options;
    this.#known = known ?? undefined;
    this.#undo = store.subscribe((event) => {
      // Another tab or the server has sent it already.
      if (event.type === 'change' && event.source !== 'sync' && event.source !== 'server') void this.#record();
      else this.#known = store.record?.id;
    });
    addEventListener('online', this.#retry);
    this.#retry();
    void this.#record();
  }

  stop = (): void => {
    this.#stopped = true;
    this.#undo();
    removeEventListener('online', this.#retry);
    clearTimeout(this.#timer);
  };

  /** First into the outbox, as the page may be left at once; then with the hashes, which take a moment. */
  async #record(): Promise<void> {
    const receipt = receiptOf(this.#store.name, this.#store.state);
    if (!receipt || receipt.id === this.#known) return;
    this.#known = receipt.id;
    this.#unfinished.add(receipt.id);
    this.#outbox.add(receipt);
    const shown = this.#options.text?.();
    const [policy, text] = await Promise.all([sha256(JSON.stringify(this.#store.policy)), sha256(shown)]);
    this.#outbox.replace({...receipt, policy: {...receipt.policy, sha256: policy}, text});
    this.#unfinished.delete(receipt.id);
    await this.#send();
  }

  #retry = (): void => void this.#send();

  #send = async (): Promise<void> => {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    const tried = new Set<string>();
    const isDue = ({id}: Receipt) => !tried.has(id) && !this.#unfinished.has(id);
    for (let next; (next = this.#outbox.read().find(isDue));) {
      tried.add(next.id);
      await this.#post(next);
    }
    this.#sending = false;
    if (this.#stopped || !this.#outbox.read().length) return;
    this.#timer = setTimeout(this.#retry, this.#wait);
    this.#wait = Math.min(this.#wait * 2, longestWait);
  };

  async #post(receipt: Receipt): Promise<void> {
    const {url, credentials = 'same-origin'} = this.#options;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify(receipt),
        credentials,
        keepalive: true,
        referrerPolicy: 'origin',
      });
      if (!answer.ok) throw new Error(`the receipt was answered with ${answer.status}`);
    } catch (cause) {
      this.#store.report('receipt', cause);
      return;
    }
    this.#wait = firstWait;
    this.#outbox.remove(receipt.id);
    this.#store.publish({type: 'receipt', id: receipt.id});
    // The answer may have set the record again, so that it outlives the seven days that Safari gives to scripts' cookies.
    this.#store.refresh('server');
  }
}

/** The adapter that posts a receipt for each decision of this page. */
export const receipts =
  (options: ReceiptOptions): ConsentAdapter =>
  (store) =>
    new ReceiptSender(store, options).stop;
