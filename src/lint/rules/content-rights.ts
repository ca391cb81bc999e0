/** Rights of data subjects, and devices that collect data by themselves. */

import type {CatalogueText} from '../../model/catalogue/statutes.js';
import {gathered, matches, optional} from '../hits.js';
import {listed} from '../listed.js';
import {pipa} from '../reference.js';
import type {Rule} from '../rule.js';

const collectsByDevice = /쿠키|cookie|접속\s*(?:로그|기록)|IP\s*(?:Address|주소)|방문\s*일시|log data/i;
const otherBrowsers =
  /크롬|chrome|엣지|\bedge\b|사파리|safari|파이어폭스|firefox|웨일|whale|삼성\s*인터넷|\biOS\b|안드로이드|android/i;
/** The last day on which Microsoft supported Internet Explorer 11 on the desktop was 15 June 2022. */
const explorerEnds = '2022-06-15';

const rights: {label: CatalogueText; type: string; words: RegExp; needed: boolean}[] = [
  {
    label: {ko: '처리정지 요구', en: 'suspension'},
    type: 'suspend',
    words: /처리\s*(?:의\s*)?정지|이용\s*정지|suspen|restrict/i,
    needed: true,
  },
  {label: {ko: '동의 철회', en: 'withdrawal of consent'}, type: 'withdraw', words: /철회|withdraw/i, needed: true},
  {
    label: {ko: '전송 요구', en: 'portability'},
    type: 'port',
    words: /전송\s*(?:을\s*)?요구|이동권|portab/i,
    needed: false,
  },
  {
    label: {ko: '자동화된 결정에 대한 거부와 설명 요구', en: 'refusal and explanation of automated decisions'},
    type: 'refuse-decision',
    words: /자동화된\s*(?:의사\s*)?결정|automated decision/i,
    needed: false,
  },
];

export const contentRightsRules: readonly Rule[] = [
  {
    id: 'CO11',
    group: 'content',
    severity: 'error',
    message: {
      ko: '“{found}” 등을 자동으로 수집하지만 자동 수집 장치와 그 거부에 관한 항목이 없습니다.',
      en: '“{found}” and the like are collected by devices, but no section explains them and how to refuse.',
    },
    remedy: {ko: '쿠키 등의 설치ㆍ운영과 거부 방법을 적으세요.', en: 'Explain the devices and how to refuse them.'},
    reference: pipa('A30.1.7'),
    jurisdiction: 'KR',
    *check(context) {
      const {devices, refusalSteps} = context.policy;
      if (refusalSteps.length > 0 || context.about('automatic-collection').length > 0) return;
      // Cookies need the section wherever they are spoken of; logs where they are listed as items.
      const listing = new Set(
        context.about('items', 'purposes').flatMap((view) => [...view.walk()].map(({section}) => section.id)),
      );
      const [found] = matches(context, collectsByDevice, {
        keep: ({match, place}) =>
          /쿠키|cookie/i.test(match[0]) || place.section === undefined || listing.has(place.section),
      });
      if (found) yield {place: found.place, values: {found: found.match[0]}};
      else if (devices.length > 0) yield {place: {pointer: '/devices'}, values: {found: devices[0]!.name}};
    },
  },
  {
    id: 'CO12',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '쿠키를 거부하는 방법이 지원이 끝난 인터넷 익스플로러에만 맞습니다: “{found}”.',
      en: 'The steps for refusing cookies fit only Internet Explorer, which is no longer supported: “{found}”.',
    },
    remedy: {
      ko: '요즘 브라우저와 스마트폰의 설정 방법을 적으세요.',
      en: 'Give the steps for browsers and phones of today.',
    },
    reference: pipa('A30.1.7'),
    variants: {
      inItsDay: {
        severity: 'info',
        message: {
          ko: '작성 당시에는 맞았지만, 인터넷 익스플로러는 2022년 6월 15일 지원이 끝났습니다: “{found}”.',
          en: 'This was right when it was written; Internet Explorer ended on 15 June 2022: “{found}”.',
        },
      },
      twice: {
        severity: 'info',
        message: {ko: '쿠키를 거부하는 방법이 되풀이됩니다.', en: 'The steps for refusing cookies are given twice.'},
        remedy: {ko: '한 곳에만 두세요.', en: 'Keep them in one place.'},
      },
    },
    from: explorerEnds,
    *check(context) {
      const {refusalSteps} = context.policy;
      const steps = context.textAbout('automatic-collection') || context.text.all;
      if (!otherBrowsers.test(steps) && !refusalSteps.some(({browser}) => otherBrowsers.test(context.words(browser)))) {
        const old = matches(context, /인터넷\s*익스플로[가-힣]{1,2}|internet\s*explorer|도구\s*>\s*인터넷\s*옵션/i);
        for (const hit of optional(gathered(old)))
          yield {...hit, ...(context.written && context.written < explorerEnds && {variant: 'inItsDay'})};
      }
      const [first, second] = matches(context, /모든\s*쿠키를\s*허용하거나/);
      if (first && second) yield {place: second.place, more: [first.place], variant: 'twice'};
    },
  },
  {
    id: 'CO15',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '정보주체의 권리 가운데 빠진 것이 있습니다: {missing}.',
      en: 'These rights of data subjects are not explained: {missing}.',
    },
    remedy: {ko: '권리와 행사 방법을 적으세요.', en: 'Explain the right and how to exercise it.'},
    reference: pipa('A35-2', 'A37', 'A37-2'),
    variants: {
      newer: {
        severity: 'info',
        message: {
          ko: '해당하는 경우에만 필요하지만 다음 권리가 보이지 않습니다: {missing}.',
          en: 'Where they apply, these rights should be explained too: {missing}.',
        },
      },
    },
    jurisdiction: 'KR',
    *check(context) {
      const text = context.textAbout('rights');
      const missing = rights.filter(
        ({type, words}) => !words.test(text) && !context.policy.rights.some((right) => right.type === type),
      );
      if (missing.length === 0) return;
      yield {
        place: context.placeFor('rights'),
        values: {missing: listed(missing.map(({label}) => label))},
        ...(!missing.some(({needed}) => needed) && {variant: 'newer'}),
      };
    },
  },
  {
    id: 'CO16',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '제목은 법정대리인을 말하지만 본문에는 없습니다: “{found}”.',
      en: 'The heading speaks of guardians, the text does not: “{found}”.',
    },
    remedy: {
      ko: '법정대리인이 할 수 있는 것을 적거나 제목을 고치세요.',
      en: 'Say what guardians can do, or change the heading.',
    },
    reference: pipa('A30.1.5', 'A38.2'),
    *check(context) {
      for (const view of context.allSections) {
        if (!/법정\s*대리인|guardian/i.test(view.title)) continue;
        const body = view.deep.slice(view.title.length);
        const facts = !context.imported && context.factsOf(view.section.kind);
        if (body.trim() && !facts && !/대리인|아동|보호자|guardian|child/i.test(body))
          yield {place: view.place, values: {found: view.title}};
      }
    },
  },
];
