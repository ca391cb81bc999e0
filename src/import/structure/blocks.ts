/** The blocks of a section: paragraphs, nested lists, definitions and tables, in the order of their lines. */

import type {TableLines} from '../read/line.js';
import {SourceText} from '../text/source-text.js';
import type {StructureWords, Vocabulary} from '../vocabulary/vocabulary.js';
import {findFlatTable} from './flat-table.js';
import {isHeadingText, type MarkedLine} from './heading.js';
import {readLabel, roleOf, type Label} from './label.js';
import {announces, endsSentence} from './line-end.js';
import type {Marker} from './marker.js';
import type {BlockNode, DefinitionNode, EntryNode, ItemNode, ListNode} from './nodes.js';

/** An open item, into which deeper lines go. */
interface Level {
  key: string;
  indent: number;
  number: number | undefined;
  list: ListNode;
  item: ItemNode;
}

/** Lists within lists go no deeper: no policy does, and a hostile one shall not. */
const deepest = 12;
/** An item that only names what follows it is no longer than this. */
const longestName = 45;
/** Lines that are broken at a width are not much shorter than it. */
const fullLine = 45;

/** How the lines of a document are to be read. */
export interface BlockOptions {
  vocabulary: Vocabulary;
  /** Whether lines of a paragraph are broken by hand, so that they belong together. */
  wrapped: boolean;
}

/** Brackets around a line are words of it where they head nothing. */
const isItem = ({text, style}: Marker): boolean => text !== undefined || style === 'item';

/** A first row of known heads is one, also where the format does not say so. */
function headerRows({headerRows: known, rows}: TableLines, words: StructureWords): number {
  const heads = rows[0] ?? [];
  const named = heads.filter(({lines}) => lines.length === 1 && roleOf(lines[0]!.text, words)).length;
  return known === 0 && rows.length > 1 && named * 2 > heads.length ? 1 : known;
}

/** Builds the blocks of one section from its lines. */
export class BlockBuilder {
  readonly blocks: BlockNode[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #words: StructureWords;
  readonly #wrapped: boolean;
  readonly #levels: Level[] = [];
  /** The block, item or entry to which a line that a paragraph was broken into belongs. */
  #last: {content: SourceText} | undefined;
  /** Length of the line before: only a full line is broken by hand. */
  #width = 0;

  constructor({vocabulary, wrapped}: BlockOptions) {
    this.#vocabulary = vocabulary;
    this.#words = vocabulary.structure;
    this.#wrapped = wrapped;
  }

  build(lines: readonly MarkedLine[]): BlockNode[] {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      const flat = line.marker && isItem(line.marker) ? undefined : findFlatTable(lines, i, this.#vocabulary);
      if (flat) {
        this.#leave(line);
        this.#into().push(flat.table);
        i = flat.end - 1;
        this.#last = undefined;
      } else this.#add(line, lines[i + 1]);
      this.#width = line.content.length;
    }
    return this.blocks;
  }

  #add(line: MarkedLine, next: MarkedLine | undefined): void {
    if (line.divider) {
      this.#levels.length = 0;
      this.blocks.push({type: 'divider'});
      this.#last = undefined;
    } else if (line.table) {
      this.#leave(line);
      this.#into().push({type: 'table', ...line.table, headerRows: headerRows(line.table, this.#words)});
      this.#last = undefined;
    } else if (line.definition) this.#definition(line);
    else if (line.marker && isItem(line.marker) && !this.#isWrapped(line)) this.#item(line);
    else if (this.#wrapped && !line.gap && this.#last && this.#width >= fullLine && !this.#startsLabel(line))
      this.#continue(line);
    else this.#plain(line, next);
  }

  /** A hyphen or number that only happens to start a line of a broken paragraph has no sibling before it. */
  #isWrapped(line: MarkedLine): boolean {
    return (
      this.#wrapped &&
      !line.gap &&
      this.#last !== undefined &&
      this.#levels.length === 0 &&
      line.marker?.style === 'decimal' &&
      line.marker.number !== 1
    );
  }

  #startsLabel(line: MarkedLine): boolean {
    return readLabel(line.content, this.#words)?.role !== undefined;
  }

  #continue(line: MarkedLine): void {
    const last = this.#last!;
    const space = SourceText.standIn(' ', [last.content.at[1], line.content.at[0]]);
    last.content = SourceText.join([last.content, space, line.content]);
  }

