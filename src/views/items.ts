/** What is collected on which occasion, required and optional apart (PIPA Art. 16, 22(3)). */

import type {Activity, ActivityItem, Requirement} from '../model/document/processing.js';
import type {LocalizedText} from '../model/document/values.js';
import {h, type Child, type DocElement} from '../tree/tree.js';
import {factTable, definitions} from './fact-table.js';
import {basisWords} from './legal-basis.js';
import {bullets, periodNode, phrase, words, type ViewContext} from './view.js';

function itemWords(context: ViewContext, item: ActivityItem): Child {
  const notes = [item.partial, item.examples, item.condition].filter(
    (note): note is LocalizedText => note !== undefined,
  );
  return [words(context, item.name), notes.length > 0 && [' (', phrase(context, notes), ')'], itemClass(context, item)];
}

/** Special classes are named beside the item, because other rules hold for them (PIPA Art. 23, 24). */
function itemClass({localizer: {msg}}: ViewContext, {class: kind}: ActivityItem): Child {
  const names: Partial<Record<string, string>> = {
    sensitive: msg('sensitive data', {id: 'class.sensitive', desc: 'PIPA Art. 23'}),
    'unique-id': msg('unique identifier', {id: 'class.unique-id', desc: 'PIPA Art. 24'}),
    'resident-number': msg('resident registration number', {id: 'class.resident-number', desc: 'PIPA Art. 24-2'}),
    biometric: msg('biometric data', {id: 'class.biometric'}),
    location: msg('location data', {id: 'class.location'}),
    child: msg('data of a child', {id: 'class.child'}),
  };
  const name = kind && names[kind];
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
      {label: msg('Items', {id: 'items'}), cell: (activity) => activityItems(context, activity)},
      {
        label: msg('Legal basis', {id: 'legal-basis'}),
        cell: (activity) => bullets(activity.basis.map((basis) => basisWords(context, basis))),
      },
      {label: msg('Kept', {id: 'kept'}), cell: (activity) => periodNode(context, activity.period)},
    ],
    [{rows: activities}],
    (activity) => context.domId(`activity-${activity.id ?? activities.indexOf(activity) + 1}`),
  );
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
