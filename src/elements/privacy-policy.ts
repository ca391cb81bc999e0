import {ContextProvider} from '@lit/context';
import {html, LitElement, nothing, type PropertyDeclarations} from 'lit';
import {policyContext, type SharedPolicy} from '../context/policy-context.js';
import {PolicyArticleController} from '../controllers/policy-article-controller.js';
import type {PolicyState} from '../controllers/policy-controller.js';
import {collapsedView, policyView} from '../controllers/policy-view.js';
import type {Policy, PolicyInput} from '../model/document/policy.js';
import {articleHost} from './article-host.styles.js';
import {statusLine} from './status.js';
import type {Tools} from './tools/tools.js';
import {toolsStyles} from './tools/tools.styles.js';

/**
 * A privacy policy, drawn from one policy document.
 *
 * The words are drawn into a light child `<article slot="article">`, so that links, find-in-page, translation, reader mode,
 * printing and search engines work as on any page.
 *
 * @tag privacy-policy
 * @slot - Shown until a policy arrives, and kept if none does.
 * @slot before - Stays visible in front of the policy. Elements in it use this policy.
 * @slot after - Stays visible behind the policy. Elements in it use this policy.
 * @slot article - The article that the element draws.
 * @fires {PolicyLoadEvent} policy-load - A policy is there and will be shown.
 * @fires {PolicyErrorEvent} policy-error - The policy, or a part of it, cannot be shown as meant.
 * @csspart status - The line that says that the policy is loading or why it cannot be shown.
 * @csspart actions - The button and the link after a failure.
 * @csspart toolbar - Search, language, and opening or closing all sections.
 * @csspart search - The search with its field and hits.
 * @csspart query - The search field.
 * @csspart languages - The choice of languages.
 * @cssstate loading - The policy is on its way.
 * @cssstate ready - The policy is shown.
 * @cssstate error - The policy could not be read.
 */
export class PrivacyPolicy extends LitElement {
  static override styles = [articleHost, toolsStyles];

  static override properties: PropertyDeclarations = {
    policy: {attribute: false},
    src: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    articleMode: {attribute: 'article'},
    sections: {},
    tools: {},
  };

  /** The policy document itself; wins over inline JSON and `src`. */
  declare policy: PolicyInput | Policy | undefined;
  /** URL of a policy document. */
  declare src: string | undefined;
  /** Level of the outermost heading, 1 to 6. */
  declare headingLevel: number;
  /** `none` draws no article: the element then only shares its policy with the elements inside it. */
  declare articleMode: 'none' | undefined;

  /** `collapsed` shows each section closed under its heading; they open by click, link, find-in-page and print. */
  declare sections: 'open' | 'collapsed';
  /** `none` leaves the toolbar out. */
  declare tools: 'all' | 'none';

  readonly #article = new PolicyArticleController(this, {
    inherit: false,
    view: () => {
      if (this.articleMode === 'none') return undefined;
      return this.sections === 'collapsed' ? collapsedView : policyView;
    },
    shown: () => this.#showTools(),
  });
  readonly #provider = new ContextProvider(this, {context: policyContext, initialValue: {status: 'none'}});

  constructor() {
    super();
    this.headingLevel = 2;
    this.sections = 'open';
    this.tools = 'all';
  }

  /** Resolves with the policy once it is shown, or with undefined once it is known that none can be. */
  get ready(): Promise<Policy | undefined> {
    return this.#article.ready;
  }

  /** Loads `src` again. */
  reload(): void {
    this.#article.reload();
  }

  /**
   * Scrolls to a section and moves the address there, as a link would.
   * @param id the section's id in the document.
   * @returns whether there is such a section.
   */
  goTo(id: string): boolean {
    const target = this.#article.find(id);
    if (!target) return false;
    location.hash = encodeURIComponent(target.id);
    target.scrollIntoView();
    return true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tools?.disconnect();
  }

  override render() {
    return html`<slot name="before"></slot>${statusLine(this.#article, this)}${this.#toolbar()}<slot name="article"
        ><slot></slot></slot
      ><slot name="after"></slot>`;
  }

  protected override updated(): void {
    this.#provider.setValue(shared(this.#article.state));
  }

  #tools: Tools | undefined;

  #toolbar() {
    const {state, localizer} = this.#article;
    if (this.tools === 'none' || this.articleMode === 'none' || !state.policy || !localizer) return nothing;
    return (
      this.#tools?.template(state.policy, localizer, this.sections === 'collapsed') ?? html`<div part="toolbar"></div>`
    );
  }

  /** The tools are loaded once there is something to use them on; without them the policy is as readable. */
  #showTools(): void {
    if (this.tools === 'none') return;
    if (this.#tools) return this.#tools.refresh();
    import('./tools/tools.js').then(
      ({Tools}) => {
        const host = this.#article;
        this.#tools ??= new Tools({
          get article() {
            return host.article;
          },
          requestUpdate: () => this.requestUpdate(),
          speak: (lang) => (this.lang = lang),
        });
        this.requestUpdate();
      },
      () => undefined,
    );
  }
}

const shared = (state: PolicyState): SharedPolicy =>
  state.status === 'ready' ? {status: 'ready', policy: state.policy} : {status: state.status};
