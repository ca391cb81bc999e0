/** Ids of rows and cards, under which pages can link to a single fact. */

import type {Policy} from '../model/document/policy.js';
import {transfersOf} from '../model/outline.js';
import {retentionIds} from './retention-table.js';

/** An id for each entry of a list: the entity's own, or its place in the list. */
export const rowIds = (kind: string, entries: readonly {id?: string | undefined}[]): string[] =>
  entries.map(({id}, index) => `${kind}-${id ?? index + 1}`);

/** The ids of all facts of a policy. */
export const factIds = (policy: Policy): string[] => [
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
];
