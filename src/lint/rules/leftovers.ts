/** What is left of templates, drafts, comments and page code. */

import {eachMatch, eachWording, gathered, matches, optional} from '../hits.js';
import {pipa, quality} from '../reference.js';
import type {Rule} from '../rule.js';
import {after, before, type Found} from '../text-layer.js';
import {emptyLabels} from './empty-labels.js';

/** Words that stand in brackets where a template waits for a name. */
const slotNames =
  '(?:회사|업체|기업|기관|법인|서비스|사이트|앱|담당자|책임자|부서|대표자?)명?|성명|이름|상호명?|전화\\s*번호|연락처|이\\s*메일|주소|날짜|시행일자?|개인정보\\s*처리자명?|' +
  '(?:your |the )?(?:company|organi[sz]ation|business|site|website|app|service|contact|legal|full)[ _-]?(?:name|email|address|phone|url)|insert [^\\]>}]{1,40}|date|email address';

const placeholder = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])[oO○◯〇●]{2,}(?=$|[^A-Za-z\p{N}○◯〇●])`,
    String.raw`(?<![A-Za-z\d])X{2,}(?![A-Za-z\d])`,
    String.raw`(?<!\d)(?:0000|20[xX○]{2})년`,
    String.raw`[\[〔［<〈＜](?:${slotNames})[\]〕］>〉＞]`,
    String.raw`\{\{[^{}]{0,60}\}\}|%%[^%\s]{0,60}%%|\$\{[^{}]{0,60}\}`,
  ].join('|'),
  'giu',
);
const blank = /_{3,}/g;

export const leftoverRules: readonly Rule[] = [
  {
    id: 'LO01',
    group: 'leftovers',
    severity: 'error',
    message: {
      ko: '채우지 않은 자리표시로 보입니다: “{found}”.',
      en: 'This may be a placeholder that was never filled in: “{found}”.',
    },
    remedy: {ko: '실제 값으로 바꾸었는지 확인하세요.', en: 'Check whether the real value belongs here.'},
    reference: quality,
    *check(context) {
      yield* eachMatch(context, placeholder);
      // A line of underscores alone is a rule across the page.
      yield* eachMatch(context, blank, {keep: ({line}) => /[^\s_]/.test(line.text)});
    },
  },
  {
    id: 'LO02',
    group: 'leftovers',
    severity: 'error',
    message: {ko: '“{found}” 뒤에 값이 없습니다.', en: 'Nothing follows the label “{found}”.'},
    remedy: {ko: '값을 적거나 이 줄을 지우세요.', en: 'Give the value or drop the label.'},
    reference: quality,
    check: emptyLabels,
  },
  {
    id: 'LO03',
    group: 'leftovers',
    severity: 'warning',
    message: {
      ko: '조사를 고르지 않은 서식의 흔적일 수 있습니다: “{found}”.',
      en: 'A template’s choice of particle may be left here: “{found}”.',
    },
    remedy: {ko: '앞말에 맞는 조사 하나만 남기세요.', en: 'Keep the particle that fits the word before it.'},
    reference: quality,
    language: 'ko',
    *check(context) {
      yield* eachMatch(
        context,
        /(?:은\(는\)|는\(은\)|이\(가\)|가\(이\)|을\(를\)|를\(을\)|와\(과\)|과\(와\)|은\/는|이\/가|을\/를)/,
        {
          korean: true,
          keep: (found) => !isQuoted(found),
        },
      );
    },
  },
  {
    id: 'LO04',
    group: 'leftovers',
    severity: 'error',
    message: {
      ko: '문서 편집기의 메모 표시가 남은 것 같습니다: “{found}”.',
      en: 'A comment mark of the word processor may be left here: “{found}”.',
    },
    remedy: {
      ko: '메모를 처리했는지 확인하고 표시를 지우세요.',
      en: 'See whether the comment was dealt with, then delete the mark.',
    },
    reference: quality,
    *check(context) {
      yield* eachMatch(context, /\[(?:[a-z]{1,2}|\d{1,3})\]/, {
        keep: (found) => {
          const [front, rest] = [before(found), after(found)];
          const headingNumber = /\d/.test(found.match[0]) && front.trim() === '' && rest.trim() !== '';
          return !headingNumber && !/\]$/.test(front) && !/^[([:]/.test(rest);
        },
      });
    },
  },
  {
    id: 'LO05',
    group: 'leftovers',
    severity: 'error',
    message: {
      ko: '전자우편 주소가 스팸 방지 표기로 가려져 있어 읽을 수 없습니다: “{found}”.',
      en: 'The mail address is hidden from robots, and from readers too: “{found}”.',
    },
    remedy: {
      ko: '실제 주소를 적으세요. 책임자의 연락처는 방침에 있어야 합니다.',
      en: 'Write the address itself; the policy has to name a contact.',
    },
    reference: pipa('A30.1.6'),
    *check(context) {
      yield* eachMatch(
        context,
        /\[email[\s\u00a0]*protected\]|\/cdn-cgi\/l\/email-protection|[\w.+-]{1,64}\s*[([{<](?:at|골뱅이|앳)[)\]}>]\s*[\w.-]{1,80}|[\w.+-]{1,64}\s(?:at|골뱅이)\s[\w-]{1,40}\s(?:dot|닷)\s\w{2,10}/i,
      );
    },
  },
  {
    id: 'LO06',
    group: 'leftovers',
    severity: 'warning',
    message: {ko: '작성 중이던 말이 남은 것 같습니다: “{found}”.', en: 'Words of a draft may be left: “{found}”.'},
    remedy: {ko: '내용을 채우거나 지우세요.', en: 'Complete the passage or delete it.'},
    reference: quality,
    *check(context) {
      yield* eachMatch(
        context,
        /(?:준비|작성|검토|수정)\s*중(?:에\s*있|입니다|\s*$)|추후\s*(?:공지|확정|기재|작성|입력|추가\s*예정|업데이트|결정|기입)|\bTBD\b|lorem ipsum|\[draft\]/i,
        {outside: true},
      );
    },
  },
  {
    id: 'LO07',
    group: 'leftovers',
    severity: 'warning',
    message: {
      ko: '줄표만 있고 업체나 기간이 없습니다.',
      en: 'A dash stands where a company or a period is expected.',
    },
    remedy: {
      ko: '해당 업무를 맡은 곳이나 기간을 적고, 없으면 그 행을 지우세요.',
      en: 'Name the company or the period; drop the row if there is none.',
    },
    reference: pipa('A26.2'),
    *check(context) {
      const {processors, recipients, retention} = context.policy;
      const bare = /^\s*[-–—―]\s*$/;
      const lists = {processors, recipients};
      for (const [name, rows] of Object.entries(lists))
        for (const [index, row] of rows.entries()) {
          const task = context.words('task' in row ? row.task : row.purpose);
          const parties = row.parties.map((party) => context.words(party.name));
          const period = row.period && 'text' in row.period ? context.words(row.period.text) : '';
          if ([...parties, period].some((text) => bare.test(text)))
            yield {place: context.placeOfFact(`/${name}/${index}`, task)};
        }
      for (const [index, rule] of retention.entries())
        if ('text' in rule.period && bare.test(context.words(rule.period.text)))
          yield {place: context.placeOfFact(`/retention/${index}`, context.words(rule.record))};
    },
  },
  {
    id: 'LO08',
    group: 'leftovers',
    severity: 'warning',
    message: {
      ko: '웹 페이지 코드나 꺾쇠괄호가 글에 남아 있습니다: “{found}”. 표시될 때 사라질 수 있습니다.',
      en: 'Page code or angle brackets are left in the text: “{found}”. They may vanish on a page.',
    },
    remedy: {
      ko: '코드를 지우고, 꺾쇠괄호는 다른 괄호로 바꾸세요.',
      en: 'Delete the code; use other brackets round a name.',
    },
    reference: quality,
    variants: {
      brackets: {
        message: {
          ko: '이름표를 꺾쇠괄호로 묶었습니다: “{found}”. 웹 페이지에서 태그로 읽혀 사라질 수 있습니다.',
          en: 'Labels stand in angle brackets: “{found}”. A page may read them as tags and drop them.',
        },
      },
    },
    *check(context) {
      if (context.policy.source?.format === 'html') return;
      const markup =
        /&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|<\/?(?:p|br|div|span|b|strong|ul|ol|li|table|tr|td|th|a|font|h[1-6])(?:\s[^<>]{0,200})?\/?>/i;
      yield* eachWording(context, markup);
      const brackets = matches(context, /<[가-힣][^<>\n]{0,60}>/, {
        keep: ({match}) => !new RegExp(placeholder).test(match[0]),
      });
      for (const hit of optional(gathered(brackets))) yield {...hit, variant: 'brackets'};
    },
  },
];

const quotations = [/"[^"]*"/g, /“[^”]*”/g, /'[^']*'/g, /‘[^’]*’/g, /「[^」]*」/g, /`[^`]*`/g];

/** Whether a match stands inside quotation marks on its line. */
function isQuoted(found: Found): boolean {
  const front = before(found);
  const near = front + found.match[0] + after(found);
  return quotations.some((quotes) =>
    [...near.matchAll(quotes)].some(({index, 0: words}) => index < front.length && front.length < index + words.length),
  );
}
