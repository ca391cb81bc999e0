/** Where the record lies: a cookie, local storage or this page's memory. */

export type StorageKind = 'cookie' | 'local' | 'memory';

/**
 * Gives all texts under the record's name: a host and its parent domain can hold different ones. With a text, it first
 * leaves that one alone until `end` (Unix time in ms); the empty string leaves none.
 */
export type RecordStorage = (text?: string, end?: number) => string[];

/** Domain attributes under which a cookie of this page can lie: none, which is the host alone, then the host and its parents. */
export const cookiePlaces = (): string[] => [
  '',
  ...location.hostname
    .split('.')
    .map((_, index, labels) => `; Domain=${labels.slice(index).join('.')}`)
    .slice(0, -1),
];

const memoryStorage = (): RecordStorage => {
  let kept = '';
  return (text = kept) => [(kept = text)];
};

const localStorageOf =
  (name: string): RecordStorage =>
  (text) => {
    if (text) localStorage.setItem(name, text);
    else if (text === '') localStorage.removeItem(name);
    return [localStorage.getItem(name) ?? ''];
  };

const cookieStorage =
  (name: string, domain?: string): RecordStorage =>
  (text, end = 0) => {
    const set = (value: string, until: number, place: string) => {
      const secure = location.protocol === 'https:' ? '; Secure' : '';
      document.cookie = `${name}=${value}; Expires=${new Date(until).toUTCString()}; Path=/; SameSite=Lax${secure + place}`;
    };
    // First clear all places: where a host is its own parent, some engines hold one cookie for both and some two.
    if (text !== undefined) for (const place of cookiePlaces()) set('', 0, place);
    if (text) set(text, end, domain ? `; Domain=${domain}` : '');
    const pairs = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
    return pairs.map((pair) => pair.slice(name.length + 1));
  };

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
      ? memoryStorage()
      : kind === 'local'
        ? localStorageOf(name)
        : cookieStorage(name, domain);
  return (text, end) => {
    // A refused cookie is dropped without a word.
    let cause: unknown = 'refused';
    try {
      const texts = storage(text, end);
      if (!text || texts.includes(text)) return texts;
    } catch (error) {
      cause = error;
    }
    storage = memoryStorage();
    refused(cause);
    return storage(text);
  };
}
