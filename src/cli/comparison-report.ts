/** The report of a comparison: for the terminal, and as the before/after table of an announcement. */

import type {TextPart} from '../model/compare/comparison.js';
import {comparisonNames} from './comparison-names.js';
import type {Difference, Row} from './comparison-rows.js';
import type {Paint, Style} from './paint.js';

interface Version {
  file: string;
  version?: string;
  /** ISO 8601. */
  effectiveFrom?: string;
}

export interface ComparisonReport {
  lang: 'ko' | 'en';
  rows: readonly Row[];
  before: Version;
  after: Version;
}

function versionWords({file, version, effectiveFrom}: Version): string {
  const details = [version, effectiveFrom].filter((detail) => detail !== undefined).join(', ');
  return details ? `${file} (${details})` : file;
}

const colours: Record<Row['kind'], Style> = {added: 'green', removed: 'red', changed: 'yellow', moved: 'blue'};

export function comparisonText({lang, rows, before, after}: ComparisonReport, paint: Paint): string {
  const names = comparisonNames(lang);
  const lines = [`${versionWords(before)} → ${versionWords(after)}`];
  if (rows.length === 0) lines.push('', names.word('none'));
  let group = '';
  for (const row of rows) {
    if (row.group !== group) lines.push('', paint(row.group, 'bold', 'underlined'));
    ({group} = row);
    lines.push(`  ${paint(row.change, colours[row.kind])}  ${paint(row.title, 'bold')}`);
    for (const {label, lang: of, parts} of row.differences) {
      const head = [label, of && `(${of})`].filter(Boolean).join(' ');
      const text = parts.map((part, index) => marked(part, parts[index - 1], paint)).join('');
      lines.push(`    ${head ? `${head}: ` : ''}${text.replaceAll('\n', '\n    ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Insertions and deletions in colours, or in the signs of wdiff. */
function marked({change, text}: TextPart, before: TextPart | undefined, paint: Paint): string {
  if (change === 'same') return text;
  if (paint.inColour) {
    return change === 'deleted'
      ? paint(text, 'red', 'struck')
      : `${before?.change === 'deleted' ? ' ' : ''}${paint(text, 'green', 'underlined')}`;
  }
  return change === 'deleted' ? `[-${text}-]` : `{+${text}+}`;
}

/** Words in a cell of a Markdown table. */
const cell = (text: string): string =>
  text
    .replace(/[\\|*_`~<[\]]/g, '\\$&')
    .replace(/\s*\n\s*/g, '<br>')
    .trim();

/** One side of a difference, what only that side has in bold. */
function side(parts: readonly TextPart[], own: TextPart['change']): string {
  const shown = parts.filter(({change}) => change === 'same' || change === own);
  if (shown.every(({change}) => change !== 'same')) return cell(shown.map(({text}) => text).join(''));
  return shown
    .map(({change, text}) => {
      const [, start = '', words = '', end = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text)!;
      return change === 'same' || words === '' ? spaced(text) : `${start}<b>${cell(words)}</b>${end}`;
    })
    .join('')
    .trim();
}

const spaced = (text: string): string => `${/^\s/.test(text) ? ' ' : ''}${cell(text)}${/\s$/.test(text) ? ' ' : ''}`;

export function comparisonMarkdown({lang, rows, before, after}: ComparisonReport): string {
  const names = comparisonNames(lang);
  if (rows.length === 0) return `${names.word('none')}\n`;
  const heads = [
    names.word('what'),
    versionHead(names.word('before'), before),
    versionHead(names.word('after'), after),
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map(cell)),
    line(heads.map(() => '---')),
    ...rows.flatMap((row) => {
      const title = `**${cell(row.group)}** ${cell(row.title)} (${row.change})`;
      if (row.differences.length === 0) return [line([title, '', ''])];
      return [line([title, both(row.differences, 'deleted'), both(row.differences, 'inserted')])];
    }),
    '',
  ].join('\n');
}

/** All differences of a row on one side, a line each. */
function both(differences: readonly Difference[], own: 'deleted' | 'inserted'): string {
  const lines = differences.map(({label, lang, parts}) => {
    const head = [label, lang && `(${lang})`].filter(Boolean).join(' ');
    return {head: head && `${cell(head)}: `, text: side(parts, own)};
  });
  if (lines.every(({text}) => text === '')) return '–';
  return lines.map(({head, text}) => (text === '' ? '–' : head + text)).join('<br>');
}

function versionHead(word: string, {version, effectiveFrom}: Version): string {
  const details = [version, effectiveFrom].filter((detail) => detail !== undefined).join(', ');
  return details ? `${word} (${details})` : word;
}
