/** Lint: hints about what a policy may lack, repeat from elsewhere, or get wrong. Pure; runs anywhere. */

export {describeFinding} from './describe-finding.js';
export type {Finding, Place, Reference, Severity} from './finding.js';
export {lintPolicy, type LintOptions} from './lint-policy.js';
export type {Rule, RuleGroup} from './rule.js';
export {lintRules} from './rules.js';
export type {Silence} from './silence.js';
