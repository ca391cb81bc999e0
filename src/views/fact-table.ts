/** A table of facts that turns into labelled, stacked rows where it is narrow. */

import {h, type Child, type DocElement} from '../tree/tree.js';

export interface Column<Row> {
  label: string;
  cell: (row: Row) => Child;
}

export interface RowGroup<Row> {
  /** Heading of the group; left out where there is only one. */
  label?: string;
  rows: readonly Row[];
}

/**
 * The first column holds row headers. A column in which every cell is empty is left out.
 * Roles are written out because WebKit drops those of table parts whose `display` is changed for narrow screens.
 */
export function factTable<Row>(
  caption: Child,
  columns: readonly Column<Row>[],
  groups: readonly RowGroup<Row>[],
  rowId: (row: Row) => string | undefined = () => undefined,
): DocElement {
  const rows = groups.flatMap((group) => group.rows);
  const cells = new Map(rows.map((row) => [row, columns.map((column) => column.cell(row))]));
  const used = columns.map((_, index) => index === 0 || rows.some((row) => !isEmpty(cells.get(row)![index])));
  const shown = columns.map((column, index) => ({column, index})).filter(({index}) => used[index]);
  const named = groups.filter((group) => group.rows.length > 0);

  const body = named.map((group) =>
    h(
      'tbody',
      {role: 'rowgroup'},
      group.label !== undefined &&
        named.length > 1 &&
        h('tr', {role: 'row'}, h('th', {role: 'rowheader', scope: 'rowgroup', colspan: shown.length}, group.label)),
      group.rows.map((row) =>
        h(
          'tr',
          {role: 'row', id: rowId(row)},
          shown.map(({column, index}, position) => {
            const content = cells.get(row)![index];
            return position === 0
              ? h('th', {role: 'rowheader', scope: 'row'}, content)
              : h(
                  'td',
                  {role: 'cell', 'data-label': column.label, ...(isEmpty(content) && {'data-empty': true})},
                  isEmpty(content) ? '–' : content,
                );
          }),
        ),
      ),
    ),
  );
  return h(
    'table',
    {role: 'table', 'data-part': 'facts'},
    h('caption', {}, caption),
    h(
      'thead',
      {role: 'rowgroup'},
      h(
        'tr',
        {role: 'row'},
        shown.map(({column}) => h('th', {role: 'columnheader', scope: 'col'}, column.label)),
      ),
    ),
    body,
  );
}

function isEmpty(child: Child): boolean {
  return child === undefined || child === false || child === '' || (Array.isArray(child) && child.every(isEmpty));
}

/** An id for each row of a list: the entity's own, or its place in the list. */
export const rowIds = (kind: string, entries: readonly {id?: string | undefined}[]): string[] =>
  entries.map(({id}, index) => `${kind}-${id ?? index + 1}`);

/** Terms and what is said of them; entries without words are left out. */
export function definitions(entries: readonly (readonly [term: string, said: Child])[]): Child {
  const kept = entries.filter(([, said]) => !isEmpty(said));
  return (
    kept.length > 0 && h('dl', {}, ...kept.map(([term, said]) => h('div', {}, h('dt', {}, term), h('dd', {}, said))))
  );
}
