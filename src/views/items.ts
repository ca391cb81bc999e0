/** What is collected on which occasion, required and optional apart (PIPA Art. 16, 22(3)). */

import type {Activity, ActivityItem, Requirement} from '../model/document/processing.js';
import type {LocalizedText} from '../model/document/values.js';
import {h, type Child, type DocElement} from '../tree/tree.js';
import {definitions, factTable, rowIds} from './fact-table.js';
import {basisWords} from './legal-basis.js';
import {bullets, periodNode, phrase, words, type ViewContext} from './view.js';

function itemWords(context: ViewContext, item: ActivityItem): Child {
  const notes = [item.partial, item.examples, item.condition].filter(
    (note): note is LocalizedText => note !== undefined,
  );
  return [words(context, item.name), notes.length > 0 && [' (', phrase(context, notes), ')'], itemClass(context, item)];
}

/** Special classes are named beside the item, because other rules hold for them (PIPA Art. 23, 24). */
export function classWords({localizer: {msg}}: ViewContext, kind: string | undefined): string | undefined {
  switch (kind) {
    case 'sensitive':
      return msg('Sensitive data', {id: 'class.sensitive', desc: 'PIPA Art. 23'});
    case 'unique-id':
      return msg('Unique identifier', {id: 'class.unique-id', desc: 'PIPA Art. 24'});
    case 'resident-number':
      return msg('Resident registration number', {id: 'class.resident-number', desc: 'PIPA Art. 24-2'});
    case 'biometric':
      return msg('Biometric data', {id: 'class.biometric'});
    case 'location':
      return msg('Location data', {id: 'class.location'});
    case 'child':
      return msg('Data of a child', {id: 'class.child'});
    default:
      return undefined;
  }
}

function itemClass(context: ViewContext, item: ActivityItem): Child {
  const name = classWords(context, item.class);
  return name && [' ', h('span', {'data-part': 'tag'}, name)];
}

/** Words for how far an item must be given. */
function requirementLabels({localizer: {msg}}: ViewContext): Record<Requirement | 'unstated', string> {
  return {
    required: msg('Required', {id: 'items.required'}),
    conditional: msg('Required in some cases', {id: 'items.conditional'}),
    optional: msg('Optional', {id: 'items.optional'}),
    automatic: msg('Collected automatically', {id: 'items.automatic'}),
    unstated: msg('Items', {id: 'items'}),
  };
}

function activityItems(context: ViewContext, activity: Activity): Child {
  const labels = requirementLabels(context);
  return definitions(
    (Object.keys(labels) as (keyof typeof labels)[]).map((requirement) => {
      const items = activity.items.filter((item) => (item.requirement ?? 'unstated') === requirement);
      return [labels[requirement], items.map((item, index) => [index > 0 && ', ', itemWords(context, item)])];
    }),
  );
}

export function itemTable(context: ViewContext): DocElement | undefined {
  const {msg} = context.localizer;
  const {activities, items} = context.policy;
  if (activities.length === 0) {
    return items.length
      ? h(
          'ul',
          {},
          items.map((item) => h('li', {}, itemWords(context, item))),
        )
      : undefined;
  }
  const ids = rowIds('activity', activities);
  return factTable(
    msg('Personal data by occasion', {id: 'items.caption'}),
    [
      {
        label: msg('Occasion', {id: 'items.occasion'}),
        cell: (activity) => [
          words(context, activity.name) ??
            phrase(
              context,
              activity.purposes.map(({name}) => name),
            ),
          activity.subjects !== undefined &&
            h('span', {'data-part': 'detail'}, phrase(context, subjectNames(context, activity))),
        ],
      },
      {
        label: msg('Purpose', {id: 'purpose'}),
        cell: (activity) =>
          activity.name === undefined ? undefined : bullets(activity.purposes.map(({name}) => words(context, name))),
      },
      {
        label: msg('Items', {id: 'items'}),
        cell: (activity) => [activityItems(context, activity), notes(context, activity)],
      },
      {
        label: msg('Legal basis', {id: 'legal-basis'}),
        cell: (activity) => bullets(activity.basis.map((basis) => basisWords(context, basis))),
      },
      {label: msg('Kept', {id: 'kept'}), cell: (activity) => periodNode(context, activity.period)},
    ],
    [{rows: activities}],
    (activity) => context.rowId(ids[activities.indexOf(activity)]!),
  );
}

/** How the items are collected, and what the data subject may refuse. */
function notes(context: ViewContext, activity: Activity): Child {
  const {msg} = context.localizer;
  return definitions([
    [msg('How', {id: 'how'}), phrase(context, activity.methods ?? [])],
    [msg('If you refuse', {id: 'transfer.effect'}), words(context, activity.consent?.refusal)],
    [msg('Whether you must give them', {id: 'items.provision'}), words(context, activity.provision)],
  ]);
}

/** Groups of data subjects by name, where the activity names them by `id`. */
function subjectNames(context: ViewContext, activity: Activity): (LocalizedText | undefined)[] {
  return (activity.subjects ?? []).map(
    (subject) => context.policy.subjects.find(({id}) => id !== undefined && id === subject)?.name ?? subject,
  );
}

export function purposeList(context: ViewContext): Child {
  return h(
    'dl',
    {},
    context.policy.purposes.map((purpose) =>
      h(
        'div',
        {},
        h('dt', {}, words(context, purpose.name)),
        purpose.description !== undefined && h('dd', {}, words(context, purpose.description)),
      ),
    ),
  );
}
