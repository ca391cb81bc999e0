/** The messages of one interface language: loaded when they are needed, kept, and replaced where the page says so. */

import {withMessages, type Messages, type Templates} from './messages.js';

/** Those of the policy, or those of the consent notice, so that a page loads only what it shows. */
export type MessageArea = 'policy' | 'notice';

export type Areas<T> = Readonly<Record<MessageArea, T>>;

type Load = () => Promise<{templates: Templates}>;

export class Locale {
  readonly #loads: Areas<Load>;
  #loaded: Partial<Areas<Templates>> = {};
  #pending: Partial<Record<MessageArea, Promise<void>>> = {};
  #provided: Areas<Templates> | undefined;
  #replaced: Messages | undefined;

  constructor(policy: Load, notice: Load) {
    this.#loads = {policy, notice};
  }

  /** The messages, or undefined while they are not loaded. */
  templates(area: MessageArea): Templates | undefined {
    return this.#loaded[area];
  }

  /** The messages without what the page replaced. */
  async base(area: MessageArea): Promise<Templates> {
    return this.#provided?.[area] ?? (await this.#loads[area]()).templates;
  }

  async load(area: MessageArea): Promise<void> {
    if (this.#loaded[area]) return;
    this.#pending[area] ??= this.#make(area).finally(() => {
      delete this.#pending[area];
    });
    await this.#pending[area];
  }

  provide(templates: Areas<Templates>): void {
    this.#provided = templates;
    if (!this.#replaced) this.#loaded = {...templates};
  }

  replace(messages: Messages): void {
    this.#replaced = {...this.#replaced, ...messages};
    this.#loaded = {};
  }

  async #make(area: MessageArea): Promise<void> {
    const base = await this.base(area);
    let templates = base;
    // The page may replace more while this waits.
    for (let done: Messages | undefined; done !== this.#replaced;) {
      done = this.#replaced;
      templates = await withMessages(base, done!);
    }
    this.#loaded = {...this.#loaded, [area]: templates};
  }
}
