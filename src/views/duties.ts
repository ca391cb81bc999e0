/** The other matters that a policy explains: destruction, safety, children, pseudonymised data, automated decisions. */

import type {Policy} from '../model/document/policy.js';
import {str} from '../localize/str.js';
import {h, type Child} from '../tree/tree.js';
import {definitions} from './fact-table.js';
import {partyNames} from './parties.js';
import {bullets, dateNode, link, periodNode, phrase, words, type ViewContext} from './view.js';

/** Names of items in one phrase. */
export const itemNames = (context: ViewContext, items: Policy['items'] | undefined): Child =>
  items &&
  phrase(
    context,
    items.map((item) => item.name),
  );

export function destructionView(context: ViewContext): Child {
  const {msg} = context.localizer;
  const destruction = context.policy.destruction!;
  const media = {
    electronic: msg('Electronic files', {id: 'medium.electronic'}),
    paper: msg('Paper', {id: 'medium.paper'}),
    other: msg('Other media', {id: 'medium.other'}),
  };
  return definitions([
    [msg('Steps', {id: 'destruction.steps'}), bullets((destruction.steps ?? []).map((step) => words(context, step)))],
    ...(destruction.methods ?? []).map(
      ({medium, method}) => [media[medium] ?? media.other, words(context, method)] as const,
    ),
    [msg('Approved by', {id: 'destruction.approver'}), words(context, destruction.approver)],
    [msg('Data kept by law', {id: 'destruction.separate'}), words(context, destruction.separateStorage)],
  ]);
}

export function safetyView(context: ViewContext): Child {
  const {msg} = context.localizer;
  const classes = {
    administrative: msg('Administrative measures', {id: 'safety.administrative'}),
    technical: msg('Technical measures', {id: 'safety.technical'}),
    physical: msg('Physical measures', {id: 'safety.physical'}),
  };
  return definitions(
    (Object.keys(classes) as (keyof typeof classes)[]).map((name) => [
      classes[name],
      bullets(
        context.policy.safety
          .filter((measure) => measure.class === name)
          .map(({topic, text, certification}) => [
            topic !== undefined && [h('strong', {}, words(context, topic)), ' – '],
            words(context, text),
            certification && [
              ' (',
              words(context, certification.name),
              certification.validTo !== undefined && [', ', dateNode(context, certification.validTo)],
              ')',
            ],
          ]),
      ),
    ]),
  );
}

export function childrenView(context: ViewContext): Child {
  const {msg, number} = context.localizer;
  const children = context.policy.children!;
  const age = Number.isFinite(children.age) ? number(children.age) : undefined;
  const rule =
    age &&
    (children.accepts
      ? msg(str`For children under ${age} we ask a guardian for consent.`, {id: 'children.accepted'})
      : msg(str`Children under ${age} cannot use this service.`, {id: 'children.refused'}));
  return [
    h('p', {}, words(context, children.text) ?? rule),
    definitions([
      [
        msg('How a guardian consents', {id: 'children.methods'}),
        bullets((children.consentMethods ?? []).map((method) => words(context, method))),
      ],
      [msg('What we ask of the guardian', {id: 'children.items'}), itemNames(context, children.items)],
      [msg('Rights of guardians', {id: 'children.rights'}), words(context, children.guardianRights)],
    ]),
    children.url !== undefined &&
      h('p', {}, link(children.url, msg('A version for children', {id: 'children.version'}))),
  ];
}

export function pseudonymisedView(context: ViewContext): Child {
  const {msg} = context.localizer;
  return context.policy.pseudonymised.map((data) =>
    definitions([
      [msg('Purpose', {id: 'purpose'}), words(context, data.purpose)],
      [msg('Items', {id: 'items'}), itemNames(context, data.items)],
      [msg('Kept', {id: 'kept'}), periodNode(context, data.period)],
      [msg('Recipients', {id: 'recipients'}), data.recipients && partyNames(context, data.recipients)],
      [msg('Processors', {id: 'processors'}), data.processors && partyNames(context, data.processors)],
      [msg('Combination', {id: 'pseudonymised.combination'}), words(context, data.combination)],
      [msg('Safeguards', {id: 'safeguards'}), words(context, data.safeguards)],
      [msg('Records', {id: 'pseudonymised.records'}), words(context, data.records)],
    ]),
  );
}

export function automatedDecisionView(context: ViewContext): Child {
  const {msg} = context.localizer;
  return context.policy.automatedDecisions.map((decision) =>
    definitions([
      [msg('Purpose', {id: 'purpose'}), words(context, decision.purpose)],
      [msg('Whom it concerns', {id: 'decision.subjects'}), words(context, decision.subjects)],
      [msg('Items', {id: 'items'}), itemNames(context, decision.items)],
      [msg('How it works', {id: 'decision.logic'}), words(context, decision.logic)],
      [msg('What it means for you', {id: 'decision.significance'}), words(context, decision.significance)],
      [msg('Sensitive data and children', {id: 'decision.sensitive'}), words(context, decision.sensitive)],
      [msg('How to refuse or ask', {id: 'decision.refusal'}), words(context, decision.refusal)],
    ]),
  );
}
