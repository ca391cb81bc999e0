/** Finds the block of a document that holds a character of the source. */

import type {Block, SectionFields, SourceSpan} from '../../model/document/blocks.js';
import {pointerTo} from '../../model/issue.js';

/** A block and its JSON pointer (RFC 6901). */
export interface BlockPlace {
  block: Block;
  pointer: string;
}

/** The entry of a list in the order of the source that holds a character. */
function indexAt(list: readonly {at?: SourceSpan}[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]!.at?.[0] ?? -1) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = list[low - 1]?.at;
  return found && offset < found[1] ? low - 1 : -1;
}

const spanned = (blocks: readonly unknown[]): {at?: SourceSpan}[] => blocks as {at?: SourceSpan}[];

/** The block of a section, and of the sections within it, at an offset of the source. */
export function blockAt(
  sections: readonly SectionFields[],
  offset: number,
  pointer = '/sections',
): BlockPlace | undefined {
  const index = indexAt(spanned(sections), offset);
  const section = sections[index];
  if (!section) return undefined;
  const here = pointerTo(pointer, index);
  const blocks = section.blocks ?? [];
  const inside = indexAt(spanned(blocks), offset);
  const block = blocks[inside];
  if (typeof block === 'object') return {block, pointer: pointerTo(pointerTo(here, 'blocks'), inside)};
  return blockAt(section.sections ?? [], offset, pointerTo(here, 'sections'));
}
