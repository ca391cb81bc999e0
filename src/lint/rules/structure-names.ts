/** What the document and its sections are called, and what points at them. */

import {addTo, gathered, matches, optional} from '../hits.js';
import {evaluation, guideline, quality} from '../reference.js';
import type {Rule} from '../rule.js';
import type {Found} from '../text-layer.js';
import {aliasProblems} from './aliases.js';
import {compareContents} from './contents-list.js';
import {danglingReferences} from './cross-references.js';
import {outOfOrder} from './section-order.js';

const properName = /개인정보\s*처리\s*방침/;
/** Names that policies give themselves; statutes and portals are called otherwise. */
const documentNames = /개인정보\s*(?:보호|취급|처리)?\s*(?:방침|정책)(?![가-힣]*법)/;

export const structureNameRules: readonly Rule[] = [
  {
    id: 'ST01',
    group: 'structure',
    severity: 'warning',
    message: {
      ko: '문서의 이름이 “개인정보 처리방침”이 아닙니다: “{found}”.',
      en: 'The document is not titled 개인정보 처리방침 (privacy policy): “{found}”.',
    },
    remedy: {
      ko: '법이 정한 이름으로 통일하세요. 다른 이름은 평가에서 지적되었습니다.',
      en: 'Use the name of the law throughout; other names were criticised in the evaluation of policies.',
    },
    reference: evaluation,
    variants: {
      missing: {
        message: {ko: '문서에 제목이 없습니다.', en: 'The document has no title.'},
      },
      several: {
        message: {
          ko: '한 문서를 여러 이름으로 부릅니다: {found}.',
          en: 'One document goes by several names: {found}.',
        },
      },
    },
    jurisdiction: 'KR',
    language: 'ko',
    *check(context) {
      const {kind, title} = context.policy;
      if (kind !== undefined && kind !== 'privacy') return;
      const words = context.words(title).trim();
      if (!words) yield {variant: 'missing', place: context.titlePlace};
      else if (!properName.test(words)) yield {place: context.titlePlace, values: {found: words}};
      const names = new Map<string, Found[]>();
      for (const found of matches(context, documentNames, {korean: true})) {
        const name = found.match[0].replace(/\s+/g, '');
        addTo(names, name, found);
      }
      if (names.size < 2) return;
      const odd = [...names].filter(([name]) => !properName.test(name)).flatMap(([, found]) => found);
      const hit = gathered(odd.length > 0 ? odd : [...names.values()].flat());
      yield {...hit, variant: 'several', values: {found: [...names.keys()].map((name) => `“${name}”`).join(', ')}};
    },
  },
  {
    id: 'ST02',
    group: 'structure',
    severity: 'warning',
    message: {
      ko: '큰 항목이 {count}개인데 목차가 없습니다.',
      en: 'There are {count} sections and no list of contents.',
    },
    remedy: {
      ko: '목차를 두세요. 이 패키지의 <privacy-policy>는 목차를 그려 줍니다.',
      en: 'Add one; <privacy-policy> of this package draws it.',
    },
    reference: guideline,
    *check(context) {
      const {contents} = context.policy;
      const shown = contents?.mode === 'auto' || (contents?.entries?.length ?? 0) > 0;
      // Where nothing is declared, pages draw the list; the text that was imported has none.
      const missing = contents?.mode === 'none' || (!shown && context.imported);
      const count = context.sections.filter(({title}) => title).length;
      if (missing && count >= 6) yield {place: context.titlePlace, values: {count: String(count)}};
    },
  },
  {
    id: 'ST03',
    group: 'structure',
    severity: 'error',
    message: {
      ko: '목차의 “{entry}”와 본문의 제목이 다릅니다: “{heading}”.',
      en: 'The list of contents says “{entry}”, the heading “{heading}”.',
    },
    remedy: {ko: '목차와 제목을 같게 고치세요.', en: 'Make the two agree.'},
    reference: quality,
    variants: {
      spacing: {
        severity: 'info',
        message: {
          ko: '목차와 제목이 띄어쓰기나 기호만 다릅니다: “{entry}”, “{heading}”.',
          en: 'The list of contents and the heading differ in spacing or punctuation only: “{entry}”, “{heading}”.',
        },
      },
      number: {
        message: {
          ko: '목차의 번호가 본문과 다릅니다: “{entry}”, “{heading}”.',
          en: 'The numbers in the list of contents and the text differ: “{entry}”, “{heading}”.',
        },
      },
      unlisted: {
        message: {ko: '목차에 없는 항목입니다: “{heading}”.', en: 'The list of contents lacks “{heading}”.'},
      },
      unknown: {
        message: {
          ko: '목차에만 있고 본문에 없는 항목입니다: “{entry}”.',
          en: 'The list of contents names “{entry}”, which does not exist.',
        },
      },
      order: {
        message: {
          ko: '목차의 순서가 본문과 다릅니다: “{entry}”.',
          en: 'The list of contents has another order: “{entry}”.',
        },
      },
    },
    check: compareContents,
  },
  {
    id: 'ST08',
    group: 'structure',
    severity: 'warning',
    message: {
      ko: '가리키는 항목이 없습니다: “{found}”.{near}',
      en: 'This refers to something that does not exist: “{found}”.{near}',
    },
    remedy: {ko: '실제 제목으로 고치세요.', en: 'Use the heading as it stands.'},
    reference: quality,
    variants: {
      elsewhere: {
        message: {
          ko: '“{found}” 항목은 다른 내용을 다루는 곳에 있어 무엇을 가리키는지 알기 어렵습니다.',
          en: '“{found}” stands under another subject, so the reference is hard to follow.',
        },
      },
    },
    language: 'ko',
    confidence: 0.8,
    check: danglingReferences,
  },
  {
    id: 'ST17',
    group: 'structure',
    severity: 'info',
    message: {
      ko: '작성지침이 권하는 순서와 다릅니다: {found}.',
      en: 'The order differs from the one that the guideline recommends: {found}.',
    },
    remedy: {
      ko: '읽는 사람이 찾기 쉬운 순서인지 살펴보세요. 순서는 권장 사항입니다.',
      en: 'The order is a recommendation only; see whether readers find their way.',
    },
    reference: guideline,
    jurisdiction: 'KR',
    *check(context) {
      yield* optional(outOfOrder(context));
    },
  },
  {
    id: 'ST18',
    group: 'structure',
    severity: 'warning',
    message: {
      ko: '“{found}”: 무엇을 가리키는 말인지 정하지 않고 씁니다.',
      en: '“{found}” is used without saying what it stands for.',
    },
    remedy: {ko: '처음 나오는 곳에 (이하 “{found}”)처럼 정하세요.', en: 'Define it where it first occurs.'},
    reference: quality,
    variants: {
      malformed: {
        message: {
          ko: '줄임말을 정하는 괄호가 잘못되었습니다: “{found}”.',
          en: 'The definition of a short name is malformed: “{found}”.',
        },
        remedy: {ko: '“이름(이하 ‘회사’)은”처럼 조사를 괄호 밖에 두세요.', en: 'Keep particles outside the brackets.'},
      },
      twice: {
        message: {ko: '“{found}”: 두 번 다르게 정합니다.', en: '“{found}” is defined twice for different things.'},
        remedy: {ko: '한 말에 한 뜻만 두세요.', en: 'Give each word one meaning.'},
      },
    },
    language: 'ko',
    check: aliasProblems,
  },
];
