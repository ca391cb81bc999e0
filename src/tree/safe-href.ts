/** The one check that every link of a policy passes. */

declare const checked: unique symbol;

/** An address that may become a link. Only `safeHref` makes one. */
export type SafeHref = string & {readonly [checked]: true};

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * `href` where it is http, https, mailto, tel or an address of the same site or document; undefined otherwise.
 * Parsed by the URL standard, which strips the control characters that hide a scheme, and not by patterns.
 */
export function safeHref(href: unknown): SafeHref | undefined {
  if (typeof href !== 'string' || href.trim() === '') return undefined;
  try {
    // The base only serves to read relative addresses; it never becomes part of the link.
    const url = new URL(href, 'https://relative.invalid/');
    return schemes.has(url.protocol) ? (href.trim() as SafeHref) : undefined;
  } catch {
    return undefined;
  }
}

/** A link to `id` in the same document. */
export function fragmentHref(id: string): SafeHref {
  return `#${encodeURIComponent(id)}` as SafeHref;
}
