/** Keeps the ids of an article apart from those of the page and of other articles. */

interface Claim {
  root: Node;
  ids: Set<string>;
}

/** Ids that elements are about to draw: two that draw at the same time do not find each other in the page yet. */
const claims = new Map<Element, Claim>();

/**
 * The shortest prefix with which none of `ids` is used in the element's root by others: none, `policy-`, `policy-2-`, …
 * Links keep working as long as the page stays as it is.
 */
export function claimPrefix(host: Element, ids: readonly string[]): string {
  claims.delete(host);
  // An element that has gone meanwhile claims its ids when it comes back.
  if (!host.isConnected) return '';
  for (let count = 0; ; count++) {
    const prefix = count === 0 ? '' : count === 1 ? 'policy-' : `policy-${count}-`;
    if (claim(host, prefix, ids)) return prefix;
  }
}

/** Whether an element that was moved, or that comes back, can keep the prefix that it has. */
export function keepsPrefix(host: Element, prefix: string, ids: readonly string[]): boolean {
  if (claims.get(host)?.root === host.getRootNode()) return true;
  claims.delete(host);
  return claim(host, prefix, ids);
}

function claim(host: Element, prefix: string, ids: readonly string[]): boolean {
  const root = host.getRootNode();
  const wanted = ids.map((id) => prefix + id);
  if (!wanted.every((id) => isFree(root, host, id))) return false;
  claims.set(host, {root, ids: new Set(wanted)});
  return true;
}

/** Gives the ids of an element back. */
export function releasePrefix(host: Element): void {
  claims.delete(host);
}

function isFree(root: Node, host: Element, id: string): boolean {
  for (const claimed of claims.values()) if (claimed.root === root && claimed.ids.has(id)) return false;
  if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
  const holder = root.getElementById(id);
  return holder === null || holder.closest('[data-policy]')?.parentElement === host;
}
