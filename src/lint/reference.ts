/** The sources that rules rest on. */

import {citation} from '../model/catalogue/rules.js';
import {statuteName, statuteUrl, type StatuteId} from '../model/catalogue/statutes.js';
import type {Reference} from './finding.js';

const parts: Record<string, string> = {A: '', D: '시행령', R: '시행규칙'};

/** Places in a statute, written as in `rules.ts`, for example `statute('pipa', 'A30.1.6')`. */
export function statute(id: StatuteId, ...places: string[]): Reference {
  const name = statuteName(id);
  const cited = places.map(citation);
  return {
    text: {
      ko: `${name.ko} ${cited.map(({ko}) => ko).join(', ')}`.trim(),
      en: [name.en, cited.map(({en}) => en).join('; ')].filter(Boolean).join(', '),
    },
    url: statuteUrl(id, parts[places[0]?.[0] ?? 'A']),
  };
}

/** Places in the Personal Information Protection Act and its decree. */
export const pipa = (...places: string[]): Reference => statute('pipa', ...places);

/** The regulator's guideline on writing policies, in the edition of April 2025; known from secondary sources. */
export const guideline: Reference = {
  text: {
    ko: '개인정보보호위원회 개인정보 처리방침 작성지침(2025년 4월판, 2차 자료로 확인)',
    en: "The Korean regulator's guideline on privacy policies (April 2025, known from secondary sources)",
  },
};

/** The regulator's evaluation of policies, which grades form as well as content. */
export const evaluation: Reference = {
  text: {
    ko: '개인정보 보호법 제30조의2(처리방침 평가), 2025년 평가 결과 보도',
    en: 'Personal Information Protection Act, Article 30-2 (evaluation of policies); reports on the evaluation of 2025',
  },
};

/** Care in writing: no law behind it. */
export const quality: Reference = {
  text: {ko: '편집 점검(법적 근거 없음)', en: 'Editorial check, no legal source'},
};

/** The catalogue of agencies and statutes in this package. */
export const catalogue: Reference = {
  text: {
    ko: '이 패키지의 기관ㆍ법령 목록(항목마다 출처와 확인일이 있음)',
    en: "This package's catalogue of agencies and statutes (each entry has a source and the day it was checked)",
  },
};

export const wcag = (criterion: string, name: string): Reference => ({
  text: {ko: `WCAG 2.2 ${criterion} ${name}`, en: `WCAG 2.2, ${criterion} ${name}`},
});

export const gdpr = (article: string): Reference => ({
  text: {
    ko: `EU 일반 개인정보보호규정(GDPR) 제${article}조`,
    en: `General Data Protection Regulation, Article ${article}`,
  },
});

export const ccpa: Reference = {
  text: {
    ko: '캘리포니아 소비자 프라이버시법(Cal. Civ. Code 1798.100 이하)',
    en: 'California Consumer Privacy Act (Cal. Civ. Code 1798.100 and following)',
  },
};
