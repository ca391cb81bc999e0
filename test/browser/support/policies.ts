/** Small policies for tests. */

import type {PolicyInput} from '../../../src/model/document/policy.js';

/** A policy in Korean and English with two sections and a row for each table; `overrides` replaces properties. */
export const policy = (overrides: Partial<PolicyInput> = {}): PolicyInput => ({
  schema: '1.0',
  lang: 'ko',
  title: {ko: '별빛서점 처리방침', en: 'Policy of the Byeolbit bookshop'},
  controller: {name: {ko: '별빛서점', en: 'Byeolbit Books'}, email: 'privacy@example.com', country: 'KR'},
  effectiveFrom: '2026-12-01',
  retention: [
    {record: {ko: '주문 기록', en: 'Orders'}, period: 'P5Y', law: 'kr.ecommerce.payment'},
    {record: {ko: '회원 정보', en: 'Members'}, period: {until: 'account-closed'}, basis: 'consent'},
    {record: {ko: '부정 이용 기록', en: 'Misuse'}, period: 'P1Y', basis: 'internal'},
  ],
  processors: [
    {name: '배송나라', task: {ko: '책 배송', en: 'Delivery'}, country: 'KR', period: {until: 'contract-ended'}},
  ],
  recipients: [{name: '한빛출판', purpose: {ko: '인세 정산', en: 'Royalties'}, items: [{ko: '주문 수', en: 'Orders'}]}],
  sections: [
    {
      id: 'preface',
      kind: 'preface',
      body: {ko: '개인정보를 **소중히** 다룹니다.', en: 'We take **care** of your data.'},
    },
    {id: 'retention', kind: 'retention'},
  ],
  ...overrides,
});

/** A policy with as many sections as asked for, the ids being `part-1`, `part-2`, … */
export const longPolicy = (sections: number): PolicyInput =>
  policy({
    sections: Array.from({length: sections}, (_, index) => ({
      id: `part-${index + 1}`,
      title: {ko: `제${index + 1}조`, en: `Article ${index + 1}`},
      body: {ko: '보유 기간이 지난 개인정보는 지체 없이 파기합니다.', en: 'What has expired is destroyed at once.'},
    })),
  });
