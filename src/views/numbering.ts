/** Numbers of sections: as written, or counted in the style that the document names for their level. */

import {str} from '../localize/str.js';
import type {Section} from '../model/document/blocks.js';
import type {ViewContext} from './view.js';

const hangul = '가나다라마바사아자차카타파하';
const bullets = '■○-•';

/** @param level depth of the section, 0 for the outermost; @param index its place among its siblings, from 0. */
export function sectionMarker(
  context: ViewContext,
  section: Section,
  level: number,
  index: number,
): string | undefined {
  if (section.marker !== undefined) return section.marker;
  const number = section.number ?? index + 1;
  switch (context.policy.numbering?.[level] ?? (section.number === undefined ? 'none' : 'decimal')) {
    case 'decimal':
      return `${number}.`;
    case 'decimal-zero':
      return `${String(number).padStart(2, '0')}.`;
    case 'article':
      return context.localizer.msg(str`Article ${context.localizer.number(number)}`, {id: 'numbering.article'});
    case 'hangul':
      // Readers of other languages count in letters.
      return context.localizer.lang.startsWith('ko')
        ? `${hangul[(number - 1) % hangul.length]}.`
        : `${String.fromCodePoint(0x61 + ((number - 1) % 26))}.`;
    case 'circled':
      // U+2460 is ①; there are twenty in a row.
      return number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`;
    case 'paren':
      return `${number})`;
    case 'roman':
      return `${roman(number)}.`;
    case 'letter':
      return `${String.fromCodePoint(0x41 + ((number - 1) % 26))}.`;
    case 'bullet':
      return bullets[Math.min(level, bullets.length - 1)];
    default:
      return undefined;
  }
}

function roman(number: number): string {
  const digits: [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  return digits.reduce((text, [value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + letters.repeat(times);
  }, '');
}
