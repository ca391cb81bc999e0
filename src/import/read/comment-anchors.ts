/** Anchors of comments that a word processor leaves in text it exports: `[a]`, `[b]`, … in the order of the alphabet. */

import type {SourceText} from '../text/source-text.js';
import type {CellLines, Line, ReadSource} from './line.js';

const anchor = /\[([a-z]{1,2})\]/g;

/** `a` is 1, `z` 26, `aa` 27. */
const rank = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);

function contentsOf(line: Line): SourceText[] {
  return line.table ? line.table.rows.flatMap((row) => row.flatMap((cell) => cell.lines)) : [line.content];
}

/**
 * Takes the anchors out of the lines and declares them as comments. Only an unbroken row of letters that starts with `[a]` counts, so that
 * `[a]` as a marker of the author's own is left alone; lines after it that start with an anchor again are the comments' own words.
 */
export function removeCommentAnchors(read: ReadSource): ReadSource {
  const found = read.lines.flatMap((line) =>
    contentsOf(line).flatMap(({text}) => [...text.matchAll(anchor)].map((match) => rank(match[1]!))),
  );
  let count = 0;
  while (count < found.length && found[count] === count + 1) count++;
  const rest = found.slice(count);
  const bodies = rest.length > 0 && rest.every((letter, index) => letter === index + 1);
  if (count === 0 || (rest.length > 0 && !bodies)) return read;
  // A lone [a] is an anchor only where it is stuck to a word.
  const glued = read.lines.some((line) => contentsOf(line).some(({text}) => /[^\s([]\[[a-z]\]/.test(text)));
  if (!glued && !(count >= 2 && bodies)) return read;

  const removed = [...read.removed];
  let seen = 0;
  const strip = (content: SourceText): SourceText => {
    const matches = [...content.text.matchAll(anchor)];
    if (matches.length === 0) return content;
    if (bodies && seen >= count && content.text.startsWith('[')) {
      seen += matches.length;
      removed.push({at: content.at, reason: 'comment'});
      return content.slice(0, 0);
    }
    seen += matches.length;
    const spans = matches.map((match) => [match.index, match.index + match[0].length] as const);
    for (const [start, end] of spans) removed.push({at: content.slice(start, end).at, reason: 'comment'});
    return content.without(spans).trim();
  };
  const stripCell = (cell: CellLines): CellLines => ({
    ...cell,
    lines: cell.lines.map(strip).filter(({length}) => length > 0),
  });
  let gap = false;
  const lines = read.lines.flatMap((line): Line[] => {
    if (line.table) return [{...line, table: {...line.table, rows: line.table.rows.map((row) => row.map(stripCell))}}];
    const content = strip(line.content);
    const kept = {...line, content, gap: line.gap || gap};
    gap = content.length === 0 && kept.gap;
    return content.length === 0 && !line.divider ? [] : [kept];
  });
  return {...read, lines, removed};
}
