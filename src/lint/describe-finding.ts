/** A finding in words, for reports. */

import type {Finding} from './finding.js';

const words = {
  ko: {
    error: '오류',
    warning: '주의',
    info: '참고',
    line: (line: number) => `${line}행`,
    more: '그 밖에',
    reference: '근거',
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'note',
    line: (line: number) => `line ${line}`,
    more: 'also',
    reference: 'see',
  },
};

/**
 * The finding as a short paragraph: place, weight, rule, message, remedy, reference.
 * @param lang language of the words; the place, the identifier and the excerpt stay as they are.
 */
export function describeFinding(finding: Finding, lang: 'ko' | 'en' = 'en'): string {
  const {line, more, reference, ...weights} = words[lang];
  const {place} = finding;
  const where = place.line !== undefined ? line(place.line) : (place.pointer ?? '');
  const others = [
    ...new Set(finding.more.map((other) => (other.line !== undefined ? line(other.line) : other.pointer))),
  ]
    .filter((other) => other !== undefined && other !== where)
    .join(', ');
  return [
    [where, weights[finding.severity], finding.id].filter(Boolean).join(' '),
    ...(finding.excerpt ? [`  “${finding.excerpt}”`] : []),
    `  ${finding.message[lang]}${others ? ` (${more}: ${others})` : ''}`,
    `  → ${finding.remedy[lang]}`,
    `  ${reference}: ${finding.reference.text[lang]}`,
  ].join('\n');
}
