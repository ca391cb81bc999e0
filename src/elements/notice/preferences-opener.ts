/** Opens the preferences: loads them when they are first asked for, and keeps them in the reader's language. */

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ConsentStore} from '../../consent/store.js';
import type {Localizer} from '../../localize/localizer.js';
import type {ConsentFacts} from '../../model/normalize/consent-policy.js';
import type {FocusReturn} from './focus-return.js';
import type {Preferences} from './preferences.js';

export interface PreferencesNeeds {
  readonly store: ConsentStore;
  readonly policy: ConsentFacts | undefined;
  readonly localizer: Localizer | undefined;
  /** Whether this notice answers the page's buttons: of several only one does. */
  readonly speaks: boolean;
}

export class PreferencesOpener implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #needs: () => PreferencesNeeds;
  readonly #focus: FocusReturn;
  #loading: Promise<Preferences> | undefined;
  #preferences: Preferences | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, focus: FocusReturn, needs: () => PreferencesNeeds) {
    this.#host = host;
    this.#focus = focus;
    this.#needs = needs;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('click', this.#onClick);
    this.#preferences?.close();
  }

  /** The language may have changed while they are open. */
  hostUpdated(): void {
    if (this.#preferences?.isOpen) this.#show(this.#preferences);
  }

  /** What they say, for the proof of a decision made in them. */
  get text(): string {
    return this.#preferences?.text ?? '';
  }

  /** @param opener gets the focus back; the element that has it now where none is named. */
  async open(opener: HTMLElement | undefined = deepFocus(this.#host.ownerDocument)): Promise<void> {
    this.#loading ??= import('./preferences.js').then(
      ({Preferences}) => new Preferences(this.#needs().store, this.#focus),
    );
    try {
      this.#preferences = await this.#loading;
    } catch (cause) {
      this.#loading = undefined;
      this.#needs().store.report('preferences', cause);
      return;
    }
    if (this.#host.isConnected) this.#show(this.#preferences, opener);
  }

  #show(preferences: Preferences, opener?: HTMLElement): void {
    const {policy, localizer} = this.#needs();
    if (policy && localizer) preferences.open({policy, localizer, look: getComputedStyle(this.#host), opener});
  }

  /** Buttons of the page, also inside open shadow roots. */
  readonly #onClick = (event: Event): void => {
    const opener = event
      .composedPath()
      .find((target) => target instanceof HTMLElement && target.matches('[data-consent-open]'));
    if (opener && this.#needs().speaks) void this.open(opener as HTMLElement);
  };
}

function deepFocus(page: Document): HTMLElement | undefined {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== page.body ? element : undefined;
}
