/** What a Korean privacy policy has to say, section by section, and since when: for lint and the documentation. */

import type {CalendarDate} from '../document/values.js';
import type {KnownSectionKind} from '../section-kinds.js';
import {read, readLately, seen, type EntryCheck} from './entry-status.js';

/** A duty or recommendation to have a section. */
export interface SectionDuty extends EntryCheck {
  kind: KnownSectionKind;
  /** Places in PIPA (`A`) and its decree (`D`), written as in `rules.ts`; empty where only the guideline asks for it. */
  law: readonly string[];
  /** `always`, `if-any`: only where the controller does it, or `recommended` by the regulator's guideline. */
  when: 'always' | 'if-any' | 'recommended';
  validFrom?: CalendarDate;
}

export const sectionDuties: readonly SectionDuty[] = [
  {kind: 'purposes', law: ['A30.1.1'], when: 'always', ...read},
  {kind: 'items', law: ['D31.1.1'], when: 'always', ...read},
  {kind: 'retention', law: ['A30.1.2'], when: 'always', ...read},
  {kind: 'destruction', law: ['A30.1.3-2'], when: 'always', ...read},
  {kind: 'recipients', law: ['A30.1.3'], when: 'if-any', ...read},
  {kind: 'processors', law: ['A30.1.4', 'A26.2'], when: 'if-any', ...read},
  {kind: 'transfers', law: ['D31.1.2', 'A28-8.2'], when: 'if-any', ...read},
  {kind: 'direct-collection', law: ['D31.1.4'], when: 'if-any', ...read},
  {kind: 'additional-use', law: ['D14-2.2'], when: 'if-any', ...read},
  {kind: 'sensitive-exposure', law: ['A30.1.3-3', 'A23.3'], when: 'if-any', ...read},
  {kind: 'pseudonymised', law: ['A30.1.4-2'], when: 'if-any', ...read},
  {kind: 'automatic-collection', law: ['A30.1.7'], when: 'if-any', ...read},
  {kind: 'rights', law: ['A30.1.5', 'A38.4', 'A38.5'], when: 'always', ...read},
  {kind: 'access-desk', law: ['A38.4', 'D41.2'], when: 'always', ...read},
  {kind: 'automated-decisions', law: ['A37-2.4', 'D44-4'], when: 'if-any', ...read},
  {kind: 'children', law: ['A22-2'], when: 'if-any', ...read},
  {kind: 'officer', law: ['A30.1.6'], when: 'always', ...read},
  {kind: 'domestic-agent', law: ['A31-2.4'], when: 'if-any', ...read},
  {kind: 'safety', law: ['D31.1.3'], when: 'always', ...read},
  {kind: 'legal-basis', law: ['A22.3'], when: 'if-any', validFrom: '2023-09-15', ...read},
  {kind: 'video', law: ['A25.7', 'A25-2.4'], when: 'if-any', ...read},
  {kind: 'ai-development', law: ['A28-12.5'], when: 'if-any', validFrom: '2027-03-09', ...readLately},
  {kind: 'personal-info-files', law: ['A32'], when: 'if-any', ...read},
  {kind: 'behavioural', law: [], when: 'recommended', ...seen},
  {kind: 'remedies', law: [], when: 'recommended', ...seen},
  {kind: 'changes', law: [], when: 'recommended', ...seen},
  {kind: 'history', law: [], when: 'recommended', ...seen},
];

/** Amendments of PIPA and its decree that touch policies, the latest last. */
export const amendments = [
  {
    act: '개인정보 보호법 법률 제21445호',
    actEn: 'PIPA as amended by Act No. 21445',
    inForce: '2026-09-11',
    ...readLately,
  },
  {
    act: '개인정보 보호법 법률 제21910호',
    actEn: 'PIPA as amended by Act No. 21910',
    inForce: '2027-03-09',
    ...readLately,
  },
] as const;
