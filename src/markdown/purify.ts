/** DOMPurify in one frozen configuration, for browsers without `setHTML`. */

import DOMPurify, {type Config} from 'dompurify';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createHTML(html: string): string; createScriptURL(url: string): string},
  ): Config['TRUSTED_TYPES_POLICY'];
}

/** An instance of our own, so that hooks and settings of the page's DOMPurify do not reach it, nor ours the page's. */
export function createPurify(tags: string[], attributes: string[]): (html: string) => DocumentFragment | undefined {
  const purify = DOMPurify(window);
  if (!purify.isSupported) return () => undefined;
  const policy = createPolicy();
  // Where Trusted Types are enforced and our policy is not allowed, the parser would refuse the string.
  if (policy === null) return () => undefined;
  const config: Config & {RETURN_DOM_FRAGMENT: true} = Object.freeze({
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    CUSTOM_ELEMENT_HANDLING: {tagNameCheck: null, attributeNameCheck: null, allowCustomizedBuiltInElements: false},
    RETURN_DOM_FRAGMENT: true as const,
    ...(policy && {TRUSTED_TYPES_POLICY: policy}),
  });
  return (html) => purify.sanitize(html, config);
}

/** The policy `policy-docs`: undefined without Trusted Types, null where the page's CSP forbids it. */
function createPolicy(): Config['TRUSTED_TYPES_POLICY'] | undefined | null {
  const {trustedTypes} = window as unknown as {trustedTypes?: TrustedTypes};
  if (!trustedTypes) return undefined;
  try {
    return trustedTypes.createPolicy('policy-docs', {createHTML: (html) => html, createScriptURL: () => ''});
  } catch {
    return null;
  }
}
