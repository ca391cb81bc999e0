/** Addresses of the answers that the test server gives besides files: see scripts/testing/fixture-server.js. */

export interface ServedOptions {
  /** Time before the answer, in ms. */
  delay?: number;
  status?: number;
  /** Media type of the answer instead of the usual one. */
  type?: string;
  /** Content-Security-Policy header. */
  csp?: string;
  /** Access-Control-Allow-Origin header. */
  cors?: string;
  /** Counts this request under a name, for `requests`. */
  key?: string;
  /** Closes the connection instead of answering. */
  drop?: boolean;
  /** What `json` answers. */
  json?: string;
  /** `receipt` sets the record's cookie with its answer. */
  cookie?: boolean;
  lang?: string;
  head?: string;
  body?: string;
}

/**
 * @param what `login`, `broken`, `list`, `empty`, `json`, `page`, `file/<path>`, `large/<bytes>`, `redirect/<path>`, `receipt`.
 */
export function served(what: string, options: ServedOptions = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) if (value !== false) query.set(name, String(value));
  return `/__fixture/${what}?${query}`;
}

/** One of the sample policies in demo/policies, by its name. */
export const sample = (name: string, options?: ServedOptions): string =>
  served(`file/demo/policies/${name}.json`, options);

/** A policy document of the test's own. */
export const jsonAt = (value: unknown, options?: ServedOptions): string =>
  served('json', {...options, json: JSON.stringify(value)});

/** The same answer from another origin: the test server has two names. */
export function crossOrigin(address: string): string {
  const url = new URL(address, location.href);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

/** How often the answers counted under `key` were asked for. */
export async function requests(key: string): Promise<number> {
  return Number(await (await fetch(served(`count/${key}`))).text());
}

/** A script of the test's own. */
export const scriptAt = (code: string, options?: ServedOptions): string =>
  served('json', {...options, type: 'text/javascript', json: code});

/** Proofs of decisions that were posted under `key`. */
export const receiptsAt = async <Receipt>(key: string): Promise<Receipt[]> =>
  (await (await fetch(served(`receipts/${key}`))).json()) as Receipt[];
