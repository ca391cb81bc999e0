import {ContextProvider} from '@lit/context';
import {html, LitElement, type PropertyDeclarations} from 'lit';
import {policyContext, type SharedPolicy} from '../context/policy-context.js';
import {PolicyArticleController} from '../controllers/policy-article-controller.js';
import type {PolicyState} from '../controllers/policy-controller.js';
import {policyView} from '../controllers/policy-view.js';
import type {Policy, PolicyInput} from '../model/document/policy.js';
import {articleHost} from './article-host.styles.js';
import {statusLine} from './status.js';

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
 * @cssstate loading - The policy is on its way.
 * @cssstate ready - The policy is shown.
 * @cssstate error - The policy could not be read.
 */
export class PrivacyPolicy extends LitElement {
  static override styles = articleHost;

  static override properties: PropertyDeclarations = {
    policy: {attribute: false},
    src: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    articleMode: {attribute: 'article'},
  };

  /** The policy document itself; wins over inline JSON and `src`. */
  declare policy: PolicyInput | Policy | undefined;
  /** URL of a policy document. */
  declare src: string | undefined;
  /** Level of the outermost heading, 1 to 6. */
  declare headingLevel: number;
  /** `none` draws no article: the element then only shares its policy with the elements inside it. */
  declare articleMode: 'none' | undefined;

  readonly #article = new PolicyArticleController(this, {
    inherit: false,
    view: () => (this.articleMode === 'none' ? undefined : policyView),
  });
  readonly #provider = new ContextProvider(this, {context: policyContext, initialValue: {status: 'none'}});

  constructor() {
    super();
    this.headingLevel = 2;
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

  override render() {
    return html`<slot name="before"></slot>${statusLine(this.#article, this)}<slot name="article"><slot></slot></slot
      ><slot name="after"></slot>`;
  }

  protected override updated(): void {
    this.#provider.setValue(shared(this.#article.state));
  }
}

const shared = (state: PolicyState): SharedPolicy =>
  state.status === 'ready' ? {status: 'ready', policy: state.policy} : {status: state.status};
