/** Names and terms of law that a text gets wrong. */

import {eachMatch, gathered, matches, optional} from '../hits.js';
import {catalogue, guideline, quality} from '../reference.js';
import type {Rule} from '../rule.js';
import {misspeltStatutes} from './law-names.js';

export const lawTermRules: readonly Rule[] = [
  {
    id: 'LA01',
    group: 'law',
    severity: 'warning',
    message: {
      ko: '법령 이름의 띄어쓰기나 글자가 공식 이름과 다릅니다: “{found}”. 공식 이름은 “{name}”입니다.',
      en: 'The name of the statute differs from the official one: “{found}” for “{name}”.',
    },
    remedy: {ko: '공식 이름으로 고치세요.', en: 'Use the official name.'},
    reference: catalogue,
    language: 'ko',
    check: misspeltStatutes,
  },
  {
    id: 'LA06',
    group: 'law',
    severity: 'warning',
    message: {
      ko: '예전 용어입니다: “{found}”. 지금 법령의 용어는 “{now}”입니다.',
      en: 'An outdated term: “{found}”. The law says “{now}” today.',
    },
    remedy: {ko: '지금의 용어로 통일하세요.', en: 'Use today’s term throughout.'},
    reference: guideline,
    language: 'ko',
    *check(context) {
      const terms = [
        {words: /취급\s*방침/, now: '처리방침'},
        {words: /취급\s*위탁/, now: '처리위탁'},
        {words: /개인정보\s*(?:보호\s*)?관리\s*(?:\/\s*보호\s*)?책임자/, now: '개인정보 보호책임자'},
        {words: /개인정보\s*보호\s*(?:방침|정책)/, now: '개인정보 처리방침'},
      ];
      for (const {words, now} of terms) {
        for (const hit of optional(gathered(matches(context, words, {korean: true}))))
          yield {...hit, values: {...hit.values, now}};
      }
    },
  },
  {
    id: 'LA08',
    group: 'law',
    severity: 'info',
    message: {
      ko: '처리방침이 스스로를 약관이라 부르거나 계속 이용하면 동의한 것으로 봅니다: “{found}”.',
      en: 'The policy calls itself terms, or takes continued use for consent: “{found}”.',
    },
    remedy: {
      ko: '처리방침은 알리는 문서입니다. 동의는 따로 받아야 할 수 있습니다.',
      en: 'A policy informs; consent may have to be asked for separately.',
    },
    reference: quality,
    language: 'ko',
    *check(context) {
      yield* eachMatch(
        context,
        /(?:이|본)\s*약관(?:은|이|의|을|에)|계속\s*(?:하여\s*)?(?:이용|사용)[^.\n]{0,40}동의(?:한|하는|하신)\s*것으로[^.\n]{0,10}/,
        {korean: true},
      );
    },
  },
];
