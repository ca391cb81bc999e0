/** Statutory retention rules by id: the statute and article to show beside a period. What they demand is in `rule-details.ts`. */

import {statuteName, statuteUrl, type CatalogueText, type StatuteId} from './statutes.js';

/** Where a statutory rule stands. */
export interface RuleReference {
  statute: CatalogueText;
  /** Article, paragraph and item as Korean lawyers cite them, and in English. */
  article: CatalogueText;
  url?: string;
}

/**
 * By the id without its country: statute, then places in it: `A` act, `D` enforcement decree, `R` enforcement rule; article, paragraph and item parted by dots.
 * `20-2` is the article (or item) that was put in after 20.
 */
const places = {
  'ecommerce.ads': 'ecommerce D6.1.1',
  'ecommerce.contract': 'ecommerce D6.1.2',
  'ecommerce.payment': 'ecommerce D6.1.3',
  'ecommerce.complaint': 'ecommerce D6.1.4',
  'ecommerce.identity': 'ecommerce A6.2 D6.2.3',
  'comms.call': 'comms D41.2.1',
  'comms.landline': 'comms D41.2.1',
  'comms.log': 'comms D41.2.2',
  'efinance.5y': 'efinance A22 D12.1.1',
  'efinance.1y': 'efinance A22 D12.1.2',
  'efinance.aux': 'efinance A22 D12.2',
  'tax.books': 'tax-basic A85-3.2',
  'tax.corporate': 'tax-corporate A116.1',
  'tax.vat': 'tax-vat A71.3',
  'commercial.books': 'commercial A33.1',
  'commercial.slips': 'commercial A33.1',
  'credit.processing': 'credit A20.2',
  'credit.delete': 'credit A20-2.2',
  aml: 'aml A5-4',
  labour: 'labour A42 D22',
  'labour.equal': 'equality A33',
  'labour.safety': 'work-safety A164',
  hiring: 'hiring A11 D4',
  'medical.list': 'medical A22 R15',
  'medical.chart': 'medical A22 R15',
  'medical.prescription': 'medical A22 R15',
  'medical.tests': 'medical A22 R15',
  'medical.copies': 'medical A22 R15',
  'pseudonym.log': 'pipa A28-4.3',
  'location.log': 'location A16.2 A21-2',
  'network.identity': 'network A44-5 D29',
  'pipa.access-log': 'safety-standard A8.1',
  cctv: 'guideline A41.2',
} as const satisfies Record<string, `${StatuteId} ${string}`>;

export type RuleId = `kr.${keyof typeof places}`;

export const ruleIds = Object.keys(places).map((name) => `kr.${name}`) as RuleId[];

const parts: Record<string, [ko: string, en: string]> = {
  A: ['', ''],
  D: ['시행령', 'Enforcement Decree, '],
  R: ['시행규칙', 'Enforcement Rule, '],
};

/** A place such as `D6.1.3` (enforcement decree, Article 6(1)3) as it is cited. */
export function citation(place: string): CatalogueText {
  const [article, paragraph, item] = place.slice(1).split('.');
  const [number, branch] = article!.split('-');
  const [itemNumber, itemBranch] = item?.split('-') ?? [];
  const [ko, en] = parts[place[0]!]!;
  return {
    ko: `${ko && `${ko} `}제${number}조${branch ? `의${branch}` : ''}${paragraph ? `제${paragraph}항` : ''}${item ? `제${itemNumber}호` : ''}${itemBranch ? `의${itemBranch}` : ''}`,
    en: `${en}Article ${article}${paragraph ? `(${paragraph})` : ''}${item ?? ''}`,
  };
}

/** Statute and article of a rule of the catalogue, for example `kr.ecommerce.payment`; undefined where the id is unknown. */
export function findRule(id: string): RuleReference | undefined {
  const name = id.slice(3);
  if (!id.startsWith('kr.') || !Object.hasOwn(places, name)) return undefined;
  const [statute, ...cited] = places[name as keyof typeof places].split(' ') as [StatuteId, ...string[]];
  const articles = cited.map(citation);
  return {
    statute: statuteName(statute),
    article: {ko: articles.map(({ko}) => ko).join(', '), en: articles.map(({en}) => en).join('; ')},
    url: statuteUrl(statute, parts[cited.at(-1)![0]!]![0]),
  };
}
