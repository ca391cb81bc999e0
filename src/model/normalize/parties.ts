/** Parties, officers and agencies: short contact fields become `contacts`, references become the party they name. */

import type {Agency, Contact, Officer, Party} from '../document/parties.js';
import {isFields, type Fields, type Reader} from './reader.js';

const contactFields = {email: 'email', phone: 'phone', fax: 'fax', address: 'post', form: 'form'} as const;

/** Splits the ways to reach somebody from the rest of an entity. */
function withContacts(reader: Reader, fields: Fields): Fields {
  const {contacts, ...rest} = fields;
  const all: Contact[] = [];
  for (const [name, kind] of Object.entries(contactFields)) {
    const value = reader.text(rest[name]);
    delete rest[name];
    if (value) all.push({kind, value});
  }
  for (const contact of reader.objects(contacts)) {
    const value = reader.text(contact.value);
    if (value !== undefined) all.push({...contact, value} as Contact);
  }
  return all.length ? {...rest, contacts: all} : rest;
}

/** A party by name, by `id` or in full. */
export function normalizeParty(reader: Reader, value: unknown): Party | undefined {
  if (typeof value === 'string') {
    const known = reader.parties.get(value);
    return known ? normalizeParty(reader, known) : {name: value};
  }
  if (isFields(value)) {
    const name = reader.text(value.name) ?? reader.text(value.legalName);
    if (name !== undefined) return {...withContacts(reader, value), name};
  }
  if (value !== undefined) reader.doubt();
  return undefined;
}

export function normalizeOfficer(reader: Reader, value: unknown): Officer | undefined {
  if (!isFields(value)) {
    reader.doubt();
    return undefined;
  }
  const {party, ...rest} = withContacts(reader, value);
  const organisation = normalizeParty(reader, party);
  return {
    ...rest,
    role: reader.string(rest.role) ?? 'department',
    ...(organisation && {party: organisation}),
  } as Officer;
}

export function normalizeAgency(reader: Reader, value: unknown): Agency | undefined {
  if (typeof value === 'string') return {agency: value};
  if (isFields(value) && (typeof value.agency === 'string' || reader.text(value.name) !== undefined))
    return withContacts(reader, value);
  reader.doubt();
  return undefined;
}
