/** Starts the consent gate for a notice, with whatever its attributes ask for. Loaded once the policy is known. */

import type {ConsentStore} from '../../consent/store.js';
import type {ConsentAdapter} from '../../gate/adapter.js';
import {startGate, type Gate} from '../../gate/start-gate.js';
import type {Localizer} from '../../localize/localizer.js';
import {holdFrame} from './frame-placeholder.js';
import {speakerOf} from './speakers.js';

export interface GateWishes {
  nonce?: string | undefined;
  /** Whether Google Consent Mode is fed. */
  consentMode: boolean;
  /** Where proofs of decisions go. */
  receiptUrl?: string | undefined;
  /** Name of the decision that counted before this page asked; `null` for none. */
  known: string | null;
  /** For placeholders where no notice is in the page any more. */
  localizer: Localizer;
}

/** The gate outlives the notice that starts it, so it holds none: what is shown comes from the notice that speaks at that time. */
export async function connectGate(store: ConsentStore, wishes: GateWishes): Promise<Gate> {
  const {nonce, consentMode, receiptUrl, known, localizer} = wishes;
  const text = () => speakerOf(store)?.text() ?? '';
  const adapters: (ConsentAdapter | undefined)[] = await Promise.all([
    consentMode ? import('../../gate/consent-mode.js').then((module) => module.consentMode()) : undefined,
    receiptUrl === undefined
      ? undefined
      : import('../../gate/receipts.js').then((module) => module.receipts({url: receiptUrl, text, known})),
  ]);
  const localizerNow = () => speakerOf(store)?.localizer() ?? localizer;
  followPolicies(store);
  return startGate(store, {
    ...(nonce && {nonce}),
    adapters: adapters.filter((adapter) => adapter !== undefined),
    hold: (blocked) => holdFrame(blocked, localizerNow()),
  });
}

const followed = new WeakSet<ConsentStore>();

/** Where the page shows a policy, now or later, the choice is told below its devices too. */
function followPolicies(store: ConsentStore): void {
  if (followed.has(store)) return;
  followed.add(store);
  const follow = async (policy: Element | undefined) => {
    if (!policy) return;
    const {showChoice} = await import('./choice-line.js');
    await showChoice(policy, store);
  };
  const tell = (policy: Element | undefined) =>
    void follow(policy).catch((cause: unknown) => store.report('choice-line', cause));
  document.querySelectorAll('privacy-policy').forEach(tell);
  document.addEventListener('policy-load', (event) => tell(event.composedPath()[0] as Element));
}
