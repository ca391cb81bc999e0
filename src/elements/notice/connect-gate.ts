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
  /** For placeholders where no notice is in the page any more. */
  localizer: Localizer;
}

/** The gate outlives the notice that starts it, so it holds none: what is shown comes from the notice that speaks at that time. */
export async function connectGate(store: ConsentStore, wishes: GateWishes): Promise<Gate> {
  const {nonce, consentMode, receiptUrl, localizer} = wishes;
  const text = () => speakerOf(store)?.text() ?? '';
  const adapters: (ConsentAdapter | undefined)[] = await Promise.all([
    consentMode ? import('../../gate/consent-mode.js').then((module) => module.consentMode()) : undefined,
    receiptUrl === undefined
      ? undefined
      : import('../../gate/receipts.js').then((module) => module.receipts({url: receiptUrl, text})),
  ]);
  return startGate(store, {
    ...(nonce && {nonce}),
    adapters: adapters.filter((adapter) => adapter !== undefined),
    hold: (blocked) => holdFrame(blocked, speakerOf(store)?.localizer() ?? localizer),
  });
}
