/** The sections that are shown: the document's own, or, where it has only facts, one for each kind of fact. */

import type {Section, ViewName} from './document/blocks.js';
import type {Policy} from './document/policy.js';
import {sectionKinds, type KnownSectionKind} from './section-kinds.js';

/** Whether a policy has any fact that a view would show. */
export function hasFacts(policy: Policy, view: ViewName): boolean {
  switch (view) {
    case 'items':
      return policy.activities.length > 0 || policy.items.length > 0;
    case 'purposes':
      return policy.purposes.length > 0;
    case 'retention':
      return policy.retention.length > 0;
    case 'destruction':
      return policy.destruction !== undefined;
    case 'processors':
      return policy.processors.length > 0;
    case 'recipients':
      return policy.recipients.length > 0;
    case 'transfers':
      return transfersOf(policy).length > 0;
    case 'devices':
      return policy.devices.length > 0 || policy.refusalSteps.length > 0;
    case 'rights':
      return policy.rights.length > 0;
    case 'children':
      return policy.children !== undefined;
    case 'officers':
      return policy.officers.length > 0;
    case 'agencies':
      return policy.agencies.length > 0;
    case 'safety':
      return policy.safety.length > 0;
    case 'pseudonymised':
      return policy.pseudonymised.length > 0;
    case 'automated-decisions':
      return policy.automatedDecisions.length > 0;
    case 'behavioural':
      return policy.behavioural.length > 0;
    case 'additional-uses':
      return policy.additionalUses.length > 0;
    case 'direct-collection':
      return policy.directCollection !== undefined;
    case 'sensitive-exposure':
      return policy.sensitiveExposure.length > 0;
    case 'video-devices':
      return policy.videoDevices.length > 0;
    case 'location':
      return policy.location.length > 0;
    case 'ai-development':
      return policy.aiDevelopment.length > 0;
    case 'business-transfer':
      return policy.businessTransfer !== undefined;
    case 'personal-info-files':
      return policy.personalInfoFiles.length > 0;
    case 'us-privacy':
      return policy.usPrivacy !== undefined;
    case 'changes':
      return policy.changeNotice !== undefined;
    case 'history':
      return policy.history.length > 0;
    case 'labels':
      return policy.labels.length > 0;
  }
}

/** A transfer abroad, and the row that it belongs to if it stands in one. */
export function transfersOf(
  policy: Policy,
): {transfer: Policy['transfers'][number]; row?: Policy['processors'][number] | Policy['recipients'][number]}[] {
  return [
    ...[...policy.recipients, ...policy.processors].flatMap((row) =>
      row.transfer ? [{transfer: row.transfer, row}] : [],
    ),
    ...policy.transfers.map((transfer) => ({transfer})),
  ];
}

export function outline(policy: Policy): Section[] {
  if (policy.sections.length > 0) return policy.sections;
  return (Object.entries(sectionKinds) as [KnownSectionKind, ViewName | undefined][])
    .filter(([, view]) => view && hasFacts(policy, view))
    .map(([kind]) => ({id: kind, kind, blocks: [], sections: []}));
}
