/** Personal data going abroad, with the five particulars of PIPA Art. 28-8(2). */

import type {Processor, Recipient, Transfer} from '../model/document/sharing.js';
import {transfersOf} from '../model/outline.js';
import {h, type Child, type DocElement} from '../tree/tree.js';
import {definitions, factTable, rowIds} from './fact-table.js';
import {basisWords} from './legal-basis.js';
import {contactEntries, countries, partyName} from './parties.js';
import {periodNode, phrase, words, type ViewContext} from './view.js';

type Row = Processor | Recipient;

function recipientOf(context: ViewContext, transfer: Transfer, row: Row | undefined): Child {
  const party = transfer.recipient ?? row?.parties[0];
  if (!party) return undefined;
  const contacts = contactEntries(context, party.contacts);
  return [
    partyName(context, party),
    contacts.map(([label, value]) => h('span', {'data-part': 'detail'}, label, ' ', value)),
  ];
}

function countryOf(context: ViewContext, transfer: Transfer, row: Row | undefined): string {
  if (transfer.country) return context.localizer.country(transfer.country);
  return countries(context, transfer.recipient ? [transfer.recipient] : (row?.parties ?? []));
}

function purposeOf(context: ViewContext, transfer: Transfer, row: Row | undefined): Child {
  return words(context, transfer.purpose ?? (row && ('task' in row ? row.task : row.purpose)));
}

function particulars(context: ViewContext, transfer: Transfer, row: Row | undefined): [string, Child][] {
  const {msg} = context.localizer;
  const items = transfer.items.length ? transfer.items : (row?.items ?? []);
  return [
    [
      msg('Items', {id: 'items'}),
      phrase(
        context,
        items.map((item) => item.name),
      ),
    ],
    [msg('Country', {id: 'country'}), countryOf(context, transfer, row)],
    [msg('When', {id: 'transfer.when'}), words(context, transfer.when)],
    [msg('How', {id: 'how'}), words(context, transfer.how)],
    [msg('Recipient', {id: 'transfer.recipient'}), recipientOf(context, transfer, row)],
    [msg('Purpose', {id: 'purpose'}), purposeOf(context, transfer, row)],
    [msg('Kept', {id: 'kept'}), periodNode(context, transfer.period ?? row?.period)],
    [msg('How to refuse', {id: 'refuse'}), words(context, transfer.refusal?.how)],
    [msg('If you refuse', {id: 'transfer.effect'}), words(context, transfer.refusal?.effect)],
    [msg('Legal basis', {id: 'legal-basis'}), transfer.basis && basisWords(context, transfer.basis)],
    [msg('Safeguards', {id: 'safeguards'}), words(context, transfer.safeguards)],
  ];
}

/** The particulars of one transfer, to be opened in its row. */
export function transferDetails(context: ViewContext, transfer: Transfer, row: Row): DocElement {
  const {msg} = context.localizer;
  return h(
    'details',
    {},
    h('summary', {}, msg('Transfer abroad', {id: 'transfer.summary'})),
    definitions(particulars(context, transfer, row)),
  );
}

/** All transfers in one table. */
export function transferTable(context: ViewContext): DocElement {
  const {msg} = context.localizer;
  const rows = transfersOf(context.policy);
  const ids = rowIds(
    'transfer',
    rows.map(({transfer}) => transfer),
  );
  return factTable(
    msg('Transfers abroad', {id: 'transfers.caption', desc: 'PIPA Art. 28-8'}),
    [
      {
        label: msg('Recipient', {id: 'transfer.recipient'}),
        cell: ({transfer, row}) => recipientOf(context, transfer, row),
      },
      {label: msg('Country', {id: 'country'}), cell: ({transfer, row}) => countryOf(context, transfer, row)},
      {
        label: msg('Particulars', {id: 'transfer.particulars'}),
        // Recipient and country have columns of their own.
        cell: ({transfer, row}) =>
          definitions(particulars(context, transfer, row).filter((_, index) => index !== 1 && index !== 4)),
      },
    ],
    [{rows}],
    (row) => context.rowId(ids[rows.indexOf(row)]!),
  );
}
