/** What a site can set on a consent store. */

import type {Duration} from '../model/document/values.js';
import type {AnswerLifetime} from './lifetime.js';
import type {ConsentPolicy} from './questions.js';
import type {ConsentMode} from './record.js';
import type {RegionRules} from './regions.js';
import type {StorageKind} from './storage.js';

export interface ConsentStoreOptions {
  /** A policy in normal form (`parsePolicy(…).policy`). Until there is one, only what is necessary is allowed. */
  policy?: ConsentPolicy;
  /** What holds before an answer. Default: `opt-in`, whatever the country. `regions` wins. */
  mode?: ConsentMode;
  /** ISO 3166-1 or 3166-2 code. The store never looks it up: a site that has to ask somewhere gives the policy after that. */
  region?: string;
  /** Rules by region; a region without one gets the strictest. */
  regions?: RegionRules;
  /** Whether Global Privacy Control is honoured. Default: true. */
  gpc?: boolean;
  /** Default: `cookie`, which servers and sub-domains can read. */
  storage?: StorageKind;
  /** Name of the cookie or local storage key. Default: `privacy-choice`. */
  cookieName?: string;
  /** Parent domain that shares the decision, for example `example.com`. Default: this host alone. */
  cookieDomain?: string;
  /** ISO 8601 duration of at least a day. Default: `P182D`. */
  expires?: Duration | AnswerLifetime;
  /** A mark of the site's own; another one asks everybody again who said yes. */
  revision?: string;
  /** BCP 47 tag of the words that are shown, for the record. */
  locale?: string;
}
