/** Where the record lies: a cookie, local storage or this page's memory. */

export type StorageKind = 'cookie' | 'local' | 'memory';

/** Its methods throw where the browser refuses storage. */
export interface RecordStorage {
  /** All texts under the name; a host and its parent domain can hold different ones. */
  read(): string[];
  /** Leaves `text` as the only one until `end` (Unix time in ms); the empty string leaves none. */
  write(text: string, end: number): void;
}

function inMemory(): RecordStorage {
  let kept: string[] = [];
  return {read: () => kept, write: (text) => void (kept = [text])};
}

const inLocalStorage = (name: string): RecordStorage => ({
  read: () => [localStorage.getItem(name) ?? ''],
  write: (text) => (text ? localStorage.setItem(name, text) : localStorage.removeItem(name)),
});

/** Domain attributes under which a cookie of this page can lie: none, which is the host alone, the host and its parents. */
export const cookiePlaces = (): string[] => [
  '',
  ...location.hostname
    .split('.')
    .map((_, index, labels) => `; Domain=${labels.slice(index).join('.')}`)
    .slice(0, -1),
];

function inCookie(name: string, domain?: string): RecordStorage {
  const start = `${name}=`;
  const read = () =>
    document.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(start))
      .map((pair) => pair.slice(start.length));
  const set = (text: string, age: number, place: string) => {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${start + text}; Max-Age=${age}; Path=/; SameSite=Lax${secure}${place}`;
  };
  return {
    read,
    write(text, end) {
      // First clear all places: where a host is its own parent, some engines hold one cookie for both and some two.
      for (const place of cookiePlaces()) set('', 0, place);
      if (!text) return;
      set(text, Math.ceil((end - Date.now()) / 1000), domain ? `; Domain=${domain}` : '');
      // A refused cookie is dropped without a word.
      if (!read().includes(text)) throw new Error(`the cookie ${name} was refused`);
    },
  };
}

/**
 * Storage of the wanted kind, which turns into memory when the browser refuses it.
 * @param refused is told the reason, once.
 */
export function openStorage(
  kind: StorageKind,
  name: string,
  domain: string | undefined,
  refused: (cause: unknown) => void,
): RecordStorage {
  let storage =
    kind === 'memory' || typeof document === 'undefined'
      ? inMemory()
      : kind === 'local'
        ? inLocalStorage(name)
        : inCookie(name, domain);
  const attempt = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (cause) {
      storage = inMemory();
      refused(cause);
      return act();
    }
  };
  return {
    read: () => attempt(() => storage.read()),
    write: (text, end) => attempt(() => storage.write(text, end)),
  };
}
