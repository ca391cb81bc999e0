/** How a framework of signals (Google's Consent Mode today; IAB TCF, GPP or Microsoft's UET) is fed by a store. */

import type {ConsentStore} from '../consent/store.js';

/**
 * Connects something to a store and returns what undoes it. Adapters given to `startGate` hear of every event before a gated
 * script runs.
 */
export type ConsentAdapter = (store: ConsentStore) => () => void;
