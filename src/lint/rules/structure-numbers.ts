/** Numbers of sections and items, and headings with nothing under them. */

import {quality} from '../reference.js';
import type {LintContext} from '../lint-context.js';
import type {Hit, Rule} from '../rule.js';
import type {SectionView} from '../section-view.js';
import {announcedButMissing, isOnlyAnnouncement} from './announcements.js';
import {mixedStyles} from './numbering-styles.js';

/** Sections with the same parent, in groups. */
const siblings = (context: LintContext): SectionView[][] => [
  [...context.sections],
  ...context.allSections.filter(({children}) => children.length > 1).map(({children}) => [...children]),
];

/** The number of a heading: as counted, or read from its marker. */
export function numberOf({section}: SectionView): number | undefined {
  if (section.number !== undefined) return section.number;
  const digits = /\d+/.exec(section.marker ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const allOnes = (numbers: (number | undefined)[]): boolean =>
  numbers.length > 1 && numbers.every((number) => number === 1);

/** A marker's style without its number, so that 1. and 1) are not counted together. */
const styleOf = (marker = ''): string => marker.replace(/\d+|[가-하]|[①-⑳]/g, '#').replace(/\s+/g, '');

export const structureNumberRules: readonly Rule[] = [
  {
    id: 'ST04',
    group: 'structure',
    severity: 'error',
    message: {ko: '번호 {found}번이 두 번 나옵니다.', en: 'The number {found} occurs twice.'},
    remedy: {ko: '번호를 다시 매기세요.', en: 'Number the sections anew.'},
    reference: quality,
    *check(context) {
      for (const group of siblings(context)) {
        const numbers = group.map(numberOf);
        if (allOnes(numbers)) continue;
        for (const [index, view] of group.entries()) {
          const number = numbers[index];
          const first = number === undefined ? -1 : numbers.indexOf(number);
          // A list that starts again at 1 restarts by right, and so do the numbers after it.
          const restarted = numbers.slice(first + 1, index + 1).includes(1) && number !== undefined;
          if (first < 0 || first === index || restarted) continue;
          if (styleOf(view.section.marker) !== styleOf(group[first]!.section.marker)) continue;
          yield {place: view.place, more: [group[first]!.place], values: {found: String(number)}};
        }
      }
    },
  },
  {
    id: 'ST05',
    group: 'structure',
    severity: 'error',
    message: {
      ko: '항목 {count}개의 번호가 모두 1입니다. 자동 번호가 사라진 것 같습니다.',
      en: 'All {count} items are numbered 1; automatic numbers may have been lost.',
    },
    remedy: {ko: '번호를 다시 매기세요.', en: 'Number them anew.'},
    reference: quality,
    variants: {
      gap: {message: {ko: '번호가 {from}번에서 {to}번으로 건너뜁니다.', en: 'The numbers jump from {from} to {to}.'}},
    },
    *check(context) {
      for (const group of siblings(context)) {
        const numbered = group.filter((view) => numberOf(view) !== undefined);
        yield* numbering(
          numbered.map((view) => ({number: numberOf(view)!, style: styleOf(view.section.marker), place: view.place})),
        );
      }
      for (const {blocks} of context.allSections)
        for (const {block, place} of blocks) {
          if (block.type !== 'list') continue;
          const items = (block as {items: {marker?: string; at?: [number, number]}[]}).items;
          const numbered = items.flatMap(({marker = '', at}, index) => {
            const number = /^\(?(\d{1,2})[.)]$/.exec(marker.trim())?.[1];
            const own =
              at && context.text.map
                ? context.text.map.placeAt(at[0], at[0] + marker.length)
                : {...place, pointer: `${place.pointer}/items/${index}`};
            return number === undefined ? [] : [{number: Number(number), style: styleOf(marker), place: own}];
          });
          if (numbered.length === items.length) yield* numbering(numbered);
        }
    },
  },
  {
    id: 'ST06',
    group: 'structure',
    severity: 'error',
    message: {ko: '제목 아래에 내용이 없습니다: “{found}”.', en: 'Nothing stands under the heading “{found}”.'},
    remedy: {ko: '내용을 적거나 제목을 지우세요.', en: 'Write the section, or delete its heading.'},
    reference: quality,
    variants: {
      announced: {
        message: {
          ko: '제목 “{found}” 아래에 예고하는 문장뿐이고 내용이 없습니다.',
          en: 'Under “{found}” stands only a sentence that announces content.',
        },
      },
    },
    *check(context) {
      for (const view of context.allSections) {
        if (view.children.length > 0) continue;
        const shows = view.blocks.some(({block}) => block.type === 'view' || block.type === 'divider');
        // Sections of a known kind show the view of their facts.
        const facts = !context.imported && context.factsOf(view.section.kind);
        const found = view.title || view.section.id;
        if (view.text.trim() === '' && !shows && !facts) yield {place: view.place, values: {found}};
        else if (!facts && !shows && isOnlyAnnouncement(context, view))
          yield {place: view.place, values: {found}, variant: 'announced'};
      }
    },
  },
  {
    id: 'ST07',
    group: 'structure',
    severity: 'error',
    message: {
      ko: '목록이나 표를 예고하지만 뒤따르는 것이 없습니다: “{found}”.',
      en: 'A list or table is announced, and none follows: “{found}”.',
    },
    remedy: {ko: '빠진 목록을 넣거나 문장을 고치세요.', en: 'Add the missing list, or change the sentence.'},
    reference: quality,
    language: 'ko',
    check: announcedButMissing,
  },
  {
    id: 'ST15',
    group: 'structure',
    severity: 'info',
    message: {
      ko: '같은 수준의 번호 모양이 섞여 있습니다: {found}.',
      en: 'Numbers of one level come in several styles: {found}.',
    },
    remedy: {ko: '한 수준에는 한 가지 모양만 쓰세요.', en: 'Use one style for each level.'},
    reference: quality,
    variants: {
      sentence: {
        message: {
          ko: '번호를 붙인 문장이 제목들 사이에 있습니다: “{found}”.',
          en: 'A numbered sentence stands among headings: “{found}”.',
        },
        remedy: {ko: '앞 항목의 본문으로 옮길지 살펴보세요.', en: 'See whether it belongs to the section before.'},
      },
    },
    check: mixedStyles,
  },
];

interface Numbered {
  number: number;
  style: string;
  place: Hit['place'];
}

function* numbering(items: Numbered[]): Generator<Hit> {
  if (allOnes(items.map(({number}) => number))) {
    const [first, ...others] = items.map(({place}) => place!);
    yield {place: first!, more: others, values: {count: String(items.length)}};
    return;
  }
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    if (!before || before.style !== item.style) continue;
    if (item.number > before.number + 1)
      yield {place: item.place!, variant: 'gap', values: {from: String(before.number), to: String(item.number)}};
  }
}
