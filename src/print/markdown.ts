/** Prints the neutral tree as Markdown (GitHub's flavour), for systems that keep texts in it. */

import type {DocElement, DocNode} from '../tree/tree.js';
import {documentLines} from './document-lines.js';
import {oneLine} from './table-lines.js';
import type {CellLines, Neighbours, TableLines, TextFormat} from './text-format.js';

/** Markdown of `nodes`: read by a Markdown parser, it shows the same words. */
export const printMarkdown = (nodes: readonly DocNode[]): string => documentLines(nodes, markdown);

const markdown: TextFormat = {
  words: (text) =>
    text
      // A single tilde strikes out as well, and spans of years are full of them.
      .replace(/[\\`*~]|<(?=[a-z/!?])|\](?=[([:])/gi, '\\$&')
      // An underline within a word is no mark, and addresses are full of them.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w{1,31};)/g, '&amp;'),
  lineBreak: '\\',
  start: (line) => line.replace(/^([-+#>=|]|:(?=[-|]))/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'),
  heading: (words, level) => [`${'#'.repeat(level)} ${words.replace(/(#+)$/, '\\$1')}`],
  inline,
  bullet: (_, number) => (number === undefined ? '- ' : `${number}. `),
  term: (words) => `**${words}**:`,
  quote: (lines) => lines.map((line) => `> ${line}`.trimEnd()),
  code: (text) => {
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return [fence, ...text.replace(/\n$/, '').split('\n'), fence];
  },
  rule: '---',
  table,
};

function inline({tag, attributes}: DocElement, words: string, beside: Neighbours): string {
  if (words.trim() === '' && tag !== 'input') return words;
  const marked = (mark: string) => {
    const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words)!;
    const works = takesEffect(inner, [before || beside[0], after || beside[1]]);
    return works ? `${before}${mark}${inner}${mark}${after}` : words;
  };
  switch (tag) {
    case 'strong':
      return marked('**');
    case 'em':
      return marked('*');
    case 'del':
      return marked('~~');
    case 'code':
      return `\`${words.replaceAll('\\', '').replaceAll('`', 'ˋ')}\``;
    case 'input':
      return attributes.checked ? '[x]' : '[ ]';
    case 'a':
      return link(attributes.href, words);
    default:
      return words;
  }
}

const sign = /[\p{P}\p{S}]/u;

/**
 * Whether marks around `inner` would be read as such (CommonMark 0.31, 6.2): one between a sign and a letter is not, which
 * a particle behind a bracket makes frequent in Korean. The words then stand without their emphasis.
 */
function takesEffect(inner: string, [before, after]: Neighbours): boolean {
  const open = !sign.test(inner.slice(0, 1)) || before === '' || /\s/.test(before) || sign.test(before);
  const closed = !sign.test(inner.slice(-1)) || after === '' || /\s/.test(after) || sign.test(after);
  return open && closed;
}

function link(href: string | undefined, words: string): string {
  const plain = words.replaceAll('\\', '');
  if (href === undefined || href.startsWith('#') || href.startsWith('tel:') || href === `mailto:${plain}`) return words;
  if (href === plain) return `<${href}>`;
  return `[${words.replace(/[[\]]/g, '\\$&')}](<${href.replace(/[<>\n]/g, encodeURIComponent)}>)`;
}

function table({caption, header, rows}: TableLines): string[] {
  const width = Math.max(header.length, ...rows.map(({cells}) => cells.length));
  if (width === 0) return [];
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const cell = (lines: CellLines) =>
    oneLine(
      lines.map((line) => line.replace(/\\$/, '')),
      '<br>',
    );
  const columns = Array.from({length: width}, (_, index) => header[index] ?? '');
  return [
    ...(caption === '' ? [] : [`**${caption}**`, '']),
    row(columns),
    row(columns.map(() => '---')),
    ...rows.map(({group, cells}) =>
      row(cells.map((lines) => cell(lines)).map((words) => (group && words !== '' ? `**${words}**` : words))),
    ),
  ];
}
