/** Defines all elements, the one that shares its policy first. */

export {PrivacyPolicy} from './policy.js';
export {RetentionTable} from './retention.js';
export {ProcessorList} from './processors.js';
export {CookieNotice} from './notice.js';
