/** Runs lint on small documents of a test. */

import assert from 'node:assert/strict';
import {lintPolicy, type Finding, type LintOptions} from '../../src/lint/index.js';
import type {Policy, PolicyInput} from '../../src/model/document/policy.js';
import {parsePolicy} from '../../src/model/parse-policy.js';

/** The day by which the tests judge, so that they do not change with the calendar. */
export const today = '2026-11-22';

/** A policy as an author writes it; only what a test is about need be given. */
export function policyOf(fields: Partial<PolicyInput> & Record<`x-${string}`, unknown>): Policy {
  const {policy, issues} = parsePolicy({schema: '1.0', lang: 'ko', ...fields});
  assert.deepEqual(
    issues.filter(({severity}) => severity === 'error'),
    [],
  );
  return policy!;
}

/** A policy that was read from a text, without the sections and facts that import would find. */
export const textOf = (raw: string, fields: Partial<PolicyInput> = {}): Policy =>
  policyOf({...fields, source: {format: 'text', raw}});

/** The findings of one rule. */
export const findings = (rule: string, policy: Policy, options: LintOptions = {}): Finding[] =>
  lintPolicy(policy, {on: today, ...options}).filter(({id}) => id === rule);

/** Whether a rule finds anything. */
export const finds = (rule: string, policy: Policy, options?: LintOptions): boolean =>
  findings(rule, policy, options).length > 0;

/** The words that a rule found in a text, as they stand there. */
export const excerpts = (rule: string, raw: string, fields: Partial<PolicyInput> = {}): string[] =>
  findings(rule, textOf(raw, fields)).flatMap(({place, more}) =>
    [place, ...more].map(({start, end}) => raw.slice(start, end)),
  );
