/** Rights of data subjects, and how to make use of them. */

import {durationWords} from '../localize/period-words.js';
import {str} from '../localize/str.js';
import type {Policy} from '../model/document/policy.js';
import {fragmentHref} from '../tree/safe-href.js';
import {h, type Child} from '../tree/tree.js';
import {officerId, roleWords} from './desks.js';
import {bullets, lawNode, words, type ViewContext} from './view.js';

/** The words for a right; other types are shown as they are. */
export function rightWords({localizer: {msg}}: ViewContext, type: string): string {
  switch (type) {
    case 'access':
      return msg('Access', {id: 'right.access', desc: 'PIPA Art. 35'});
    case 'copy':
      return msg('A copy', {id: 'right.copy'});
    case 'correct':
      return msg('Correction', {id: 'right.correct', desc: 'PIPA Art. 36'});
    case 'erase':
      return msg('Deletion', {id: 'right.erase', desc: 'PIPA Art. 36'});
    case 'suspend':
      return msg('Suspension of processing', {id: 'right.suspend', desc: 'PIPA Art. 37'});
    case 'withdraw':
      return msg('Withdrawal of consent', {id: 'right.withdraw', desc: 'PIPA Art. 37'});
    case 'port':
      return msg('Transmission of your data', {id: 'right.port', desc: 'Data portability, PIPA Art. 35-2'});
    case 'refuse-decision':
      return msg('Refusal of automated decisions', {id: 'right.refuse-decision', desc: 'PIPA Art. 37-2'});
    case 'explain-decision':
      return msg('Explanation of automated decisions', {id: 'right.explain-decision', desc: 'PIPA Art. 37-2'});
    case 'object':
      return msg('Objection', {id: 'right.object'});
    case 'restrict':
      return msg('Restriction', {id: 'right.restrict'});
    case 'complain':
      return msg('Complaint', {id: 'right.complain'});
    case 'know':
      return msg('Information', {id: 'right.know'});
    case 'opt-out-sale':
      return msg('Opting out of sale and sharing', {id: 'right.opt-out-sale'});
    case 'limit-sensitive':
      return msg('Limits on the use of sensitive data', {id: 'right.limit-sensitive'});
    case 'no-retaliation':
      return msg('No retaliation', {id: 'right.no-retaliation'});
    default:
      return type;
  }
}

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
