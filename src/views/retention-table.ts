/** How long what is kept, grouped by law, the controller's own rules and consent. */

import type {Policy} from '../model/document/policy.js';
import type {RetentionRule} from '../model/document/processing.js';
import {slug} from '../model/normalize/sections.js';
import {resolveText} from '../model/language.js';
import type {DocElement} from '../tree/tree.js';
import {h} from '../tree/tree.js';
import {factTable, type RowGroup} from './fact-table.js';
import {bullets, lawNode, periodNode, phrase, words, type ViewContext} from './view.js';

type Group = 'law' | 'internal' | 'consent' | 'contract';

const groupOf: Record<RetentionRule['basis'], Group> = {
  law: 'law',
  internal: 'internal',
  interest: 'internal',
  consent: 'consent',
  contract: 'contract',
};

/** @param rules the rules to show; all of the policy's by default. */
export function retentionTable(
  context: ViewContext,
  rules: readonly RetentionRule[] = context.policy.retention,
): DocElement {
  const {msg} = context.localizer;
  const labels: Record<Group, string> = {
    law: msg('Kept because the law demands it', {id: 'retention.by-law'}),
    internal: msg('Kept under our own rules', {id: 'retention.internal'}),
    consent: msg('Kept with your consent', {id: 'retention.consent'}),
    contract: msg('Kept for the contract', {id: 'retention.contract'}),
  };
  const storage = {
    separate: msg('Apart from other data', {id: 'storage.separate'}),
    same: msg('With other data', {id: 'storage.same'}),
    offline: msg('Offline', {id: 'storage.offline'}),
  };
  const ids = retentionIds(context.policy, rules);
  const groups = (Object.keys(labels) as Group[]).map((group): RowGroup<RetentionRule> => ({
    label: labels[group],
    rows: rules.filter((rule) => (groupOf[rule.basis] ?? 'internal') === group),
  }));
  return factTable(
    msg('Retention periods', {id: 'retention.caption'}),
    [
      {
        label: msg('Record', {id: 'retention.record'}),
        cell: (rule) => [
          words(context, rule.record),
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
      {
        label: msg('Storage', {id: 'storage'}),
        cell: (rule) => [
          rule.storage && storage[rule.storage],
          rule.location !== undefined && h('span', {'data-part': 'detail'}, words(context, rule.location)),
        ],
      },
    ],
    groups,
    (rule) => context.rowId(ids.get(rule)!),
  );
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
