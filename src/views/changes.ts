/** How changes are announced, and earlier versions. */

import {durationWords} from '../localize/period-words.js';
import type {Change, VersionEntry} from '../model/document/duties.js';
import {h, type Child} from '../tree/tree.js';
import {definitions, factTable} from './fact-table.js';
import {bullets, dateNode, link, words, type ViewContext} from './view.js';

export function changeNoticeView(context: ViewContext): Child {
  const {localizer} = context;
  const {msg} = localizer;
  const notice = context.policy.changeNotice!;
  return [
    notice.text !== undefined && h('p', {}, words(context, notice.text)),
    definitions([
      [
        msg('Announced before taking effect', {id: 'changes.ordinary'}),
        notice.ordinary && durationWords(localizer, notice.ordinary),
      ],
      [
        msg('If your rights are affected', {id: 'changes.material'}),
        notice.material && durationWords(localizer, notice.material),
      ],
      [
        msg('Where', {id: 'changes.channels'}),
        bullets((notice.channels ?? []).map((channel) => words(context, channel))),
      ],
    ]),
  ];
}

export function historyTable(context: ViewContext): Child {
  const {msg} = context.localizer;
  return factTable<VersionEntry>(
    msg('Versions', {id: 'history.caption'}),
    [
      {label: msg('Version', {id: 'version'}), cell: (entry) => link(entry.url, h('bdi', {}, entry.version))},
      {
        label: msg('In effect', {id: 'history.effective'}),
        cell: (entry) => [
          entry.effectiveFrom && dateNode(context, entry.effectiveFrom),
          entry.effectiveTo && [' – ', dateNode(context, entry.effectiveTo)],
        ],
      },
      {
        label: msg('What changed', {id: 'history.summary'}),
        cell: (entry) => [words(context, entry.summary), changes(context, entry)],
      },
    ],
    [{rows: context.policy.history}],
    (entry) => context.rowId(`version-${context.policy.history.indexOf(entry) + 1}`),
  );
}

function changes(context: ViewContext, entry: VersionEntry): Child {
  if (!entry.changes?.length) return undefined;
  return h(
    'ul',
    {},
    entry.changes.map((change) => h('li', {}, words(context, change.text), beforeAndAfter(context, change))),
  );
}

/** Old and new words side by side, as the Korean standard guideline (Art. 20) wants a change to be shown. */
function beforeAndAfter(context: ViewContext, change: Change): Child {
  const {msg} = context.localizer;
  return definitions([
    [msg('Before', {id: 'change.before'}), change.before !== undefined && h('del', {}, words(context, change.before))],
    [msg('After', {id: 'change.after'}), change.after !== undefined && h('ins', {}, words(context, change.after))],
    [msg('Reason', {id: 'change.reason'}), words(context, change.reason)],
  ]);
}
