/** What the data alone tell about how accessible the page will be. */

import type {TableBlock} from '../../model/document/blocks.js';
import {cellOf, cellText, plainText} from '../block-text.js';
import {eachMatch} from '../hits.js';
import {wcag} from '../reference.js';
import type {Hit, Rule} from '../rule.js';
import type {LintContext} from '../lint-context.js';

export const formRules: readonly Rule[] = [
  {
    id: 'FO01',
    group: 'form',
    severity: 'error',
    message: {ko: '제목의 수준을 건너뜁니다: “{found}”.', en: 'A level of headings is skipped: “{found}”.'},
    remedy: {ko: '한 수준씩 내려가세요.', en: 'Go down one level at a time.'},
    reference: wcag('1.3.1', 'Info and Relationships'),
    *check(context) {
      for (const {blocks} of context.allSections)
        for (const {block, text, place} of blocks) {
          if (block.type !== 'markdown') continue;
          let level: number | undefined;
          for (const match of text.replace(/^(```|~~~)[^]*?^\1/gm, '').matchAll(/^ {0,3}(#{1,6})\s+(.+)$/gm)) {
            const next = match[1]!.length;
            if (level !== undefined && next > level + 1) yield {place, values: {found: match[2]!}};
            level = next;
          }
        }
    },
  },
  {
    id: 'FO02',
    group: 'form',
    severity: 'error',
    message: {ko: '표에 머리글 칸이 없습니다.', en: 'The table has no header cells.'},
    remedy: {ko: '첫 행이나 첫 열을 머리글로 지정하세요.', en: 'Make the first row or column its header.'},
    reference: wcag('1.3.1', 'Info and Relationships'),
    variants: {
      empty: {
        severity: 'warning',
        message: {ko: '표의 머리글 칸이 비어 있습니다.', en: 'A header cell of the table is empty.'},
        remedy: {ko: '무엇의 열인지 적으세요.', en: 'Say what the column holds.'},
      },
    },
    *check(context) {
      for (const {blocks} of context.allSections)
        for (const {block, place} of blocks) {
          if (block.type !== 'table') continue;
          const {rows, headerRows = 1, headerColumns = 0} = block as TableBlock;
          const cells = rows.map((row) => row.map(cellOf));
          const marked = cells.some((row) => row.some(({header}) => header));
          if (headerRows === 0 && headerColumns === 0 && !marked) yield {place};
          else if (
            cells
              .slice(0, headerRows)
              .some((row) => row.slice(headerColumns).some((cell) => !cellText(cell, context.policy.lang).trim()))
          )
            yield {place, variant: 'empty'};
        }
    },
  },
  {
    id: 'FO04',
    group: 'form',
    severity: 'warning',
    message: {
      ko: '언어 표시 “{found}”: 글의 언어와 다르거나 없습니다.',
      en: 'The language tag “{found}” is missing or does not fit the text.',
    },
    remedy: {
      ko: '한국어는 ko, 영어는 en으로 적으세요. kr는 나라 코드입니다.',
      en: 'Korean is ko and English en; kr is a country.',
    },
    reference: wcag('3.1.1', 'Language of Page'),
    *check(context) {
      const {lang} = context.policy;
      const letters = context.text.all.match(/\p{L}/gu)?.length ?? 0;
      if (letters < 50) return;
      const share = (context.text.all.match(/[가-힣]/g)?.length ?? 0) / letters;
      const wrong =
        lang === 'und' || lang === '' || (share > 0.6 && !/^ko\b/i.test(lang)) || (share < 0.05 && /^ko\b/i.test(lang));
      if (wrong) yield {place: {pointer: '/lang'}, values: {found: lang}};
    },
  },
  {
    id: 'FO05',
    group: 'form',
    severity: 'error',
    message: {ko: '라벨에 글이 없습니다: “{found}”.', en: 'A label has no words: “{found}”.'},
    remedy: {
      ko: '그림만으로는 읽을 수 없습니다. 한 줄로 적으세요.',
      en: 'A picture alone cannot be read; write one line.',
    },
    reference: wcag('1.1.1', 'Non-text Content'),
    *check(context) {
      for (const [index, {kind, text}] of context.policy.labels.entries())
        if (!context.words(text).trim()) yield {place: {pointer: `/labels/${index}`}, values: {found: kind}};
    },
  },
  {
    id: 'FO06',
    group: 'form',
    severity: 'info',
    message: {
      ko: '링크의 글만으로는 어디로 가는지 알 수 없습니다: “{found}”.',
      en: 'The link’s words do not tell where it leads: “{found}”.',
    },
    remedy: {ko: '가는 곳의 이름을 링크로 거세요.', en: 'Link the name of the target.'},
    reference: wcag('2.4.4', 'Link Purpose (In Context)'),
    *check(context) {
      yield* eachMatch(context, /\[(?:여기|이곳|바로\s*가기|클릭|링크|here|click here|link|this page|read more)\]\(/i);
      yield* bareLinks(context);
    },
  },
];

const vague = /^(?:여기|이곳|바로\s*가기|클릭|링크|here|click here|link|this page|read more)$/i;

/** Links in the inline form of blocks. */
function* bareLinks(context: LintContext): Generator<Hit> {
  for (const {blocks} of context.allSections)
    for (const {block, place} of blocks)
      for (const link of linksIn(block)) {
        const words = plainText(link.text as never, context.policy.lang).trim();
        if (vague.test(words)) yield {place, values: {found: words}};
      }
}

function* linksIn(value: unknown): Generator<{href: string; text: unknown}> {
  if (typeof value !== 'object' || value === null) return;
  if ('href' in value && 'text' in value && typeof value.href === 'string')
    yield value as {href: string; text: unknown};
  for (const entry of Object.values(value)) yield* linksIn(entry);
}
