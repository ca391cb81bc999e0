/** The sample policies, for stories. */

import academy from '../demo/policies/academy.json';
import artistPortfolio from '../demo/policies/artist-portfolio.json';
import jobMatching from '../demo/policies/job-matching.json';
import motionCapture from '../demo/policies/motion-capture.json';
import videoShop from '../demo/policies/video-shop.json';
import type {PolicyInput} from '../src/model/document/policy.js';

export const samples = {
  academy,
  'artist-portfolio': artistPortfolio,
  'job-matching': jobMatching,
  'motion-capture': motionCapture,
  'video-shop': videoShop,
} as unknown as Record<string, PolicyInput>;

/** The smallest policy that says something. */
export const minimal: PolicyInput = {
  schema: '1.0',
  lang: 'ko',
  title: {ko: '개인정보 처리방침', en: 'Privacy policy'},
  controller: {name: {ko: '가람공방', en: 'Garam Workshop'}, email: 'privacy@garam.example.com', country: 'KR'},
  retention: [{record: {ko: '주문 기록', en: 'Order records'}, period: 'P5Y', law: 'kr.ecommerce.payment'}],
  sections: [
    {
      kind: 'preface',
      body: {
        ko: '가람공방은 주문을 처리하는 데 필요한 정보만 받습니다.',
        en: 'Garam Workshop asks only for what an order needs.',
      },
    },
    {kind: 'retention'},
  ],
};

/** Many sections, to see how a long document behaves. */
export function long(sections: number): PolicyInput {
  return {
    schema: '1.0',
    lang: 'ko',
    title: {ko: '긴 처리방침', en: 'A long policy'},
    sections: Array.from({length: sections}, (_, index) => ({
      id: `part-${index + 1}`,
      title: {ko: `${index + 1}번째 조항`, en: `Clause ${index + 1}`},
      body: {
        ko: `이 조항은 **긴 문서**가 어떻게 보이는지 확인하려고 만들었습니다.\n\n- 첫째 항목\n- 둘째 항목`,
        en: `This clause shows how a **long document** behaves.\n\n- first item\n- second item`,
      },
    })),
  };
}
