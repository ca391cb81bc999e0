/** The one light child that an element draws into: `<article slot="article">`. The author's own children are never touched. */

import type {Localizer} from '../localize/localizer.js';
import type {Policy} from '../model/document/policy.js';
import {directionOf} from '../model/language.js';
import {printInto} from '../print/dom.js';
import {inSlices} from '../print/slices.js';
import type {DocNode} from '../tree/tree.js';
import type {ArticleView, Prepared} from '../views/article-view.js';
import {articleContext} from '../views/article-context.js';
import type {ViewContext} from '../views/view.js';
import {adoptArticleStyles} from './article-styles.js';
import {keepPlace} from './kept-place.js';
import {claimPrefix, keepsPrefix, releasePrefix} from './id-prefix.js';

/** What is drawn, and for whom. A change of any of these draws anew. */
export interface Drawing {
  policy: Policy;
  localizer: Localizer;
  headingLevel: number;
  view: ArticleView;
}

/** Sections that are drawn before anything is shown: enough for a tall screen. */
const firstScreen = 6;

export class ArticleController {
  readonly #host: HTMLElement;
  #article: HTMLElement | undefined;
  #prefix = '';
  #drawn: Drawing | undefined;
  #drawings = 0;
  /** Whether others took the article's ids while it was out of the page. */
  #stale = false;
  #current: {drawing: Drawing; abort: AbortController; done: Promise<void>} | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The article, once something of it is shown. */
  get article(): HTMLElement | undefined {
    return this.#article;
  }

  /** How often the article was drawn to its end. */
  get drawings(): number {
    return this.#drawings;
  }

  /** The element of a section or row of the document, by its id there. */
  find(id: string): HTMLElement | null {
    return this.#article?.querySelector<HTMLElement>(`#${CSS.escape(this.#prefix + id)}`) ?? null;
  }

  /** Draws, unless the same is drawn or being drawn already. Resolves when all sections of the latest drawing are there. */
  async draw(drawing: Drawing): Promise<void> {
    if (this.#stale || !same(this.#current?.drawing ?? this.#drawn, drawing)) await this.#start(drawing);
    // A drawing that took over is the one to wait for.
    while (this.#current) await this.#current.done;
  }

  async #start(drawing: Drawing): Promise<void> {
    this.#current?.abort.abort();
    this.#stale = false;
    const abort = new AbortController();
    const done = this.#run(drawing, abort.signal);
    this.#current = {drawing, abort, done};
    try {
      await done;
      if (abort.signal.aborted) return;
      this.#drawn = drawing;
      this.#drawings++;
    } finally {
      if (this.#current?.abort === abort) this.#current = undefined;
    }
  }

  /**
   * Settles the article in the place to which its element came.
   * @returns whether it has to be drawn again, because its ids are not free there.
   */
  connect(): boolean {
    const drawing = this.#current?.drawing ?? this.#drawn;
    if (!drawing) return false;
    adoptArticleStyles(this.#host.getRootNode());
    this.#stale = !keepsPrefix(this.#host, this.#prefix, drawing.view.ids(drawing.policy));
    return this.#stale;
  }

  /** Gives the article's ids back once the element is gone for good; one that is only moved connects again at once. */
  disconnect(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) releasePrefix(this.#host);
    });
  }

  /** Takes the article away; the author's fallback shows again. */
  clear(): void {
    this.#current?.abort.abort();
    this.#current = undefined;
    this.#drawn = undefined;
    this.#article?.remove();
    this.#article = undefined;
    releasePrefix(this.#host);
  }

  async #run(drawing: Drawing, signal: AbortSignal): Promise<void> {
    // Before anything is waited for: elements inside this one, which draw sooner, then find the ids taken.
    this.#prefix = claimPrefix(this.#host, drawing.view.ids(drawing.policy));
    const prepared = (await drawing.view.prepare?.(drawing.policy)) ?? {};
    if (signal.aborted) return;
    adoptArticleStyles(this.#host.getRootNode());
    const parts = drawing.view.parts(this.#context(drawing, prepared));
    const frame = [parts.header, parts.contents].filter((node) => node !== undefined);
    const print = (parent: Element | DocumentFragment, nodes: readonly DocNode[]) =>
      printInto(parent, nodes, prepared.html);

    const page = this.#host.ownerDocument;
    const body = page.createElement('div');
    body.setAttribute('data-part', 'sections');
    const fragment = page.createDocumentFragment();
    print(fragment, frame);
    fragment.append(body);

    // A first drawing grows before the reader's eyes; a later one replaces what is shown only when it is complete.
    const growing = (this.#article ?? this.#drawnByServer) === undefined;
    await inSlices(
      parts.length,
      (index) => {
        print(body, [parts.section(index)]);
        if (growing && index + 1 === firstScreen) this.#show(drawing, fragment);
      },
      signal,
    );
    if (!signal.aborted && fragment.hasChildNodes()) this.#show(drawing, fragment);
  }

  #context({policy, localizer, headingLevel}: Drawing, {markdown, specialViews}: Prepared): ViewContext {
    const prefix = this.#prefix;
    return articleContext({
      policy,
      localizer,
      headingLevel,
      prefix,
      markdown,
      specialViews,
      original: 'here',
      today: today(),
    });
  }

  /** An article that a server drew between the element's tags; it is what is shown until this drawing is complete. */
  get #drawnByServer(): HTMLElement | undefined {
    return this.#host.querySelector<HTMLElement>(':scope > article[slot=article]') ?? undefined;
  }

  #show({localizer}: Drawing, content: DocumentFragment): void {
    const article = this.#article ?? this.#drawnByServer ?? this.#host.ownerDocument.createElement('article');
    article.slot = 'article';
    article.lang = localizer.lang;
    article.dir = directionOf(localizer.lang);
    article.dataset.policy = '';
    const restore = article.isConnected ? keepPlace(article) : undefined;
    article.replaceChildren(content);
    restore?.();
    if (article.parentNode !== this.#host) this.#host.append(article);
    this.#article = article;
  }
}

/** The reader's day, by their own clock. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const same = (a: Drawing | undefined, b: Drawing): boolean =>
  a !== undefined &&
  a.policy === b.policy &&
  a.localizer === b.localizer &&
  a.headingLevel === b.headingLevel &&
  a.view === b.view;
