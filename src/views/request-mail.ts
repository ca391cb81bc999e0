/** A prepared request to the controller: a mail with the right, the law and the desk already in it. */

import type {Policy} from '../model/document/policy.js';
import {str} from '../localize/str.js';
import {safeHref} from '../tree/safe-href.js';
import {h, type Child} from '../tree/tree.js';
import {rightWords} from './right-words.js';
import {lawText, type ViewContext} from './view.js';

type Right = Policy['rights'][number];

/** Rights that are made use of by asking for something. */
const askable = new Set([
  'access',
  'copy',
  'correct',
  'erase',
  'suspend',
  'withdraw',
  'port',
  'refuse-decision',
  'explain-decision',
]);

/** Where a request goes: the desk that the right names, then the desk for access requests, then any officer, then the controller. */
function addressOf({officers, controller}: Policy, {desk}: Right): string | undefined {
  const ranked = [
    ...officers.filter(({id, role}) => desk !== undefined && (id === desk || role === desk)),
    ...officers.filter(({role}) => role === 'access-desk'),
    ...officers,
    ...(controller ? [controller] : []),
  ];
  const contact = ranked.flatMap(({contacts}) => contacts ?? []).find(({kind}) => kind === 'email');
  return typeof contact?.value === 'string' ? contact.value : undefined;
}

/** A link that opens a mail to the desk; undefined for rights without a request, or without an address. */
export function requestMail(context: ViewContext, right: Right): Child {
  const address = addressOf(context.policy, right);
  if (!askable.has(right.type) || address === undefined) return undefined;
  const {localizer} = context;
  const {msg} = localizer;
  const name = rightWords(context, right.type);
  const laws = (right.laws ?? []).map((law) => lawText(context, law)).filter(Boolean);
  const subject = msg(str`Request: ${name}`, {id: 'request.subject'});
  const body = [
    msg(str`To ${localizer.text(context.policy.controller?.name)},`, {id: 'request.greeting'}),
    '',
    laws.length
      ? msg(str`I make use of my right (${name}) under ${localizer.list(laws)}.`, {id: 'request.right-by-law'})
      : msg(str`I make use of my right (${name}).`, {id: 'request.right'}),
    '',
    msg('What it is about:', {id: 'request.matter'}),
    '',
    msg('How you can recognise me (account, e-mail, phone):', {id: 'request.identity'}),
    '',
  ].join('\n');
  const href = safeHref(
    `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
  );
  return href && h('p', {}, h('a', {href}, msg(str`Write a request (${name})`, {id: 'request.link'})));
}
