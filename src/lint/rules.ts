/** All rules, in the order of the documentation. */

import type {Rule} from './rule.js';
import {agencyRules} from './rules/agencies.js';
import {contentAbroadRules} from './rules/content-abroad.js';
import {contentCollectionRules} from './rules/content-collection.js';
import {contentDateRules} from './rules/content-dates.js';
import {contentDutyRules} from './rules/content-duties.js';
import {contentRightsRules} from './rules/content-rights.js';
import {contentSharingRules} from './rules/content-sharing.js';
import {contentSpecialRules} from './rules/content-special.js';
import {formRules} from './rules/form.js';
import {identityRules} from './rules/identity.js';
import {lawRules} from './rules/law.js';
import {lawTermRules} from './rules/law-terms.js';
import {leftoverRules} from './rules/leftovers.js';
import {lintItselfRules} from './rules/lint-itself.js';
import {retentionHabitRules} from './rules/retention-habits.js';
import {retentionLawRules} from './rules/retention-law.js';
import {retentionPlanRules} from './rules/retention-plan.js';
import {structureLayoutRules} from './rules/structure-layout.js';
import {structureNameRules} from './rules/structure-names.js';
import {structureNumberRules} from './rules/structure-numbers.js';
import {textRules} from './rules/text.js';

const inOrder = (rules: readonly Rule[]): Rule[] => [...rules].sort((a, b) => a.id.localeCompare(b.id));

export const lintRules: readonly Rule[] = [
  ...inOrder([...structureNameRules, ...structureNumberRules, ...structureLayoutRules]),
  ...inOrder(leftoverRules),
  ...inOrder(identityRules),
  ...inOrder([...retentionLawRules, ...retentionPlanRules, ...retentionHabitRules]),
  ...inOrder([...lawRules, ...lawTermRules]),
  ...inOrder(agencyRules),
  ...inOrder([
    ...contentCollectionRules,
    ...contentSharingRules,
    ...contentDutyRules,
    ...contentRightsRules,
    ...contentDateRules,
    ...contentSpecialRules,
    ...contentAbroadRules,
  ]),
  ...inOrder(textRules),
  ...inOrder(formRules),
  ...inOrder(lintItselfRules),
];
