/** Which rules hold for a visitor's region. */

import type {Duration} from '../model/document/values.js';
import type {AnswerLifetime} from './lifetime.js';
import type {ConsentMode} from './record.js';

export interface RegionRule {
  mode: ConsentMode;
  /** Whether a Global Privacy Control signal must be honoured. Default: the store's `gpc`. */
  gpc?: boolean;
  expires?: Duration | AnswerLifetime;
}

/** Rules by ISO 3166-1 country or ISO 3166-2 subdivision (`US-CA`); `*` holds for all others. */
export type RegionRules = Readonly<Record<string, RegionRule | undefined>>;

/** The rule of a region: its own, its country's, that of `*`, or else none, which means the strictest. */
export const ruleFor = (region: string, rules: RegionRules): Partial<RegionRule> =>
  rules[region] ?? rules[region.split('-')[0]!] ?? rules['*'] ?? {};
