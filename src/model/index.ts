/** The policy document: types, check and normal form. Pure; runs anywhere. */

export type * from './document/blocks.js';
export type * from './document/devices.js';
export type * from './document/duties.js';
export type * from './document/normal.js';
export type * from './document/parties.js';
export type * from './document/policy.js';
export type * from './document/processing.js';
export type * from './document/sharing.js';
export type * from './document/special-duties.js';
export type * from './document/values.js';
export type {Issue, IssueCode} from './issue.js';
export {matchLanguage, resolveText, type ResolvedText} from './language.js';
export {outline} from './outline.js';
export {definePolicy, parsePolicy, type ParsedPolicy} from './parse-policy.js';
export {addDuration, compareDurations, parseDuration, type DurationParts} from './period.js';
