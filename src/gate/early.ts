/** What a page can know of consent before the policy is there: the head script's part. */

import {endOf} from '../consent/lifetime.js';
import {decodeRecord, type ConsentRecord} from '../consent/record.js';
import {readSignals} from '../consent/signals.js';
import {openStorage, type StorageKind} from '../consent/storage.js';
import type {ConsentStore} from '../consent/store.js';
import {consentModeValues, setConsentDefault} from './consent-mode.js';

/** `window.privacyGate`: early state first, and the store's own answers once there is one. */
export interface EarlyGate {
  /** The stored decision, as it was written: a policy that changed since is not taken into account yet. */
  readonly record: ConsentRecord | undefined;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean;
  /** Whether something is allowed. Without the policy only what the record names itself is. */
  allows(id: string, service?: string): boolean;
  /** Resolves once the store allows it. */
  when(id: string, service?: string): Promise<void>;
  /** The gate calls it when it starts. */
  connect(store: ConsentStore): void;
}

/** Attributes of the head script's tag. */
export interface EarlyOptions {
  /** `cookie` or `local`. */
  storage?: string;
  cookieName?: string;
  /** ISO 8601 duration, as on the element. */
  expires?: string;
  mode?: string;
  /** Present: the defaults of Google Consent Mode are set. */
  consentMode?: string;
  /** How long Google's tags wait for an update, in ms. */
  wait?: string;
}

/** Reads the record, sets the defaults of Consent Mode if asked to, and answers until a store is connected. */
export function openEarly({
  storage = 'cookie',
  cookieName = 'privacy-choice',
  expires = 'P182D',
  mode,
  consentMode,
  wait,
}: EarlyOptions): EarlyGate {
  const texts = openStorage(storage as StorageKind, cookieName, undefined, () => {})();
  const [found] = texts.flatMap((text) => decodeRecord(text) ?? []).sort((a, b) => b.time - a.time);
  const record = found && endOf(found.time, expires) > Date.now() ? found : undefined;
  const {gpc} = readSignals();
  let connected: ConsentStore | undefined;
  let take!: (store: ConsentStore) => void;
  const store = new Promise<ConsentStore>((resolve) => (take = resolve));

  if (consentMode !== undefined) {
    const refuses = (name: string) =>
      (gpc && name === 'marketing') || [name, `${name}*`, '*'].some((entry) => record?.denied.includes(entry));
    const optOut = mode === 'opt-out' || mode === 'notice';
    setConsentDefault(
      consentModeValues((name) => name === 'necessary' || (optOut && !refuses(name))),
      Number(wait ?? 500),
    );
  }
  return {
    record,
    gpc,
    allows: (id, service) =>
      connected
        ? connected.allows(id, service)
        : [id, service ?? id].every(
            (name) => name === 'necessary' || record?.granted.some((entry) => entry === name || entry === '*'),
          ),
    when: async (id, service) => (await store).when(id, service),
    connect(given) {
      connected ??= given;
      take(connected);
    },
  };
}
