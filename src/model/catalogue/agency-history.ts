/** Former names, units, numbers and sites of agencies, with the days on which they held: for lint and the documentation. */

import type {CalendarDate} from '../document/values.js';
import type {AgencyId} from './agencies.js';
import {history, read, readLately, remembered, seen, type EntryCheck} from './entry-status.js';
import type {CatalogueText} from './statutes.js';

/** Something that policies write for an agency, and how long it was right. */
export interface AgencyRecord extends EntryCheck {
  /** What the entry is about. An `agency` is a body of its own; a `unit` part of one; an `operator` the body that ran a desk. */
  kind: 'agency' | 'unit' | 'operator' | 'contact';
  name: CatalogueText;
  /** How policies write it; for contacts the number, host or mail address itself. */
  words: RegExp;
  validFrom?: CalendarDate;
  /** The last day on which it was right. */
  validTo: CalendarDate;
  /** The entry of `agencies.ts` that does its work today. */
  replacedBy?: AgencyId;
  /** What became of it. */
  note: CatalogueText;
}

/** The prosecutors' agency ended with the repeal of its act by act No. 21490, in force on 2 October 2026. */
const prosecutionEnds: CalendarDate = '2026-10-01';
const cyberBureau = {
  replacedBy: 'kr.police.cyber' as const,
  note: {
    ko: '경찰청 사이버범죄 신고시스템(ecrm.police.go.kr)과 국번 없는 182가 남아 있습니다.',
    en: "The police's reporting system (ecrm.police.go.kr) and the number 182 remain.",
  },
};

