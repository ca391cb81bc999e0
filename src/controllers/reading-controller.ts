/** What an article offers to readers beyond its words: links that arrive, a mark where they are, a contents list that fits. */

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DeepLink} from './deep-link.js';
import {ReadingPosition} from './reading-position.js';
import {ScrollRegions} from './scroll-regions.js';

/** Below this width, in rem, the contents list starts closed, as it would fill the first screen. */
const narrow = 40;

export class ReadingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #link: DeepLink;
  readonly #position = new ReadingPosition();
  readonly #regions = new ScrollRegions();
  #article: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#link = new DeepLink(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#link.connect();
    if (this.#article?.isConnected) this.#watch(this.#article);
  }

  hostDisconnected(): void {
    this.#link.disconnect();
    this.#position.stop();
    this.#regions.stop();
  }

  #watch(article: HTMLElement): void {
    this.#position.watch(article);
    this.#regions.watch(article);
  }

  /** Takes note of an article that is complete. */
  shown(article: HTMLElement): void {
    const contents = article.querySelector<HTMLDetailsElement>('[data-part=contents] > details');
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const first = article !== this.#article;
    if (first && contents && this.#host.getBoundingClientRect().width < narrow * rem) contents.open = false;
    this.#article = article;
    // One that was drawn out of the page is watched once it comes into it.
    if (!this.#host.isConnected) return;
    this.#watch(article);
    if (first) this.#link.follow();
  }
}
