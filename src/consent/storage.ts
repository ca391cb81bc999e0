/** Where the record lies: a cookie, local storage or this page's memory. */

import {cookieDomains, deleteCookie, readCookies, secure} from './cookies.js';

export type StorageKind = 'cookie' | 'local' | 'memory';

/** Its methods throw where the browser refuses storage. */
export interface RecordStorage {
  /** All texts stored under the name. */
  read(): string[];
  /** Leaves `text` as the only one, until `end` (Unix time in ms). */
  write(text: string, end: number): void;
  remove(): void;
}

const inMemory = (): RecordStorage => {
  let kept: string[] = [];
  return {
    read: () => kept,
    write: (text) => void (kept = [text]),
    remove: () => void (kept = []),
  };
};

const inLocalStorage = (name: string): RecordStorage => ({
  read: () => [localStorage.getItem(name) ?? ''].filter(Boolean),
  write: (text) => localStorage.setItem(name, text),
  remove: () => localStorage.removeItem(name),
});

function inCookie(name: string, domain = ''): RecordStorage {
  const read = () => readCookies().flatMap(([found, value]) => (found === name ? [value] : []));
  const remove = () => cookieDomains().forEach((place) => deleteCookie(name, place));
  return {
    read,
    write(text, end) {
      // First the other places: where a host is its own parent, some engines hold one cookie for both and some two.
      remove();
      const age = Math.ceil((end - Date.now()) / 1000);
      document.cookie = `${name}=${text}; Max-Age=${age}; Path=/${domain && `; Domain=${domain}`}; SameSite=Lax${secure()}`;
      // A refused cookie is dropped without a word.
      if (!read().includes(text)) throw new Error(`the browser did not keep the cookie ${name}`);
    },
    remove,
  };
}

export function openStorage(kind: StorageKind, name: string, domain?: string): RecordStorage {
  if (kind === 'memory' || typeof document === 'undefined') return inMemory();
  return kind === 'local' ? inLocalStorage(name) : inCookie(name, domain);
}
