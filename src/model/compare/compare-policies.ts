/** From two versions of a policy to what changed between them. */

import type {Policy} from '../document/policy.js';
import {changedFields, traces} from './compare-fields.js';
import {compareFacts, factLists, loneFacts} from './compare-facts.js';
import {compareSections} from './compare-sections.js';
import {changedPassages} from './compare-words.js';
import type {FieldChange, PolicyComparison} from './comparison.js';
import {sameValue} from './same-value.js';
import {TextLines} from './text-lines.js';

/** Properties with a comparison of their own, and those that tell nothing about the policy: where a file came from, and remarks about it. */
const apart: ReadonlySet<string> = new Set([
  ...factLists,
  ...loneFacts,
  'sections',
  'summary',
  '$schema',
  'schema',
  'source',
  'annotations',
]);

/**
 * What changed from `before` to `after`: properties of the document, sections, facts. Sections and facts are matched by their id, else by
 * likeness. Never throws on policies that `parsePolicy` gave; exchanging the two gives the same differences the other way round.
 */
export function comparePolicies(before: Policy, after: Policy): PolicyComparison {
  const record = (policy: Policy) => policy as unknown as Record<string, unknown>;
  const document = [
    ...changedFields(record(before), record(after), [before, after], apart),
    ...summaryChange(before, after),
  ];
  const sections = compareSections(before, after);
  const facts = compareFacts(before, after);
  return {same: document.length + sections.length + facts.length === 0, document, sections, facts};
}

function summaryChange(before: Policy, after: Policy): FieldChange[] {
  const lines = ({lang, summary}: Policy) => new TextLines(lang).blocks(summary);
  const passages = changedPassages(lines(before), lines(after));
  const same = passages.length === 0 && sameValue(before.summary, after.summary, traces);
  return same ? [] : [{field: 'summary', before: before.summary, after: after.summary, passages}];
}
