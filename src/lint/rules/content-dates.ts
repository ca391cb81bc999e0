/** From when the policy holds, and how readers learn of changes. */

import {guideline, quality} from '../reference.js';
import type {Rule} from '../rule.js';
import {resolveText} from '../../model/language.js';
import type {LocalizedText} from '../../model/document/values.js';
import type {SectionView} from '../section-view.js';

const effective =
  /(?:시행|적용|발효|효력)\s*(?:일자?|발생일)?[^.\n]{0,12}(?:19|20)\d{2}|(?:19|20)\d{2}\s*[년.-]\s*\d{1,2}\s*[월.-]\s*\d{1,2}\s*일?\s*(?:부터|에)?\s*(?:시행|적용|유효|효력|발효)|(?:effective|in force|valid)[^.\n]{0,20}(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)/i;
const notice =
  /(?:변경|개정|추가|수정)[^.\n]{0,60}(?:공지|고지|알려|알리|통지|안내)|(?:changes?|update)[^.\n]{0,60}(?:notif|announce|notice|post)/i;
const earlier =
  /(?:이전|과거|지난|종전)(?:의|\s*버전의)?\s*(?:개인정보\s*)?(?:처리\s*)?(?:방침|버전)|변경\s*전\s*[ㆍ·,]?\s*후|개정\s*(?:전후|이력|연혁)|(?:previous|earlier|past) versions?/i;

export const contentDateRules: readonly Rule[] = [
  {
    id: 'CO22',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '방침이 바뀔 때 어떻게 알리는지 보이지 않습니다.',
      en: 'Nothing says how changes of the policy are announced.',
    },
    remedy: {ko: '며칠 전에 어디에 알리는지 적으세요.', en: 'Say where, and how many days before.'},
    reference: guideline,
    *check(context) {
      if (context.policy.changeNotice || context.about('changes').length > 0 || context.text.has(notice)) return;
      yield {place: context.placeFor('addendum')};
    },
  },
  {
    id: 'CO23',
    group: 'content',
    severity: 'error',
    message: {ko: '시행일이 보이지 않습니다.', en: 'No effective date was found.'},
    remedy: {
      ko: '공고일과 시행일을 적으세요.',
      en: 'Give the day of the announcement and the day from which it holds.',
    },
    reference: guideline,
    *check(context) {
      if (context.policy.effectiveFrom === undefined && !context.text.has(effective))
        yield {place: context.placeFor('changes')};
    },
  },
  {
    id: 'CO24',
    group: 'content',
    severity: 'info',
    message: {
      ko: '이전 방침으로 가는 링크나 바뀐 내용의 비교가 보이지 않습니다.',
      en: 'No link leads to earlier versions, and nothing compares old and new.',
    },
    remedy: {
      ko: '이전 방침과 변경 전후 비교를 볼 수 있게 하세요.',
      en: 'Let readers see earlier versions and what changed.',
    },
    reference: guideline,
    *check(context) {
      const {history} = context.policy;
      if (history.length === 0 && context.about('history').length === 0 && !context.text.has(earlier))
        yield {place: context.placeFor('history', 'changes')};
    },
  },
  {
    id: 'CO35',
    group: 'content',
    severity: 'info',
    message: {
      ko: '{lang} 번역에 빠진 항목이 있습니다: {found}.',
      en: 'The translation into {lang} lacks: {found}.',
    },
    remedy: {ko: '번역을 보태세요.', en: 'Complete the translation.'},
    reference: quality,
    *check(context) {
      const {languages, lang} = context.policy;
      for (const other of languages.filter((tag) => tag !== lang)) {
        const missing = context.allSections.filter((view) => lacks(view, lang, other));
        const [first, ...rest] = missing;
        if (first)
          yield {
            place: first.place,
            more: rest.map(({place}) => place),
            values: {lang: other, found: missing.map(({title, section}) => `“${title || section.id}”`).join(', ')},
          };
      }
    },
  },
];

/** Whether a section has words in one language only. */
function lacks(view: SectionView, lang: string, other: string): boolean {
  const texts = [view.section.title, ...view.section.blocks.map((block) => (block as {text?: unknown}).text)];
  return texts.some((text) => {
    if (typeof text === 'string') return text.trim() !== '';
    if (typeof text !== 'object' || text === null || Array.isArray(text)) return false;
    const words = text as LocalizedText;
    return resolveText(words, lang, lang).text.trim() !== '' && resolveText(words, other, lang).lang !== other;
  });
}
