/** Matters that only some controllers have to explain: video, location, files of public bodies, US states and the like. */

import {h, type Child} from '../tree/tree.js';
import {definitions} from './fact-table.js';
import {itemNames} from './duties.js';
import {partyName, partyNames} from './parties.js';
import {bullets, dateNode, lawNode, link, periodNode, words, type ViewContext} from './view.js';

function additionalUseView(context: ViewContext): Child {
  const {msg} = context.localizer;
  return context.policy.additionalUses.map((use) =>
    definitions([
      [msg('Purpose', {id: 'purpose'}), words(context, use.purpose)],
      [msg('Items', {id: 'items'}), itemNames(context, use.items)],
      [msg('Relation to the first purpose', {id: 'use.relatedness'}), words(context, use.relatedness)],
      [msg('Whether it could be foreseen', {id: 'use.foreseeability'}), words(context, use.foreseeability)],
      [msg('Effect on your interests', {id: 'use.harm'}), words(context, use.harm)],
      [msg('Safeguards', {id: 'safeguards'}), words(context, use.safeguards)],
    ]),
  );
}

function directCollectionView(context: ViewContext): Child {
  const {countries, text} = context.policy.directCollection!;
  const names = (Array.isArray(countries) ? countries : []).map((code) => context.localizer.country(code));
  return [h('p', {}, context.localizer.list(names)), text !== undefined && h('p', {}, words(context, text))];
}

function sensitiveExposureView(context: ViewContext): Child {
  const {msg} = context.localizer;
  return context.policy.sensitiveExposure.map((exposure) =>
    definitions([
      [msg('Items', {id: 'items'}), itemNames(context, exposure.items)],
      [msg('Risk', {id: 'exposure.risk'}), words(context, exposure.risk)],
      [msg('How to keep them private', {id: 'exposure.refusal'}), words(context, exposure.refusal)],
    ]),
  );
}

function videoView(context: ViewContext): Child {
  const {msg} = context.localizer;
  return context.policy.videoDevices.map((device) =>
    definitions([
      [
        msg('Kind', {id: 'video.kind'}),
        device.kind === 'mobile' ? msg('Mobile', {id: 'video.mobile'}) : msg('Fixed', {id: 'video.fixed'}),
      ],
      [msg('Purpose', {id: 'purpose'}), words(context, device.purpose)],
      [msg('Legal basis', {id: 'legal-basis'}), bullets((device.laws ?? []).map((law) => lawNode(context, law)))],
      [
        msg('Number', {id: 'video.count'}),
        device.count === undefined ? undefined : context.localizer.number(device.count),
      ],
      [msg('Place', {id: 'video.place'}), words(context, device.place)],
      [msg('Range', {id: 'video.range'}), words(context, device.range)],
      [msg('Manager', {id: 'manager'}), words(context, device.manager)],
      [msg('Hours', {id: 'video.hours'}), words(context, device.hours)],
      [msg('Kept', {id: 'kept'}), periodNode(context, device.period)],
      [msg('Storage', {id: 'storage'}), words(context, device.storage)],
      [msg('How to see recordings', {id: 'video.viewing'}), words(context, device.viewing)],
      [msg('Safeguards', {id: 'safeguards'}), words(context, device.safeguards)],
      [msg('Processor', {id: 'processor'}), device.processor && partyName(context, device.processor)],
    ]),
  );
}

function locationView(context: ViewContext): Child {
  const {msg} = context.localizer;
  return context.policy.location.map((info) =>
    definitions([
      [msg('Purpose', {id: 'purpose'}), words(context, info.purpose)],
      [msg('Kept', {id: 'kept'}), periodNode(context, info.period)],
      [msg('Log kept', {id: 'location.log'}), periodNode(context, info.logPeriod)],
      [msg('Destruction', {id: 'location.destruction'}), words(context, info.destruction)],
      [msg('Provision', {id: 'location.provision'}), words(context, info.provision)],
      [msg('Guardians', {id: 'location.guardians'}), words(context, info.guardians)],
      [msg('Manager', {id: 'manager'}), words(context, info.manager)],
    ]),
  );
}

