/** Short marks of what a question rests on. A change of substance changes them; a change of words does not. */

import type {Device} from '../model/document/devices.js';
import type {LanguageTag} from '../model/document/values.js';
import {identityOf, wordsOf, type ConsentCategory, type ConsentService} from './questions.js';
import {markLength} from './record.js';

/** What of a service changed since the visitor was asked. */
export type ConsentChangeKind = 'added' | 'purpose' | 'lifetimes' | 'parties' | 'devices' | 'revision';

export interface ConsentChange {
  readonly service: ConsentService;
  readonly kinds: readonly ConsentChangeKind[];
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Random characters that a cookie can hold. */
export const randomName = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => alphabet[byte & 63]).join('');

/** FNV-1a over UTF-16 units with the finish of MurmurHash3, as up to five characters: it tells changes, it proves nothing. */
function digest(value: unknown, length: number): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return Array.from({length}, (_, index) => alphabet[(hash >>> (6 * index)) & 63]).join('');
}

/** Parts of a period that are facts. Listed in full, because JSON.stringify then leaves out all words. */
const periodFacts = 'duration bound from until then first last min max every times on byLaw rule'.split(' ');

/** A lifetime without its wording: `P1Y` and `P12M` are one, a translation of its text changes nothing. */
function lifetimeOf({lifetime}: Device, lang: LanguageTag): string {
  if (typeof lifetime !== 'object') return lifetime ?? '';
  const facts = JSON.stringify(lifetime, periodFacts);
  // Only words, which nobody could turn into a period: then they are the fact.
  if (facts === '{}') return wordsOf(lifetime.text, lang);
  return facts.replace(
    /P(?:(\d+)Y)?(?:(\d+)M)?/g,
    (_, years = 0, months = 0) => `P${Number(years) * 12 + Number(months)}M`,
  );
}

/**
 * The mark of a service: two characters of its name, one each for lifetimes, parties and devices, and one for all of them.
 * CJEU C-673/17 (Planet49), paras 75 to 81: consent needs to know the lifetime and whether third parties have access.
 */
export function markOf(service: ConsentService, lang: LanguageTag): string {
  const each = (fact: (device: Device) => unknown) =>
    service.devices.map((device) => JSON.stringify([device.type, device.name, fact(device)])).sort();
  const facts = [
    each((device) => lifetimeOf(device, lang)),
    [
      identityOf(service.party, lang),
      service.party?.country,
      each(({party, thirdPartyAccess}) => [party, !!thirdPartyAccess]),
    ],
    each(({domain, linkedToPerson}) => [domain, !!linkedToPerson]),
  ];
  return (
    digest(service.service + service.id, 2) +
    facts.map((fact) => digest(fact, 1)).join('') +
    digest([service.category, facts], markLength - 5)
  );
}

const positions: ConsentChangeKind[] = ['lifetimes', 'parties', 'devices'];

/** What `mark` tells against the marks of a record. An empty list: nothing changed. */
export function changesSince(marks: string, mark: string): ConsentChangeKind[] {
  const before = (marks.match(/.{6}/g) ?? []).filter((old) => old.startsWith(mark.slice(0, 2)));
  const [old] = before;
  if (!old) return ['added'];
  if (before.includes(mark)) return [];
  const found = positions.filter((_, index) => old[index + 2] !== mark[index + 2]);
  return found.length ? found : ['purpose'];
}

/** Hash over everything that is shown, necessary devices included. */
export const hashOf = (categories: readonly ConsentCategory[], lang: LanguageTag): string =>
  digest(
    categories
      .flatMap(({services}) => services.map((service) => service.category + service.id + markOf(service, lang)))
      .sort(),
    5,
  );
