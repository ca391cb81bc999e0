/** Lets gated scripts through Trusted Types, by a policy that exists only once a script has to run. */

interface TrustedPolicy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

const page = globalThis as {
  trustedTypes?: {createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy};
};

const asWritten: TrustedPolicy = {createScript: (text) => text, createScriptURL: (url) => url};
let policy: TrustedPolicy | undefined;
let refusal: unknown;

/**
 * The policy `policy-gate`. It lets through what the page's author wrote into gated tags, so it must not be used on anything else.
 * @throws where the page's Content-Security-Policy does not allow the policy.
 */
export function trustedPolicy(): TrustedPolicy {
  // A second attempt would be refused too, and reported to the site once more.
  if (refusal) throw refusal as Error;
  try {
    policy ??= page.trustedTypes?.createPolicy('policy-gate', asWritten) ?? asWritten;
  } catch (cause) {
    throw (refusal = cause);
  }
  return policy;
}
