/** The consent record: what a visitor decided, and the text of it that a cookie holds. */

export type ConsentMode = 'opt-in' | 'opt-out' | 'notice';

/** Where a decision came from. `override` is a grant against a Global Privacy Control signal. */
export type ConsentSource = 'banner' | 'preferences' | 'placeholder' | 'gpc' | 'override' | 'sync' | 'api' | 'server';

export interface ConsentRecord {
  /** Random name of this decision; a new one each time, so that it follows nobody. */
  readonly id?: string;
  /** Unix time in ms. */
  readonly time: number;
  /** Version of the policy that was shown. */
  readonly version?: string;
  /** Hash over what the questions rested on: devices, lifetimes, parties. */
  readonly hash?: string;
  /** The site's own revision mark. */
  readonly revision?: string;
  /** BCP 47 tag of the words that were shown. */
  readonly locale?: string;
  readonly region?: string;
  readonly mode?: ConsentMode;
  readonly source?: ConsentSource;
  /** Categories and services. `name:` is a category of which the other list holds exceptions; `*` is everything. */
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** One mark of six characters for each service that was asked about; without marks no change can be told. */
  readonly marks?: string;
}

/** What a record answers about: a service in its category. */
export interface Asked {
  readonly id: string;
  readonly category: string;
}

/** Browsers keep no longer cookie (RFC 6265, 6.1); more than that was not written by us. */
const longest = 4096;

/** Letters of the cookie text and what they hold. Beside them: `v`, the version of the format, and `t`, the time. */
const fields = {
  i: 'id',
  p: 'version',
  h: 'hash',
  n: 'revision',
  l: 'locale',
  r: 'region',
  m: 'mode',
  s: 'source',
  k: 'marks',
} as const;
const lists = {g: 'granted', d: 'denied'} as const;

/** The record as cookie text, `v=1&t=…&g=analytics/functional&d=marketing`, without characters that a cookie cannot hold. */
export function encodeRecord(record: ConsentRecord): string {
  const parts = ['v=1', `t=${record.time}`];
  for (const [letter, name] of Object.entries(fields))
    if (record[name]) parts.push(`${letter}=${encodeURIComponent(record[name])}`);
  for (const [letter, name] of Object.entries(lists))
    // The colon of a category in part stays readable.
    if (record[name].length)
      parts.push(`${letter}=${record[name].map((id) => encodeURIComponent(id).replace('%3A', ':')).join('/')}`);
  return parts.join('&');
}

/** Reads cookie text. Anything but a well-formed record gives undefined, which means: undecided. */
export function decodeRecord(text: string): ConsentRecord | undefined {
  if (!text.startsWith('v=1&') || text.length > longest) return undefined;
  try {
    const read = new Map(text.split('&').map((part) => part.split('=') as [string, string]));
    const record: Record<string, unknown> = {time: Number(read.get('t'))};
    for (const [letter, name] of Object.entries(fields))
      if (read.get(letter)) record[name] = decodeURIComponent(read.get(letter)!);
    for (const [letter, name] of Object.entries(lists))
      record[name] = read.get(letter)?.split('/').map(decodeURIComponent) ?? [];
    const {time, mode = 'opt-in', marks = '', granted, denied} = record as unknown as ConsentRecord;
    const whole = time > 0 && isMode(mode) && marks.length % 6 === 0 && granted.length + denied.length;
    return whole ? (record as unknown as ConsentRecord) : undefined;
  } catch {
    // A malformed percent sign.
    return undefined;
  }
}

export const isMode = (text: unknown): text is ConsentMode => ['opt-in', 'opt-out', 'notice'].includes(text as string);

/**
 * What a record says about a service; undefined where it says nothing. The narrower entry wins, and a no before a yes.
 * A service that was not there then (`isNew`) is covered by what was said about its whole category.
 */
export function answerOf({granted, denied}: ConsentRecord, {id, category}: Asked, isNew = false): boolean | undefined {
  for (const name of [...(isNew ? [] : [id, `${category}:`]), category, '*']) {
    if (denied.includes(name)) return false;
    if (granted.includes(name)) return true;
  }
  return undefined;
}

/** The two lists of a decision, in few characters: a category that is alike throughout needs one name, others name the exceptions. */
export function listAnswers<Service extends Asked>(
  categories: readonly {readonly id: string; readonly services: readonly Service[]}[],
  answer: (service: Service) => boolean | undefined,
): Pick<ConsentRecord, 'granted' | 'denied'> {
  const [granted, denied]: string[][] = [[], []];
  for (const {id, services} of categories) {
    const named = (wanted: boolean) => services.filter((one) => answer(one) === wanted).map((one) => one.id);
    const [yes, no] = [named(true), named(false)];
    const answered = yes.length + no.length === services.length;
    const mostlyYes = answered && String(no).length < String(yes).length;
    if (answered) (mostlyYes ? granted : denied).push(yes.length && no.length ? `${id}:` : id);
    if (no.length && !(answered && !mostlyYes)) denied.push(...no);
    if (yes.length && !mostlyYes) granted.push(...yes);
  }
  return {granted, denied};
}
