/** Periods and aims that policies copy from each other though no statute has them. */

import {folkPeriods} from '../../model/catalogue/details/data.js';
import {eachMatch, gathered, matches, optional} from '../hits.js';
import {pipa, statute} from '../reference.js';
import type {Rule} from '../rule.js';
import {retentionRows} from './retention-rows.js';

export const retentionHabitRules: readonly Rule[] = [
  {
    id: 'RE14',
    group: 'retention',
    severity: 'warning',
    message: {
      ko: '1년간 이용하지 않은 회원의 정보를 법에 따라 분리ㆍ파기한다고 되어 있지만 그 의무는 2023년 9월 15일 없어졌습니다.',
      en: 'Data of members inactive for a year are said to be separated or destroyed by law; that duty ended on 15 September 2023.',
    },
    remedy: {
      ko: '회사의 방침으로 계속한다면 법 의무라는 말을 빼고 근거를 적으세요.',
      en: 'If it is the company’s own practice, say so and give its basis.',
    },
    reference: {...pipa(), validTo: folkPeriods[1].validTo},
    jurisdiction: 'KR',
    language: 'ko',
    from: '2023-09-15',
    confidence: 0.7,
    *check(context) {
      const inactive = String.raw`(?:휴면|장기\s*미이용|1\s*년[^.\n]{0,20}(?:이용하지|미이용|접속하지|로그인하지|이용\s*기록이\s*없))`;
      const law = String.raw`(?:정보통신망법|개인정보\s*보호법|관련\s*법령|관계\s*법령|법령에\s*따라|유효기간제)`;
      yield* optional(
        gathered(
          matches(context, new RegExp(`${law}[^.\\n]{0,60}${inactive}|${inactive}[^.\\n]{0,60}${law}`), {korean: true}),
        ),
      );
    },
  },
  {
    id: 'RE15',
    group: 'retention',
    severity: 'info',
    message: {
      ko: '위치정보 기록의 6개월 보존은 널리 쓰이지만 법령에는 그런 기간이 없습니다: “{found}”.',
      en: 'Six months for the log of location data is common, but no statute names it: “{found}”.',
    },
    remedy: {ko: '근거와 기간을 스스로 정해 적으세요.', en: 'State the basis and the period that you have set.'},
    reference: statute('location', 'A16.2', 'A21-2'),
    jurisdiction: 'KR',
    *check(context) {
      const stated = eachMatch(context, /위치\s*정보[^.\n]{0,80}(?:6\s*개월|180\s*일)/, {korean: true});
      const [fromText] = stated;
      if (fromText) {
        yield fromText;
        return;
      }
      for (const {rule, record, place} of retentionRows(context))
        if (/위치\s*정보/.test(record) && 'duration' in rule.period && /^P(?:6M|180D)$/.test(rule.period.duration))
          yield {place, values: {found: record}};
    },
  },
  {
    id: 'RE13',
    group: 'retention',
    severity: 'warning',
    message: {
      ko: '수사기관의 요청에 대비하거나 분쟁에 대비한다는 열린 목적으로 보유합니다: “{found}”.',
      en: 'Data are kept for an open aim such as requests by investigators: “{found}”.',
    },
    remedy: {
      ko: '어떤 정보를 왜 그 기간만큼 두는지 적고, 법령이 정한 것이면 그 법령을 적으세요.',
      en: 'Say which data are kept, why and how long, and the statute if there is one.',
    },
    reference: pipa('A3.1', 'A21.1'),
    language: 'ko',
    *check(context) {
      yield* eachMatch(
        context,
        /(?:수사\s*기관|사법\s*기관)의?\s*요청에\s*(?:따른|대한|대비|의한)[^.\n]{0,12}(?:협조|대응|대비|위하여|위해)[^.\n]{0,60}(?:보유|보관|보존)/,
        {korean: true},
      );
    },
  },
];
