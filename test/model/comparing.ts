/** Compares short documents for tests, and puts what came out into one line. */

import {comparePolicies} from '../../src/model/compare/compare-policies.js';
import type {Passage, PolicyComparison} from '../../src/model/compare/comparison.js';
import type {Policy, PolicyInput} from '../../src/model/document/policy.js';
import {parsePolicy} from '../../src/model/parse-policy.js';

export const policy = (fields: Partial<PolicyInput>): Policy =>
  parsePolicy({schema: '1.0', lang: 'ko', ...fields}).policy!;

export const compare = (before: Partial<PolicyInput>, after: Partial<PolicyInput>): PolicyComparison =>
  comparePolicies(policy(before), policy(after));

/** A passage with its deletions as `[-…-]` and its insertions as `{+…+}`. */
export const marked = ({parts}: Passage): string =>
  parts
    .map(({change, text}) => (change === 'same' ? text : change === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
