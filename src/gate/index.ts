/** The consent gate and what else connects a store to a page: `privacy-elements/gate.js`. */

export {startGate, type BlockedFrame, type Gate, type GateOptions} from './start-gate.js';
export type {ConsentAdapter} from './adapter.js';
export {consentMode, type ConsentModeOptions, type ConsentModeSignal} from './consent-mode.js';
export {receipts, type ReceiptOptions} from './receipts.js';
export type {Receipt} from './receipt.js';
export type {EarlyGate} from './early.js';
export {readSignals, type PrivacySignals} from '../consent/signals.js';
export {auditPage, type AuditReport} from './audit.js';
