/** Processing and sharing: periods, laws, items, retention rules, processors, recipients and transfers. */

import type {Activity, ActivityItem, DataItem, Purpose, RetentionRule, Requirement} from '../document/processing.js';
import type {Party} from '../document/parties.js';
import type {Processor, Recipient, Transfer} from '../document/sharing.js';
import type {LawRef, LegalBasis, LocalizedText, Period} from '../document/values.js';
import {isDate, parseDuration} from '../period.js';
import {normalizeParty} from './parties.js';
import {isFields, type Fields, type Reader} from './reader.js';

const periodKeys = ['duration', 'until', 'first', 'last', 'min', 'byLaw', 'on', 'every', 'indefinite', 'text'];

/** A period in full. What cannot be read is kept as words. */
export function normalizePeriod(reader: Reader, value: unknown): Period | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    if (parseDuration(value)) return {duration: value};
    if (isDate(value)) return {on: value};
    reader.doubt();
    return {text: value};
  }
  if (!isFields(value) || !periodKeys.some((key) => key in value)) {
    reader.doubt();
    return undefined;
  }
  for (const key of ['duration', 'then', 'min', 'max', 'every']) {
    if (value[key] !== undefined && !parseDuration(value[key])) reader.doubt();
  }
  const period = {...value};
  for (const key of ['first', 'last']) {
    if (key in period) period[key] = reader.each(period[key], (entry) => normalizePeriod(reader, entry));
  }
  if ('byLaw' in period) period.byLaw = normalizeLaw(reader, period.byLaw) ?? {};
  return period as unknown as Period;
}

const catalogueId = /^[a-z]{2,3}(-[a-z]{2})?(\.[a-z0-9-]+)+$/;

/** A law in full: a string is the identifier of a catalogue rule, or else the citation in words. */
export function normalizeLaw(reader: Reader, value: unknown): LawRef | undefined {
  if (typeof value === 'string') return catalogueId.test(value) ? {rule: value} : {text: value};
  if (isFields(value)) return value;
  reader.doubt();
  return undefined;
}

export function normalizeLaws(reader: Reader, value: unknown): LawRef[] {
  return reader.each(value, (entry) => normalizeLaw(reader, entry));
}

function normalizeBasis(reader: Reader, value: unknown): LegalBasis | undefined {
  if (typeof value === 'string') return {code: value};
  if (isFields(value) && typeof value.code === 'string') return value as unknown as LegalBasis;
  reader.doubt();
  return undefined;
}

/** Words or an object with `name`, or the `id` of an entry of `known`. */
function named<T>(reader: Reader, value: unknown, known: Map<string, Fields>): T | undefined {
  if (typeof value === 'string') return (known.get(value) ?? {name: value}) as T;
  if (isFields(value) && 'name' in value) {
    const name = reader.text(value.name);
    return name === undefined ? undefined : ({...value, name} as T);
  }
  const name = reader.text(value);
  return name === undefined ? undefined : ({name} as T);
}

export const normalizeDataItem = (reader: Reader, value: unknown): DataItem | undefined =>
  named<DataItem>(reader, value, reader.items);
export const normalizePurpose = (reader: Reader, value: unknown): Purpose | undefined =>
  named<Purpose>(reader, value, reader.purposes);

const normalizeItems = (reader: Reader, value: unknown): DataItem[] =>
  reader.each(value, (entry) => normalizeDataItem(reader, entry));

/** An activity whose items carry their requirement. */
export function normalizeActivity(reader: Reader, value: Fields): Activity {
  const {items, required, optional, automatic, purposes, basis, period, ...rest} = value;
  const withRequirement = (list: unknown, requirement?: Requirement): ActivityItem[] =>
    normalizeItems(reader, list).map((item) => (requirement ? {...item, requirement} : item));
  const kept = normalizePeriod(reader, period);
  return {
    ...rest,
    purposes: reader.each(purposes, (entry) => normalizePurpose(reader, entry)),
    items: [
      ...withRequirement(items),
      ...withRequirement(required, 'required'),
      ...withRequirement(optional, 'optional'),
      ...withRequirement(automatic, 'automatic'),
    ],
    basis:
      basis === undefined
        ? []
        : reader.each(Array.isArray(basis) ? basis : [basis], (entry) => normalizeBasis(reader, entry)),
    ...(kept && {period: kept}),
  };
}

