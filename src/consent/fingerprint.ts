/** Short marks of what a question rests on. A change of substance changes them; a change of words does not. */

import type {Device} from '../model/document/devices.js';
import type {LanguageTag, LocalizedText} from '../model/document/values.js';
import type {ConsentService} from './questions.js';

/** What of a service changed since the visitor was asked. */
export type ConsentChangeKind = 'added' | 'purpose' | 'lifetimes' | 'parties' | 'devices' | 'revision';

export interface ConsentChange {
  readonly service: ConsentService;
  readonly kinds: readonly ConsentChangeKind[];
}

/** Bytes as characters that a cookie holds as they are. */
const letters = (bytes: Iterable<number>): string => btoa(String.fromCharCode(...bytes)).replace(/\W/g, '-');

/** Twelve random characters. */
export const randomName = (): string => letters(crypto.getRandomValues(new Uint8Array(9)));

/** The upper bits of FNV-1a, as up to four characters: it tells changes apart, it proves nothing. */
export function digest(value: readonly unknown[], length: number): string {
  let hash = 0;
  for (const character of String(value)) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return letters([24, 16, 8].map((shift) => (hash >>> shift) & 255)).slice(0, length);
}

/** Words in the policy's own language, so that a translation changes nothing. */
const wordsOf = (text: LocalizedText | undefined, lang: LanguageTag): string | undefined =>
  typeof text === 'object' ? text[lang] : text;

/** A lifetime without its wording. Where there are only words, which nobody could turn into a period, they are the fact. */
function lifetimeOf({lifetime}: Device, lang: LanguageTag): string | undefined {
  if (typeof lifetime !== 'object') return lifetime;
  const facts = JSON.stringify(lifetime, (key, value: unknown) => (key === 'text' ? undefined : value));
  return facts.length > 2 ? facts : wordsOf(lifetime.text, lang);
}

/**
 * The mark of a service: two characters of its name, one each for lifetimes, parties and devices, and one for all of them.
 * CJEU C-673/17 (Planet49), paras 75 to 81: consent needs to know the lifetime and whether third parties have access.
 */
export function markOf({id, category, party, devices}: ConsentService, lang: LanguageTag): string {
  const each = (fact: (device: Device) => unknown) =>
    devices.map((device) => [device.type, device.name, fact(device)].join()).sort();
  const facts = [
    each((device) => lifetimeOf(device, lang)),
    [
      party?.id ?? wordsOf(party?.name, lang),
      party?.country,
      ...each((device) => [device.party, !!device.thirdPartyAccess]),
    ],
    each((device) => !!device.linkedToPerson),
  ];
  return digest([id], 2) + [...facts, [category, facts]].map((fact) => digest(fact, 1)).join('');
}

/** What `mark` tells against the marks of a record. An empty list: nothing changed. */
export function changesSince(marks: string, mark: string): ConsentChangeKind[] {
  const before = (marks.match(/.{6}/g) ?? []).filter((old) => old.slice(0, 2) === mark.slice(0, 2));
  const [old] = before;
  if (!old) return ['added'];
  if (before.includes(mark)) return [];
  const found = (['lifetimes', 'parties', 'devices'] as const).filter((_, index) => old[index + 2] !== mark[index + 2]);
  return found.length ? found : ['purpose'];
}
