/** What a notice explains besides its questions, read from the document only when somebody asks for it. */

import type {Policy} from '../document/policy.js';
import {normalizeDuty} from './facts.js';
import {normalizeAgency} from './parties.js';
import {isFields, Reader} from './reader.js';

/** What is collected about behaviour, how to refuse it, and where to get remedy (PIPA Art. 30(1)7 and 8). */
export type Particulars = Pick<Policy, 'behavioural' | 'refusalSteps' | 'refusalEffect' | 'agencies'>;

/** Never throws; a policy in normal form comes back as it is. */
export function normalizeParticulars(document: unknown): Particulars {
  const reader = new Reader();
  const fields = isFields(document) ? document : {};
  reader.remember(reader.parties, fields.parties);
  reader.remember(reader.items, fields.items);
  const refusalEffect = reader.text(fields.refusalEffect);
  return {
    behavioural: reader.objects(fields.behavioural).map((entry) => normalizeDuty(reader, entry)),
    refusalSteps: reader
      .objects(fields.refusalSteps)
      .map((entry) => ({...entry, browser: reader.text(entry.browser) ?? '', steps: reader.text(entry.steps) ?? ''})),
    agencies: reader.each(fields.agencies, (entry) => normalizeAgency(reader, entry)),
    ...(refusalEffect !== undefined && {refusalEffect}),
  };
}
