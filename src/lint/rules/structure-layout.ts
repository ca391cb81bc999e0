/** What copying and pasting did to the layout: lost lines, lost tables, lines from the page around. */

import type {TableBlock, TableCell} from '../../model/document/blocks.js';
import {cellOf, cellText} from '../block-text.js';
import {quality} from '../reference.js';
import type {LintContext} from '../lint-context.js';
import type {Hit, Rule} from '../rule.js';
import type {Place} from '../finding.js';
import {brokenLines} from './broken-lines.js';
import {differingSubjects} from './differing-subjects.js';
import {flattenedRows} from './flattened-rows.js';

const gather = (places: Place[], hit: Omit<Hit, 'place' | 'more'> = {}): Hit[] =>
  places.length === 0 ? [] : [{place: places[0]!, more: places.slice(1), ...hit}];

/** A row of at least this many numbers in one paragraph was once a row of lines. */
const enough = 4;

/** Offsets of numbers that count up from 1 within a text, each in front of words. */
function countingUp(text: string): number[] {
  const styles = [
    /(?<![\d.])0?(\d{1,2})\.\s?(?=[가-힣A-Za-z])/g,
    /(?<!\d)(\d{1,2})\)\s?(?=[가-힣A-Za-z])/g,
    /제\s?(\d{1,2})\s?조\s?[(\s](?=[가-힣A-Za-z(])/g,
  ];
  for (const style of styles) {
    let next = 1;
    const found: number[] = [];
    for (const match of text.matchAll(style))
      if (Number(match[1]) === next) {
        found.push(match.index);
        next++;
      }
    if (found.length >= enough) return found;
  }
  return [];
}

export const structureLayoutRules: readonly Rule[] = [
  {
    id: 'ST09',
    group: 'structure',
    severity: 'error',
    message: {
      ko: '항목 {count}개가 한 문단에 이어져 있습니다. 줄바꿈이 사라진 것 같습니다.',
      en: '{count} items run on in one paragraph; line breaks may have been lost.',
    },
    remedy: {
      ko: '항목마다 줄을 바꾸고 제목과 목록을 살리세요.',
      en: 'Start a line for each; restore headings and lists.',
    },
    reference: quality,
    *check(context) {
      for (const line of context.text.lines) {
        if (line.outside || line.text.length < 200) continue;
        const found = countingUp(line.text);
        if (found.length > 0)
          yield {
            place: context.text.placeIn(line, found[0]!, found[0]! + 2),
            values: {count: String(found.length)},
            excerpt: `${line.text.slice(found[0], found[0]! + 40)}…`,
          };
      }
    },
  },
  {
    id: 'ST10',
    group: 'structure',
    severity: 'error',
    message: {
      ko: '표가 칸마다 한 줄로 풀어진 것 같습니다.',
      en: 'A table seems to have been flattened, a line for each cell.',
    },
    remedy: {ko: '원본의 표를 확인해 다시 만드세요.', en: 'Look at the original and rebuild the table.'},
    reference: quality,
    variants: {
      row: {
        message: {
          ko: '표의 한 행이 한 줄로 풀어진 것 같습니다: “{found}”.',
          en: 'A row of a table seems to have been flattened to one line: “{found}”.',
        },
      },
    },
    *check(context) {
      for (const {blocks} of context.allSections)
        for (const {block, place} of blocks)
          if (
            block.type === 'table' &&
            (block as TableBlock).recovered &&
            context.text.source !== undefined &&
            !hasTabs(context, place)
          )
            yield {place, confidence: (block as TableBlock).confidence ?? 0.8};
      yield* flattenedRows(context);
    },
  },
  {
    id: 'ST11',
    group: 'structure',
    severity: 'warning',
    message: {
      ko: '표에 빈 칸이나 칸 수가 다른 행이 있습니다. 합쳐진 칸이 사라진 것 같습니다.',
      en: 'The table has blank cells or uneven rows; merged cells may have been lost.',
    },
    remedy: {ko: '원본과 견주어 칸을 채우거나 합치세요.', en: 'Compare with the original; fill or merge the cells.'},
    reference: quality,
    *check(context) {
      for (const {blocks} of context.allSections)
        for (const {block, place} of blocks)
          if (block.type === 'table' && isUneven(context, block as TableBlock, place)) yield {place};
    },
  },
  {
    id: 'ST12',
    group: 'structure',
    severity: 'warning',
    message: {
      ko: '방침 앞뒤에 페이지의 메뉴나 도움말 같은 다른 글이 붙어 있습니다: “{found}”.',
      en: 'Menus, help or other parts of the page stand around the policy: “{found}”.',
    },
    remedy: {ko: '방침이 아닌 글을 지우세요.', en: 'Delete what is no part of the policy.'},
    reference: quality,
    *check(context) {
      const {source, map} = context.text;
      if (source === undefined) return;
      const chrome = map!.removals.filter(({reason}) => reason === 'page-chrome');
      const [first] = chrome;
      if (first)
        yield* gather(
          chrome.map(({start, end}) => map!.placeAt(start, end)),
          {values: {found: source.slice(first.start, first.end).trim().split('\n')[0]!.slice(0, 40)}},
        );
    },
  },
  {
    id: 'ST13',
    group: 'structure',
    severity: 'warning',
    message: {
      ko: '문장이나 낱말 중간에서 줄이 바뀝니다: “{found}”.',
      en: 'The line breaks within a sentence or word: “{found}”.',
    },
    remedy: {ko: '줄을 이으세요.', en: 'Join the lines.'},
    reference: quality,
    confidence: 0.8,
    check: brokenLines,
  },
  {
    id: 'ST14',
    group: 'structure',
    severity: 'warning',
    message: {
      ko: '제목 “{found}” 아래의 내용은 다른 것({about})에 관한 내용으로 보입니다.',
      en: 'The text under “{found}” seems to be about something else ({about}).',
    },
    remedy: {ko: '제목에 맞는 내용을 적거나 제목을 고치세요.', en: 'Write what the heading promises, or change it.'},
    reference: quality,
    language: 'ko',
    confidence: 0.75,
    check: differingSubjects,
  },
  {
    id: 'ST16',
    group: 'structure',
    severity: 'info',
    message: {ko: '제목과 본문이 한 줄에 있습니다: “{found}”.', en: 'Heading and text stand on one line: “{found}”.'},
    remedy: {ko: '제목 뒤에서 줄을 바꾸세요.', en: 'Break the line after the heading.'},
    reference: quality,
    *check(context) {
      const {source} = context.text;
      if (source === undefined) return;
      const hits = context.sections.flatMap((view) => {
        const at = view.section.at?.[0];
        if (at === undefined || !view.title) return [];
        const line = source.slice(at, at + 400).split('\n')[0]!;
        const title = line.indexOf(view.title.slice(-8));
        const rest = title < 0 ? '' : line.slice(title + view.title.slice(-8).length).replace(/^[\s)\]>:.]+/, '');
        return /[가-힣A-Za-z].{12,}(?:다|요)[.\s]/.test(rest) ? [view.place] : [];
      });
      const [first] = hits;
      const title = first && context.sections.find(({place}) => place === first)!.title;
      yield* gather(hits, {values: {found: title ?? ''}});
    },
  },
];

