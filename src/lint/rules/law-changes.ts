/** What Korean law no longer says: institutions, exceptions, and citations that point beside the mark. */

import type {CatalogueText} from '../../model/catalogue/statutes.js';
import type {LintContext} from '../lint-context.js';
import {pipa} from '../reference.js';
import type {Hit} from '../rule.js';
import {before} from '../text-layer.js';

/** Institutions that ended, with the first day without them. */
export const goneInstitutions: readonly {words: RegExp; since: string; note: CatalogueText}[] = [
  {
    words: /제한적\s*본인\s*확인\s*(?:제도?)?/,
    // Network Act Art. 44-5(1)2, deleted by the act of 28 May 2014.
    since: '2014-05-28',
    note: {
      ko: '정보통신망법 제44조의5제1항제2호가 삭제되어 민간 게시판에는 의무가 없습니다.',
      en: 'Article 44-5(1)2 of the network act was deleted; private boards have no such duty.',
    },
  },
  {
    words: /공인\s*전자\s*서명|공인\s*인증서/,
    // Digital Signature Act as rewritten, in force 10 December 2020.
    since: '2020-12-10',
    note: {
      ko: '전자서명법이 전부 개정되어 공인 제도가 없어졌습니다.',
      en: 'The digital signature act was rewritten and knows no accredited signatures any more.',
    },
  },
];

/** Grounds for passing data on without consent that were deleted, with the first day without them. */
export const goneExceptions: readonly {words: RegExp; since: string}[] = [
  // PIPA Art. 18(2)4 until the amendment of 4 February 2020, in force 5 August 2020.
  {
    words: /통계\s*작성\s*및\s*학술\s*연구[^.\n]{0,60}(?:알아볼|식별할)\s*수\s*없는[^.\n]{0,30}(?:제공|경우)/,
    since: '2020-08-05',
  },
  // PIPA Art. 15(1)5 and 18(2)3 until the amendment of 14 March 2023, in force 15 September 2023.
  {words: /의사\s*표시를\s*할\s*수\s*없는\s*상태[^.\n]{0,30}주소\s*불명[^.\n]{0,80}(?:경우|이익)/, since: '2023-09-15'},
  // Network Act Art. 22(2)1, deleted when its data chapter moved to PIPA on 5 August 2020.
  {
    words:
      /경제적\s*[ㆍ·/,]\s*기술적\s*(?:인\s*)?사유[^.\n]{0,30}(?:동의를?\s*받(?:는\s*것이|기가?)\s*)?[^.\n]{0,12}곤란[^.\n]{0,10}/,
    since: '2020-08-05',
  },
];

/** What a citation of the act is about, and where that stands. */
const provisions: readonly {article: string; paragraph?: string; about: RegExp; right: string}[] = [
  {article: '35', paragraph: '4', about: /열람[^.\n]{0,80}(?:제한|거절)|(?:제한|거절)[^.\n]{0,80}열람/, right: 'A35.4'},
  {article: '37', paragraph: '2', about: /처리\s*정지[^.\n]{0,80}(?:제한|거절)/, right: 'A37.2'},
];

const citationPattern = /제\s*(\d+)\s*조(?:의\s*\d+)?\s*제\s*(\d+)\s*항/g;

/** Citations of an article whose paragraph does not match what the sentence says. */
export function* wrongCitations(context: LintContext): Generator<Hit> {
  for (const found of context.korean(citationPattern)) {
    const {match, line, place} = found;
    const [, article, paragraph] = match;
    const near = line.text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80);
    if (!/개인정보\s*보호법/.test(near) || /시행령[^,.\n]{0,3}$/.test(before(found))) continue;
    for (const provision of provisions) {
      if (provision.article !== article || provision.paragraph === paragraph || !provision.about.test(near)) continue;
      const right = pipa(provision.right);
      yield {place, values: {found: match[0], right: right.text}, reference: right};
    }
  }
}
