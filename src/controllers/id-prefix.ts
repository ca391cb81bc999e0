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
  const root = host.getRootNode();
  claims.delete(host);
  for (const [element, claim] of claims)
    if (!element.isConnected || element.getRootNode() !== claim.root) claims.delete(element);
  for (let count = 0; ; count++) {
    const prefix = count === 0 ? '' : count === 1 ? 'policy-' : `policy-${count}-`;
    const wanted = ids.map((id) => prefix + id);
    if (!wanted.every((id) => isFree(root, host, id))) continue;
    claims.set(host, {root, ids: new Set(wanted)});
    return prefix;
  }
}

/** Gives the ids of an element back. */
export function releasePrefix(host: Element): void {
  claims.delete(host);
}

function isFree(root: Node, host: Element, id: string): boolean {
  for (const claim of claims.values()) if (claim.root === root && claim.ids.has(id)) return false;
  if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
  const holder = root.getElementById(id);
  return holder === null || host.contains(holder);
}
