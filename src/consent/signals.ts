/** What the browser says about its user's wishes. */

export interface PrivacySignals {
  /** Global Privacy Control (W3C): do not sell or share. */
  readonly gpc: boolean;
  /** Do Not Track: for information only, no law gives it effect. */
  readonly doNotTrack: boolean;
}

/** Reads the signals of this browser. Firefox and some others know them; elsewhere they are off. */
export function readSignals(): PrivacySignals {
  const browser = globalThis.navigator as (Navigator & {globalPrivacyControl?: boolean}) | undefined;
  return {gpc: !!browser?.globalPrivacyControl, doNotTrack: browser?.doNotTrack === '1'};
}
