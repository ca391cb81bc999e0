/** The part of a policy that consent rests on, for elements that show nothing else of it. */

import type {Policy} from '../document/policy.js';
import {normalizeDevices} from './devices.js';
import {normalizeParty} from './parties.js';
import {isFields, Reader, type Fields} from './reader.js';

/** What of a policy the consent notice reads. */
export type ConsentFacts = Pick<
  Policy,
  'lang' | 'version' | 'effectiveFrom' | 'controller' | 'devices' | 'deviceServices'
> & {
  /** What it was read from, for the parts that are shown only on request. Missing: this is the whole policy already. */
  readonly document?: unknown;
};

/** Never throws; the rest of the document is not looked at. */
export function normalizeConsentPolicy(document: unknown): {policy: ConsentFacts; doubtful: boolean} {
  const reader = new Reader();
  const fields: Fields = isFields(document) ? document : {};
  reader.remember(reader.parties, fields.parties);
  reader.remember(reader.items, fields.items);
  const policy = {
    lang: reader.string(fields.lang) ?? 'und',
    version: typeof fields.version === 'string' ? {label: fields.version} : fields.version,
    effectiveFrom: reader.string(fields.effectiveFrom),
    controller: normalizeParty(reader, fields.controller),
    ...normalizeDevices(reader, fields.devices, fields.deviceServices),
    document,
  } as ConsentFacts;
  return {policy, doubtful: reader.doubtful};
}
