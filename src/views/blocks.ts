/** Blocks of a section's text. A block of unknown kind shows its fallback, so that nothing is dropped. */

import type {Block, ListBlock} from '../model/document/blocks.js';
import {h, type Attributes, type Child} from '../tree/tree.js';
import {blockTable} from './block-table.js';
import {entries, numberOr} from './entries.js';
import {factView} from './fact-views.js';
import {richText} from './rich-text.js';
import {fallbackLabel} from './translation-note.js';
import {foreignMarks, words, type ViewContext} from './view.js';

/** Blocks within blocks beyond this depth are left to hostile documents. */
const deepest = 50;

/** @param depth how far the blocks' section lies below the article's title. */
export function blockNodes(
  context: ViewContext,
  blocks: readonly Block[] | undefined,
  depth: number,
  nesting = 0,
): Child {
  if (!Array.isArray(blocks) || nesting > deepest) return undefined;
  return (blocks as readonly Block[]).map((block) => blockNode(context, block, depth, nesting + 1));
}

function blockNode(context: ViewContext, block: Block, depth: number, nesting: number): Child {
  if (typeof block !== 'object' || block === null)
    return typeof block === 'string' ? h('p', {}, String(block)) : undefined;
  const inner = (blocks: unknown) => blockNodes(context, blocks as Block[], depth, nesting);
  // Narrowing by `type` alone is not possible: an unknown block may carry any string there.
  const known = block as Exclude<Block, {[property: string]: unknown}>;
  switch (known.type) {
    case 'markdown': {
      const {text, lang} = context.localizer.resolve(known.text);
      const nodes = context.markdown(text, context.headingLevel + depth + 1);
      const marks = foreignMarks(context.localizer, lang);
      return marks ? h('div', {...marks, ...fallbackLabel(context, lang)}, nodes) : nodes;
    }
    case 'paragraph':
      return h('p', {}, richText(context, known.text));
    case 'list':
      return list(context, known, inner);
    case 'table':
      return blockTable(context, known, inner);
    case 'definition':
      return h(
        'dl',
        {},
        entries(known.entries).map((entry) =>
          h(
            'div',
            {},
            h('dt', {}, richText(context, entry.term)),
            h('dd', {}, richText(context, entry.text), inner(entry.blocks)),
          ),
        ),
      );
    case 'callout':
    case 'note':
      return h(
        'aside',
        {role: 'note', 'data-part': known.type},
        known.title !== undefined && h('p', {}, h('strong', {}, richText(context, known.title))),
        known.text !== undefined && h('p', {}, richText(context, known.text)),
        inner(known.blocks),
      );
    case 'address':
      return h(
        'address',
        {},
        entries(known.lines).map((line, index) => [index > 0 && h('br'), richText(context, line)]),
      );
    case 'figure':
      return h(
        'figure',
        {},
        inner(known.blocks),
        known.caption !== undefined && h('figcaption', {}, richText(context, known.caption)),
      );
    case 'divider':
      return h('hr');
    case 'html': {
      const {text, lang} = context.localizer.resolve(known.html);
      return h('div', {'data-part': 'html', ...foreignMarks(context.localizer, lang)}, {html: text});
    }
    case 'view':
      return (
        factView(context, known) ??
        inner(known.fallback) ??
        (known.empty !== undefined && h('p', {}, words(context, known.empty)))
      );
    default:
      return inner((block as {fallback?: unknown}).fallback);
  }
}

const listTypes = new Map<unknown, Attributes['type']>([
  ['decimal', '1'],
  ['lower-alpha', 'a'],
  ['upper-alpha', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
]);

function list(context: ViewContext, block: ListBlock, inner: (blocks: unknown) => Child): Child {
  const items = entries(block.items);
  // Markers as written are text; the browser's own would stand beside them.
  const written = items.some((item) => item.marker !== undefined);
  const tag = block.ordered && !written ? 'ol' : 'ul';
  return h(
    tag,
    {
      ...(written && {role: 'list' as const, 'data-part': 'marked'}),
      ...(tag === 'ol' && {type: listTypes.get(block.style), start: numberOr(undefined, block.start)}),
    },
    items.map((item) =>
      h(
        'li',
        {},
        item.marker !== undefined && [h('span', {'data-part': 'marker'}, item.marker), ' '],
        richText(context, item.text),
        inner(item.blocks),
      ),
    ),
  );
}
