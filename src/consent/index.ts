/** Consent without an element: `privacy-elements/consent.js`. */

export {createConsentStore} from './create-store.js';
export type {ConsentStore} from './store.js';
export type {ConsentStoreOptions} from './options.js';
export type {ConsentState} from './state.js';
export type {
  ConsentChanged,
  ConsentEvent,
  ConsentFailed,
  ConsentListener,
  ConsentReady,
  ConsentReceived,
} from './events.js';
export {decodeRecord, encodeRecord} from './record.js';
export type {ConsentMode, ConsentRecord, ConsentSource} from './record.js';
export type {ConsentPolicy, ConsentService} from './questions.js';
export type {ConsentChange, ConsentChangeKind} from './fingerprint.js';
export type {RegionRule, RegionRules} from './regions.js';
export type {AnswerLifetime} from './lifetime.js';
export type {StorageKind} from './storage.js';
