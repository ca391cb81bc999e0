/** Duties for special acts: AI development, domestic agents, video, additional use, public bodies, behavioural data. */

import type {CatalogueText} from '../../model/catalogue/statutes.js';
import {gathered, matches, optional} from '../hits.js';
import {guideline, pipa} from '../reference.js';
import type {Rule} from '../rule.js';
import {listed} from '../listed.js';

const publicBody =
  /(?:시청|구청|군청|도청|교육청|공단|보건소|주민센터|국립[가-힣]{1,12}|시립[가-힣]{1,12}|도립[가-힣]{1,12})$/;
const trackers =
  /Google Analytics|구글\s*애널리틱스|(?:Meta|메타|Facebook|페이스북)\s*(?:Pixel|픽셀)|카카오\s*픽셀|네이버\s*애널리틱스|Criteo|크리테오|AppsFlyer|앱스플라이어|Hotjar|Mixpanel|Amplitude/i;

const videoParts: {label: CatalogueText; words: RegExp; fact: string[]}[] = [
  {label: {ko: '설치 근거와 목적', en: 'basis and purpose'}, words: /목적/, fact: ['purpose']},
  {label: {ko: '대수', en: 'number of devices'}, words: /\d+\s*대|대수/, fact: ['count']},
  {label: {ko: '위치와 촬영 범위', en: 'place and range'}, words: /위치|장소|범위/, fact: ['place', 'range']},
  {label: {ko: '관리책임자', en: 'manager'}, words: /책임자|담당/, fact: ['manager']},
  {
    label: {ko: '촬영 시간과 보관 기간', en: 'hours and period'},
    words: /(?:촬영|보관)\s*(?:시간|기간)/,
    fact: ['hours', 'period'],
  },
  {label: {ko: '확인 방법', en: 'how to see recordings'}, words: /열람|확인\s*방법/, fact: ['viewing']},
  {label: {ko: '보호 조치', en: 'safeguards'}, words: /안전성|보호\s*조치|암호화|잠금/, fact: ['safeguards']},
];

const criteria: {
  label: CatalogueText;
  words: RegExp;
  fact: 'relatedness' | 'foreseeability' | 'harm' | 'safeguards';
}[] = [
  {
    label: {ko: '당초 목적과의 관련성', en: 'relation to the first purpose'},
    words: /관련성|관련이\s*있/,
    fact: 'relatedness',
  },
  {label: {ko: '예측 가능성', en: 'foreseeability'}, words: /예측/, fact: 'foreseeability'},
  {
    label: {ko: '이익 침해 여부', en: 'harm to interests'},
    words: /이익을?\s*(?:부당하게\s*)?침해|침해\s*여부/,
    fact: 'harm',
  },
  {label: {ko: '가명처리나 암호화 등 안전 조치', en: 'safeguards'}, words: /가명|암호화|안전/, fact: 'safeguards'},
];

