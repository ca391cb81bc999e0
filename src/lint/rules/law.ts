/** Statutes and institutions that a text cites, against what they say today. */

import {amendments} from '../../model/catalogue/section-duties.js';
import {eachMatch, eachWording, gathered, matches, optional} from '../hits.js';
import {catalogue, pipa, statute} from '../reference.js';
import type {Hit, Rule} from '../rule.js';
import {sentenceAround} from '../sentence.js';
import type {LintContext} from '../lint-context.js';
import {goneExceptions, goneInstitutions, wrongCitations} from './law-changes.js';

/** Which variant tells that a text was right on its own day. */
const inItsDay = (context: LintContext, since: string): Pick<Hit, 'variant'> =>
  context.written !== undefined && context.written < since ? {variant: 'inItsDay'} : {};

export const lawRules: readonly Rule[] = [
  {
    id: 'LA02',
    group: 'law',
    severity: 'warning',
    message: {
      ko: '개인정보 보호의 근거로 정보통신망법을 들고 있습니다. 그 규정은 2020년 8월 5일 개인정보 보호법으로 옮겨졌습니다.',
      en: 'The network act is named as the source of data protection duties; those rules moved to PIPA on 5 August 2020.',
    },
    remedy: {ko: '근거를 개인정보 보호법으로 바꿀지 확인하세요.', en: 'Check whether to cite PIPA instead.'},
    reference: {...statute('network'), validTo: '2020-08-04'},
    variants: {
      inItsDay: {
        severity: 'info',
        message: {
          ko: '작성 당시에는 맞았지만, 정보통신망법의 개인정보 규정은 2020년 8월 5일 개인정보 보호법으로 옮겨졌습니다.',
          en: 'This was right when it was written; the rules moved to PIPA on 5 August 2020.',
        },
      },
    },
    language: 'ko',
    from: '2020-08-05',
    *check(context) {
      const about = /개인정보[^.\n]{0,60}(?:보호|준수|규정)|(?:준수|보호)[^.\n]{0,60}개인정보/;
      const other = /광고성\s*정보|제\s*50조|본인\s*확인|보존|보관|영리\s*목적/;
      const cited = matches(context, /정보통신망\s*(?:법|이용\s*촉진)/, {
        korean: true,
        keep: ({line, match}) => {
          const sentence = sentenceAround(line.text, match.index, match.index + match[0].length);
          return about.test(sentence) && !other.test(sentence);
        },
      });
      for (const hit of optional(gathered(cited))) yield {...hit, ...inItsDay(context, '2020-08-05')};
    },
  },
  {
    id: 'LA03',
    group: 'law',
    severity: 'error',
    message: {
      ko: '인용한 조항이 그 내용을 정한 조항이 아닐 수 있습니다: “{found}”. 해당 내용은 {right}에 있습니다.',
      en: 'The cited provision may not say this: “{found}”. See {right}.',
    },
    remedy: {ko: '조문을 확인하고 고치세요.', en: 'Check the text of the provision.'},
    reference: pipa(),
    language: 'ko',
    check: wrongCitations,
  },
  {
    id: 'LA04',
    group: 'law',
    severity: 'warning',
    message: {
      ko: '없어진 제도입니다: “{found}” ({since}부터). {note}',
      en: 'This institution is gone: “{found}” (since {since}). {note}',
    },
    remedy: {ko: '지금 쓰는 방법으로 고치거나 지우세요.', en: 'Name what is used today, or drop it.'},
    reference: catalogue,
    variants: {
      inItsDay: {
        severity: 'info',
        message: {
          ko: '작성 당시에는 있었지만 지금은 없어진 제도입니다: “{found}” ({since}부터). {note}',
          en: 'This was right when it was written; the institution is gone since {since}: “{found}”. {note}',
        },
      },
    },
    language: 'ko',
    *check(context) {
      for (const {words, since, note} of goneInstitutions) {
        if (since > context.on) continue;
        for (const hit of eachWording(context, words, {korean: true}))
          yield {...hit, values: {...hit.values, since, note}, ...inItsDay(context, since)};
      }
    },
  },
  {
    id: 'LA05',
    group: 'law',
    severity: 'error',
    message: {
      ko: '동의 없이 제공할 수 있는 경우로 든 이 사유는 법에서 삭제된 것으로 보입니다({since}): “{found}”.',
      en: 'This ground for passing data on without consent may no longer be in the act ({since}): “{found}”.',
    },
    remedy: {
      ko: '제17조와 제18조의 현재 사유와 맞추세요.',
      en: 'Bring it in line with Articles 17 and 18 as they are now.',
    },
    reference: pipa('A17.1', 'A18.2'),
    variants: {
      inItsDay: {
        severity: 'info',
        message: {
          ko: '작성 당시의 법에는 있었지만 그 뒤 삭제된 사유입니다({since}): “{found}”.',
          en: 'This ground stood in the act when the policy was written, but not since {since}: “{found}”.',
        },
      },
    },
    language: 'ko',
    *check(context) {
      for (const {words, since} of goneExceptions) {
        if (since > context.on) continue;
        for (const hit of eachMatch(context, words, {korean: true}))
          yield {...hit, values: {...hit.values, since}, ...inItsDay(context, since)};
      }
    },
  },
  {
    id: 'LA07',
    group: 'law',
    severity: 'warning',
    message: {
      ko: '책임을 모두 면한다는 말은 효력이 없을 수 있습니다: “{found}”.',
      en: 'A disclaimer of all liability may have no effect: “{found}”.',
    },
    remedy: {
      ko: '손해배상 책임은 개인정보처리자가 고의나 과실이 없음을 증명해야 면합니다. 문장을 검토하세요.',
      en: 'Under the act the controller has to prove that it is not at fault. Review the sentence.',
    },
    reference: pipa('A39.1'),
    language: 'ko',
    *check(context) {
      yield* eachMatch(
        context,
        /(?:일체의|모든|어떠한|아무런)\s*(?:법적\s*)?책임(?:도|을|은)?\s*(?:지지|부담하지|없(?:습니다|음|다)|지\s*않)[가-힣\s]{0,8}/,
        {korean: true},
      );
    },
  },
  {
    id: 'LA09',
    group: 'law',
    severity: 'warning',
    message: {
      ko: '시행규칙의 서식을 인용합니다: “{found}”. 개인정보 보호법의 서식은 이제 고시(개인정보 처리 방법에 관한 고시)에 있습니다.',
      en: 'A form of the enforcement rule is cited: “{found}”. PIPA’s forms are in a notice of the regulator now.',
    },
    remedy: {ko: '고시의 서식 번호를 확인해 바꾸세요.', en: 'Look up the form in that notice.'},
    reference: pipa('A38.1'),
    language: 'ko',
    *check(context) {
      yield* eachMatch(
        context,
        /(?:개인정보\s*보호법\s*)?시행규칙\s*\[?\s*별지\s*제?\s*\d+\s*호(?:의\s*\d+)?\s*(?:서식)?/,
        {korean: true},
      );
    },
  },
  {
    id: 'LA10',
    group: 'law',
    severity: 'info',
    message: {
      ko: '{act} 시행일({since}) 뒤로 방침을 고친 날짜가 보이지 않습니다.',
      en: 'Nothing says that the policy was revised since {act} came into force on {since}.',
    },
    remedy: {ko: '바뀐 규정이 방침에 영향을 주는지 살펴보세요.', en: 'See whether the changes touch this policy.'},
    reference: pipa(),
    jurisdiction: 'KR',
    *check(context) {
      const latest = amendments.filter(({inForce}) => inForce <= context.on).at(-1);
      if (!latest) return;
      const revised = [context.policy.revisedOn, context.policy.effectiveFrom, context.policy.announcedOn]
        .flatMap((date) => date ?? [])
        .sort()
        .at(-1);
      if (revised !== undefined && revised >= latest.inForce) return;
      yield {
        place: context.placeFor('addendum', 'changes'),
        values: {act: {ko: latest.act, en: latest.actEn}, since: latest.inForce},
        reference: {...pipa(), validFrom: latest.inForce},
      };
    },
  },
];
