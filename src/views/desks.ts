/** Who answers for the data, and which public bodies take complaints. */

import {findAgency} from '../model/catalogue/agencies.js';
import type {Agency, Officer} from '../model/document/parties.js';
import {h, type Child} from '../tree/tree.js';
import {definitions} from './fact-table.js';
import {contactEntries, contactNode, partyName} from './parties.js';
import {link, words, type ViewContext} from './view.js';

export function roleWords({localizer: {msg}}: ViewContext, role: Officer['role']): string {
  switch (role) {
    case 'kr-cpo':
      return msg('Privacy officer', {id: 'role.kr-cpo', desc: 'PIPA Art. 31'});
    case 'staff':
      return msg('Person in charge', {id: 'role.staff'});
    case 'department':
      return msg('Department in charge', {id: 'role.department', desc: 'PIPA Art. 30(1)6'});
    case 'access-desk':
      return msg('Desk for access requests', {id: 'role.access-desk', desc: 'PIPA Art. 38(4)'});
    case 'complaint-desk':
      return msg('Complaints desk', {id: 'role.complaint-desk'});
    case 'dpo':
      return msg('Data protection officer', {id: 'role.dpo', desc: 'GDPR Art. 37'});
    case 'eu-representative':
      return msg('Representative in the EU', {id: 'role.eu-representative', desc: 'GDPR Art. 27'});
    case 'uk-representative':
      return msg('Representative in the UK', {id: 'role.uk-representative'});
    case 'location-manager':
      return msg('Location data manager', {id: 'role.location-manager'});
    case 'video-manager':
      return msg('Video device manager', {id: 'role.video-manager'});
    case 'credit-protector':
      return msg('Credit information manager', {id: 'role.credit-protector'});
    case 'domestic-agent':
      return msg('Domestic agent', {id: 'role.domestic-agent', desc: 'PIPA Art. 31-2'});
    default:
      return role;
  }
}

/** The id of an officer's card. */
export const officerId = (officer: Officer, index: number): string => `officer-${officer.id ?? index + 1}`;

export function officerCards(context: ViewContext): Child {
  const {msg} = context.localizer;
  return h(
    'div',
    {'data-part': 'cards'},
    context.policy.officers.map((officer, index) =>
      h(
        'div',
        {'data-part': 'card', id: context.rowId(officerId(officer, index))},
        h('p', {}, h('strong', {}, roleWords(context, officer.role))),
        definitions([
          [msg('Name', {id: 'officer.name'}), words(context, officer.name)],
          [msg('Position', {id: 'officer.title'}), words(context, officer.title)],
          [msg('Department', {id: 'department'}), words(context, officer.department)],
          [msg('Organisation', {id: 'officer.party'}), officer.party && partyName(context, officer.party)],
          ...contactEntries(context, officer.contacts),
        ]),
      ),
    ),
  );
}

/** An agency with what the catalogue knows of it; the document's own words come first. */
function agencyCard(context: ViewContext, agency: Agency): Child {
  const {msg} = context.localizer;
  const known = agency.agency === undefined ? undefined : findAgency(agency.agency);
  const url = agency.url ?? known?.url;
  const name = words(context, agency.name ?? known?.name) ?? agency.agency;
  const contacts = agency.contacts?.length
    ? agency.contacts
    : known?.phone
      ? [{kind: 'phone' as const, value: known.phone}]
      : [];
  return h(
    'div',
    {'data-part': 'card'},
    h('p', {}, h('strong', {}, name)),
    h('p', {}, words(context, agency.tasks ?? known?.tasks)),
    definitions([
      [msg('Run by', {id: 'agency.operator'}), words(context, agency.operator ?? known?.operator)],
      ...contactEntries(context, contacts),
      [msg('Web site', {id: 'contact.web'}), url === undefined ? undefined : siteLink(url)],
    ]),
  );
}

function siteLink(url: string): Child {
  return link(url, h('bdi', {translate: 'no'}, url.replace(/^https?:\/\//, '').replace(/\/$/, '')));
}

export function agencyCards(context: ViewContext): Child {
  return h(
    'div',
    {'data-part': 'cards'},
    context.policy.agencies.map((agency) => agencyCard(context, agency)),
  );
}

/** The controller, in the article's head. */
export function controllerLine(context: ViewContext): Child {
  const {controller} = context.policy;
  if (!controller) return undefined;
  return [
    partyName(context, controller),
    (controller.contacts ?? [])
      .filter(({kind}) => kind === 'email' || kind === 'phone')
      .map((contact) => [' · ', contactNode(context, contact)]),
  ];
}