function aiDevelopmentView(context: ViewContext): Child {
  const {msg} = context.localizer;
  return context.policy.aiDevelopment.map((use) =>
    definitions([
      [msg('Purpose', {id: 'purpose'}), words(context, use.purpose)],
      [msg('Kind of AI', {id: 'ai.type'}), words(context, use.type)],
      [msg('Decision', {id: 'ai.decision'}), words(context, use.decision)],
    ]),
  );
}

function businessTransferView(context: ViewContext): Child {
  const {msg} = context.localizer;
  const transfer = context.policy.businessTransfer!;
  return [
    h('p', {}, words(context, transfer.text)),
    definitions([
      [msg('Successor', {id: 'business.successor'}), words(context, transfer.successor?.name)],
      [msg('How to object', {id: 'business.refusal'}), words(context, transfer.refusal)],
    ]),
  ];
}

function fileView(context: ViewContext): Child {
  const {msg} = context.localizer;
  return context.policy.personalInfoFiles.map((file) =>
    definitions([
      [msg('File', {id: 'file.name'}), words(context, file.name)],
      [msg('Purpose', {id: 'purpose'}), words(context, file.purpose)],
      [msg('Legal basis', {id: 'legal-basis'}), bullets((file.laws ?? []).map((law) => lawNode(context, law)))],
      [msg('Items', {id: 'items'}), itemNames(context, file.items)],
      [msg('Kept', {id: 'kept'}), periodNode(context, file.period)],
      [msg('Recipients', {id: 'recipients'}), file.recipients && partyNames(context, file.recipients)],
      [
        msg('Data subjects', {id: 'file.subjects'}),
        file.subjects === undefined ? undefined : context.localizer.number(file.subjects),
      ],
      [msg('Department', {id: 'department'}), words(context, file.department)],
      [msg('Impact assessment', {id: 'file.assessment'}), words(context, file.assessment)],
    ]),
  );
}

function usPrivacyView(context: ViewContext): Child {
  const {msg} = context.localizer;
  const us = context.policy.usPrivacy!;
  const list = (values: readonly Parameters<typeof words>[1][] | undefined) =>
    bullets((values ?? []).map((value) => words(context, value)));
  return [
    definitions([
      [msg('Categories collected', {id: 'us.categories'}), list(us.categories)],
      [msg('Sources', {id: 'us.sources'}), list(us.sources)],
      [msg('Sold or shared', {id: 'us.sold'}), list(us.sold)],
      [msg('Disclosed for business purposes', {id: 'us.disclosed'}), list(us.disclosed)],
      [msg('Use of sensitive data', {id: 'us.sensitive'}), words(context, us.sensitiveUse)],
      [msg('Financial incentives', {id: 'us.incentives'}), words(context, us.incentives)],
      [msg('Requests received', {id: 'us.metrics'}), words(context, us.metrics)],
      [msg('Requests by an agent', {id: 'us.agent'}), words(context, us.agent)],
      [msg('Last updated', {id: 'us.updated'}), us.updatedOn && dateNode(context, us.updatedOn)],
    ]),
    us.optOut !== undefined &&
      h('p', {}, link(us.optOut, msg('Do not sell or share my personal information', {id: 'us.opt-out'}))),
  ];
}

/** The views of this file by name. */
export const specialViews: ViewContext['specialViews'] = {
  'additional-uses': additionalUseView,
  'direct-collection': directCollectionView,
  'sensitive-exposure': sensitiveExposureView,
  'video-devices': videoView,
  location: locationView,
  'ai-development': aiDevelopmentView,
  'business-transfer': businessTransferView,
  'personal-info-files': fileView,
  'us-privacy': usPrivacyView,
};
