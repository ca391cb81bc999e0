// Parts of a Markdown file that are made from the code: `<!-- made: name words… -->` … `<!-- /made -->`.
import {readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';

const marked = /(<!-- made: (\S+) ?(.*?) -->\n)[\s\S]*?(<!-- \/made -->)/g;

/** @param {Record<string, (...words: string[]) => string>} makers what writes each part, by its name. */
export function fillParts(text, makers) {
  return text.replace(marked, (_, opening, name, words, closing) => {
    const make = makers[name];
    if (!make) throw new Error(`Nothing makes the part "${name}"`);
    return `${opening}\n${make(...words.split(' ').filter(Boolean))}\n\n${closing}`;
  });
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A Markdown table. */
export const table = (head, rows) => [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');

export const code = (text) => `\`${text}\``;

/** Writes the parts of `file`; with `--check` on the command line it only says whether they are up to date. */
export function keepParts(file, makers, remedy) {
  const before = readFileSync(file, 'utf8');
  const after = fillParts(before, makers);
  if (before === after) return;
  if (!process.argv.includes('--check')) return writeFileSync(file, after);
  console.error(`${basename(file)} is stale: run ${remedy}`);
  process.exitCode = 1;
}
