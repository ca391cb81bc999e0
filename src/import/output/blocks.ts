/** From found sections to the sections of a document, each part with its place in the source. */

import type {Block, ListItem, SectionFields, SourceSpan, TableCell, TableRow} from '../../model/document/blocks.js';
import type {BlockNode, CellNode, EntryNode, ItemNode, SectionNode, TableNode} from '../structure/nodes.js';
import {richText} from '../text/rich-text.js';

/** From the start of the first to the end of the last. */
export function spanOf(parts: readonly (SourceSpan | undefined)[]): SourceSpan | undefined {
  const spans = parts.filter((part): part is SourceSpan => part !== undefined);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? [first[0], last[1]] : undefined;
}

const at = (span: SourceSpan | undefined): {at?: SourceSpan} => (span ? {at: span} : {});
const blocksAt = (blocks: readonly Block[]): (SourceSpan | undefined)[] =>
  blocks.map((block) => (block as {at?: SourceSpan}).at);

const styles: [pattern: RegExp, style: string][] = [
  [/^[가-힣]/, 'hangul'],
  [/^[①-⑳❶-❿]/, 'circled'],
  [/^[Ⅰ-ⅻ]/, 'upper-roman'],
  [/^\d/, 'decimal'],
  [/^[(（]/, 'paren'],
];

function item({marker, content, blocks}: ItemNode): ListItem {
  const inner = blocks.map(block);
  return {
    ...(marker && {marker: marker.text}),
    ...(content.length > 0 && {text: richText(content)}),
    ...(inner.length > 0 && {blocks: inner}),
    ...at(spanOf([marker?.at, content.length ? content.at : undefined, ...blocksAt(inner)])),
  };
}

function entry({term, content, blocks}: EntryNode): {
  term: ReturnType<typeof richText>;
  text?: ReturnType<typeof richText>;
  blocks?: Block[];
  at?: SourceSpan;
} {
  const inner = blocks.map(block);
  return {
    term: richText(term),
    ...(content && {text: richText(content)}),
    ...(inner.length > 0 && {blocks: inner}),
    ...at(spanOf([term.at, content?.at, ...blocksAt(inner)])),
  };
}

function cell({lines, colspan, rowspan, header}: CellNode): TableCell {
  const [first, ...rest] = lines;
  return {
    ...(rest.length === 0
      ? {text: first ? richText(first) : ''}
      : {blocks: lines.map((line) => ({type: 'paragraph' as const, text: richText(line), at: line.at}))}),
    ...(colspan && {colspan}),
    ...(rowspan && {rowspan}),
    ...(header && {header}),
    ...at(spanOf(lines.map((line) => line.at))),
  };
}

/** A table that was put together again keeps its lines beside it, as they stood in the source. */
function table({caption, headerRows, rows, confidence}: TableNode): Block {
  const drawn: TableRow[] = rows.map((row) => row.map(cell));
  const lines = rows.flatMap((row) => row.flatMap(({lines}) => lines));
  return {
    type: 'table',
    ...(caption && {caption: richText(caption)}),
    headerRows,
    rows: drawn,
    ...(confidence !== undefined && {
      recovered: true,
      confidence,
      'x-fallback': lines.map((line) => ({type: 'paragraph', text: richText(line), at: line.at})),
    }),
    ...at(spanOf([caption?.at, ...lines.map((line) => line.at)])),
  };
}

/** A block of the document. */
export function block(node: BlockNode): Block {
  switch (node.type) {
    case 'paragraph':
      return {type: 'paragraph', text: richText(node.content), at: node.content.at};
    case 'list': {
      const items = node.items.map(item);
      const first = node.items[0]?.marker?.text ?? '';
      const style = node.ordered ? styles.find(([pattern]) => pattern.test(first))?.[1] : undefined;
      return {
        type: 'list',
        ...(node.ordered && {ordered: true}),
        ...(style && {style}),
        items,
        ...at(spanOf(items.map((entry) => entry.at))),
      };
    }
    case 'definition': {
      const entries = node.entries.map(entry);
      return {type: 'definition', entries, ...at(spanOf(entries.map((part) => part.at)))};
    }
    case 'table':
      return table(node);
    case 'divider':
      return {type: 'divider'};
  }
}

/** A section without its kind and id, which depend on the facts. */
export function section({marker, title, number, blocks, sections}: SectionNode): SectionFields {
  const inner = blocks.map(block);
  const nested = sections.map(section);
  return {
    ...(marker && {marker: marker.text}),
    ...(title && {title: title.text}),
    ...(number !== undefined && {number}),
    blocks: inner,
    ...(nested.length > 0 && {sections: nested}),
    ...at(spanOf([marker?.at, title?.at, ...blocksAt(inner), ...nested.map((part) => part.at)])),
  };
}
