/** Names of the statutes on which catalogue rules rest, so that a policy need only name the rule. */

/** Words of the catalogue in its two languages. */
export type CatalogueText = {ko: string; en: string};

/** Official names, in Korean and in the translation of the Korea Legislation Research Institute. */
const names = {
  ecommerce: ['전자상거래 등에서의 소비자보호에 관한 법률', 'Act on the Consumer Protection in Electronic Commerce'],
  comms: ['통신비밀보호법', 'Protection of Communications Secrets Act'],
  efinance: ['전자금융거래법', 'Electronic Financial Transactions Act'],
  'tax-basic': ['국세기본법', 'Framework Act on National Taxes'],
  'tax-corporate': ['법인세법', 'Corporate Tax Act'],
  'tax-vat': ['부가가치세법', 'Value-Added Tax Act'],
  commercial: ['상법', 'Commercial Act'],
  credit: ['신용정보의 이용 및 보호에 관한 법률', 'Credit Information Use and Protection Act'],
  aml: [
    '특정 금융거래정보의 보고 및 이용 등에 관한 법률',
    'Act on Reporting and Using Specified Financial Transaction Information',
  ],
  labour: ['근로기준법', 'Labor Standards Act'],
  equality: [
    '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률',
    'Equal Employment Opportunity and Work-Family Balance Assistance Act',
  ],
  'work-safety': ['산업안전보건법', 'Occupational Safety and Health Act'],
  hiring: ['채용절차의 공정화에 관한 법률', 'Fair Hiring Procedure Act'],
  medical: ['의료법', 'Medical Service Act'],
  pipa: ['개인정보 보호법', 'Personal Information Protection Act'],
  location: ['위치정보의 보호 및 이용 등에 관한 법률', 'Act on the Protection and Use of Location Information'],
  network: [
    '정보통신망 이용촉진 및 정보보호 등에 관한 법률',
    'Act on Promotion of Information and Communications Network Utilization and Information Protection',
  ],
  'safety-standard': [
    '개인정보의 안전성 확보조치 기준',
    'Standards for Measures to Ensure the Safety of Personal Information',
  ],
  guideline: ['표준 개인정보 보호지침', 'Standard Personal Information Protection Guidelines'],
} as const satisfies Record<string, readonly [ko: string, en: string]>;

export type StatuteId = keyof typeof names;

export const statuteIds = Object.keys(names) as StatuteId[];

/** Notices of the regulator lie under another path than acts and decrees. */
const notices = new Set<StatuteId>(['safety-standard', 'guideline']);

/** The official name of a statute. */
export function statuteName(id: StatuteId): CatalogueText {
  const [ko, en] = names[id];
  return {ko, en};
}

/**
 * Address of a statute's current text at the Korean Law Information Center, whose addresses are names without spaces.
 * @param part `''` for the act, `시행령` for its decree, `시행규칙` for its rule.
 */
export function statuteUrl(id: StatuteId, part = ''): string {
  const name = (names[id][0] + part).replaceAll(' ', '');
  return `https://www.law.go.kr/${notices.has(id) ? '행정규칙' : '법령'}/${name}`;
}
