/** Public bodies to which a data subject can turn today, by id. Former names and units are in `agency-history.ts`. */

import type {CatalogueText} from './statutes.js';

/** An agency as it is now. */
export interface AgencyReference {
  name: CatalogueText;
  operator: CatalogueText;
  /** What it does for a data subject, in one sentence. */
  tasks: CatalogueText;
  /** Number as dialled within Korea; short codes take no area code. */
  phone?: string;
  url?: string;
}

type Row = [name: string, nameEn: string, operator: string, operatorEn: string, tasks: string, tasksEn: string];

const rows = {
  'kr.kopico': [
    '개인정보 분쟁조정위원회',
    'Personal Information Dispute Mediation Committee',
    '개인정보보호위원회',
    'Personal Information Protection Commission',
    '개인정보 분쟁을 조정합니다.',
    'Mediates disputes over personal data.',
    '1833-6972',
    'www.kopico.go.kr',
  ],
  'kr.kisa.privacy': [
    '개인정보침해 신고센터',
    'Privacy Infringement Report Center',
    '한국인터넷진흥원',
    'Korea Internet & Security Agency',
    '개인정보 침해 신고와 상담을 받습니다.',
    'Takes reports of infringement and gives advice.',
    '118',
    'privacy.kisa.or.kr',
  ],
  'kr.police.cyber': [
    '경찰청 사이버범죄 신고시스템(ECRM)',
    'Electronic Cybercrime Report & Management System',
    '경찰청',
    'Korean National Police Agency',
    '사이버범죄 신고를 받습니다.',
    'Takes reports of cybercrime.',
    '182',
    'ecrm.police.go.kr',
  ],
  'kr.pipc': [
    '개인정보 포털',
    'Privacy Portal',
    '개인정보보호위원회',
    'Personal Information Protection Commission',
    '개인정보 보호 제도를 안내합니다.',
    'Explains the rules on personal data.',
    '',
    'www.privacy.go.kr',
  ],
  'kr.appeals': [
    '중앙행정심판위원회',
    'Central Administrative Appeals Commission',
    '국민권익위원회',
    'Anti-Corruption and Civil Rights Commission',
    '공공기관의 처분에 대한 행정심판을 맡습니다.',
    'Decides appeals against public bodies.',
    '110',
    'www.simpan.go.kr',
  ],
} as const satisfies Record<string, readonly [...Row, phone: string, host: string]>;

export type AgencyId = keyof typeof rows;

export const agencyIds = Object.keys(rows) as AgencyId[];

/** An agency that exists today, for example `kr.kopico`; undefined where the id is unknown or its agency was abolished. */
export function findAgency(id: string): AgencyReference | undefined {
  if (!Object.hasOwn(rows, id)) return undefined;
  const [ko, en, operatorKo, operatorEn, tasksKo, tasksEn, phone, host] = rows[id as AgencyId];
  return {
    name: {ko, en},
    operator: {ko: operatorKo, en: operatorEn},
    tasks: {ko: tasksKo, en: tasksEn},
    ...(phone && {phone}),
    url: `https://${host}`,
  };
}
