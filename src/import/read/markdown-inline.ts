/** Emphasis, code and links within a line of Markdown: the words without the signs, and the signs as removals. */

import type {SourceSpan} from '../../model/document/blocks.js';
import {SourceText, type Style} from '../text/source-text.js';

const sign =
  /\\[\\`*_{}[\]()#+.!~|>-]|\*\*|__|~~|`|\*|_|!?\[|\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s"[^"]{0,200}")?\)|\]|<\/?[a-z][^<>]{0,500}>|<!--[^>]{0,2000}-->/gi;

const styles: Record<string, Style> = {
  '**': {strong: true},
  __: {strong: true},
  '*': {emphasis: true},
  _: {emphasis: true},
  '~~': {deleted: true},
  '`': {code: true},
};

interface Sign {
  start: number;
  end: number;
  text: string;
}

const word = /[\p{L}\p{N}]/u;

/** Whether a single `*` or `_` can open or close emphasis: `snake_case` and `2 * 3` are words. */
function isSign({start, end, text}: Sign, whole: string): boolean {
  if (text !== '*' && text !== '_') return true;
  const [before, after] = [whole[start - 1] ?? ' ', whole[end] ?? ' '];
  if (text === '_' && word.test(before) && word.test(after)) return false;
  return !/\s/.test(before) || !/\s/.test(after);
}

/** Pairs of signs and what they make of the words between them. */
function readPairs(text: string): {
  removed: [start: number, end: number][];
  styled: {start: number; end: number; style: Style}[];
} {
  const removed: [number, number][] = [];
  const styled: {start: number; end: number; style: Style}[] = [];
  const open = new Map<string, Sign>();
  const brackets: Sign[] = [];
  let code: Sign | undefined;
  for (const match of text.matchAll(sign)) {
    const found: Sign = {start: match.index, end: match.index + match[0].length, text: match[0]};
    const name = found.text;
    if (code && name !== '`') continue;
    if (name.startsWith('\\')) removed.push([found.start, found.start + 1]);
    else if (name.startsWith('<')) removed.push([found.start, found.end]);
    else if (name === '[' || name === '![') brackets.push(found);
    else if (name.startsWith('](')) {
      const start = brackets.pop();
      if (!start) continue;
      const href = name.slice(2, -1).split(/\s/)[0]!;
      removed.push([start.start, start.end], [found.start, found.end]);
      if (start.text === '[') styled.push({start: start.end, end: found.start, style: {href}});
    } else if (name === ']') brackets.pop();
    else if (isSign(found, text)) {
      const start = open.get(name);
      if (start && start.end < found.start) {
        removed.push([start.start, start.end], [found.start, found.end]);
        styled.push({start: start.end, end: found.start, style: styles[name]!});
        open.delete(name);
      } else open.set(name, found);
      if (name === '`') code = code ? undefined : found;
    }
  }
  return {removed: removed.sort((a, b) => a[0] - b[0]), styled};
}

/** The words of a line of Markdown with their styles. Signs without a partner stay text. */
export function readMarkdownInline(content: SourceText): {content: SourceText; removed: SourceSpan[]} {
  const {removed, styled} = readPairs(content.text);
  if (removed.length === 0) return {content, removed: []};
  const borders = new Set([0, content.length, ...removed.flat(), ...styled.flatMap(({start, end}) => [start, end])]);
  const places = [...borders].sort((a, b) => a - b);
  const starts = styled.sort((a, b) => a.start - b.start);
  const parts: SourceText[] = [];
  let [hidden, next] = [0, 0];
  let active: typeof styled = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [from, to] = [places[i]!, places[i + 1]!];
    while (next < starts.length && starts[next]!.start <= from) active.push(starts[next++]!);
    active = active.filter(({end}) => end > from);
    while (hidden < removed.length && removed[hidden]![1] <= from) hidden++;
    if (removed[hidden] && removed[hidden]![0] <= from) continue;
    const piece = content.slice(from, to);
    parts.push(active.length ? piece.styled(Object.assign({}, ...active.map(({style}) => style)) as Style) : piece);
  }
  return {content: SourceText.join(parts).trim(), removed: removed.map(([start, end]) => content.slice(start, end).at)};
}
