/** Which view draws which facts. */

import type {ViewBlock, ViewName} from '../model/document/blocks.js';
import {hasFacts} from '../model/outline.js';
import type {Child} from '../tree/tree.js';
import {changeNoticeView, historyTable} from './changes.js';
import {agencyCards, officerCards} from './desks.js';
import {behaviouralViews, deviceViews} from './devices.js';
import {automatedDecisionView, childrenView, destructionView, pseudonymisedView, safetyView} from './duties.js';
import {itemTable, purposeList} from './items.js';
import {labelTiles} from './labels.js';
import {processorTable, recipientTable} from './processor-list.js';
import {retentionTable} from './retention-table.js';
import {rightList} from './rights.js';
import {transferTable} from './transfers.js';
import type {ViewContext} from './view.js';

type FactView = (context: ViewContext) => Child;

/** Views that most policies need. The others are loaded for those that do. */
const views: Partial<Record<ViewName, FactView>> = {
  items: itemTable,
  purposes: purposeList,
  retention: (context) => retentionTable(context),
  destruction: destructionView,
  processors: (context) => processorTable(context),
  recipients: (context) => recipientTable(context),
  transfers: transferTable,
  devices: deviceViews,
  rights: rightList,
  children: childrenView,
  officers: officerCards,
  agencies: agencyCards,
  safety: safetyView,
  pseudonymised: pseudonymisedView,
  'automated-decisions': automatedDecisionView,
  behavioural: behaviouralViews,
  changes: changeNoticeView,
  history: historyTable,
  labels: labelTiles,
};

/** The view of a block, or undefined where there are no such facts or the view is unknown. */
export function factView(context: ViewContext, block: Pick<ViewBlock, 'of' | 'filter'>): Child {
  if (typeof block.of !== 'string') return undefined;
  const view = Object.hasOwn(views, block.of) ? views[block.of] : context.specialViews?.[block.of];
  const shown = filtered(context, block);
  return view && hasFacts(shown.policy, block.of) ? view(shown) : undefined;
}

/** The context with only those facts of the view's list whose fields have the values of `filter`. */
function filtered(context: ViewContext, {of, filter}: Pick<ViewBlock, 'of' | 'filter'>): ViewContext {
  const list = (context.policy as unknown as Record<string, unknown>)[of];
  if (!filter || !Array.isArray(list)) return context;
  const kept = list.filter((fact: Record<string, unknown>) =>
    Object.entries(filter).every(([name, value]) => fact[name] === value),
  );
  return {...context, policy: {...context.policy, [of]: kept}};
}
