/** The consent record: what a visitor decided, and the text of it that a cookie holds. */

export type ConsentMode = 'opt-in' | 'opt-out' | 'notice';

/** Where a decision came from. `override` is a grant against a Global Privacy Control signal. */
export type ConsentSource = 'banner' | 'preferences' | 'placeholder' | 'gpc' | 'override' | 'sync' | 'api' | 'server';

/** What the visitor was shown. */
export interface ShownPolicy {
  version?: string;
  /** Hash over what the questions rest on: devices, lifetimes, parties. */
  hash?: string;
  /** The site's own revision mark. */
  revision?: string;
}

export interface ConsentRecord {
  /** Random name of this decision; a new one each time, so that it follows nobody. */
  readonly id: string;
  /** Unix time in ms. */
  readonly time: number;
  readonly policy: ShownPolicy;
  /** BCP 47 tag of the words that were shown. */
  readonly locale?: string;
  readonly region?: string;
  readonly mode?: ConsentMode;
  readonly source: ConsentSource;
  /** Categories and services. `name:` is a category of which the other list holds exceptions; `*` is everything. */
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** One mark for each service that was asked about; without marks no change can be told. */
  readonly marks?: string;
}

/** What a record answers about: a service in its category. */
export interface Asked {
  readonly id: string;
  readonly category: string;
}

/** Characters in the mark of one service. */
export const markLength = 6;

/** Browsers keep no longer cookie (RFC 6265, 6.1); more than that was not written by us. */
const longest = 4096;

const sources = 'banner preferences placeholder gpc override sync api server'.split(' ');
export const isMode = (text: unknown): text is ConsentMode =>
  text === 'opt-in' || text === 'opt-out' || text === 'notice';

/** A category's colon is ours and stays readable. */
const encodeId = (id: string): string => encodeURIComponent(id).replace(/%3A$/, ':');

/** The record as cookie text: `v=1&i=…&t=…&g=analytics/functional&d=marketing`, without characters that a cookie cannot hold. */
export function encodeRecord(record: Omit<ConsentRecord, 'id' | 'policy' | 'source'> & Partial<ConsentRecord>): string {
  const {version, hash, revision} = record.policy ?? {};
  const join = (parts: readonly (string | undefined)[], separator: string) =>
    parts.map((part) => encodeId(part ?? '')).join(separator);
  const fields: [string, string | undefined][] = [
    ['v', '1'],
    ['i', record.id],
    ['t', String(record.time)],
    ['p', join(revision ? [version, hash, revision] : [version, hash], '@')],
    ['l', record.locale],
    ['r', record.region],
    ['m', record.mode],
    ['s', record.source],
    ['k', record.marks],
    ['g', join(record.granted, '/')],
    ['d', join(record.denied, '/')],
  ];
  return fields
    .filter(([, value]) => value && value !== '@')
    .map((field) => field.join('='))
    .join('&');
}

/** Reads cookie text. Anything but a well-formed record gives undefined, which means: undecided. */
export function decodeRecord(text: string): ConsentRecord | undefined {
  const parts = text.slice(0, longest + 1).split('&');
  const fields = new Map(parts.map((part) => part.split('=', 2) as [string, string?]));
  const field = (name: string) => fields.get(name) || undefined;
  const list = (name: string, separator = '/') => field(name)?.split(separator).map(decodeURIComponent) ?? [];
  try {
    const time = Number(field('t'));
    const [mode, source, marks] = [field('m'), field('s') ?? 'server', field('k')];
    const [granted, denied] = [list('g'), list('d')];
    if (
      text.length > longest ||
      fields.size < parts.length ||
      field('v') !== '1' ||
      !(time > 0 && time < Infinity) ||
      !(mode === undefined || isMode(mode)) ||
      !sources.includes(source) ||
      (marks && marks.length % markLength) ||
      !(granted.length + denied.length)
    )
      return undefined;
    const [version, hash, revision] = list('p', '@');
    return {
      id: field('i') ?? '',
      time,
      policy: {version, hash, revision},
      locale: field('l'),
      region: field('r'),
      mode,
      source: source as ConsentSource,
      granted,
      denied,
      marks,
    };
  } catch {
    // A malformed percent sign.
    return undefined;
  }
}

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

/** The two lists of a decision, in the fewest characters. Categories of which all is known to be alike need one name. */
export function listAnswers<Service extends Asked>(
  categories: readonly {readonly id: string; readonly services: readonly Service[]}[],
  answer: (service: Service) => boolean | undefined,
): Pick<ConsentRecord, 'granted' | 'denied'> {
  const lists: Record<'granted' | 'denied', string[]> = {granted: [], denied: []};
  for (const {id, services} of categories) {
    const [yes, no] = [true, false].map((wanted) => services.filter((s) => answer(s) === wanted).map((s) => s.id)) as [
      string[],
      string[],
    ];
    const open = yes.length + no.length < services.length;
    if (!open && !no.length) lists.granted.push(id);
    else if (!open && !yes.length) lists.denied.push(id);
    else {
      const mostlyYes = !open && String(no).length < String(yes).length;
      if (!open) lists[mostlyYes ? 'granted' : 'denied'].push(`${id}:`);
      if (!mostlyYes) lists.granted.push(...yes);
      if (open || mostlyYes) lists.denied.push(...no);
    }
  }
  return lists;
}
