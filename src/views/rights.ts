/** Rights of data subjects, and how to make use of them. */

import {durationWords} from '../localize/period-words.js';
import {str} from '../localize/str.js';
import type {Policy} from '../model/document/policy.js';
import {fragmentHref} from '../tree/safe-href.js';
import {h, type Child} from '../tree/tree.js';
import {officerId, roleWords} from './desks.js';
import {requestMail} from './request-mail.js';
import {rightWords} from './right-words.js';
import {bullets, lawNode, words, type ViewContext} from './view.js';

export function rightList(context: ViewContext): Child {
  return h(
    'dl',
    {'data-part': 'rights'},
    context.policy.rights.map((right) => rightEntry(context, right)),
  );
}

function rightEntry(context: ViewContext, right: Policy['rights'][number]): Child {
  const {localizer} = context;
  const {msg} = localizer;
  const list = (values: unknown) => (Array.isArray(values) ? (values as never[]) : []);
  const laws = list(right.laws).map((law) => lawNode(context, law));
  const parts: Child[] = [
    words(context, right.text),
    bullets(list(right.methods).map((method) => words(context, method))),
    right.reply !== undefined &&
      msg(str`We answer within ${durationWords(localizer, right.reply)}.`, {id: 'right.reply'}),
    words(context, right.identityCheck),
    words(context, right.agent),
    words(context, right.fee),
    bullets(list(right.limits).map((limit) => words(context, limit))),
    words(context, right.appeal),
  ];
  return h(
    'div',
    {id: context.rowId(`right-${right.type}`)},
    h('dt', {}, rightWords(context, right.type)),
    h(
      'dd',
      {},
      paragraphs(parts),
      deskOf(context, right.desk),
      requestMail(context, right),
      laws.length > 0 &&
        h(
          'p',
          {'data-part': 'detail'},
          laws.map((law, index) => [index > 0 && ', ', law]),
        ),
    ),
  );
}

function paragraphs(parts: Child[]): Child {
  return parts
    .filter((part) => part && !(Array.isArray(part) && part.length === 0))
    .map((part) => (typeof part === 'object' && 'tag' in part && part.tag === 'ul' ? part : h('p', {}, part)));
}

/** The officer who takes the request, as a link to the way to reach them. */
function deskOf(context: ViewContext, desk: string | undefined): Child {
  if (desk === undefined) return undefined;
  const {officers} = context.policy;
  const index = officers.findIndex(({id, role}) => id === desk || role === desk);
  const officer = officers[index];
  if (!officer) return undefined;
  const label = context.localizer.msg('Where to send it', {id: 'right.desk'});
  const name = words(context, officer.department ?? officer.name) ?? roleWords(context, officer.role);
  return h('p', {}, `${label}: `, h('a', {href: fragmentHref(context.domId(officerId(officer, index)))}, name));
}
