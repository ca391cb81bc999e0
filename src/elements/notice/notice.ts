import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {ConsentStoreOptions} from '../../consent/options.js';
import type {ConsentMode, ConsentRecord, ConsentSource} from '../../consent/record.js';
import {ConsentVisibilityEvent} from '../../consent-events.js';
import {ConsentController} from '../../controllers/consent-controller.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {PolicyController} from '../../controllers/policy-controller.js';
import type {Localizer} from '../../localize/localizer.js';
import {directionOf} from '../../model/language.js';
import {readDocument} from '../../fetch/read-policy.js';
import {normalizeConsentPolicy, type ConsentFacts} from '../../model/normalize/consent-policy.js';
import type {AuditReport} from '../../gate/audit.js';
import type {Policy, PolicyInput} from '../../model/document/policy.js';
import {banner, honouredSignal, noticeTitle} from './banner.js';
import {FocusReturn} from './focus-return.js';
import {NoticePlace} from './notice-place.js';
import {noticeStyles} from './notice.styles.js';
import {PreferencesOpener} from './preferences-opener.js';
import {storeOptions} from './store-options.js';
import {speaksFor, stopSpeaking, type Speaker} from './speakers.js';

/**
 * A consent notice whose questions come from the policy's devices and services.
 *
 * It asks nothing while the policy has no optional device, takes no focus, and blocks nothing unless `position="modal"` asks for it.
 * Any button with the attribute `data-consent-open` opens the preferences, before and after a decision.
 *
 * @tag cookie-notice
 * @slot - Shown in front of the buttons, in place of the notice's own words.
 * @fires {ConsentReadyEvent} consent-ready - The policy is known, and so is what a returning visitor decided.
 * @fires {ConsentChangeEvent} consent-change - What may run changed, or a decision was renewed.
 * @fires {ConsentErrorEvent} consent-error - Something failed; everything optional stays shut.
 * @fires {ConsentReceiptEvent} consent-receipt - The site's server has the proof of a decision.
 * @fires {ConsentVisibilityEvent} consent-show - The notice appears.
 * @fires {ConsentVisibilityEvent} consent-hide - The notice goes.
 * @fires {PolicyErrorEvent} policy-error - The policy could not be read; nothing optional is allowed.
 * @csspart notice - The notice.
 * @csspart title - Its title.
 * @csspart text - Its words.
 * @csspart actions - The row of buttons.
 * @csspart button - Every button: reject, accept and preferences look alike.
 * @csspart reject - The button that refuses everything optional.
 * @csspart accept - The button that accepts everything.
 * @csspart preferences - The button that opens the preferences.
 * @cssprop --privacy-notice-background - Background of notice and preferences. Default: `Canvas`.
 * @cssprop --privacy-notice-color - Colour of their words. Default: `CanvasText`.
 * @cssprop --privacy-notice-width - Greatest width of the notice's words.
 * @cssprop --privacy-notice-z-index - Default: 2147483000.
 */
export class CookieNotice extends LitElement {
  static override styles = noticeStyles;

  static override properties: PropertyDeclarations = {
    policy: {attribute: false},
    src: {},
    mode: {},
    region: {},
    regions: {attribute: false},
    position: {reflect: true},
    storage: {},
    cookieName: {attribute: 'cookie-name'},
    cookieDomain: {attribute: 'cookie-domain'},
    expires: {},
    revision: {},
    policyHref: {attribute: 'policy-href'},
    consentMode: {type: Boolean, attribute: 'consent-mode'},
    receiptUrl: {attribute: 'receipt-url'},
    debug: {type: Boolean},
    shown: {state: true},
    signalled: {state: true},
  };

