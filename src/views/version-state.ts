/** Says that a version is not in effect yet or any more, or that a newer one is announced. */

import {str} from '../localize/str.js';
import type {CalendarDate} from '../model/document/values.js';
import type {Policy} from '../model/document/policy.js';
import {h, type Child} from '../tree/tree.js';
import {link, type ViewContext} from './view.js';

export type VersionState = 'draft' | 'announced' | 'effective' | 'superseded' | 'withdrawn';

/** The state of a version on a day; what the document says of itself comes first where it is no matter of dates. */
export function versionState({version, effectiveFrom, effectiveTo}: Policy, today: CalendarDate): VersionState {
  const stated = version?.status;
  if (stated === 'draft' || stated === 'withdrawn' || stated === 'superseded') return stated;
  if (effectiveFrom !== undefined && effectiveFrom > today) return 'announced';
  if (effectiveTo !== undefined && effectiveTo < today) return 'superseded';
  return 'effective';
}

export function versionNote(context: ViewContext): Child {
  const {policy, today, localizer} = context;
  if (today === undefined) return undefined;
  const {msg} = localizer;
  const note = (...children: Child[]) =>
    h('aside', {role: 'note', 'data-part': 'version-note'}, h('p', {}, ...children));
  switch (versionState(policy, today)) {
    case 'draft':
      return note(msg('This is a draft. It is not in effect.', {id: 'version.draft'}));
    case 'withdrawn':
      return note(msg('This version was withdrawn.', {id: 'version.withdrawn'}));
    case 'announced':
      return note(
        msg(str`This version takes effect on ${localizer.date(policy.effectiveFrom!)}.`, {id: 'version.announced'}),
      );
    case 'superseded':
      return note(msg('This is an earlier version. It is no longer in effect.', {id: 'version.superseded'}));
    default:
      return nextVersion(context, today);
  }
}

/** A later version that the history announces. */
function nextVersion({policy, localizer}: ViewContext, today: CalendarDate): Child {
  const next = policy.history.find(
    ({effectiveFrom, version}) =>
      effectiveFrom !== undefined && effectiveFrom > today && version !== policy.version?.label,
  );
  if (!next) return undefined;
  const words = localizer.msg(
    str`A new version (${next.version}) takes effect on ${localizer.date(next.effectiveFrom!)}.`,
    {id: 'version.next'},
  );
  return h('aside', {role: 'note', 'data-part': 'version-note'}, h('p', {}, link(next.url, words)));
}
