/** From a document to a policy, without the run-time check unless something looks wrong: most documents are fine and need not pay for it. */

import {checkVersion} from '../model/format-version.js';
import type {Policy} from '../model/document/policy.js';
import type {Issue} from '../model/issue.js';
import {isFields} from '../model/normalize/reader.js';
import {PolicyError} from './policy-error.js';

/** A policy, and its issues where something in it could not be read as meant. */
export interface ReadPolicy<P = Policy> {
  policy: P;
  /** Loads the run-time check and lists what is wrong; undefined where nothing is doubtful. */
  issues: (() => Promise<readonly Issue[]>) | undefined;
}

/** Fields of which a policy document has at least one; an answer such as `{"error": "…"}` has none. */
const telling = [
  'sections',
  'title',
  'controller',
  'retention',
  'processors',
  'recipients',
  'devices',
  'activities',
  'items',
  'officers',
  'summary',
];

/**
 * Reads a document by `normalize`.
 * @throws {PolicyError} where nothing can be shown.
 */
export function readDocument<P>(
  document: unknown,
  normalize: (document: unknown) => {policy: P; doubtful: boolean},
): ReadPolicy<P> {
  if (!isFields(document) || !telling.some((name) => name in document)) {
    throw new PolicyError(
      'not-a-policy',
      'This is no policy document: a JSON object with "schema", "lang" and sections or facts.',
    );
  }
  const version = checkVersion(document.schema);
  if (version?.code === 'newer-major') throw new PolicyError('newer-version', version.message, {issues: [version]});
  const {policy, doubtful} = normalize(document);
  const issues = async () => {
    const {checkPolicy} = await import('../model/check-policy.js');
    return checkPolicy(document);
  };
  return {policy, issues: doubtful || version ? issues : undefined};
}
