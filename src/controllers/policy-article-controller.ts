/** What all elements that draw a policy have in common: find it, speak the reader's language, draw, and say how far it is. */

import type {ReactiveController} from 'lit';
import type {Localizer} from '../localize/localizer.js';
import {PolicyLoadEvent} from '../events.js';
import {readDocument} from '../fetch/read-policy.js';
import {normalizePolicy} from '../model/normalize/policy.js';
import type {Policy} from '../model/document/policy.js';
import type {ArticleView} from '../views/article-view.js';
import {ArticleController} from './article-controller.js';
import {LocalizeController} from './localize-controller.js';
import {PolicyController, type PolicyHost, type PolicyState} from './policy-controller.js';
import {ReadingController} from './reading-controller.js';
import {WaitingController} from './waiting-controller.js';
import {translatedPolicy} from './translations.js';
import {ReadyController} from './ready-controller.js';

export interface ArticleHost extends PolicyHost {
  headingLevel: number;
}

export interface ArticleOptions {
  /** Whether the policy of a surrounding `<privacy-policy>` is used. */
  inherit: boolean;
  /** What is drawn; undefined draws nothing. */
  view: () => ArticleView | undefined;
  /** Called when the article is complete, at first and after each drawing. */
  shown?: () => void;
}

export class PolicyArticleController implements ReactiveController {
  readonly #host: ArticleHost;
  readonly #options: ArticleOptions;
  readonly #localize: LocalizeController;
  readonly #source: PolicyController<Policy>;
  readonly #article: ArticleController;
  readonly #reading: ReadingController;
  readonly #ready: ReadyController;
  readonly #waiting: WaitingController;
  #seen = 0;

  constructor(host: ArticleHost, options: ArticleOptions) {
    this.#host = host;
    this.#options = options;
    this.#localize = new LocalizeController(host, 'policy');
    this.#source = new PolicyController(host, {
      read: (document) => readDocument(document, normalizePolicy),
      announce: (policy) => new PolicyLoadEvent(policy),
      ...(options.inherit && {inherit: (policy: Policy) => policy}),
    });
    this.#article = new ArticleController(host);
    this.#reading = new ReadingController(host);
    this.#ready = new ReadyController(host);
    this.#waiting = new WaitingController(host);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#article.connect()) this.#host.requestUpdate();
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#article.disconnect();
    this.#host.removeEventListener('click', this.#onClick);
  }

  /** The link in a translation's head makes the element speak the authoritative language. */
  readonly #onClick = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-speak]') : null;
    if (!link || !this.#article.article?.contains(link)) return;
    event.preventDefault();
    this.#host.lang = link.dataset.speak!;
  };

  get state(): PolicyState {
    return this.#source.state;
  }

  /** The policy in the reader's words; undefined while their file is on its way. */
  get #policy(): Policy | undefined {
    const {policy} = this.state;
    if (!policy || policy.translations.length === 0) return policy;
    const base = this.#host.src ?? this.#host.closest<PolicyHost>('privacy-policy')?.src;
    return translatedPolicy(this.#host, policy, this.#localize.language, base);
  }

  /** Undefined while the messages of the reader's language are on their way. */
  get localizer(): Localizer | undefined {
    return this.#localize.localizer(this.#policy ?? this.state.policy);
  }

  /** Whether the policy takes longer than usual to come. */
  get isLate(): boolean {
    return this.#waiting.isLong;
  }

  /** Resolves with the policy once it is shown, or with undefined once it is known that none can be. */
  get ready(): Promise<Policy | undefined> {
    return this.#ready.promise;
  }

  reload(): void {
    this.#ready.restart();
    this.#source.reload();
  }

  /** The article, once something of it is shown. */
  get article(): HTMLElement | undefined {
    return this.#article.article;
  }

  /** The element of a section or row of the document, by its id there. */
  find(id: string): HTMLElement | null {
    return this.#article.find(id);
  }

  hostUpdated(): void {
    const {state, localizer} = this;
    this.#waiting.report(state.status === 'loading');
    const policy = this.#policy;
    this.#ready.report(state, policy && localizer && this.#draw(policy, localizer));
  }

  async #draw(policy: Policy, localizer: Localizer): Promise<void> {
    const view = this.#options.view();
    if (!view) return this.#article.clear();
    await this.#article.draw({policy, localizer, headingLevel: levelOf(this.#host.headingLevel), view});
    const {article, drawings} = this.#article;
    if (!article || drawings === this.#seen) return;
    this.#seen = drawings;
    this.#reading.shown(article);
    this.#options.shown?.();
  }
}

/** The level that an attribute names; an article's usual one where it names none that exists. */
const levelOf = (level: number): number => (Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2);
