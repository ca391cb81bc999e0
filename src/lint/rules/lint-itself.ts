/** What lint says about its own limits and settings. */

import {quality} from '../reference.js';
import type {Rule} from '../rule.js';
import {hasReason, silencesIn} from '../silence.js';

export const lintItselfRules: readonly Rule[] = [
  {
    id: 'LN01',
    group: 'lint',
    severity: 'info',
    message: {
      ko: '이 언어({found})의 글에 대한 규칙이 없어 사실과 구조만 살폈습니다.',
      en: 'There are no rules for text in this language ({found}); only facts and structure were checked.',
    },
    remedy: {ko: '문장은 사람이 살펴보세요.', en: 'Have a person read the text.'},
    reference: quality,
    *check(context) {
      const {lang} = context.policy;
      if (!context.speaks('ko') && !context.speaks('en')) yield {place: {pointer: '/lang'}, values: {found: lang}};
    },
  },
  {
    id: 'LN02',
    group: 'lint',
    severity: 'warning',
    message: {
      ko: '규칙 {found}: 이유 없이 끌 수는 없습니다.',
      en: 'The rule {found} is not silenced, because no reason is given.',
    },
    remedy: {ko: 'x-lint의 reason에 이유를 적으세요.', en: 'Write the reason in x-lint.'},
    reference: quality,
    *check(context) {
      for (const [index, silence] of silencesIn(context.policy).entries())
        if (!hasReason(silence)) yield {place: {pointer: `/x-lint/${index}`}, values: {found: silence.rule}};
    },
  },
];
