/** Google Consent Mode, version 2: one default on a page, one update for each decision. */

import type {ConsentAdapter} from './adapter.js';

export type ConsentModeSignal =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

export interface ConsentModeOptions {
  /** Category or service of the policy that decides on a signal, where it is another than in the default table. */
  signals?: Partial<Record<ConsentModeSignal, string>>;
  /** How long tags wait for the first update, in ms. Default: 500. */
  wait?: number;
}

type Values = Record<ConsentModeSignal, 'granted' | 'denied'>;

/** Categories that decide on the signals where a site says nothing else. */
const categoryOf: Record<ConsentModeSignal, string> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
};

export const consentModeValues = (
  allows: (name: string) => boolean,
  names: Partial<Record<ConsentModeSignal, string>> = {},
): Values =>
  Object.fromEntries(
    Object.entries({...categoryOf, ...names}).map(([signal, name]) => [signal, allows(name) ? 'granted' : 'denied']),
  ) as Values;

type Command = {readonly [index: number]: unknown};
const page = globalThis as {dataLayer?: Command[]};

/** Google's tags know commands by their being an `arguments` object; they pass over arrays. */
function command(..._parts: [command: 'consent', type: 'default' | 'update', values: object]): void {
  // eslint-disable-next-line prefer-rest-params
  (page.dataLayer ??= []).push(arguments);
}

/**
 * Sets the default, unless the head script or the site did. It must come before any tag is configured
 * (developers.google.com/tag-platform/security/guides/consent). Returns the values that are the page's default.
 */
export function setConsentDefault(values: Values, wait = 500): Values {
  const set = page.dataLayer?.find((entry) => entry[0] === 'consent' && entry[1] === 'default');
  if (set) return set[2] as Values;
  command('consent', 'default', {...values, wait_for_update: wait});
  return values;
}

/** The adapter for Consent Mode. Returning visitors get the default of everybody and then an update. */
export function consentMode({signals, wait}: ConsentModeOptions = {}): ConsentAdapter {
  return (store) => {
    const values = () => consentModeValues((name) => store.allows(name), signals);
    const necessary = () => consentModeValues((name) => name === 'necessary');
    const first = setConsentDefault(store.state.mode === 'opt-in' ? necessary() : values(), wait);
    const differs = () =>
      Object.entries(values()).some(([signal, value]) => first[signal as ConsentModeSignal] !== value);
    const start = () => {
      if (store.record || differs()) command('consent', 'update', values());
    };
    if (store.state.ready) start();
    return store.subscribe(({type}) => {
      if (type === 'ready') start();
      if (type === 'change') command('consent', 'update', values());
    });
  };
}
