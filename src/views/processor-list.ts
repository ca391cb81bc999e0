/** Processors and recipients: two kinds of party, two tables, never mixed. */

import type {Processor, Recipient} from '../model/document/sharing.js';
import {h, type Child, type DocElement} from '../tree/tree.js';
import {factTable, rowIds, type Column} from './fact-table.js';
import {contactEntries, countries, partyNames} from './parties.js';
import {transferDetails} from './transfers.js';
import {periodNode, phrase, words, type ViewContext} from './view.js';

type Row = Processor | Recipient;

/** Columns that both kinds have. */
function sharedColumns(context: ViewContext): Record<'items' | 'period' | 'country', Column<Row>> {
  const {msg} = context.localizer;
  return {
    items: {
      label: msg('Items', {id: 'items'}),
      cell: ({items}) =>
        phrase(
          context,
          items.map((item) => item.name),
        ),
    },
    period: {label: msg('Kept', {id: 'kept'}), cell: ({period}) => periodNode(context, period)},
    country: {
      label: msg('Country', {id: 'country'}),
      cell: (row) => [countries(context, row.parties), row.transfer && transferDetails(context, row.transfer, row)],
    },
  };
}

const names = (context: ViewContext, row: Row): Child => [
  partyNames(context, row.parties),
  row.parties.length === 1 &&
    contactEntries(context, row.parties[0]!.contacts).map(([label, value]) =>
      h('span', {'data-part': 'detail'}, label, ' ', value),
    ),
];

export function processorTable(
  context: ViewContext,
  rows: readonly Processor[] = context.policy.processors,
): DocElement {
  const {msg} = context.localizer;
  const {items, period, country} = sharedColumns(context);
  const columns: Column<Processor>[] = [
    {label: msg('Processor', {id: 'processor'}), cell: (row) => names(context, row)},
    {
      label: msg('Task', {id: 'processors.task'}),
      cell: (row) => [
        words(context, row.task),
        row.safeguards !== undefined && h('span', {'data-part': 'detail'}, words(context, row.safeguards)),
        row.subProcessors.length > 0 &&
          h(
            'div',
            {'data-part': 'detail'},
            msg('Passed on to', {id: 'processors.sub'}),
            h(
              'ul',
              {},
              row.subProcessors.map((sub) =>
                h('li', {}, partyNames(context, sub.parties), ' – ', words(context, sub.task)),
              ),
            ),
          ),
      ],
    },
    items,
    period,
    country,
  ];
  return factTable(msg('Processors', {id: 'processors'}), columns, [{rows}], rowId(context, 'processor', rows));
}

export function recipientTable(
  context: ViewContext,
  rows: readonly Recipient[] = context.policy.recipients,
): DocElement {
  const {msg} = context.localizer;
  const {items, period, country} = sharedColumns(context);
  const columns: Column<Recipient>[] = [
    {label: msg('Recipient', {id: 'recipient'}), cell: (row) => names(context, row)},
    {label: msg('Purpose', {id: 'purpose'}), cell: (row) => words(context, row.purpose)},
    items,
    period,
    country,
    {label: msg('How to refuse', {id: 'refuse'}), cell: (row) => words(context, row.refusal)},
  ];
  return factTable(msg('Recipients', {id: 'recipients'}), columns, [{rows}], rowId(context, 'recipient', rows));
}

function rowId<R extends Row>(
  context: ViewContext,
  kind: 'processor' | 'recipient',
  rows: readonly R[],
): (row: R) => string | undefined {
  const ids = rowIds(kind, rows);
  return (row) => context.rowId(ids[rows.indexOf(row)]!);
}
