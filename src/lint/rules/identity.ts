/** Who the controller is, who answers for personal data, and how to reach them. */

import {eachMatch, eachWording, gathered, matches, optional} from '../hits.js';
import {catalogue, pipa, quality} from '../reference.js';
import type {Rule} from '../rule.js';
import {hostPattern, mentionsAgency} from './contact-patterns.js';
import {
  channelsWithoutAddress,
  foreignNames,
  hasLegalForm,
  namedOfficer,
  officerText,
  phoneOfOfficer,
} from './identity-facts.js';

export const identityRules: readonly Rule[] = [
  {
    id: 'ID01',
    group: 'identity',
    severity: 'error',
    message: {
      ko: '“{found}”: 개인정보처리자로 알려진 “{name}” 말고 다른 이름이 개인정보를 처리한다고 되어 있습니다. 다른 회사의 방침에서 옮긴 흔적일 수 있습니다.',
      en: '“{found}” is said to handle personal data, though the controller is “{name}”. It may be left over from another company’s policy.',
    },
    remedy: {
      ko: '같은 곳이면 이름을 맞추고, 다른 곳이면 관계를 설명하세요.',
      en: 'Use one name, or explain who the other one is.',
    },
    reference: pipa('A30.1'),
    language: 'ko',
    confidence: 0.7,
    *check(context) {
      const name = context.words(context.policy.controller?.name);
      for (const [found, places] of foreignNames(context))
        yield {place: places[0], more: places.slice(1), values: {found, name}};
    },
  },
  {
    id: 'ID02',
    group: 'identity',
    severity: 'warning',
    message: {
      ko: '개인정보처리자가 상표나 서비스 이름으로만 나오고 법인명이나 상호의 형태(주식회사 등)를 알 수 없습니다.',
      en: 'The controller may be named by its brand alone; no legal form or registered name is given.',
    },
    remedy: {
      ko: '사업자등록상의 상호나 법인명, 개인사업자라면 대표자 이름을 적으세요.',
      en: 'Give the registered name, or the owner’s name for a sole trader.',
    },
    reference: pipa('A3.5'),
    *check(context) {
      const {controller} = context.policy;
      if (!controller || hasLegalForm(context)) return;
      const name = context.words(controller.name);
      yield {place: context.placeOfFact('/controller', name), values: {found: name}};
    },
  },
  {
    id: 'ID03',
    group: 'identity',
    severity: 'error',
    message: {
      ko: '개인정보 보호책임자의 성명이나 담당 부서 이름이 보이지 않습니다.',
      en: 'No privacy officer and no responsible department seems to be named.',
    },
    remedy: {
      ko: '책임자의 성명 또는 담당 부서의 이름을 연락처와 함께 적으세요.',
      en: 'Name the officer, or the department, with its contacts.',
    },
    reference: pipa('A30.1.6'),
    jurisdiction: 'KR',
    *check(context) {
      if (!namedOfficer(context)) yield {place: context.placeFor('officer')};
    },
  },
  {
    id: 'ID04',
    group: 'identity',
    severity: 'error',
    message: {
      ko: '개인정보 보호책임자나 담당 부서의 전화번호가 없습니다.',
      en: 'The officer or department seems to have no phone number.',
    },
    remedy: {
      ko: '전화번호를 적으세요. 전자우편만으로는 부족할 수 있습니다.',
      en: 'Give a phone number; mail alone may not do.',
    },
    reference: pipa('A30.1.6'),
    jurisdiction: 'KR',
    *check(context) {
      const {officers} = context.policy;
      const text = officerText(context);
      if (officers.length === 0 && !/책임자|담당\s*부서|officer/i.test(text)) return;
      // A heading that nobody follows is ID03's.
      if (officers.length === 0 && !namedOfficer(context) && !/전화|연락처|phone/i.test(text)) return;
      if (phoneOfOfficer(context)) return;
      const name = officers[0]?.name ?? officers[0]?.department;
      const place = name ? context.placeOfFact('/officers/0', context.words(name)) : context.placeFor('officer');
      yield {place: place.section || place.line ? place : context.placeFor('officer')};
    },
  },
  {
    id: 'ID05',
    group: 'identity',
    severity: 'warning',
    message: {
      ko: '개인정보 열람 등의 요구를 받는 부서나 창구가 보이지 않습니다.',
      en: 'No desk that takes requests for access seems to be named.',
    },
    remedy: {
      ko: '열람청구를 접수ㆍ처리하는 부서와 연락처, 청구 방법을 적으세요.',
      en: 'Name the desk, its contacts, and how to make a request.',
    },
    reference: pipa('A38.4', 'D41.2'),
    jurisdiction: 'KR',
    *check(context) {
      const {officers, rights} = context.policy;
      const named =
        officers.some(({role}) => role === 'access-desk') ||
        rights.some(({desk}) => desk !== undefined) ||
        context.about('access-desk').length > 0 ||
        context.text.has(
          /열람\s*(?:등)?\s*(?:청구|요구)(?:서)?(?:의|를|를\s*위한)?\s*(?:접수|신청|처리)?\s*[ㆍ·,]?\s*(?:접수|처리)?\s*(?:부서|창구|담당)/,
        ) ||
        context.text.has(/(?:access|data subject) requests?[^.\n]{0,60}(?:desk|team|department|office)/i);
      if (!named) yield {place: context.placeFor('rights', 'officer')};
    },
  },
  {
    id: 'ID06',
    group: 'identity',
    severity: 'warning',
    message: {
      ko: '요구를 “{found}” 방법으로 할 수 있다고 하지만 그 번호나 주소가 없습니다.',
      en: 'Requests may be made by “{found}”, but no number or address for that is given.',
    },
    remedy: {ko: '번호나 주소를 적거나 그 방법을 빼세요.', en: 'Give the number or address, or drop that way.'},
    reference: quality,
    language: 'ko',
    check: channelsWithoutAddress,
  },
  {
    id: 'ID07',
    group: 'identity',
    severity: 'warning',
    message: {
      ko: '전화번호나 거는 방법이 번호 체계와 맞지 않아 보입니다: “{found}”.',
      en: 'This number, or the way to dial it, does not seem to fit the numbering plan: “{found}”.',
    },
    remedy: {ko: '번호를 직접 걸어 확인하세요.', en: 'Try the number.'},
    reference: catalogue,
    jurisdiction: 'KR',
    *check(context) {
      yield* eachMatch(context, /지역\s*번호\s*\+?\s*1\d{2,3}(?!\d)/);
      const dialled =
        /(?:전화(?:번호)?|연락처|tel|phone|☎)[^\d\n+]{0,8}((?:\+82[-\s]?)?\(?\d{2,4}\)?[-–.\s)]\s?\d{3,4}[-–.\s]\d{3,5})(?![\d-])/i;
      const plan =
        /^(?:\+82-?)?0?(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|1[016789]|70|80|50\d?|60)-?\d{3,4}-?\d{4}$|^1[5-8]\d{2}-?\d{4}$/;
      yield* eachMatch(context, dialled, {
        keep: ({match}) =>
          !plan.test(
            match[1]!
              .replace(/[()\s]/g, '-')
              .replace(/[.–]/g, '-')
              .replace(/-+/g, '-')
              .replace(/^-|-$/g, ''),
          ),
      });
    },
  },
  {
    id: 'ID08',
    group: 'identity',
    severity: 'info',
    message: {
      ko: '주소가 https로 시작하는 완전한 링크가 아닙니다: “{found}”.',
      en: 'This address is not a complete link that starts with https: “{found}”.',
    },
    remedy: {ko: 'https:// 로 시작하는 주소를 링크로 거세요.', en: 'Write it as a link that starts with https.'},
    reference: quality,
    *check(context) {
      if (!context.imported) {
        yield* eachWording(context, /http:\/\/[^\s)"'<>]{3,200}/);
        return;
      }
      const bare = matches(context, new RegExp(`http:\\/\\/[^\\s)"'<>]{3,200}|${hostPattern.source}`, 'gi'));
      yield* optional(gathered(bare));
    },
  },
  {
    id: 'ID09',
    group: 'identity',
    severity: 'info',
    message: {
      ko: '보호책임자와 담당자가 같은 사람입니다: “{found}”.',
      en: 'The officer and the staff member are the same person: “{found}”.',
    },
    remedy: {
      ko: '의도한 것인지 확인하고, 그렇다면 한 번만 적으세요.',
      en: 'Check whether that is meant; if so, name the person once.',
    },
    reference: quality,
    *check(context) {
      const {officers} = context.policy;
      const chief = officers.findIndex(({role, name}) => role === 'kr-cpo' && name !== undefined);
      const staff = officers.findIndex(({role, name}) => role === 'staff' && name !== undefined);
      if (chief < 0 || staff < 0) return;
      const [first, second] = [officers[chief]!, officers[staff]!].map(({name}) => context.words(name));
      if (first === second) yield {place: context.placeOfFact(`/officers/${chief}`, first), values: {found: first!}};
    },
  },
  {
    id: 'ID10',
    group: 'identity',
    severity: 'warning',
    message: {
      ko: '제목은 “{found}”까지 알린다고 하지만 아래에 그 내용이 없습니다.',
      en: 'The heading promises a “{found}”, but none follows.',
    },
    remedy: {ko: '그 담당자를 적거나 제목을 고치세요.', en: 'Name that role, or change the heading.'},
    reference: quality,
    language: 'ko',
    *check(context) {
      const roles = [
        {words: /담당자/, role: 'staff', label: '담당자'},
        {words: /담당\s*부서/, role: 'department', label: '담당부서'},
      ] as const;
      for (const section of context.about('officer'))
        for (const {words, role, label} of roles) {
          // A heading that is nothing but the role promises no second one.
          if (!words.test(section.title) || !/및|와|과|[ㆍ·,]/.test(section.title)) continue;
          if (
            context.policy.officers.some(
              (officer) => officer.role === role || (role === 'department' && officer.department),
            )
          )
            continue;
          const named = section.deep
            .split('\n')
            .slice(1)
            .some(
              (line) =>
                words.test(line) && line.trim().length <= 40 && !/니다|습니/.test(line) && !mentionsAgency(line),
            );
          if (!named) yield {place: section.place, values: {found: label}};
        }
    },
  },
];
