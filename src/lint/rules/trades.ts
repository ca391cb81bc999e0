/** Whether a policy shows that its controller belongs to a trade that only some retention rules bind. */

import type {RuleDetail, Trade} from '../../model/catalogue/rule-details.js';
import type {LintContext} from '../lint-context.js';

interface Signs {
  /** Words with which a policy says so. */
  text: RegExp;
  /** Ends of names that firms of the trade have. */
  name?: RegExp;
}

const bank = /은행|증권|생명|화재|보험|카드|캐피탈|저축은행|투자|페이먼츠|페이$/;

/** Trades that a reader would notice; what nearly every site is (a seller, an online service, a taxpayer) is not asked for. */
const signs: Partial<Record<Trade, Signs>> = {
  finance: {
    text: /전자\s*금융\s*업자|전자\s*지급\s*결제\s*대행|선불\s*전자\s*지급|직불\s*전자\s*지급|결제\s*대금\s*예치|여신\s*전문|가상자산\s*사업자|금융위원회[^.\n]{0,12}등록|electronic financial business|payment (?:institution|gateway operator)/i,
    name: bank,
  },
  credit: {
    text: /신용\s*정보\s*(?:회사|업자|집중기관|제공\s*[ㆍ·]\s*이용자)|본인신용정보관리업|대부업|credit bureau/i,
    name: bank,
  },
  clinic: {text: /진료|의료\s*기관|hospital|clinic/i, name: /병원|의원|한의원|치과|클리닉/},
};

/** True where the trade is one that nobody needs to state. */
export function belongsTo(context: LintContext, trade: RuleDetail['trade']): boolean {
  const sign = signs[trade];
  if (!sign) return true;
  const {controller} = context.policy;
  const names = [controller?.name, controller?.legalName].map((name) => context.words(name).trim());
  return context.text.has(sign.text) || names.some((name) => name !== '' && (sign.name?.test(name) ?? false));
}
