/** From an unknown value to a policy and all that is wrong with it. */

import {checkPolicy} from './check-policy.js';
import type {Policy, PolicyInput} from './document/policy.js';
import type {Issue} from './issue.js';
import {normalizePolicy} from './normalize/policy.js';

export interface ParsedPolicy {
  /** The policy in normal form; undefined where nothing of it can be shown. */
  policy: Policy | undefined;
  issues: Issue[];
}

/**
 * Reads a policy document. Never throws: what cannot be read is named in `issues`, and the rest becomes the policy.
 * There is no policy where the value is no object or is written in a newer major version of the format.
 */
export function parsePolicy(document: unknown): ParsedPolicy {
  const issues = checkPolicy(document);
  const refused = issues.some(({code}) => code === 'not-an-object' || code === 'newer-major');
  return {policy: refused ? undefined : normalizePolicy(document).policy, issues};
}

/** Gives a policy written in TypeScript its type, so that the editor completes and checks it. */
export function definePolicy(policy: PolicyInput): PolicyInput {
  return policy;
}
