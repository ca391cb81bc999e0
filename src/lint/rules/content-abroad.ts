/** What the law of other countries asks for, by the facts of the policy. */

import type {CatalogueText} from '../../model/catalogue/statutes.js';
import {addDuration} from '../../model/period.js';
import type {LintContext} from '../lint-context.js';
import {ccpa, gdpr} from '../reference.js';
import type {Rule} from '../rule.js';
import {listed} from '../listed.js';

interface Part {
  label: CatalogueText;
  present(context: LintContext): boolean;
}

const hasRight =
  (...types: string[]) =>
  (context: LintContext) =>
    types.some((type) => context.policy.rights.some((right) => right.type === type));

/** GDPR Art. 13(1) and (2), point by point; what the facts do not show is looked up in the text. */
const gdprParts: Part[] = [
  {
    label: {ko: '처리자의 신원과 연락처(13(1)(a))', en: 'identity and contacts of the controller (13(1)(a))'},
    present: ({policy}) => (policy.controller?.contacts?.length ?? 0) > 0,
  },
  {
    label: {ko: '목적과 법적 근거(13(1)(c))', en: 'purposes and legal basis (13(1)(c))'},
    present: ({policy, text}) =>
      policy.activities.some(({basis}) => basis.length > 0) ||
      text.has(/legal basis|lawful basis|Art(?:icle|\.)\s*6\s*\(1\)|Rechtsgrundlage/i),
  },
  {
    label: {ko: '받는 자(13(1)(e))', en: 'recipients (13(1)(e))'},
    present: ({policy, text}) =>
      policy.recipients.length + policy.processors.length > 0 || text.has(/recipient|processor|Empfänger/i),
  },
  {
    label: {ko: '보관 기간(13(2)(a))', en: 'storage period (13(2)(a))'},
    present: ({policy, text}) =>
      policy.retention.length > 0 ||
      policy.activities.some(({period}) => period) ||
      text.has(/retention|how long|Speicherdauer/i),
  },
  {
    label: {
      ko: '열람, 정정, 삭제, 제한, 반대, 이동(13(2)(b))',
      en: 'access, rectification, erasure, restriction, objection, portability (13(2)(b))',
    },
    present: (context) =>
      (hasRight('access')(context) &&
        hasRight('erase')(context) &&
        hasRight('object')(context) &&
        hasRight('port')(context)) ||
      context.text.has(/portab[^]{0,2000}object|object[^]{0,2000}portab/i),
  },
  {
    label: {ko: '동의 철회(13(2)(c))', en: 'withdrawal of consent (13(2)(c))'},
    present: (context) => hasRight('withdraw')(context) || context.text.has(/withdraw/i),
  },
  {
    label: {ko: '감독기관에 대한 불만 제기(13(2)(d))', en: 'complaint to a supervisory authority (13(2)(d))'},
    present: (context) => hasRight('complain')(context) || context.text.has(/supervisory authority|Aufsichtsbehörde/i),
  },
];

const ccpaParts: Part[] = [
  {
    label: {ko: '수집 범주', en: 'categories collected'},
    present: ({policy}) => (policy.usPrivacy?.categories?.length ?? 0) > 0,
  },
  {
    label: {ko: '판매ㆍ공유 여부', en: 'whether data are sold or shared'},
    present: ({policy, text}) =>
      policy.usPrivacy?.sold !== undefined || text.has(/(?:sell|share)[^.\n]{0,60}personal information|do not sell/i),
  },
  {
    label: {ko: '거부 링크', en: 'opt-out link'},
    present: ({policy, text}) => policy.usPrivacy?.optOut !== undefined || text.has(/opt[- ]out|do not sell/i),
  },
  {
    label: {ko: '알 권리와 삭제권', en: 'rights to know and to delete'},
    present: (context) => hasRight('know', 'access')(context) && hasRight('erase')(context),
  },
];

export const contentAbroadRules: readonly Rule[] = [
  {
    id: 'CO33',
    group: 'content',
    severity: 'error',
    message: {
      ko: 'EU 정보주체에게 알려야 할 사항 가운데 보이지 않는 것이 있습니다: {missing}.',
      en: 'Of what the GDPR asks for, this seems to be missing: {missing}.',
    },
    remedy: {ko: '빠진 사항을 적거나, 해당하지 않는 이유를 확인하세요.', en: 'Add it, or check why it does not apply.'},
    reference: gdpr('13'),
    jurisdiction: 'EU',
    confidence: 0.8,
    *check(context) {
      const missing = gdprParts.filter(({present}) => !present(context));
      if (missing.length > 0)
        yield {place: context.titlePlace, values: {missing: listed(missing.map(({label}) => label))}};
    },
  },
  {
    id: 'CO34',
    group: 'content',
    severity: 'error',
    message: {
      ko: '캘리포니아 주민에게 알려야 할 사항 가운데 보이지 않는 것이 있습니다: {missing}.',
      en: 'Of what California law asks for, this seems to be missing: {missing}.',
    },
    remedy: {ko: '빠진 사항을 적거나, 해당하지 않는 이유를 확인하세요.', en: 'Add it, or check why it does not apply.'},
    reference: ccpa,
    variants: {
      stale: {
        message: {
          ko: '마지막 갱신일({found})에서 12개월이 지났습니다.',
          en: 'More than 12 months have passed since the last update ({found}).',
        },
        remedy: {
          ko: '적어도 12개월마다 고치고 날짜를 적으세요.',
          en: 'Update it at least every 12 months, and say when.',
        },
      },
    },
    jurisdiction: 'US-CA',
    confidence: 0.8,
    *check(context) {
      const missing = ccpaParts.filter(({present}) => !present(context));
      if (missing.length > 0)
        yield {
          place: {pointer: context.policy.usPrivacy ? '/usPrivacy' : ''},
          values: {missing: listed(missing.map(({label}) => label))},
        };
      const updated = context.policy.usPrivacy?.updatedOn ?? context.policy.revisedOn ?? context.written;
      const due = updated && addDuration(updated, 'P12M');
      if (updated && due && due < context.on)
        yield {place: {pointer: '/usPrivacy/updatedOn'}, values: {found: updated}, variant: 'stale'};
    },
  },
];