  /** The policy document itself; wins over inline JSON, `src` and the surrounding `<privacy-policy>`. */
  declare policy: PolicyInput | Policy | undefined;
  /** URL of a policy document. */
  declare src: string | undefined;
  /** What holds before an answer: `opt-in`, `opt-out` or `notice`. Default: `opt-in`, whatever the country. */
  declare mode: ConsentMode | undefined;
  /** The visitor's region, ISO 3166-1 or 3166-2; used with `regions`. */
  declare region: string | undefined;
  /** Rules by region; a region without one gets the strictest. */
  declare regions: ConsentStoreOptions['regions'];
  /** Where the notice stands: `bottom`, `top`, `corner`, `inline` or `modal`. */
  declare position: 'bottom' | 'top' | 'corner' | 'inline' | 'modal';
  /** Where the decision is kept: `cookie`, `local` or `memory`. Default: `cookie`. */
  declare storage: ConsentStoreOptions['storage'];
  /** Name of the cookie or key. Default: `privacy-choice`. */
  declare cookieName: string | undefined;
  /** Parent domain that shares the decision. Default: this host alone. */
  declare cookieDomain: string | undefined;
  /** How long a decision lasts, ISO 8601. Default: `P182D`. */
  declare expires: string | undefined;
  /** A mark of the site's own; another one asks everybody again who said yes. */
  declare revision: string | undefined;
  /** Address of the policy's page, linked from the notice. */
  declare policyHref: string | undefined;
  /** Feeds Google Consent Mode, version 2. Load `gate.js` in the head as well, so that the defaults come first. */
  declare consentMode: boolean;
  /** Where a proof of each decision is sent. Default: nowhere. */
  declare receiptUrl: string | undefined;
  /** Says in the console what the page stores or loads without declaring it. */
  declare debug: boolean;
  /** Whether the notice is shown whatever the store says; undefined follows the store. */
  declare private shown: boolean | undefined;
  /** Whether this page has to say that it honoured an opt-out signal (11 CCR §7025(c)(6)). */
  declare private signalled: boolean;

