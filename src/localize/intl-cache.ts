/** Formatters of `Intl`, which are costly to make and cheap to keep. */

const cache = new Map<string, unknown>();

/** More than the languages and options of one page; a server that renders many languages starts over. */
const most = 200;

/** The formatter that `make` gives, made once for each `key`. */
export function cached<T>(key: string, make: () => T): T {
  let formatter = cache.get(key) as T | undefined;
  if (formatter === undefined) {
    if (cache.size >= most) cache.clear();
    formatter = make();
    cache.set(key, formatter);
  }
  return formatter;
}
