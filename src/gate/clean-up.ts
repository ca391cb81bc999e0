/** Deletes what a refused service left on the device: exactly what the policy declares, and nothing else. */

import type {ConsentService} from '../consent/questions.js';
import {cookiePlaces} from '../consent/storage.js';
import type {ConsentStore} from '../consent/store.js';
import type {Device} from '../model/document/devices.js';
import {matchesName} from './device-name.js';

const cookieNames = (): string[] =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=', 1)[0]!)
    .filter(Boolean);

/** Cookies lie under the host, a parent or the declared domain, and `/` or the declared path (orestbida/cookieconsent#568, #35). */
function deleteCookie(name: string, {domain, path = '/'}: Device): void {
  const places = domain ? [...cookiePlaces(), `; Domain=${domain}`] : cookiePlaces();
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  for (const folder of new Set(['/', path]))
    for (const place of places) document.cookie = `${name}=; Max-Age=0; Path=${folder}${place}${secure}`;
}

async function databaseNames(): Promise<string[]> {
  const databases = await indexedDB.databases();
  return databases.flatMap(({name}) => name ?? []);
}

/** Names of one kind that are there, and how one of them is deleted. */
const kinds: Partial<
  Record<Device['type'], {names(): string[] | Promise<string[]>; remove(name: string, device: Device): void}>
> = {
  cookie: {names: cookieNames, remove: deleteCookie},
  'local-storage': {names: () => Object.keys(localStorage), remove: (name) => localStorage.removeItem(name)},
  'session-storage': {names: () => Object.keys(sessionStorage), remove: (name) => sessionStorage.removeItem(name)},
  'indexed-db': {names: databaseNames, remove: (name) => void indexedDB.deleteDatabase(name)},
};

/** Deletes the devices of `services`, apart from those that a service which may run declares too, and the record itself. */
export async function cleanUp(store: ConsentStore, services: readonly ConsentService[]): Promise<void> {
  const kept = store.state.services.filter((service) => store.allows(service.id)).flatMap(({devices}) => devices);
  const isKept = (type: string, name: string) =>
    name === store.name || kept.some((device) => device.type === type && matchesName(device.name, name));
  for (const device of services.flatMap(({devices}) => devices)) {
    const kind = kinds[device.type];
    if (!kind) continue;
    try {
      const names = kind.names();
      // Only databases are asked for asynchronously: the rest is gone before a reload can come.
      for (const name of Array.isArray(names) ? names : await names)
        if (matchesName(device.name, name) && !isKept(device.type, name)) kind.remove(name, device);
    } catch (cause) {
      store.report('clean-up', cause, device.service);
    }
  }
}
