/** Finds words in what an article shows, across marks and links, but not across paragraphs or cells. */

import {fold} from './query.js';

/** Elements whose ends part words. */
const blocks = 'p, li, dt, dd, td, th, caption, summary, h1, h2, h3, h4, h5, h6, pre, figcaption, address, div';

interface Piece {
  node: Text;
  /** Where its text begins in the whole. */
  start: number;
}

/** More hits than anybody steps through; a single letter has tens of thousands in a long policy. */
const most = 2000;

export function findText(root: Element, pattern: RegExp): Range[] {
  const {text, pieces} = collect(root);
  const ranges: Range[] = [];
  let piece = 0;
  const place = (offset: number, end: boolean): [Text, number] => {
    while (piece + 1 < pieces.length && pieces[piece + 1]!.start + (end ? 1 : 0) <= offset) piece++;
    const {node, start} = pieces[piece]!;
    return [node, Math.min(offset - start, node.length)];
  };
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    const range = root.ownerDocument.createRange();
    range.setStart(...place(match.index, false));
    range.setEnd(...place(match.index + match[0].length, true));
    ranges.push(range);
    if (ranges.length >= most) break;
  }
  return ranges;
}

/** All text in its order, with a line feed where a block ends. */
function collect(root: Element): {text: string; pieces: Piece[]} {
  const pieces: Piece[] = [];
  let text = '';
  let block: Element | null | undefined;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const own = node.parentElement!.closest(blocks);
    if (block !== undefined && own !== block) text += '\n';
    block = own;
    pieces.push({node, start: text.length});
    text += fold(node.data);
  }
  return {text, pieces};
}
