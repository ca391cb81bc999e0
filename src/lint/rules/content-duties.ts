/** Sections on safety, destruction and pseudonymised data. */

import type {CatalogueText} from '../../model/catalogue/statutes.js';
import {listed} from '../listed.js';
import {pipa} from '../reference.js';
import type {Rule} from '../rule.js';

const safetyClasses: {label: CatalogueText; class: string; words: RegExp}[] = [
  {
    label: {ko: '관리적 조치', en: 'administrative measures'},
    class: 'administrative',
    words: /관리적|내부\s*관리\s*계획|교육|취급\s*(?:직원|자)|administrative|training/i,
  },
  {
    label: {ko: '기술적 조치', en: 'technical measures'},
    class: 'technical',
    words: /기술적|암호화|백신|접근\s*(?:권한|통제)|방화벽|침입\s*차단|encrypt|firewall|technical/i,
  },
  {
    label: {ko: '물리적 조치', en: 'physical measures'},
    class: 'physical',
    words: /물리적|잠금|출입|시건|전산실|자료\s*보관실|호스팅\s*서버\s*위치|physical|locked/i,
  },
];

const paperCollected = /서면|팩스|종이|신청서|우편|방문\s*접수|paper form/i;

export const contentDutyRules: readonly Rule[] = [
  {
    id: 'CO10',
    group: 'content',
    severity: 'error',
    message: {
      ko: '안전성 확보조치에 관한 항목이 보이지 않습니다.',
      en: 'No section on how the data are kept safe was found.',
    },
    remedy: {
      ko: '관리적ㆍ기술적ㆍ물리적 조치를 적으세요.',
      en: 'Describe administrative, technical and physical measures.',
    },
    reference: pipa('A29', 'D31.1.3'),
    variants: {
      class: {
        severity: 'warning',
        message: {
          ko: '안전성 확보조치에 빠진 것이 있습니다: {missing}.',
          en: 'The section on safety lacks: {missing}.',
        },
      },
    },
    jurisdiction: 'KR',
    *check(context) {
      const {safety} = context.policy;
      const text = context.textAbout('safety');
      if (safety.length === 0 && text.trim() === '') {
        yield {place: context.titlePlace};
        return;
      }
      const missing = safetyClasses.filter(
        (entry) => !entry.words.test(text) && !safety.some((measure) => measure.class === entry.class),
      );
      if (missing.length > 0)
        yield {
          place: context.placeFor('safety'),
          values: {missing: listed(missing.map(({label}) => label))},
          variant: 'class',
        };
    },
  },
  {
    id: 'CO17',
    group: 'content',
    severity: 'warning',
    message: {ko: '파기에 관해 빠진 것이 있습니다: {missing}.', en: 'The section on destruction lacks: {missing}.'},
    remedy: {ko: '파기 절차와 매체별 방법을 적으세요.', en: 'Describe the procedure and the method for each medium.'},
    reference: pipa('A30.1.3-2', 'D16'),
    jurisdiction: 'KR',
    *check(context) {
      const {destruction} = context.policy;
      const text = context.textAbout('destruction');
      if (!destruction && text.trim() === '') {
        yield {
          place: context.titlePlace,
          values: {missing: {ko: '파기 절차와 방법 전체', en: 'everything: procedure and methods'}},
        };
        return;
      }
      const has = (words: RegExp, medium?: string) =>
        words.test(text) ||
        (destruction?.methods ?? []).some(
          (method) => method.medium === medium || words.test(context.words(method.method)),
        );
      const bodies = context
        .about('destruction')
        .map((view) => view.deep.slice(view.title.length))
        .join('\n');
      const procedure =
        (destruction?.steps?.length ?? 0) > 0 ||
        destruction?.approver !== undefined ||
        /절차(?!\s*및\s*방법은)|사유가?\s*발생|승인|선정|별도의\s*(?:DB|데이터베이스|공간)|procedure|approv/i.test(
          bodies,
        );
      const missing: CatalogueText[] = [];
      if (!has(/재생|복구|복원|영구\s*삭제|포맷|로우\s*레벨|irrecoverabl|wiped?/i, 'electronic'))
        missing.push({ko: '전자 파일의 파기 방법', en: 'the method for electronic files'});
      const paper = paperCollected.test(context.textAbout('items', 'rights')) || /종이|서류함/.test(text);
      if (paper && !has(/분쇄|소각|파쇄|shred|incinerat/i, 'paper'))
        missing.push({ko: '종이 문서의 파기 방법', en: 'the method for paper'});
      if (!procedure) missing.push({ko: '파기 절차', en: 'the procedure'});
      if (missing.length > 0) yield {place: context.placeFor('destruction'), values: {missing: listed(missing)}};
    },
  },
  {
    id: 'CO18',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '가명정보 처리에 관해 빠진 것이 있습니다: {missing}.',
      en: 'On pseudonymised data the policy lacks: {missing}.',
    },
    remedy: {
      ko: '처리 목적, 항목, 기간, 제3자 제공 등을 적으세요.',
      en: 'State purpose, items, period and recipients.',
    },
    reference: pipa('A30.1.4-2'),
    jurisdiction: 'KR',
    *check(context) {
      const {pseudonymised} = context.policy;
      const text = context.textAbout('pseudonymised');
      if (pseudonymised.length === 0 && text.trim() === '') return;
      const parts = [
        {
          label: {ko: '목적', en: 'the purpose'},
          words: /목적|통계\s*작성|과학적\s*연구|기록\s*보존/,
          facts: pseudonymised.some(({purpose}) => context.words(purpose)),
        },
        {
          label: {ko: '항목', en: 'the items'},
          words: /항목/,
          facts: pseudonymised.some(({items}) => (items?.length ?? 0) > 0),
        },
        {
          label: {ko: '기간', en: 'the period'},
          words: /기간/,
          facts: pseudonymised.some(({period}) => period !== undefined),
        },
        {
          label: {ko: '제3자 제공 여부', en: 'whether they are passed on'},
          words: /제공/,
          facts: pseudonymised.some(({recipients, processors}) => (recipients ?? processors) !== undefined),
        },
      ];
      const missing = parts.filter(({words, facts}) => !facts && !words.test(text));
      if (missing.length > 0)
        yield {place: context.placeFor('pseudonymised'), values: {missing: listed(missing.map(({label}) => label))}};
    },
  },
];