export const agencyHistory: readonly AgencyRecord[] = [
  {
    kind: 'agency',
    name: {ko: '대검찰청', en: "Supreme Prosecutors' Office"},
    words: /대검찰청|검찰청/,
    validTo: prosecutionEnds,
    note: {
      ko: '검찰청법이 폐지되어 2026년 10월 2일부터 공소청과 중대범죄수사청이 업무를 나누어 맡습니다. 개인정보 상담 창구를 이어받은 곳은 확인되지 않았습니다.',
      en: 'Its act was repealed; since 2 October 2026 its work is split between two new bodies. Which of them takes privacy complaints is not known.',
    },
    ...readLately,
  },
  {
    kind: 'unit',
    name: {ko: '대검찰청 사이버범죄수사단', en: "Supreme Prosecutors' Office, cybercrime team"},
    words: /사이버\s*범죄\s*수사단/,
    validTo: '2015-02-10',
    note: {
      ko: '2015년 2월 11일 사이버수사과로 바뀌었습니다.',
      en: 'Became the cyber investigation division on 11 February 2015.',
    },
    ...history,
  },
  {
    kind: 'unit',
    name: {ko: '대검찰청 사이버수사과', en: "Supreme Prosecutors' Office, cyber investigation division"},
    words: /사이버\s*수사과/,
    validFrom: '2015-02-11',
    validTo: '2023-12-25',
    note: {
      ko: '2023년 12월 26일 사이버ㆍ기술범죄수사과로 바뀌었습니다.',
      en: 'Renamed cyber and technology crime investigation division on 26 December 2023.',
    },
    ...history,
  },
  {
    kind: 'contact',
    name: {ko: '대검찰청 사이버범죄수사단 연락처', en: "Contacts of the Supreme Prosecutors' Office's cybercrime team"},
    words: /02[-)\s.]*3480[-\s.]*357[0-9]|cybercid@spo\.go\.kr/,
    validTo: '2015-02-10',
    note: {ko: '그 부서는 2015년에 없어졌습니다.', en: 'That unit ended in 2015.'},
    ...history,
  },
  {
    kind: 'contact',
    name: {ko: '대검찰청 홈페이지와 전화', en: "Site and number of the Supreme Prosecutors' Office"},
    words: /(?<![\w.@-])(?:www\.)?spo\.go\.kr|(?<![\d-])1301(?![\d-])/,
    validTo: prosecutionEnds,
    note: {
      ko: '대검찰청은 2026년 10월 1일까지 있었습니다. 번호와 주소가 이어지는지 확인이 필요합니다.',
      en: 'The office existed until 1 October 2026. Whether its number and site go on is open.',
    },
    ...readLately,
  },
  {
    kind: 'unit',
    name: {ko: '경찰청 사이버안전국', en: 'National Police Agency, cyber bureau'},
    words: /사이버\s*안전국/,
    validFrom: '2014-03-11',
    validTo: '2020-12-30',
    ...cyberBureau,
    ...history,
  },
  {
    kind: 'unit',
    name: {ko: '경찰청 사이버수사국', en: 'National Police Agency, cyber investigation bureau'},
    words: /사이버\s*수사국/,
    validFrom: '2020-12-31',
    validTo: '2023-10-16',
    ...cyberBureau,
    ...history,
  },
  {
    kind: 'unit',
    name: {ko: '경찰청 사이버테러대응센터', en: 'National Police Agency, cyber terror response center'},
    words: /사이버\s*테러\s*대응\s*센터/,
    validTo: '2014-03-10',
    ...cyberBureau,
    ...remembered,
  },
  {
    kind: 'contact',
    name: {ko: '경찰청의 옛 사이버 신고 누리집', en: "The police's former reporting sites"},
    words: /(?<![\w.@-])(?:www\.)?(?:netan\.go\.kr|cyberbureau\.police\.go\.kr|ctrc\.go\.kr)/,
    validTo: '2020-12-30',
    ...cyberBureau,
    ...history,
  },
  {
    kind: 'unit',
    name: {ko: '개인정보보호 종합지원 포털', en: 'Privacy support portal (older name)'},
    words: /개인정보\s*(?:보호\s*)?종합\s*지원\s*(?:포털|포탈|시스템)/,
    validTo: '2020-08-04',
    replacedBy: 'kr.pipc',
    note: {
      ko: '개인정보보호위원회가 운영하는 개인정보 포털의 옛 이름입니다. 고충 접수 창구는 아닙니다.',
      en: "An older name of the regulator's privacy portal, which is no complaint desk.",
    },
    ...seen,
  },
  {
    kind: 'operator',
    name: {ko: '안전행정부', en: 'Ministry of Security and Public Administration'},
    words: /안전행정부/,
    validFrom: '2013-03-23',
    validTo: '2014-11-18',
    replacedBy: 'kr.pipc',
    note: {
      ko: '2014년에 이름이 바뀌었고, 개인정보 보호 업무는 2020년 8월 개인정보보호위원회로 옮겨 갔습니다.',
      en: 'Renamed in 2014; data protection passed to the regulator in August 2020.',
    },
    ...history,
  },
  {
    kind: 'operator',
    name: {ko: '행정안전부', en: 'Ministry of the Interior and Safety'},
    words: /행정(?:안전|자치)부(?=[^.]{0,12}(?:운영|개인정보))/,
    validTo: '2020-08-04',
    replacedBy: 'kr.pipc',
    note: {
      ko: '개인정보 보호 업무는 2020년 8월 개인정보보호위원회로 옮겨 갔습니다.',
      en: 'Data protection passed to the regulator in August 2020.',
    },
    ...remembered,
  },
  {
    kind: 'contact',
    name: {ko: '안전행정부 시절의 포털 전화', en: "The portal's number under the former ministry"},
    words: /02[-)\s.]*2100[-\s.]*3343/,
    validTo: '2014-11-18',
    replacedBy: 'kr.pipc',
    note: {ko: '운영 기관이 바뀌었습니다.', en: 'The operator changed.'},
    ...history,
  },
  {
    kind: 'unit',
    name: {ko: '개인정보보호지원센터', en: 'Privacy support center'},
    words: /개인정보\s*보호\s*지원\s*센터/,
    validTo: '2020-12-09',
    replacedBy: 'kr.kisa.privacy',
    note: {ko: '창구가 문을 닫았습니다.', en: 'The desk was closed.'},
    ...remembered,
  },
  {
    kind: 'operator',
    name: {ko: '한국정보화진흥원', en: 'National Information Society Agency (older Korean name)'},
    words: /한국\s*정보화\s*진흥원/,
    validTo: '2020-12-09',
    note: {ko: '2020년 12월 한국지능정보사회진흥원으로 바뀌었습니다.', en: 'Its Korean name changed in December 2020.'},
    ...remembered,
  },
  {
    kind: 'contact',
    name: {ko: '개인정보보호지원센터의 누리집과 전화', en: "The privacy support center's site and number"},
    words: /privacy\.nia\.or\.kr|02[-)\s.]*2131[-\s.]*0111/,
    validTo: '2020-12-09',
    replacedBy: 'kr.kisa.privacy',
    note: {ko: '창구가 문을 닫았습니다.', en: 'The desk was closed.'},
    ...remembered,
  },
  {
    kind: 'operator',
    name: {ko: '방송통신위원회', en: 'Korea Communications Commission'},
    words: /방송통신위원회/,
    validTo: '2025-09-30',
    note: {ko: '2025년 10월 1일부터 방송미디어통신위원회입니다.', en: 'Renamed on 1 October 2025.'},
    ...read,
  },
];
