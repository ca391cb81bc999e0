/** The normal form of a document: short forms written out, references resolved, what cannot be read kept or passed over. */

import type {Policy} from '../document/policy.js';
import {normalizeDevices} from './devices.js';
import {
  normalizeActivity,
  normalizeDataItem,
  normalizeDuty,
  normalizeProcessor,
  normalizePurpose,
  normalizeRecipient,
  normalizeRetentionRule,
  normalizeTransfer,
} from './facts.js';
import {normalizeAgency, normalizeOfficer, normalizeParty} from './parties.js';
import {isFields, Reader, type Fields} from './reader.js';
import {normalizeBlock, SectionNormalizer} from './sections.js';
import {tidyFacts} from './tidy.js';

/** What came of reading a document. */
export interface Normalized {
  policy: Policy;
  /** Whether something was of another form than expected. `checkPolicy` then says what. */
  doubtful: boolean;
}

const dutyLists = [
  'additionalUses',
  'behavioural',
  'pseudonymised',
  'automatedDecisions',
  'sensitiveExposure',
  'videoDevices',
  'location',
  'personalInfoFiles',
];
const plainLists = [
  'translations',
  'services',
  'history',
  'labels',
  'subjects',
  'refusalSteps',
  'safety',
  'aiDevelopment',
  'annotations',
];
const singles = [
  'children',
  'destruction',
  'directCollection',
  'businessTransfer',
  'usPrivacy',
  'changeNotice',
  'contents',
  'source',
] as const;
const optional = [...singles, 'title', 'controller', 'version'] as const;

/** Never throws. `document` is not changed. */
export function normalizePolicy(document: unknown): Normalized {
  const reader = new Reader();
  const fields: Fields = isFields(document) ? tidyFacts(reader, document) : {};
  if (!isFields(document)) reader.doubt();
  const lang = reader.string(fields.lang) ?? 'und';

  reader.remember(reader.parties, fields.parties);
  reader.remember(reader.items, fields.items);
  reader.remember(reader.purposes, fields.purposes);

  const controller = normalizeParty(reader, fields.controller);
  const sections = new SectionNormalizer(reader, lang);
  const version =
    typeof fields.version === 'string'
      ? {label: fields.version}
      : isFields(fields.version)
        ? fields.version
        : undefined;

  const policy = {
    ...fields,
    schema: reader.string(fields.schema) ?? '1.0',
    lang,
    title: reader.text(fields.title),
    languages: languages(reader, fields, lang),
    controller,
    version,
    summary: summary(reader, fields.summary),
    sections: sections.sections(fields.sections),
    parties: reader.each(fields.parties, (entry) => normalizeParty(reader, entry)),
    officers: reader.each(fields.officers, (entry) => normalizeOfficer(reader, entry)),
    agencies: reader.each(fields.agencies, (entry) => normalizeAgency(reader, entry)),
    items: reader.each(fields.items, (entry) => normalizeDataItem(reader, entry)),
    purposes: reader.each(fields.purposes, (entry) => normalizePurpose(reader, entry)),
    activities: reader.objects(fields.activities).map((entry) => normalizeActivity(reader, entry)),
    retention: reader.objects(fields.retention).map((entry) => normalizeRetentionRule(reader, entry)),
    recipients: reader.objects(fields.recipients).map((entry) => normalizeRecipient(reader, entry)),
    processors: reader.objects(fields.processors).map((entry) => normalizeProcessor(reader, entry)),
    transfers: reader.each(fields.transfers, (entry) => normalizeTransfer(reader, entry)),
    ...normalizeDevices(reader, fields.devices, fields.deviceServices),
    rights: reader.each(fields.rights, (entry) => normalizeRight(reader, entry)),
    ...Object.fromEntries(
      dutyLists.map((name) => [name, reader.objects(fields[name]).map((entry) => normalizeDuty(reader, entry))]),
    ),
    jurisdictions: reader.each(fields.jurisdictions, (entry) => reader.string(entry)),
    ...Object.fromEntries(plainLists.map((name) => [name, reader.objects(fields[name])])),
    ...Object.fromEntries(singles.map((name) => [name, single(reader, fields[name])])),
  } as unknown as Policy;
  for (const name of optional) if (policy[name] === undefined) delete policy[name];
  return {policy, doubtful: reader.doubtful};
}

function languages(reader: Reader, fields: Fields, lang: string): string[] {
  const declared = reader.each(fields.languages, (entry) => reader.string(entry));
  const found = isFields(fields.title) ? Object.keys(fields.title) : [];
  return [...new Set([lang, ...declared, ...found])];
}

function summary(reader: Reader, value: unknown) {
  if (value === undefined) return [];
  if (Array.isArray(value)) return reader.each(value, (entry) => normalizeBlock(reader, entry));
  const text = reader.text(value);
  return text === undefined ? [] : [{type: 'markdown', text}];
}

/** An object that stands alone, with its items in full; undefined where it is missing or of another kind. */
function single(reader: Reader, value: unknown): unknown {
  if (isFields(value)) return normalizeDuty(reader, value);
  if (value !== undefined) reader.doubt();
  return undefined;
}

function normalizeRight(reader: Reader, value: unknown): Policy['rights'][number] | undefined {
  if (typeof value === 'string') return {type: value};
  if (isFields(value) && typeof value.type === 'string') return normalizeDuty(reader, value);
  reader.doubt();
  return undefined;
}
