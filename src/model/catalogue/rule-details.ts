/** What the statutory retention rules demand: for lint, import and the documentation. Pages load only `rules.ts`. */

import type {CalendarDate, Duration, PeriodEvent} from '../document/values.js';
import {commerceRules} from './details/commerce.js';
import {dataRules} from './details/data.js';
import {financeRules} from './details/finance.js';
import {workAndHealthRules} from './details/work-and-health.js';
import type {EntryCheck} from './entry-status.js';
import type {RuleId} from './rules.js';
import type {CatalogueText, StatuteId} from './statutes.js';

/** Whom a rule binds, as far as that decides whether a site may rely on it. */
export type Trade =
  'seller' | 'online' | 'finance' | 'credit' | 'taxpayer' | 'employer' | 'clinic' | 'controller' | 'public';

export interface RuleDetail extends EntryCheck {
  id: RuleId;
  statute: StatuteId;
  /** What is kept. */
  record: CatalogueText;
  /** How policies word that record. */
  words: RegExp;
  binds: CatalogueText;
  trade: Trade;
  /** ISO 8601; undefined where the law names no span. */
  period?: Duration;
  /**
   * `exact` must equal; `min` may be longer, but the excess needs another basis (PIPA Art. 21(1)); `max` may be shorter;
   * `range` runs from `period` to `longest`; `none`: the law asks for the record but names no span.
   */
  bound: 'exact' | 'min' | 'max' | 'range' | 'none';
  longest?: Duration;
  /** What starts the span, where the law says so. */
  from?: PeriodEvent;
  validTo?: CalendarDate;
  note?: CatalogueText;
}

export const ruleDetails: readonly RuleDetail[] = [
  ...commerceRules,
  ...financeRules,
  ...workAndHealthRules,
  ...dataRules,
];

/** The details of a rule of the catalogue. */
export function ruleDetail(id: string | undefined): RuleDetail | undefined {
  return ruleDetails.find((rule) => rule.id === id);
}

/** Rules whose record a policy seems to mean by `words`, the likeliest first. */
export function rulesForRecord(words: string): RuleDetail[] {
  return ruleDetails.filter((rule) => rule.words.test(words));
}