export function normalizeRetentionRule(reader: Reader, value: Fields): RetentionRule {
  const {law, laws, items, period, basis, record, storage, ...rest} = value;
  const all = normalizeLaws(reader, law === undefined ? laws : [law, ...reader.list(laws)]);
  const words = reader.text(record);
  if (words === undefined) reader.doubt();
  const place = reader.string(storage);
  return {
    ...rest,
    record: words ?? '',
    ...(place !== undefined && {storage: place}),
    period: normalizePeriod(reader, period) ?? {text: ''},
    laws: all,
    basis: typeof basis === 'string' ? basis : all.length ? 'law' : 'internal',
    items: normalizeItems(reader, items),
  } as RetentionRule;
}

export function normalizeTransfer(reader: Reader, value: unknown): Transfer | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) {
    reader.doubt();
    return undefined;
  }
  const {items, recipient, period, basis, ...rest} = value;
  const [kept, party] = [normalizePeriod(reader, period), normalizeParty(reader, recipient)];
  const reason = basis === undefined ? undefined : normalizeBasis(reader, basis);
  return {
    ...rest,
    items: normalizeItems(reader, items),
    ...(kept && {period: kept}),
    ...(party && {recipient: party}),
    ...(reason && {basis: reason}),
  };
}

const partyFields = [
  'name',
  'legalName',
  'country',
  'url',
  'policyUrl',
  'email',
  'phone',
  'fax',
  'address',
  'form',
  'contacts',
];

/** The companies of a row: the one whose fields stand in the row itself, and those in `parties`. */
function rowParties(reader: Reader, value: Fields): {parties: Party[]; rest: Fields} {
  const rest = {...value};
  const own: Fields = {};
  for (const key of partyFields) {
    if (key in rest) own[key] = rest[key];
    delete rest[key];
  }
  const parties = reader.each(rest.parties, (entry) => normalizeParty(reader, entry));
  // Fields beside a list of companies hold for all of them, the country above all.
  if (parties.length && own.name === undefined) return {parties: parties.map((party) => ({...own, ...party})), rest};
  const single =
    typeof own.name === 'string' && Object.keys(own).length === 1 ? own.name : own.name === undefined ? undefined : own;
  const party = normalizeParty(reader, single);
  return {parties: party ? [party, ...parties] : parties, rest};
}

/** What processors and recipients have in common. */
function row(reader: Reader, value: Fields): Fields {
  const {parties, rest} = rowParties(reader, value);
  if (parties.length === 0) reader.doubt();
  const [period, transfer] = [normalizePeriod(reader, rest.period), normalizeTransfer(reader, rest.transfer)];
  delete rest.period;
  delete rest.transfer;
  return {
    ...rest,
    parties,
    items: normalizeItems(reader, rest.items),
    ...(period && {period}),
    ...(transfer && {transfer}),
  };
}

function words(reader: Reader, value: unknown): LocalizedText {
  const text = reader.text(value);
  if (text === undefined) reader.doubt();
  return text ?? '';
}

/** `depth` bounds chains of sub-processors, which a hostile document could nest without end. */
export function normalizeProcessor(reader: Reader, value: Fields, depth = 0): Processor {
  const {subProcessors, ...rest} = row(reader, value);
  const nested =
    depth < 8 ? reader.objects(subProcessors).map((entry) => normalizeProcessor(reader, entry, depth + 1)) : [];
  return {...rest, task: words(reader, value.task), subProcessors: nested} as unknown as Processor;
}

export function normalizeRecipient(reader: Reader, value: Fields): Recipient {
  const {basis, ...rest} = row(reader, value);
  const reason = basis === undefined ? undefined : normalizeBasis(reader, basis);
  return {...rest, purpose: words(reader, value.purpose), ...(reason && {basis: reason})} as unknown as Recipient;
}

/** A fact whose items, periods, laws and parties may be in short form. */
export function normalizeDuty<T>(reader: Reader, value: Fields): T {
  const duty = {...value};
  const rewrite = (key: string, read: (entry: unknown) => unknown) => {
    if (duty[key] === undefined) return;
    const full = read(duty[key]);
    if (full === undefined) delete duty[key];
    else duty[key] = full;
  };
  for (const key of ['period', 'logPeriod']) rewrite(key, (entry) => normalizePeriod(reader, entry));
  for (const key of ['party', 'processor']) rewrite(key, (entry) => normalizeParty(reader, entry));
  for (const key of ['recipients', 'processors'])
    rewrite(key, (entries) => reader.each(entries, (entry) => normalizeParty(reader, entry)));
  rewrite('items', (entries) => normalizeItems(reader, entries));
  rewrite('laws', (entries) => normalizeLaws(reader, entries));
  rewrite('thirdParties', (entries) => reader.objects(entries).map((entry) => normalizeDuty(reader, entry)));
  return duty as T;
}
