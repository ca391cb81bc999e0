/** The ids that an article carries, without a prefix. */

import type {Section} from '../model/document/blocks.js';
import type {Policy} from '../model/document/policy.js';
import {outline, transfersOf} from '../model/outline.js';
import {rowIds} from './fact-table.js';
import {translationId} from './translation-note.js';
import {retentionIds} from './retention-table.js';

export function sectionIds(policy: Policy): string[] {
  const ids = (sections: readonly Section[]): string[] =>
    sections.flatMap((section) => [section.id, ...ids(section.sections)]);
  return ids(outline(policy));
}

/** The ids of sections, rows and cards. */
export const articleIds = (policy: Policy): string[] => [
  ...sectionIds(policy),
  ...retentionIds(policy).values(),
  ...rowIds('processor', policy.processors),
  ...rowIds('recipient', policy.recipients),
  ...rowIds('officer', policy.officers),
  ...rowIds('activity', policy.activities),
  ...rowIds('device', policy.devices),
  ...rowIds(
    'transfer',
    transfersOf(policy).map(({transfer}) => transfer),
  ),
  ...policy.history.map((_, index) => `version-${index + 1}`),
  ...policy.rights.map(({type}) => `right-${type}`),
  'refusal',
  translationId,
];
