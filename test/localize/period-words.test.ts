/** Periods in Korean and English words. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {templates as english} from '../../src/locales/generated/en.js';
import {templates as korean} from '../../src/locales/generated/ko.js';
import {createLocalizer} from '../../src/localize/localizer.js';
import {periodWords} from '../../src/localize/period-words.js';
import type {Period} from '../../src/model/document/values.js';

const ko = createLocalizer('ko', 'ko', korean);
const en = createLocalizer('en', 'ko', english);
const inBoth = (period: unknown) =>
  [ko, en].map((localizer) => periodWords(localizer, period as Period, (law) => localizer.text(law.statute)));

describe('periodWords', () => {
  const cases: [what: string, period: object, korean: string, english: string][] = [
    ['a span', {duration: 'P5Y'}, '5년', '5 years'],
    ['one of a unit', {duration: 'P1Y'}, '1년', '1 year'],
    ['a span in the unit that it is written in', {duration: 'P18M'}, '18개월', '18 months'],
    ['a span of several units', {duration: 'P1Y6M'}, '1년 6개월', '1 year, 6 months'],
    [
      'a span with its start',
      {duration: 'P5Y', from: 'transaction-completed'},
      '거래 완료 시부터 5년',
      '5 years from the completion of the transaction',
    ],
    ['a least span', {duration: 'P1Y', bound: 'at-least'}, '1년 이상', 'at least 1 year'],
    ['a longest span', {duration: 'P30D', bound: 'at-most'}, '최대 30일', 'at most 30 days'],
    ['until an event', {until: 'account-closed'}, '회원 탈퇴 시까지', 'until the closing of the account'],
    [
      'a span after an event',
      {until: 'last-use', then: 'P1Y'},
      '마지막 이용 시부터 1년',
      '1 year after the last use of the service',
    ],
    ['an event of the author’s own', {until: {ko: '졸업', en: 'graduation'}}, '졸업까지', 'until graduation'],
    [
      'whichever ends first',
      {first: [{duration: 'P3M'}, {until: 'hiring-decided'}]},
      '3개월 또는 채용 여부 확정 시까지 중 먼저 끝나는 때까지',
      '3 months or until the hiring decision, whichever ends first',
    ],
    [
      'whichever ends last',
      {last: [{duration: 'P3M'}, {duration: 'P1Y'}]},
      '3개월 또는 1년 중 나중에 끝나는 때까지',
      '3 months or 1 year, whichever ends last',
    ],
    ['a range', {min: 'P3M', max: 'P1Y'}, '3개월 이상 1년 이하', '3 months to 1 year'],
    ['a law', {byLaw: {statute: '상법'}}, '상법에서 정한 기간', 'as long as 상법 requires'],
    ['a day', {on: '2027-03-01'}, '2027년 3월 1일까지', 'until March 1, 2027'],
    ['again and again', {every: 'P30D'}, '30일마다 덮어씀', 'overwritten every 30 days'],
    ['without end', {indefinite: {ko: '역사 기록', en: 'archives'}}, '기한 없음: 역사 기록', 'without end: archives'],
    ['words alone', {text: {ko: '따로 정함', en: 'as agreed'}}, '따로 정함', 'as agreed'],
    ['an unreadable span', {duration: '오 년'}, '오 년', '오 년'],
    ['nothing', {text: ''}, '', ''],
  ];
  for (const [what, period, inKorean, inEnglish] of cases)
    it(`puts ${what} into words`, () => assert.deepEqual(inBoth(period), [inKorean, inEnglish]));

  it('lets the words of the author win in their own language, and translates the period into others', () =>
    assert.deepEqual(inBoth({duration: 'P5Y', text: '다섯 해'}), ['다섯 해', '5 years']));

  it('shows the words of the author where there is nothing to translate', () =>
    assert.deepEqual(inBoth({text: '정산이 끝날 때'}), ['정산이 끝날 때', '정산이 끝날 때']));
});