/** Whether the table still has tabs in the source, so that only its lines look odd. */
function hasTabs(context: LintContext, {start, end}: Place): boolean {
  return start !== undefined && context.text.source!.slice(start, end ?? start + 500).includes('\t');
}

function isUneven(context: LintContext, {rows, headerRows = 1, recovered}: TableBlock, place: Place): boolean {
  const cells = rows.map((row) => row.map(cellOf));
  const widths = cells.map((row) => row.reduce((sum, {colspan = 1}) => sum + colspan, 0));
  const spans = cells.some((row) => row.some(({rowspan = 1}) => rowspan > 1));
  const isBlank = (cell: TableCell) => cellText(cell, context.policy.lang).trim() === '';
  const body = cells.slice(headerRows);
  // A blank cell may mean that there is nothing; where text was pasted, or a row has no head, a span is likelier.
  const pasted = context.policy.source?.format === 'text';
  const blank = body.some((row) => (pasted ? row.some(isBlank) : row[0] && isBlank(row[0])));
  const uneven = !spans && new Set(widths).size > 1;
  // Import mends lost spans; the source still shows the blank or missing cells.
  return uneven || blank || (Boolean(recovered) && spans) || blankInSource(context, place);
}

function blankInSource(context: LintContext, {start, end}: Place): boolean {
  const {source} = context.text;
  if (source === undefined || start === undefined || end === undefined) return false;
  const rows = source
    .slice(start, end)
    .split('\n')
    .filter((line) => line.includes('\t'));
  return rows.length > 1 && rows.some((row) => /^\t|\t\t|\t\s*$/.test(row));
}
