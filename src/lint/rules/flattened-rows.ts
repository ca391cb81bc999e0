/** Rows of a lost table that became one line: a company and its task with nothing but a space between. */

import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import type {Place} from '../finding.js';

const announces = /(?:아래|다음)(?:과|와)\s*같[^.\n]{0,60}(?:위탁|제공)/;
const announcingLine = /(?:아래|다음)(?:과|와)\s*같[^.\n]{0,60}(?:위탁|제공)[^\n]{0,200}니다\.\s*$/;
/** How a line starts that is an item, a heading or a label. */
const startsItem = /^(?:[-•·■▶(①-⑳]|\d{1,2}[.)]|[^\s(]{1,12}\s*[:：])/;

function isRow(text: string): boolean {
  return (
    text.length > 20 &&
    !text.includes('\n') &&
    !text.includes('\t') &&
    /\S\s\S/.test(text) &&
    !startsItem.test(text) &&
    !/(?:다|요|음)[.\s]*$/.test(text)
  );
}

const hit = (place: Place, found: string): Hit => ({place, values: {found}, variant: 'row', confidence: 0.7});

export function* flattenedRows(context: LintContext): Generator<Hit> {
  const views = context.about('processors', 'recipients');
  const seen = new Set<string>();
  for (const {blocks} of views)
    for (const [index, {text, block, place}] of blocks.entries()) {
      const words = text.trim();
      if (block.type !== 'paragraph' || !isRow(words) || !announces.test(blocks[index - 1]?.text ?? '')) continue;
      if (seen.has(words)) continue;
      seen.add(words);
      yield hit(place, words);
    }
  if (context.text.source === undefined) return;
  // The sentence and the row may have been read as two lines of one paragraph.
  for (const found of context.korean(announcingLine)) {
    const next = context.text.lines.slice(found.index + 1, found.index + 4).find(({text}) => text.trim() !== '');
    const words = next?.text.trim() ?? '';
    if (!next || !isRow(words) || seen.has(words)) continue;
    seen.add(words);
    yield hit(context.text.placeIn(next, 0, next.text.length), words);
  }
}
