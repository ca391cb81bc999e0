/** What a server gets as proof of one decision. */

import type {ConsentState} from '../consent/state.js';

/** What is posted. There is nothing in it that tells who decided. */
export interface Receipt {
  /** Name of the decision; a repeated receipt has the same. */
  id: string;
  /** ISO 8601. */
  time: string;
  policy: {version?: string; hash?: string; sha256?: string};
  /** SHA-256 of the words that were shown. */
  text?: string;
  locale?: string;
  region?: string;
  mode?: string;
  source?: string;
  granted: readonly string[];
  denied: readonly string[];
  /** For a server that answers with `Set-Cookie`: name and text of the record, and when it lapses (ISO 8601). */
  cookie: {name: string; value: string; expires: string};
}

/** SHA-256 in hexadecimal; undefined where the page is not served securely and browsers offer none. */
export async function sha256(text: string | undefined): Promise<string | undefined> {
  if (text === undefined || !globalThis.crypto.subtle) return undefined;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The receipt of the decision that counts; undefined where there is none, or the server made it. */
export function receiptOf(name: string, {record, expires}: ConsentState): Receipt | undefined {
  if (!record?.id) return undefined;
  const {id, time, version, hash, locale, region, mode, source, granted, denied, text} = record;
  return {
    id,
    time: new Date(time).toISOString(),
    policy: {version, hash},
    locale,
    region,
    mode,
    source,
    granted,
    denied,
    cookie: {name, value: text!, expires: new Date(expires!).toISOString()},
  };
}
