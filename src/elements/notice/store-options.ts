/** From what an author wrote on a notice to the options of its store. */

import type {ConsentStoreOptions} from '../../consent/options.js';

type Wanted = Omit<ConsentStoreOptions, 'policy' | 'locale'>;
type Settings = {[Name in keyof Wanted]?: Wanted[Name] | undefined};

/** The store's options among the properties of `notice`; what is not set is left out, so that the store keeps its own. */
export function storeOptions(
  notice: Settings,
  policy: ConsentStoreOptions['policy'] | undefined,
  locale: string,
): ConsentStoreOptions {
  const {mode, region, regions, storage, cookieName, cookieDomain, expires, revision} = notice;
  const options = {policy, mode, region, regions, storage, cookieName, cookieDomain, expires, revision, locale};
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
