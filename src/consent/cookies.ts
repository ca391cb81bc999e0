/** Reading and deleting cookies from a page's script. */

/** All cookies that this page's script can see, as [name, value]. A name may come twice: from the host and from a parent. */
export const readCookies = (): [name: string, value: string][] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
    });

/** The places a cookie can lie in for this page: the host alone (the empty string), the host and its parent domains. */
export function cookieDomains(host = location.hostname): string[] {
  const labels = host.split('.');
  const names = labels.map((_, index) => labels.slice(index).join('.'));
  return ['', ...names.slice(0, Math.max(names.length - 1, 1))];
}

/** Deletes a cookie in one place, if it lies there. `Secure` is needed for names that start with `__Secure-`. */
export function deleteCookie(name: string, domain: string, path = '/'): void {
  document.cookie = `${name}=; Max-Age=0; Path=${path}${domain && `; Domain=${domain}`}${secure()}`;
}

/** A cookie of an https page is for https alone. */
export const secure = (): string => (location.protocol === 'https:' ? '; Secure' : '');
