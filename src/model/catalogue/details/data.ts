/** Retention rules of data protection, location and video law, those among them that are gone included. */

import {history, read, remembered} from '../entry-status.js';
import type {RuleDetail} from '../rule-details.js';

export const dataRules: readonly RuleDetail[] = [
  {
    id: 'kr.pseudonym.log',
    statute: 'pipa',
    record: {ko: '가명정보 처리 내용의 기록', en: 'Record of the processing of pseudonymised data'},
    words: /가명\s*정보.{0,12}기록|pseudonym.{0,20}record/i,
    binds: {ko: '가명정보를 처리하는 개인정보처리자', en: 'Controllers that use pseudonymised data'},
    trade: 'controller',
    period: 'P3Y',
    bound: 'min',
    ...read,
  },
  {
    id: 'kr.location.log',
    statute: 'location',
    record: {
      ko: '위치정보 수집ㆍ이용ㆍ제공사실 확인자료',
      en: 'Log of collection, use and provision of location data',
    },
    words: /위치\s*정보.{0,30}(?:기록|자료)|location.{0,20}log/i,
    binds: {ko: '위치정보사업자등', en: 'Location businesses'},
    trade: 'online',
    bound: 'none',
    note: {
      ko: '법령은 기간을 정하지 않으며, 방침에 근거와 기간을 적게 합니다. 흔히 적는 6개월은 2005~2026년의 어느 판본에도 없습니다.',
      en: 'The law names no span; the policy has to state basis and span. The usual "6 months" stands in no version from 2005 to 2026.',
    },
    ...history,
  },
  {
    id: 'kr.network.identity',
    statute: 'network',
    record: {ko: '게시판 이용자의 본인확인 기록', en: 'Identity check of board users'},
    words: /본인\s*확인(?:에\s*관한)?\s*기록|identity (?:check|verification) record/i,
    binds: {ko: '과거: 하루 평균 이용자 10만 명 이상 게시판', en: 'Formerly: boards with 100,000 users a day'},
    trade: 'public',
    period: 'P6M',
    bound: 'exact',
    from: 'posting-ended',
    validTo: '2014-11-27',
    note: {
      ko: '법 제44조의5제1항제2호는 2014년 5월 28일, 시행령 제29조와 제30조는 2014년 11월 28일 삭제되었습니다.',
      en: 'Article 44-5(1)2 of the act was deleted on 28 May 2014, Articles 29 and 30 of the decree on 28 November 2014.',
    },
    ...history,
  },
  {
    id: 'kr.pipa.access-log',
    statute: 'safety-standard',
    record: {ko: '개인정보처리시스템의 접속기록', en: 'Access records of processing systems'},
    words: /처리\s*시스템.{0,8}접속\s*기록/,
    binds: {ko: '개인정보처리자', en: 'Controllers'},
    trade: 'controller',
    period: 'P1Y',
    bound: 'min',
    note: {
      ko: '5만 명 이상이나 고유식별정보ㆍ민감정보는 2년 이상입니다.',
      en: '2 years for 50,000 people or more, unique ids or sensitive data.',
    },
    ...remembered,
    status: 'S',
    source: 'secondary',
  },
  {
    id: 'kr.cctv',
    statute: 'guideline',
    record: {ko: '영상정보(보관기간을 정하기 어려울 때)', en: 'Video recordings where no period can be set'},
    words: /CCTV|영상\s*정보|영상\s*기록|video recording/i,
    binds: {ko: '영상정보처리기기운영자', en: 'Operators of video devices'},
    trade: 'controller',
    period: 'P30D',
    bound: 'max',
    from: 'recorded',
    ...remembered,
  },
];

/** Periods that many policies state as a legal duty though no statute names them, or no longer. */
export const folkPeriods = [
  {
    id: 'kr.location.log.6m',
    words: /위치\s*정보/,
    period: 'P6M',
    note: {
      ko: '위치정보 이용ㆍ제공사실 확인자료의 6개월은 법령에 없고 표준약관에서 퍼진 기간입니다.',
      en: '6 months for the log of location data stands in no statute; it comes from model terms.',
    },
    ...history,
  },
  {
    id: 'kr.pipa.dormant',
    words: /휴면|장기\s*미이용/,
    period: 'P1Y',
    /** The special part for online firms left the act with the amendment of 14 March 2023. */
    validTo: '2023-09-14',
    note: {
      ko: '1년간 이용하지 않은 이용자의 정보를 분리하거나 파기하던 의무는 2023년 개정으로 없어졌습니다.',
      en: 'The duty to separate or destroy data of users inactive for a year ended with the amendment of 2023.',
    },
    ...history,
  },
] as const;
