/** Accessibility check by axe-core. */

import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';

declare const axe: typeof Axe;

/** Every rule of WCAG 2.0, 2.1 and 2.2 that axe knows, at all three levels. */
export const wcagTags = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa'],
  ...['wcag21a', 'wcag21aa', 'wcag21aaa'],
  ...['wcag22a', 'wcag22aa', 'wcag22aaa'],
];

export interface AccessibilityOptions {
  /** Also axe's own recommendations, which no standard demands. */
  bestPractice?: boolean;
  /** Rules that do not apply, each with the reason beside it in the test. */
  without?: string[];
}

const sentence = ({id, help, nodes}: Axe.Result) =>
  `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')}: ${node.html}`).join('\n')}`;

/** What axe finds wrong within `context`, one line a finding; an empty list where all is well. */
export async function findings(
  context: Element | Document = document,
  {bestPractice = false, without = []}: AccessibilityOptions = {},
): Promise<string[]> {
  const {violations} = await axe.run(context, {
    runOnly: {type: 'tag', values: bestPractice ? [...wcagTags, 'best-practice'] : wcagTags},
    rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
    resultTypes: ['violations'],
  });
  return violations.map(sentence);
}

/** Fails with axe's findings where there are any. */
export async function isAccessible(context?: Element | Document, options?: AccessibilityOptions): Promise<void> {
  const found = await findings(context, options);
  if (found.length) throw new Error(`not accessible:\n  ${found.join('\n  ')}`);
}
