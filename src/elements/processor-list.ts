import {html, LitElement, type PropertyDeclarations} from 'lit';
import {PolicyArticleController} from '../controllers/policy-article-controller.js';
import type {Policy, PolicyInput} from '../model/document/policy.js';
import {h, type DocElement} from '../tree/tree.js';
import type {ArticleView} from '../views/article-view.js';
import {rowIds} from '../views/fact-table.js';
import {processorTable, recipientTable} from '../views/processor-list.js';
import type {ViewContext} from '../views/view.js';
import {articleHost} from './article-host.styles.js';
import {downloadButton} from './download.js';
import {statusLine} from './status.js';

type Kind = 'processors' | 'recipients' | 'all';

/** One view for each kind, so that a change of `kind` is a change of view. */
const views = {all: viewOf('all'), processors: viewOf('processors'), recipients: viewOf('recipients')};

function viewOf(kind: Kind): ArticleView {
  const tables = (context: ViewContext): DocElement[] => [
    ...(kind !== 'recipients' && context.policy.processors.length > 0 ? [processorTable(context)] : []),
    ...(kind !== 'processors' && context.policy.recipients.length > 0 ? [recipientTable(context)] : []),
  ];
  return {
    ids: ({processors, recipients}) => [...rowIds('processor', processors), ...rowIds('recipient', recipients)],
    parts: (context) => {
      const drawn = tables(context);
      return {length: Math.max(drawn.length, 1), section: (index) => drawn[index] ?? nobody(context, kind)};
    },
  };
}

function nobody({localizer: {msg}}: ViewContext, kind: Kind): DocElement {
  const words =
    kind === 'processors'
      ? msg('This policy names no processors.', {id: 'processors.none'})
      : kind === 'recipients'
        ? msg('This policy names no recipients.', {id: 'recipients.none'})
        : msg('This policy names neither processors nor recipients.', {id: 'sharing.none'});
  return h('p', {'data-part': 'empty'}, words);
}

/**
 * Who else gets personal data: processors and recipients, in a table each.
 *
 * @tag processor-list
 * @slot - Shown until a policy arrives, and kept if none does.
 * @slot article - The tables that the element draws.
 * @fires {PolicyLoadEvent} policy-load - A policy of its own is there and will be shown.
 * @fires {PolicyErrorEvent} policy-error - The policy, or a part of it, cannot be shown as meant.
 * @csspart status - The line that says that the policy is loading or why it cannot be shown.
 * @csspart actions - The button and the link after a failure, or the button below the tables.
 * @csspart download - The button that offers the tables as a file.
 * @cssstate loading - The policy is on its way.
 * @cssstate ready - The tables are shown.
 * @cssstate error - The policy could not be read.
 */
export class ProcessorList extends LitElement {
  static override styles = articleHost;

  static override properties: PropertyDeclarations = {
    policy: {attribute: false},
    src: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    kind: {},
  };

  /** The policy document itself; wins over inline JSON, `src` and the surrounding `<privacy-policy>`. */
  declare policy: PolicyInput | Policy | undefined;
  /** URL of a policy document. */
  declare src: string | undefined;
  /** Level of the outermost heading, 1 to 6. */
  declare headingLevel: number;
  /** Which kind of party to show: `processors`, `recipients` or `all`. */
  declare kind: Kind;

  readonly #article = new PolicyArticleController(this, {
    inherit: true,
    view: () => views[this.kind] ?? views.all,
    shown: () => this.requestUpdate(),
  });

  constructor() {
    super();
    this.headingLevel = 2;
    this.kind = 'all';
  }

  /** Resolves with the policy once the tables are shown, or with undefined once it is known that none can be. */
  get ready(): Promise<Policy | undefined> {
    return this.#article.ready;
  }

  /** Loads `src` again. */
  reload(): void {
    this.#article.reload();
  }

  override render() {
    return html`${statusLine(this.#article, this)}<slot name="article"><slot></slot></slot
      >${downloadButton(this.#article, 'processors')}`;
  }
}
