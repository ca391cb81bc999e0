/** Why a policy could not be shown, in names that a program can tell apart. */

import type {Issue} from '../model/issue.js';

export type PolicyErrorCode =
  /** The server answered 404 or 410. */
  | 'not-found'
  /** The server answered with another status than success. */
  | 'http'
  /** No answer: offline, blocked, refused by CORS, cut off. */
  | 'network'
  /** The answer took too long. */
  | 'timeout'
  /** The answer is larger than allowed. */
  | 'too-large'
  /** The answer is no JSON: a login page, an application's start page, a cut file. */
  | 'not-json'
  /** JSON, but no policy document. */
  | 'not-a-policy'
  /** A policy in a newer major version of the format. */
  | 'newer-version'
  /** The policy is shown, but parts of it could not be read as meant. */
  | 'invalid-parts';

export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly code: PolicyErrorCode;
  /** Status of the answer, where there was one. */
  readonly status?: number;
  readonly issues: readonly Issue[];

  constructor(
    code: PolicyErrorCode,
    message: string,
    options: {cause?: unknown; status?: number; issues?: readonly Issue[]} = {},
  ) {
    super(message, {cause: options.cause});
    this.code = code;
    if (options.status !== undefined) this.status = options.status;
    this.issues = options.issues ?? [];
  }
}
