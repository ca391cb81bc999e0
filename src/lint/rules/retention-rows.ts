/** Retention rules of a policy beside the catalogue rules that they seem to mean. */

import {ruleDetail, rulesForRecord, type RuleDetail} from '../../model/catalogue/rule-details.js';
import {findStatutes} from '../../model/catalogue/statute-spellings.js';
import type {RetentionRule} from '../../model/document/processing.js';
import type {Duration, Period} from '../../model/document/values.js';
import {compareDurations} from '../../model/period.js';
import type {Place} from '../finding.js';
import type {LintContext} from '../lint-context.js';

export interface RetentionRow {
  rule: RetentionRule;
  pointer: string;
  record: string;
  /** Ids of the statutes that the row cites. */
  statutes: string[];
  /** The catalogue rule that the row names, or seems to mean. */
  detail: RuleDetail | undefined;
  /** Whether the row names the rule itself instead of only describing the record. */
  named: boolean;
  duration: Duration | undefined;
  place: Place;
}

/** The length of a period, where it has one. */
export const durationOf = (period: Period | undefined): Duration | undefined =>
  period && 'duration' in period ? period.duration : undefined;

/** The words of a period as written, however deep. */
export const periodText = (context: LintContext, period: Period | undefined): string =>
  period && 'text' in period ? context.words(period.text) : '';

export function retentionRows(context: LintContext): RetentionRow[] {
  return context.policy.retention.map((rule, index) => {
    const record = context.words(rule.record);
    const named = rule.laws.map((law) => ruleDetail(law.rule)).find((detail) => detail !== undefined);
    const statutes = [
      ...new Set(
        rule.laws.flatMap((law) => [
          ...(ruleDetail(law.rule) ? [ruleDetail(law.rule)!.statute] : []),
          ...findStatutes([law.statute, law.text].map((text) => context.words(text)).join(' ')),
        ]),
      ),
    ];
    const candidates = rulesForRecord(record);
    const pointer = `/retention/${index}`;
    return {
      rule,
      pointer,
      record,
      statutes,
      detail: named ?? candidates.find(({statute}) => statutes.includes(statute)) ?? candidates[0],
      named: named !== undefined,
      duration: durationOf(rule.period),
      place: context.placeOfFact(pointer, record),
    };
  });
}

/** Whether `duration` is what a rule asks for; `longer` and `shorter` say how it is not. */
export function judgePeriod(duration: Duration, detail: RuleDetail): 'fits' | 'longer' | 'shorter' {
  const {period, longest, bound} = detail;
  // Any day serves as anchor: spans of the catalogue are whole months or years, or ranges of days.
  const compare = (other: Duration) => compareDurations(duration, other, '2026-01-01') ?? 0;
  if (period === undefined || bound === 'none') return 'fits';
  if (compare(period) < 0 && bound !== 'max') return 'shorter';
  if (compare(longest ?? period) > 0) return 'longer';
  return 'fits';
}
