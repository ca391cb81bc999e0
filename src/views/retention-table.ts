/** How long what is kept, grouped by law, the controller's own rules and consent. */

import type {Policy} from '../model/document/policy.js';
import type {RetentionRule} from '../model/document/processing.js';
import {slug} from '../model/normalize/sections.js';
import {addDuration} from '../model/period.js';
import {resolveText} from '../model/language.js';
import type {DocElement} from '../tree/tree.js';
import {h} from '../tree/tree.js';
import {factTable, type Column, type RowGroup} from './fact-table.js';
import {bullets, lawNode, periodNode, phrase, words, type ViewContext} from './view.js';

export type RetentionGroup = 'law' | 'internal' | 'consent' | 'contract';

export interface RetentionOptions {
  /** Only rules with one of these bases. Default: all. */
  basis?: readonly RetentionGroup[];
  /** Whether rules are grouped by their basis. Default: true. */
  grouped?: boolean;
  /** Default: the order of the document. */
  sort?: 'record' | 'period' | undefined;
  /** Leaves out items and storage. */
  compact?: boolean;
}

/** A basis that nobody knows is the controller's own. */
const groupOf = ({basis}: RetentionRule): RetentionGroup =>
  basis === 'law' || basis === 'consent' || basis === 'contract' ? basis : 'internal';

/** The rules that are shown, in the order in which they are. */
function shownRules(context: ViewContext, {basis, sort}: RetentionOptions): RetentionRule[] {
  const rules = context.policy.retention.filter((rule) => !basis || basis.includes(groupOf(rule)));
  if (sort === 'record') {
    const {compare} = new Intl.Collator(context.localizer.lang);
    return rules.sort((a, b) => compare(context.localizer.text(a.record), context.localizer.text(b.record)));
  }
  return sort === 'period' ? rules.sort((a, b) => lengthOf(a) - lengthOf(b)) : rules;
}

/** Days of a rule's span, for sorting; spans without a length come last. */
function lengthOf({period}: RetentionRule): number {
  const span =
    'duration' in period ? period.duration : 'until' in period ? period.then : 'min' in period ? period.max : undefined;
  const end = span === undefined ? undefined : addDuration('2000-01-01', span);
  return end === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(end);
}

export function retentionTable(context: ViewContext, options: RetentionOptions = {}): DocElement {
  const {grouped = true, compact = false} = options;
  const rules = shownRules(context, options);
  const {msg} = context.localizer;
  const labels: Record<RetentionGroup, string> = {
    law: msg('Kept because the law demands it', {id: 'retention.by-law'}),
    internal: msg('Kept under our own rules', {id: 'retention.internal'}),
    consent: msg('Kept with your consent', {id: 'retention.consent'}),
    contract: msg('Kept for the contract', {id: 'retention.contract'}),
  };
  const ids = retentionIds(context.policy);
  const byBasis = (Object.keys(labels) as RetentionGroup[]).map((group): RowGroup<RetentionRule> => ({
    label: labels[group],
    rows: rules.filter((rule) => groupOf(rule) === group),
  }));
  return factTable(
    msg('Retention periods', {id: 'retention.caption'}),
    [
      {
        label: msg('Record', {id: 'retention.record'}),
        cell: (rule) => [
          words(context, rule.record),
          !compact &&
            rule.items.length > 0 &&
            h(
              'span',
              {'data-part': 'detail'},
              phrase(
                context,
                rule.items.map((item) => item.name),
              ),
            ),
        ],
      },
      {label: msg('Period', {id: 'retention.period'}), cell: (rule) => periodNode(context, rule.period)},
      {
        label: msg('Why', {id: 'why'}),
        cell: (rule) => bullets([...rule.laws.map((law) => lawNode(context, law)), words(context, rule.reason)]),
      },
      ...(compact ? [] : [storageColumn(context)]),
    ],
    grouped ? byBasis : [{rows: rules}],
    (rule) => context.rowId(ids.get(rule)!),
  );
}

/** Whether kept data lie apart from the rest, and where (PIPA Art. 21(3)). */
function storageColumn(context: ViewContext): Column<RetentionRule> {
  const {msg} = context.localizer;
  const storage = {
    separate: msg('Apart from other data', {id: 'storage.separate'}),
    same: msg('With other data', {id: 'storage.same'}),
    offline: msg('Offline', {id: 'storage.offline'}),
  };
  return {
    label: msg('Storage', {id: 'storage'}),
    cell: (rule) => [
      rule.storage && storage[rule.storage],
      rule.location !== undefined && h('span', {'data-part': 'detail'}, words(context, rule.location)),
    ],
  };
}

/** Ids of rows: the rule's own, or made from its words, in the document's language so that they do not change with the reader's. */
export function retentionIds(
  policy: Policy,
  rules: readonly RetentionRule[] = policy.retention,
): Map<RetentionRule, string> {
  const ids = new Map<RetentionRule, string>();
  const taken = new Set<string>();
  for (const rule of rules) {
    const wanted = `retention-${rule.id ?? slug(resolveText(rule.record, policy.lang, policy.lang).text)}`;
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
    taken.add(id);
    ids.set(rule, id);
  }
  return ids;
}
