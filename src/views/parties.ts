/** Parties and the ways to reach them. */

import type {Contact, Party} from '../model/document/parties.js';
import {h, type Child} from '../tree/tree.js';
import {link, words, type ViewContext} from './view.js';

/** The words for a kind of contact. */
export function contactLabel({localizer: {msg}}: ViewContext, kind: Contact['kind']): string {
  switch (kind) {
    case 'phone':
      return msg('Phone', {id: 'contact.phone'});
    case 'fax':
      return msg('Fax', {id: 'contact.fax'});
    case 'email':
      return msg('E-mail', {id: 'contact.email'});
    case 'post':
      return msg('Address', {id: 'contact.post'});
    case 'web':
      return msg('Web site', {id: 'contact.web'});
    case 'form':
      return msg('Form', {id: 'contact.form'});
    case 'chat':
      return msg('Chat', {id: 'contact.chat'});
    default:
      return msg('Visit', {id: 'contact.visit'});
  }
}

/** A contact that can be used by a tap where its kind allows that. */
export function contactNode(context: ViewContext, contact: Contact): Child {
  const value = context.localizer.text(contact.value);
  // Numbers and addresses of machines are in no language.
  const shown = contact.text === undefined ? value : words(context, contact.text);
  switch (contact.kind) {
    case 'phone':
      return link(`tel:${value.replace(/[^\d+*#]/g, '')}`, h('bdi', {translate: 'no'}, shown));
    case 'email':
      return link(`mailto:${encodeURI(value)}`, h('bdi', {translate: 'no'}, shown));
    case 'web':
    case 'form':
    case 'chat':
      return link(
        /^[a-z][a-z\d+.-]*:|^[./#]/i.test(value) ? value : `https://${value}`,
        h('bdi', {translate: 'no'}, shown),
      );
    case 'fax':
      return h('bdi', {translate: 'no'}, shown);
    default:
      return words(context, contact.text ?? contact.value);
  }
}

/** Contacts as terms and values, with opening hours beside them. */
export function contactEntries(context: ViewContext, contacts: readonly Contact[] | undefined): [string, Child][] {
  return (contacts ?? []).map((contact) => [
    contactLabel(context, contact.kind),
    [
      contactNode(context, contact),
      contact.hours !== undefined && h('span', {'data-part': 'detail'}, words(context, contact.hours)),
      contact.purpose !== undefined && h('span', {'data-part': 'detail'}, words(context, contact.purpose)),
    ],
  ]);
}

/** A party's name, as a link to its policy or site where it has one; names are isolated from the direction of the text around. */
export function partyName(context: ViewContext, party: Party): Child {
  return link(party.policyUrl ?? party.url, h('bdi', {}, words(context, party.name)));
}

/** The names of several parties, one a line. */
export function partyNames(context: ViewContext, parties: readonly Party[]): Child {
  if (parties.length === 1) return partyName(context, parties[0]!);
  return h(
    'ul',
    {'data-part': 'plain'},
    parties.map((party) => h('li', {}, partyName(context, party))),
  );
}

/** The countries of parties, each once, by name. */
export function countries({localizer}: ViewContext, parties: readonly Party[]): string {
  const codes = [...new Set(parties.flatMap(({country}) => (country ? [country] : [])))];
  return localizer.list(codes.map((code) => localizer.country(code)));
}
