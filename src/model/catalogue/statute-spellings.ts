/** How policies write the names of statutes: short names, former names, and names that are close but wrong. For lint and import. */

import {statuteIds, statuteName, type CatalogueText, type StatuteId} from './statutes.js';

/** A statute that policies cite, whether or not the catalogue has a retention rule of it. */
export interface StatuteSpelling {
  id: string;
  name: CatalogueText;
  /** Other spellings that are right: short names, and the usual spelling without a space. */
  accepted: readonly string[];
  /** Names it had before; `until` is the last day. */
  former?: readonly {name: string; until: string}[];
  /** Wrong names whose distance from the right one is too large to be found by comparing letters. */
  wrong?: readonly string[];
}

const extra: Partial<Record<StatuteId, Omit<StatuteSpelling, 'id' | 'name'>>> = {
  ecommerce: {
    accepted: ['전자상거래법', '전자상거래 소비자보호법'],
    wrong: ['전자상거래에서의 소비자보호에 관한 법률', '전자상거래 등에서 소비자보호에 관한 법률'],
  },
  credit: {accepted: ['신용정보법']},
  aml: {accepted: ['특정금융정보법', '특금법']},
  equality: {accepted: ['남녀고용평등법']},
  hiring: {accepted: ['채용절차법']},
  pipa: {accepted: ['개인정보보호법']},
  location: {accepted: ['위치정보법'], wrong: ['위치정보의 이용 및 보호 등에 관한 법률']},
  network: {accepted: ['정보통신망법'], wrong: ['정보통신이용촉진 및 정보보호 등에 관한 법률']},
};

/** Statutes without a retention rule in the catalogue that policies cite all the same. */
const others: readonly StatuteSpelling[] = [
  {
    id: 'telecom',
    name: {ko: '전기통신사업법', en: 'Telecommunications Business Act'},
    accepted: [],
  },
  {
    id: 'signature',
    name: {ko: '전자서명법', en: 'Digital Signature Act'},
    accepted: [],
  },
  {
    id: 'youth',
    name: {ko: '청소년 보호법', en: 'Youth Protection Act'},
    accepted: ['청소년보호법'],
  },
  {
    id: 'industry-content',
    name: {ko: '콘텐츠산업 진흥법', en: 'Content Industry Promotion Act'},
    accepted: ['콘텐츠산업진흥법'],
  },
  {
    id: 'real-name',
    name: {
      ko: '금융실명거래 및 비밀보장에 관한 법률',
      en: 'Act on Real Name Financial Transactions and Confidentiality',
    },
    accepted: ['금융실명법'],
  },
  {
    id: 'electronic-documents',
    name: {ko: '전자문서 및 전자거래 기본법', en: 'Framework Act on Electronic Documents and Transactions'},
    accepted: ['전자문서법', '전자문서 및 전자거래기본법'],
    former: [{name: '전자거래기본법', until: '2012-08-31'}],
  },
];

export const statuteSpellings: readonly StatuteSpelling[] = [
  ...statuteIds.map((id) => ({id, name: statuteName(id), accepted: [], ...extra[id]})),
  ...others,
];

/** Letters and digits of a name alone, so that spacing and dots do not matter. */
export const nameKey = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '');

/** Names by their key, the longest first, so that a short name inside a long one is not taken for it. */
const namesByKey = statuteSpellings
  .flatMap(({id, name, accepted, former = [], wrong = []}) =>
    [name.ko, ...accepted, ...former.map((entry) => entry.name), ...wrong].map((spelling) => ({
      id,
      key: nameKey(spelling),
    })),
  )
  .sort((a, b) => b.key.length - a.key.length);

/** The statutes that `words` name, whatever their spacing, in the order of the catalogue's longest names. */
export function findStatutes(words: string): string[] {
  let key = nameKey(words);
  const found = new Set<string>();
  for (const {id, key: name} of namesByKey) {
    if (!key.includes(name)) continue;
    found.add(id);
    key = key.replaceAll(name, '|');
  }
  return [...found];
}
