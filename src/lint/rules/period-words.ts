/** A duration in words. */

import type {CatalogueText} from '../../model/catalogue/statutes.js';
import type {Duration} from '../../model/document/values.js';
import {parseDuration, type DurationParts} from '../../model/period.js';

const units: [keyof DurationParts, ko: string, en: string][] = [
  ['years', '년', 'year'],
  ['months', '개월', 'month'],
  ['weeks', '주', 'week'],
  ['days', '일', 'day'],
  ['hours', '시간', 'hour'],
  ['minutes', '분', 'minute'],
  ['seconds', '초', 'second'],
];

/** For example `5년` and `5 years`; the duration itself where it cannot be read. */
export function inWords(duration: Duration): CatalogueText {
  const parts = parseDuration(duration);
  if (!parts) return {ko: duration, en: duration};
  const given = units.filter(([unit]) => parts[unit] !== undefined);
  return {
    ko: given.map(([unit, ko]) => `${parts[unit]}${ko}`).join(' '),
    en: given.map(([unit, , en]) => `${parts[unit]} ${en}${parts[unit] === 1 ? '' : 's'}`).join(' '),
  };
}
