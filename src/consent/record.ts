/** The consent record: what a visitor decided, and the text of it that a cookie holds. */

export type ConsentMode = 'opt-in' | 'opt-out' | 'notice';

/** Where a decision came from. `override` is a grant against a Global Privacy Control signal. */
export type ConsentSource = 'banner' | 'preferences' | 'placeholder' | 'gpc' | 'override' | 'sync' | 'api' | 'server';

export interface ConsentRecord {
  /** Unix time in ms. */
  readonly time: number;
  /** Random name of this decision; a new one each time, so that it follows nobody. */
  readonly id?: string;
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
  /** One mark of six characters for each service that was asked about; without marks no change can be told. */
  readonly marks?: string;
  /** Categories and services. `name*` is a category of which the other list holds exceptions; `*` is everything. */
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** The text it was read from, for a server to set again. */
  readonly text?: string;
}

/** The mode of that name, or the strictest. */
export const modeOf = (name: unknown): ConsentMode => (name === 'opt-out' || name === 'notice' ? name : 'opt-in');

/** What a record answers about: a service in its category. */
export interface Asked {
  readonly id: string;
  readonly category: string;
}

/** What the letters of the cookie text stand for. Beside them: `v`, the version of the format, and `t`, the time. */
const letters = 'gdiphnlrmsk';
const names = 'granted denied id version hash revision locale region mode source marks'.split(' ');

/** The record as cookie text, `v=1&t=…&g=analytics/functional&d=marketing`, without characters that a cookie cannot hold. */
export function encodeRecord(record: ConsentRecord): string {
  let text = `v=1&t=${record.time}`;
  names.forEach((name, index) => {
    const values = [record[name as keyof ConsentRecord] ?? []].flat() as string[];
    if (values.length) text += `&${letters[index]}=${values.map(encodeURIComponent).join('/')}`;
  });
  return text;
}

/** A clock that was wrong by less is a slip. Beyond, it was set back since, and the record's age is unknown. In ms. */
const clockSlack = 86_400_000;

/**
 * Reads cookie text. Anything but a well-formed record gives undefined, which means: undecided.
 * A decision from the future gets the earliest time there is: it has lapsed, and any other is later.
 */
export function decodeRecord(text: string): ConsentRecord | undefined {
  // No browser keeps a longer cookie (RFC 6265, 6.1): more than that was not written by us.
  if (!text.startsWith('v=1&') || text.length > 4096) return undefined;
  try {
    const fields = new Map(text.split('&').map((part) => part.split('=') as [string, string]));
    const entries = names.map((name, index) => {
      const values = fields.get(letters[index]!)?.split('/').map(decodeURIComponent) ?? [];
      return [name, index < 2 ? values : values[0]];
    });
    const stated = Number(fields.get('t'));
    const time = stated < Date.now() + clockSlack ? stated : 1;
    const record = {...Object.fromEntries(entries), time, text} as ConsentRecord;
    return stated > 0 && record.granted.length + record.denied.length ? record : undefined;
  } catch {
    // A malformed percent sign.
    return undefined;
  }
}

/**
 * What a record says about a service; undefined where it says nothing. The narrower entry wins, and a no before a yes.
 * A service that was not there then (`isNew`) is no exception of its category, but what was said about all of it holds.
 */
export function answerOf({granted, denied}: ConsentRecord, {id, category}: Asked, isNew: boolean): boolean | undefined {
  const entries = [id, isNew ? id : `${category}*`, category, '*'];
  const entry = entries.find((name) => denied.includes(name) || granted.includes(name));
  return entry === undefined ? entry : !denied.includes(entry);
}

/** The two lists of a decision, in few characters: a category alike throughout needs one name, others name the exceptions. */
export function listAnswers<Service extends Asked>(
  services: readonly Service[],
  answer: (service: Service) => boolean | undefined,
): Pick<ConsentRecord, 'granted' | 'denied'> {
  const [granted, denied]: string[][] = [[], []];
  for (const category of new Set(services.map((service) => service.category))) {
    const all = services.filter((service) => service.category === category);
    const named = (wanted: boolean) => all.filter((service) => answer(service) === wanted).map((service) => service.id);
    const [yes, no] = [named(true), named(false)];
    const mostlyNo = String(yes).length < String(no).length;
    const answered = yes.length + no.length === all.length;
    if (answered) (mostlyNo ? denied : granted)!.push(yes.length && no.length ? `${category}*` : category);
    if (!answered || mostlyNo) granted!.push(...yes);
    if (!answered || !mostlyNo) denied!.push(...no);
  }
  return {granted: granted!, denied: denied!};
}