  #into(): BlockNode[] {
    return this.#levels.at(-1)?.item.blocks ?? this.blocks;
  }

  /** Leaves the open items to which a line without a marker does not belong. */
  #leave(line: MarkedLine): void {
    while (this.#levels.length) {
      const {item, indent} = this.#levels.at(-1)!;
      if (!line.gap || line.indent > indent + 1) return;
      const text = item.content.text;
      const named = text.length <= longestName && isHeadingText(text, this.#words);
      const open = item.blocks.length === 0 && (named || /[,،、]$/.test(text));
      if (open || (announces(text, this.#words) && item.blocks.every(({type}) => type === 'paragraph'))) return;
      this.#levels.pop();
    }
  }

  #item(line: MarkedLine): void {
    const marker = line.marker!;
    const {key, number} = marker;
    const levels = this.#levels;
    let depth = levels.length - 1;
    while (depth >= 0 && !this.#isSibling(levels[depth]!, key, line.indent)) depth--;
    if (depth >= 0 && number === 1 && levels[depth]!.number !== undefined && this.#nestsAgain(levels[depth]!))
      depth = -1;
    if (depth >= 0) levels.length = depth + 1;
    else {
      // Items further to the left end those that stand further in.
      while (levels.length && levels.at(-1)!.indent > line.indent + 1) levels.pop();
      levels.length = Math.min(levels.length, deepest);
    }
    const item: ItemNode = {content: marker.rest, blocks: [], ...(marker.text && {marker: marker.text})};
    const sibling = depth >= 0 ? levels.pop() : undefined;
    const restarts = sibling && number === 1 && (sibling.number ?? 0) > 1;
    let list = sibling?.list;
    if (!list || restarts) {
      list = {type: 'list', ordered: number !== undefined, items: []};
      this.#into().push(list);
    }
    list.items.push(item);
    levels.push({key, indent: line.indent, number, list, item});
    this.#last = item;
  }

  #isSibling(level: Level, key: string, indent: number): boolean {
    return level.key === key && Math.abs(level.indent - indent) <= 1;
  }

  /** Whether numbers that start again from one lie under the last item, which announced them. */
  #nestsAgain({item}: Level): boolean {
    return item.blocks.length === 0 && announces(item.content.text, this.#words);
  }

  #definition(line: MarkedLine): void {
    const into = this.#into();
    const last = into.at(-1);
    if (line.definition === 'term' || last?.type !== 'definition') {
      this.#levels.length = 0;
      const entry: EntryNode = {term: line.content, blocks: []};
      if (last?.type === 'definition') last.entries.push(entry);
      else this.blocks.push({type: 'definition', entries: [entry]});
    } else last.entries.at(-1)!.blocks.push({type: 'paragraph', content: line.content});
    this.#last = undefined;
  }

  #plain(line: MarkedLine, next: MarkedLine | undefined): void {
    const label = readLabel(line.content, this.#words);
    this.#leave(line);
    const into = this.#into();
    const last = into.at(-1);
    const open = last?.type === 'definition' ? last : undefined;
    if (label && this.#isEntry(label, open, next)) {
      const entry: EntryNode = {term: label.term, blocks: [], ...(label.value.length && {content: label.value})};
      if (open) open.entries.push(entry);
      else into.push({type: 'definition', entries: [entry]} satisfies DefinitionNode);
      this.#last = label.value.length ? (entry as {content: SourceText}) : undefined;
      return;
    }
    const waiting = open?.entries.at(-1);
    const paragraph: BlockNode = {type: 'paragraph', content: line.content};
    // A value that slipped to the line after its label.
    if (
      waiting &&
      !waiting.content &&
      waiting.blocks.length === 0 &&
      !line.gap &&
      isHeadingText(line.content.text.replace(/@/g, ''), this.#words)
    ) {
      waiting.blocks.push(paragraph);
    } else into.push(paragraph);
    this.#last = paragraph;
  }

  /** Labels that are known make entries; others do where they stand in a row. */
  #isEntry(label: Label, open: DefinitionNode | undefined, next: MarkedLine | undefined): boolean {
    if (label.role) return true;
    if (label.name.length > 30 || endsSentence(label.name.text, this.#words)) return false;
    const another = next && !next.marker && !next.table && readLabel(next.content, this.#words);
    return open !== undefined || (another !== undefined && another !== false && another.name.length <= 30);
  }
}