export const contentSpecialRules: readonly Rule[] = [
  {
    id: 'CO26',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '개인정보를 인공지능 개발에 이용하면서 목적과 유형을 함께 적지 않았습니다.',
      en: 'Personal data are used to develop AI, but purpose and type are not both stated.',
    },
    remedy: {
      ko: '제28조의12에 따라 보호위원회 의결을 거쳐 이용한다면 이용 목적과 유형을 적으세요.',
      en: 'If Article 28-12 applies, state the purpose and type of use.',
    },
    reference: pipa('A28-12.5'),
    jurisdiction: 'KR',
    from: '2027-03-09',
    confidence: 0.7,
    *check(context) {
      const {aiDevelopment} = context.policy;
      for (const [index, {type}] of aiDevelopment.entries())
        if (!context.words(type)) yield {place: {pointer: `/aiDevelopment/${index}`}};
      if (aiDevelopment.length > 0 || context.about('ai-development').length > 0) return;
      yield* optional(
        gathered(
          matches(
            context,
            /(?:인공지능|AI)\s*(?:기술\s*|모델\s*)?(?:의\s*)?(?:개발|학습)[^.\n]{0,30}(?:이용|활용|사용)/,
          ),
        ),
      );
    },
  },
  {
    id: 'CO27',
    group: 'content',
    severity: 'error',
    message: {
      ko: '국내에 주소가 없는 개인정보처리자인데 국내대리인이 없습니다. 매출이나 이용자 수가 기준을 넘으면 필요합니다.',
      en: 'The controller is abroad and names no domestic agent; above the thresholds of turnover or users one is needed.',
    },
    remedy: {
      ko: '시행령의 기준에 해당하는지 확인하고, 그렇다면 국내대리인의 이름, 주소, 전화번호, 전자우편을 적으세요.',
      en: 'Check the thresholds in the decree; if they are met, give the agent’s name, address, phone and mail.',
    },
    reference: pipa('A31-2.1', 'A31-2.4'),
    confidence: 0.5,
    *check(context) {
      const {controller, officers, parties, jurisdictions} = context.policy;
      if (
        !jurisdictions.some((country) => country.startsWith('KR')) ||
        !controller?.country ||
        controller.country === 'KR'
      )
        return;
      const named =
        officers.some(({role}) => role === 'domestic-agent') ||
        parties.some(({roles}) => roles?.includes('domestic-agent')) ||
        context.about('domestic-agent').length > 0 ||
        context.text.has(/국내\s*대리인|domestic agent/i);
      if (!named) yield {place: context.placeOfFact('/controller', context.words(controller.name))};
    },
  },
  {
    id: 'CO29',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '영상정보처리기기에 관해 빠진 것이 있습니다: {missing}.',
      en: 'On video devices the policy lacks: {missing}.',
    },
    remedy: {ko: '시행령 제25조가 정한 사항을 적으세요.', en: 'Give what Article 25 of the decree lists.'},
    reference: pipa('A25.7', 'D25'),
    jurisdiction: 'KR',
    *check(context) {
      const {videoDevices} = context.policy;
      const text = context.textAbout('video');
      if (videoDevices.length === 0 && text.trim() === '') return;
      const missing = videoParts.filter(
        ({words, fact}) =>
          !words.test(text) &&
          !(
            videoDevices.length > 0 &&
            videoDevices.every((device) => fact.some((name) => device[name as keyof typeof device] !== undefined))
          ),
      );
      if (missing.length > 0)
        yield {
          place: context.about('video')[0]?.place ?? {pointer: '/videoDevices'},
          values: {missing: listed(missing.map(({label}) => label))},
        };
    },
  },
  {
    id: 'CO30',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '추가적인 이용ㆍ제공의 판단 기준에 빠진 것이 있습니다: {missing}.',
      en: 'The criteria for additional use lack: {missing}.',
    },
    remedy: {
      ko: '시행령 제14조의2제1항의 네 가지를 모두 적으세요.',
      en: 'State all four criteria of Article 14-2(1) of the decree.',
    },
    reference: pipa('D14-2.2'),
    jurisdiction: 'KR',
    *check(context) {
      const {additionalUses} = context.policy;
      const text = context.textAbout('additional-use');
      if (additionalUses.length === 0 && text.trim() === '') return;
      const missing = criteria.filter(
        ({words, fact}) =>
          !words.test(text) && !(additionalUses.length > 0 && additionalUses.every((use) => context.words(use[fact]))),
      );
      if (missing.length > 0)
        yield {
          place: context.about('additional-use')[0]?.place ?? {pointer: '/additionalUses'},
          values: {missing: listed(missing.map(({label}) => label))},
        };
    },
  },
  {
    id: 'CO31',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '공공기관으로 보이는데 등록한 개인정보파일이나 영향평가에 관한 항목이 없습니다.',
      en: 'The controller seems to be a public body, but registered files and impact assessments are not mentioned.',
    },
    remedy: {
      ko: '등록한 개인정보파일과 영향평가 결과를 적으세요.',
      en: 'List the registered files and the results of assessments.',
    },
    reference: pipa('A32', 'A33'),
    jurisdiction: 'KR',
    confidence: 0.6,
    *check(context) {
      const {controller, personalInfoFiles} = context.policy;
      if (!controller || !publicBody.test(context.words(controller.name).trim())) return;
      if (personalInfoFiles.length > 0 || context.text.has(/개인정보\s*파일|영향\s*평가/)) return;
      yield {place: context.placeOfFact('/controller', context.words(controller.name))};
    },
  },
  {
    id: 'CO32',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '제3자의 도구(“{found}”)가 행태정보를 모을 수 있는데 그 내용이 없습니다.',
      en: 'A third party’s tool (“{found}”) may collect behavioural data, which the policy does not explain.',
    },
    remedy: {
      ko: '수집하는 자, 항목, 목적, 거부 방법을 적으세요.',
      en: 'Say who collects what, why, and how to refuse.',
    },
    reference: guideline,
    jurisdiction: 'KR',
    confidence: 0.7,
    *check(context) {
      const {behavioural, devices, deviceServices} = context.policy;
      if (behavioural.length > 0 || context.about('behavioural').length > 0 || context.text.has(/행태\s*정보/)) return;
      const device = devices.findIndex(
        ({party, category}) => party === 'third' && (category === 'marketing' || category === 'analytics'),
      );
      const service = deviceServices.find(({id}) => id === devices[device]?.service);
      const [inText] = matches(context, trackers);
      if (inText) yield {place: inText.place, values: {found: inText.match[0]}};
      else if (device >= 0)
        yield {
          place: {pointer: `/devices/${device}`},
          values: {found: context.words(service?.name) || devices[device]!.name},
        };
    },
  },
];
