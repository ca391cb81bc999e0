/** Files by pattern, where the shell has not written them out: `*` and `?` within a name, `**` for any folders. */

import type {Io} from './io.js';

const wild = /[*?]/;

/** Paths that fit `pattern`, sorted; the pattern itself where it has no wildcard or names a file as it stands. */
export function filesMatching(pattern: string, io: Pick<Io, 'stat' | 'list'>): string[] {
  if (!wild.test(pattern) || io.stat(pattern)) return [pattern];
  const parts = pattern.split('/');
  const fixed = parts.findIndex((part) => wild.test(part));
  const start = parts.slice(0, fixed).join('/');
  return below(start, pattern.startsWith('/') && start === '' ? '/' : start, parts.slice(fixed), io).sort();
}

/** @param prefix what stands before the names found, without its last slash; @param folder where it leads. */
function below(prefix: string, folder: string, parts: readonly string[], io: Pick<Io, 'stat' | 'list'>): string[] {
  const [part = '', ...rest] = parts;
  const path = (name: string) => (folder === '' ? name : `${prefix}/${name}`);
  const entries = io.stat(folder || '.')?.isFolder ? io.list(folder || '.') : [];
  const visible = entries.filter(({name}) => part.startsWith('.') || !name.startsWith('.'));
  if (part === '**') {
    const deeper = visible.filter(({isFolder}) => isFolder);
    return [
      ...below(prefix, folder, rest, io),
      ...deeper.flatMap(({name}) => below(path(name), path(name), parts, io)),
    ];
  }
  const fitting = visible.filter(({name}) => nameMatches(name, part));
  if (rest.length === 0) return fitting.filter(({isFolder}) => !isFolder).map(({name}) => path(name));
  return fitting.filter(({isFolder}) => isFolder).flatMap(({name}) => below(path(name), path(name), rest, io));
}

/** Whether a name fits a pattern without slashes. Linear: the last star is the only one that is ever taken back. */
function nameMatches(name: string, pattern: string): boolean {
  let [at, of] = [0, 0];
  let [star, resume] = [-1, 0];
  while (at < name.length) {
    if (pattern[of] === '*') {
      star = of++;
      resume = at;
    } else if (of < pattern.length && (pattern[of] === '?' || pattern[of] === name[at])) {
      at++;
      of++;
    } else if (star >= 0) {
      of = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[of] === '*') of++;
  return of === pattern.length;
}
