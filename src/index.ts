/** Every class, type and function. Importing it defines nothing and touches no page. */

export * from './consent-events.js';
export * from './events.js';
export {PolicyError, type PolicyErrorCode} from './fetch/policy-error.js';
export {CookieNotice} from './elements/notice/notice.js';
export {ProcessorList} from './elements/processor-list.js';
export {PrivacyPolicy} from './elements/privacy-policy.js';
export {RetentionTable} from './elements/retention-table.js';
export {define} from './define/define.js';
export {registerLocale, registerMessages} from './localize/locales.js';
export {comparePolicies} from './model/compare/compare-policies.js';
export type * from './model/compare/comparison.js';
export * from './model/index.js';
