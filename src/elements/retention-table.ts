import {html, LitElement, type PropertyDeclarations} from 'lit';
import {PolicyArticleController} from '../controllers/policy-article-controller.js';
import type {Policy, PolicyInput} from '../model/document/policy.js';
import {h, type DocElement} from '../tree/tree.js';
import type {ArticleView} from '../views/article-view.js';
import {retentionIds, retentionTable, type RetentionGroup, type RetentionOptions} from '../views/retention-table.js';
import type {ViewContext} from '../views/view.js';
import {articleHost} from './article-host.styles.js';
import {downloadButton} from './download.js';
import {statusLine} from './status.js';

/** Views by what they show, since the same view means that nothing has to be drawn again. */
const views = new Map<string, ArticleView>();

function viewOf(options: RetentionOptions): ArticleView {
  const key = JSON.stringify(options);
  let view = views.get(key);
  if (!view) {
    view = {
      ids: (policy) => [...retentionIds(policy).values()],
      parts: (context) => ({
        length: 1,
        section: () => (context.policy.retention.length > 0 ? retentionTable(context, options) : nothingKept(context)),
      }),
    };
    views.set(key, view);
  }
  return view;
}

function nothingKept({localizer: {msg}}: ViewContext): DocElement {
  return h('p', {'data-part': 'empty'}, msg('This policy names no retention periods.', {id: 'retention.none'}));
}

const groups: readonly string[] = ['law', 'internal', 'consent', 'contract'] satisfies RetentionGroup[];

/**
 * How long personal data are kept, as a table grouped by law, internal rules and consent.
 *
 * @tag retention-table
 * @slot - Shown until a policy arrives, and kept if none does.
 * @slot article - The table that the element draws.
 * @fires {PolicyLoadEvent} policy-load - A policy of its own is there and will be shown.
 * @fires {PolicyErrorEvent} policy-error - The policy, or a part of it, cannot be shown as meant.
 * @csspart status - The line that says that the policy is loading or why it cannot be shown.
 * @csspart actions - The button and the link after a failure, or the button below the table.
 * @csspart download - The button that offers the table as a file.
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
    basis: {},
    group: {},
    sort: {},
    compact: {type: Boolean},
  };

  /** The policy document itself; wins over inline JSON, `src` and the surrounding `<privacy-policy>`. */
  declare policy: PolicyInput | Policy | undefined;
  /** URL of a policy document. */
  declare src: string | undefined;
  /** Level of the outermost heading, 1 to 6. */
  declare headingLevel: number;
  /** Only rules with these bases, parted by spaces: `law`, `internal`, `consent`, `contract`. Default: all. */
  declare basis: string | undefined;
  /** `none` shows one list instead of groups by basis. */
  declare group: 'basis' | 'none';
  /** Sorts by `record` or `period`. Default: the order of the document. */
  declare sort: 'record' | 'period' | undefined;
  /** Leaves out items and storage. */
  declare compact: boolean;

  readonly #article = new PolicyArticleController(this, {
    inherit: true,
    view: () => viewOf(this.#options),
    shown: () => this.requestUpdate(),
  });

  constructor() {
    super();
    this.headingLevel = 2;
    this.group = 'basis';
    this.compact = false;
  }

  /** Resolves with the policy once the table is shown, or with undefined once it is known that none can be. */
  get ready(): Promise<Policy | undefined> {
    return this.#article.ready;
  }

  /** Loads `src` again. */
  reload(): void {
    this.#article.reload();
  }

  get #options(): RetentionOptions {
    const basis = (this.basis ?? '').split(/\s+/).filter((name): name is RetentionGroup => groups.includes(name));
    const {sort, compact} = this;
    return {...(basis.length && {basis}), grouped: this.group !== 'none', ...(sort && {sort}), compact};
  }

  override render() {
    return html`${statusLine(this.#article, this)}<slot name="article"><slot></slot></slot
      >${downloadButton(this.#article, 'retention')}`;
  }
}
