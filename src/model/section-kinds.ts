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
  'additional-use': undefined,
  processors: 'processors',
  'direct-collection': undefined,
  transfers: 'transfers',
  safety: 'safety',
  'sensitive-exposure': undefined,
  pseudonymised: 'pseudonymised',
  'automatic-collection': 'devices',
  behavioural: 'behavioural',
  rights: 'rights',
  'automated-decisions': 'automated-decisions',
  officer: 'officers',
  'access-desk': undefined,
  'domestic-agent': undefined,
  remedies: 'agencies',
  video: undefined,
  location: undefined,
  'ai-development': undefined,
  'business-transfer': undefined,
  'personal-info-files': undefined,
  'us-privacy': undefined,
  changes: 'changes',
  history: 'history',
  addendum: undefined,
  other: undefined,
} as const satisfies Record<string, ViewName | undefined>;

export type KnownSectionKind = keyof typeof sectionKinds;

export const isKnownKind = (kind: string): kind is KnownSectionKind => Object.hasOwn(sectionKinds, kind);
