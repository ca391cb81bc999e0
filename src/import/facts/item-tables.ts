/** Tables of items: a row for each occasion, purpose, or requirement. */

import type {ActivityFields, Requirement} from '../../model/document/processing.js';
import {entryCount} from '../text/enumeration.js';
import type {SourceText} from '../text/source-text.js';
import type {FactWords, Vocabulary} from '../vocabulary/vocabulary.js';
import {requirements, type Item, type ItemList} from './item-list.js';
import {imported, type Imported} from './origin.js';
import type {Passage} from './passage.js';
import {readPeriod} from './periods.js';
import {cellOf, readPairs, readRows, rowPlace, textOf, type RowCell, type TableRows} from './table-rows.js';

/** An activity with its place. */
export type Activity = Imported<ActivityFields>;

const ofItems = new Set<string>(['items', 'required', 'optional', 'automatic']);

type Pairs = NonNullable<ReturnType<typeof readPairs>>;

/** The items of a row's own cells. A short line over a list names those from whom it is collected. */
function rowItems(
  {roles}: TableRows,
  row: readonly RowCell[],
  requirement: Requirement | undefined,
  list: ItemList,
  confidence: number,
): Item[] {
  return roles.flatMap((role, column) => {
    const cell = row[column];
    if (!cell?.own || !role || !ofItems.has(role)) return [];
    const [first, ...rest] = cell.lines;
    const names =
      first && rest.length > 0 && entryCount(first.text) === 1 && rest.every(({text}) => entryCount(text) > 1);
    const lines = names ? rest : cell.lines;
    const condition = names ? first.text : undefined;
    return lines.flatMap((line) => list.items(line, requirements[role] ?? requirement, confidence, condition));
  });
}

/** The one activity that a table of labels and values describes. */
function pairActivity(pairs: Pairs, content: SourceText, list: ItemList, facts: FactWords): Activity {
  const values = pairs.flatMap(({value}) => value.lines);
  const textFor = (wanted: string): string => textOf(pairs.find(({role}) => role === wanted)?.value);
  const items = pairs
    .filter(({role}) => ofItems.has(role))
    .flatMap(({role, value}) => value.lines.flatMap((line) => list.items(line, requirements[role], 0.9)));
  const [name, purpose] = [textFor('group'), textFor('purpose')];
  const kept = readPeriod(textFor('period'), facts);
  return imported<ActivityFields>(
    {
      ...(name && {name}),
      ...(purpose && {purposes: [{name: purpose}]}),
      items,
      ...(kept && {period: kept.period}),
    },
    [pairs[0]!.name.at[0], (values.at(-1) ?? content).at[1]],
    0.9,
  );
}

/** The activities of a table; rows that differ only in whether their items must be given are one. */
export function tableActivities({table, content}: Passage, list: ItemList, {structure, facts}: Vocabulary): Activity[] {
  const pairs = table && readPairs(table, structure);
  if (pairs?.some(({role}) => ofItems.has(role))) return [pairActivity(pairs, content, list, facts)];
  const rows = table && readRows(table, structure);
  if (!rows?.roles.some((role) => role && ofItems.has(role))) return [];
  const confidence = Math.round(95 * (table!.confidence ?? 1)) / 100;
  const activities: Activity[] = [];
  let last: {key: string; requirement: Requirement | undefined} | undefined;
  for (const row of rows.rows) {
    const at = rowPlace(row) ?? content.at;
    const group = cellOf(rows, row, 'group')?.lines[0]?.text ?? '';
    const purpose = textOf(cellOf(rows, row, 'purpose'));
    const requirement = list.requirementIn(textOf(cellOf(rows, row, 'requirement')) || group);
    const items = rowItems(rows, row, requirement, list, confidence);
    if (items.length === 0) continue;
    const key = JSON.stringify([group, purpose]);
    const same = requirement !== undefined && last?.key === key && last.requirement !== requirement;
    const open = activities.at(-1);
    last = {key, requirement};
    if (same && open) {
      for (const item of items) open.items!.push(item);
      open['x-import'].at[1] = at[1];
      continue;
    }
    const kept = readPeriod(textOf(cellOf(rows, row, 'period')), facts);
    activities.push(
      imported<ActivityFields>(
        {
          ...(group && {name: group}),
          ...(purpose && {purposes: [{name: purpose}]}),
          items,
          ...(kept && {period: kept.period}),
        },
        at,
        confidence,
      ),
    );
  }
  return activities;
}
