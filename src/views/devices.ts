/** Cookies and other devices, and how to refuse them (PIPA Art. 30(1)7). */

import type {Device} from '../model/document/devices.js';
import type {LocalizedText} from '../model/document/values.js';
import {h, type Child} from '../tree/tree.js';
import {categoryWords} from './category-words.js';
import {definitions, factTable, rowIds} from './fact-table.js';
import {partyName} from './parties.js';
import {dateNode, link, periodNode, phrase, words, type ViewContext} from './view.js';

function typeWords({localizer: {msg}}: ViewContext, type: Device['type']): string {
  switch (type) {
    case 'cookie':
      return msg('Cookie', {id: 'device.cookie'});
    case 'local-storage':
    case 'session-storage':
    case 'indexed-db':
      return msg('Browser storage', {id: 'device.storage'});
    case 'sdk':
      return msg('SDK', {id: 'device.sdk'});
    case 'pixel':
      return msg('Tracking pixel', {id: 'device.pixel'});
    case 'ad-id':
      return msg('Advertising identifier', {id: 'device.ad-id'});
    case 'log':
      return msg('Log', {id: 'device.log'});
    default:
      return msg('Device recognition', {id: 'device.fingerprint'});
  }
}

/** How long a device stays, in words. */
export function lifetimeWords(context: ViewContext, {lifetime}: Pick<Device, 'lifetime'>): Child {
  return lifetime === 'session'
    ? context.localizer.msg('Until the browser is closed', {id: 'device.session'})
    : periodNode(context, lifetime);
}

export function deviceViews(context: ViewContext): Child {
  return [deviceTable(context), refusalSteps(context)];
}

function serviceCell(context: ViewContext, device: Device): Child {
  const {msg} = context.localizer;
  const service = context.policy.deviceServices.find(({id}) => id === device.service);
  const party =
    device.party === 'third'
      ? msg('Third party', {id: 'device.third-party'})
      : device.party === 'first'
        ? msg('This site', {id: 'device.first-party'})
        : undefined;
  const owner = service?.party ? partyName(context, service.party) : undefined;
  return [
    service && link(service.policyUrl, words(context, service.name)),
    (owner ?? party) && h('span', {'data-part': 'detail'}, owner ?? party),
    device.thirdPartyAccess &&
      h('span', {'data-part': 'detail'}, msg('Other parties can read it', {id: 'device.third-party-access'})),
  ];
}

function deviceTable(context: ViewContext): Child {
  const {msg} = context.localizer;
  const {devices} = context.policy;
  if (devices.length === 0) return undefined;
  const ids = rowIds('device', devices);
  const categories = [...new Set(devices.map(({category}) => category))];
  return factTable<Device>(
    msg('Cookies and other devices', {id: 'device.caption'}),
    [
      {
        label: msg('Name', {id: 'device.name'}),
        cell: (device) => [
          h('code', {translate: 'no'}, device.name),
          h('span', {'data-part': 'detail'}, typeWords(context, device.type)),
        ],
      },
      {label: msg('Service', {id: 'device.service'}), cell: (device) => serviceCell(context, device)},
      {label: msg('Purpose', {id: 'purpose'}), cell: (device) => words(context, device.purpose)},
      {label: msg('Stays for', {id: 'device.lifetime'}), cell: (device) => lifetimeWords(context, device)},
    ],
    categories.map((category) => ({
      label: categoryWords(context.localizer, category),
      rows: devices.filter((device) => device.category === category),
    })),
    (device) => context.rowId(ids[devices.indexOf(device)]!),
  );
}

/** Steps to refuse devices, browser by browser, and what follows. */
export function refusalSteps(context: ViewContext): Child {
  const {msg} = context.localizer;
  const {refusalSteps: steps, refusalEffect} = context.policy;
  if (steps.length === 0 && refusalEffect === undefined) return undefined;
  return h(
    'div',
    {'data-part': 'refusal', id: context.rowId('refusal')},
    steps.length > 0 && h('p', {}, h('strong', {}, msg('How to refuse cookies', {id: 'device.refusal'}))),
    definitionsOf(context),
    refusalEffect !== undefined && h('p', {}, words(context, refusalEffect)),
  );
}

function definitionsOf(context: ViewContext): Child {
  const {msg} = context.localizer;
  const named = (value: LocalizedText) => context.localizer.text(value);
  return definitions(
    context.policy.refusalSteps.map((entry) => [
      named(entry.browser),
      [
        words(context, entry.steps),
        entry.url !== undefined && [' ', link(entry.url, msg('Instructions', {id: 'device.instructions'}))],
        entry.checkedOn !== undefined &&
          h(
            'span',
            {'data-part': 'detail'},
            msg('Checked', {id: 'device.checked'}),
            ' ',
            dateNode(context, entry.checkedOn),
          ),
      ],
    ]),
  );
}

/** Behavioural information, as the Korean guideline on personalised advertising wants it explained. */
export function behaviouralViews(context: ViewContext): Child {
  const {msg} = context.localizer;
  return context.policy.behavioural.map((info) =>
    definitions([
      [
        msg('What is collected', {id: 'behavioural.items'}),
        phrase(
          context,
          (info.items ?? []).map((item) => item.name),
        ),
      ],
      [msg('How', {id: 'how'}), words(context, info.method)],
      [msg('Purpose', {id: 'purpose'}), words(context, info.purpose)],
      [msg('How long', {id: 'behavioural.period'}), periodNode(context, info.period)],
      [msg('How to refuse', {id: 'refuse'}), words(context, info.refusal)],
      [msg('Where to complain', {id: 'remedy'}), words(context, info.remedy)],
      [
        msg('Other parties', {id: 'behavioural.parties'}),
        (info.thirdParties ?? []).map((third) =>
          h(
            'div',
            {},
            third.party && partyName(context, third.party),
            third.tool !== undefined && [' – ', link(third.optOut, words(context, third.tool))],
            third.purpose !== undefined && [': ', words(context, third.purpose)],
          ),
        ),
      ],
    ]),
  );
}
