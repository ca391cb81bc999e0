import {html, LitElement, type PropertyDeclarations} from 'lit';
import {PolicyArticleController} from '../controllers/policy-article-controller.js';
import type {Policy, PolicyInput} from '../model/document/policy.js';
import {h} from '../tree/tree.js';
import type {ArticleView} from '../views/article-view.js';
import {retentionIds, retentionTable} from '../views/retention-table.js';
import {articleHost} from './article-host.styles.js';
import {statusLine} from './status.js';

const view: ArticleView = {
  ids: (policy) => [...retentionIds(policy).values()],
  parts: (context) => ({
    length: 1,
    section: () =>
      context.policy.retention.length > 0
        ? retentionTable(context)
        : h(
            'p',
            {'data-part': 'empty'},
            context.localizer.msg('This policy names no retention periods.', {id: 'retention.none'}),
          ),
  }),
};

/**
 * How long personal data are kept, as a table grouped by law, internal rules and consent.
 *
 * @tag retention-table
 * @slot - Shown until a policy arrives, and kept if none does.
 * @slot article - The table that the element draws.
 * @fires {PolicyLoadEvent} policy-load - A policy of its own is there and will be shown.
 * @fires {PolicyErrorEvent} policy-error - The policy, or a part of it, cannot be shown as meant.
 * @csspart status - The line that says that the policy is loading or why it cannot be shown.
 * @csspart actions - The button and the link after a failure.
 * @cssstate loading - The policy is on its way.
 * @cssstate ready - The table is shown.
 * @cssstate error - The policy could not be read.
 */
export class RetentionTable extends LitElement {
  static override styles = articleHost;

  static override properties: PropertyDeclarations = {
    policy: {attribute: false},
    src: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** The policy document itself; wins over inline JSON, `src` and the surrounding `<privacy-policy>`. */
  declare policy: PolicyInput | Policy | undefined;
  /** URL of a policy document. */
  declare src: string | undefined;
  /** Level of the outermost heading, 1 to 6. */
  declare headingLevel: number;

  readonly #article = new PolicyArticleController(this, {inherit: true, view: () => view});

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Resolves with the policy once the table is shown, or with undefined once it is known that none can be. */
  get ready(): Promise<Policy | undefined> {
    return this.#article.ready;
  }

  /** Loads `src` again. */
  reload(): void {
    this.#article.reload();
  }

  override render() {
    return html`${statusLine(this.#article, this)}<slot name="article"><slot></slot></slot>`;
  }
}
