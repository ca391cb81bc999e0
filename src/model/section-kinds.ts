/** The section kinds that this version knows, in the order that the Korean guideline recommends, with the view of their facts. */

import type {ViewName} from './document/blocks.js';

export const sectionKinds = {
  preface: undefined,
  purposes: 'purposes',
  items: 'items',
  'legal-basis': undefined,
  children: 'children',
  retention: 'retention',
  destruction: 'destruction',
  recipients: 'recipients',
  'additional-use': 'additional-uses',
  processors: 'processors',
  'direct-collection': 'direct-collection',
  transfers: 'transfers',
  safety: 'safety',
  'sensitive-exposure': 'sensitive-exposure',
  pseudonymised: 'pseudonymised',
  'automatic-collection': 'devices',
  behavioural: 'behavioural',
  rights: 'rights',
  'automated-decisions': 'automated-decisions',
  officer: 'officers',
  'access-desk': undefined,
  'domestic-agent': undefined,
  remedies: 'agencies',
  video: 'video-devices',
  location: 'location',
  'ai-development': 'ai-development',
  'business-transfer': 'business-transfer',
  'personal-info-files': 'personal-info-files',
  'us-privacy': 'us-privacy',
  changes: 'changes',
  history: 'history',
  addendum: undefined,
  other: undefined,
} as const satisfies Record<string, ViewName | undefined>;

export type KnownSectionKind = keyof typeof sectionKinds;

export const isKnownKind = (kind: string): kind is KnownSectionKind => Object.hasOwn(sectionKinds, kind);