  readonly #localize = new LocalizeController(this, 'notice');
  readonly #source = new PolicyController<ConsentFacts>(this, {
    read: (document) => readDocument(document, normalizeConsentPolicy),
    inherit: (policy) => policy,
  });
  readonly #consent = new ConsentController(this, () =>
    storeOptions(this, this.#source.state.policy, this.#localize.language),
  );
  readonly #place = new NoticePlace();
  readonly #focus = new FocusReturn(this);
  readonly #preferences = new PreferencesOpener(this, this.#focus, () => ({
    store: this.#consent.store,
    policy: this.#source.state.policy,
    localizer: this.#localizer,
    speaks: this.#speaks,
  }));
  readonly #speaker: Speaker = {
    speak: () => this.requestUpdate(),
    text: () => `${this.#said}${this.#preferences.text}`,
    localizer: () => this.#localizer,
  };
  /** The words of the first layer, also for a moment after it went. */
  #said = '';
  #visible = false;
  #gate: Promise<unknown> | undefined;

  constructor() {
    super();
    this.position = 'bottom';
    this.consentMode = false;
    this.debug = false;
    this.signalled = false;
    this.addEventListener('consent-change', ({source}) => {
      if (source === 'gpc') this.signalled = this.#consent.state.mode !== 'opt-in';
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#focus.connect();
    // An element that is moved takes its room, and its word, in the new place.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#focus.disconnect();
    stopSpeaking(this.#consent.store, this.#speaker);
    this.#place.leave();
  }

  /** The decision that counts; undefined where none was made. */
  get record(): ConsentRecord | undefined {
    return this.#consent.state.record;
  }

  /** Whether a category or service may run now. */
  allows(id: string, service?: string): boolean {
    return this.#consent.store.allows(id, service);
  }

  /** Accepts all that is asked about. */
  acceptAll(): void {
    this.#decide(() => this.#consent.store.acceptAll('api'));
  }

  /** Refuses all that is asked about. */
  rejectAll(): void {
    this.#decide(() => this.#consent.store.rejectAll('api'));
  }

  /** Decides on categories and services by name. (`update` is a method of Lit.) */
  decide(choices: Readonly<Record<string, boolean>>, source: ConsentSource = 'api'): void {
    this.#decide(() => this.#consent.store.update(choices, source));
  }

  /** Resolves once a category or service may run. */
  when(id: string, service?: string): Promise<void> {
    return this.#consent.store.when(id, service);
  }

  /** Lists cookies, storage keys and other hosts that the page uses and the policy does not declare. */
  async audit(): Promise<AuditReport> {
    const {auditPage} = await import('../../gate/audit.js');
    return auditPage(this.#consent.store);
  }

  /** Forgets the decision, so that the visitor is asked again. */
  reset(): void {
    this.shown = undefined;
    this.#consent.store.reset();
  }

  /** Shows the notice, also after a decision. */
  show(): void {
    this.shown = true;
  }

  /** Hides the notice without deciding anything; it comes back on the next page. */
  hide(): void {
    this.shown = false;
  }

  /** Opens the preferences. Resolves when they are open. */
  showPreferences(): Promise<void> {
    return this.#preferences.open();
  }

  override render() {
    const localizer = this.#localizer;
    if (!localizer || !this.#speaks) return nothing;
    return html`${this.#isPrompting ? this.#notice(localizer) : nothing}
      <div part="announcement" role="status"></div>`;
  }

  #notice(localizer: Localizer) {
    const {state} = this.#consent;
    const open = () => void this.#preferences.open();
    const view =
      state.prompt || !this.signalled
        ? banner(state, localizer, this.policyHref, {
            accept: () => this.#decide(() => this.#consent.store.acceptAll('banner')),
            reject: () => this.#decide(() => this.#consent.store.rejectAll('banner')),
            preferences: open,
          })
        : honouredSignal(localizer, {close: () => this.#decide(() => undefined), preferences: open});
    // The page may speak another language, or in another direction.
    const {lang} = localizer;
    const dir = directionOf(lang);
    return this.position === 'modal'
      ? html`<dialog
          part="notice"
          lang=${lang}
          dir=${dir}
          aria-labelledby="title"
          closedby="none"
          @cancel=${this.#keepOpen}
        >
          ${view}
        </dialog>`
      : html`<section part="notice" lang=${lang} dir=${dir} aria-labelledby="title" data-nosnippet>${view}</section>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#startGate();
    const notice = this.renderRoot.querySelector<HTMLElement>('[part=notice]');
    this.#place.settle(notice, this.position);
    const visible = notice !== null;
    this.#said = notice?.textContent ?? this.#said;
    if (visible && this.#localizer)
      this.#place.announce(this.renderRoot.querySelector('[role=status]'), noticeTitle(this.#localizer));
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.dispatchEvent(new ConsentVisibilityEvent(visible));
  }

  /** The gate opens nothing before the policy is known; from then on it works with or without a notice to be seen. */
  #startGate(): void {
    const localizer = this.#localizer;
    if (this.#gate || !this.#consent.state.ready || !localizer) return;
    const {store, known} = this.#consent;
    const {nonce, consentMode, receiptUrl} = this;
    this.#gate = import('./connect-gate.js')
      .then(({connectGate}) => connectGate(store, {nonce, consentMode, receiptUrl, known, localizer}))
      .catch((cause: unknown) => store.report('gate', cause));
    if (this.debug) void this.audit().then((report) => console.warn('privacy-elements audit', report));
  }

  get #localizer(): Localizer | undefined {
    return this.#localize.localizer(this.#source.state.policy);
  }

  get #speaks(): boolean {
    return this.isConnected && this.#consent.state.ready && speaksFor(this.#consent.store, this.#speaker);
  }

  get #isPrompting(): boolean {
    return this.shown ?? (this.#consent.state.prompt || this.signalled);
  }

  /** Decides, and hands the focus back where the notice that held it goes. */
  #decide(decision: () => void): void {
    const held = this.shadowRoot?.activeElement != null;
    decision();
    this.shown = undefined;
    this.signalled = false;
    if (held) void this.updateComplete.then(() => this.#focus.restore());
  }

  /** A modal notice is answered, not escaped: Escape is no decision. */
  readonly #keepOpen = (event: Event): void => event.preventDefault();
}
