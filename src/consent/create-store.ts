/** One store for each record, however many ask for it. */

import type {ConsentStoreOptions} from './options.js';
import {ConsentStore, defaultName} from './store.js';

const stores = new Map<string, ConsentStore>();

/**
 * The store of the record that `cookieName` names. A second call on the same page gives the same store and sets the options
 * that it brings. On a server every call makes a new store: visitors share nothing.
 */
export function createConsentStore(options: ConsentStoreOptions = {}): ConsentStore {
  const name = options.cookieName ?? defaultName;
  const known = stores.get(name);
  known?.configure(options);
  const store = known ?? new ConsentStore(options);
  if (typeof document !== 'undefined') stores.set(name, store);
  return store;
}
