/** Markdown as lines: headings, lists, tables and dividers by their signs, which are declared as removed. */

import type {SourceSpan} from '../../model/document/blocks.js';
import type {SourceText} from '../text/source-text.js';
import type {CellLines, Line, ReadSource} from './line.js';
import {readMarkdownInline} from './markdown-inline.js';
import {indentOf, wholeLines} from './text-lines.js';

const heading = /^(#{1,6})(?:[ \t]+|$)/;
const bullet = /^([-*+])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const divider = /^(?:(?:-[ \t]*){3,200}|(?:\*[ \t]*){3,200}|(?:_[ \t]*){3,200})$/;
const underline = /^(=+|-{2,})[ \t]*$/;
const fence = /^(?:```|~~~)[\w-]{0,40}[ \t]*$/;
const quote = /^(?:>[ \t]?){1,10}/;
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

class MarkdownReader {
  readonly lines: Line[] = [];
  readonly removed: SourceSpan[] = [];
  #gap = true;

  read(source: string): void {
    const whole = wholeLines(source);
    for (let i = 0; i < whole.length; i++) {
      const line = whole[i]!.trim();
      const indent = indentOf(whole[i]!.text.slice(0, 40));
      if (line.length === 0) this.#gap = true;
      else if (isTable(whole, i)) i = this.#table(whole, i);
      else if (fence.test(line.text)) this.removed.push(line.at);
      else if (this.lines.length && !this.#gap && underline.test(line.text) && this.#underlined(line)) continue;
      else if (divider.test(line.text)) {
        this.removed.push(line.at);
        this.#add({content: line.slice(0, 0), indent: 0, gap: true, divider: true});
        this.#gap = true;
      } else this.#words(line, indent);
    }
  }

  /** A line under a title makes it a heading (setext). */
  #underlined(line: SourceText): boolean {
    const last = this.lines.at(-1)!;
    if (last.item || last.table || last.level || last.content.length > 200) return false;
    last.level = line.text.startsWith('=') ? 1 : 2;
    this.removed.push(line.at);
    this.#gap = true;
    return true;
  }

  #words(line: SourceText, indent: number): void {
    const title = heading.exec(line.text);
    const quoted = quote.exec(line.text);
    const point = bullet.exec(line.text);
    const cut = title ?? quoted ?? point;
    if (cut) this.removed.push(line.slice(0, cut[0].trimEnd().length).at);
    let words = line.slice(cut ? cut[0].length : 0).trim();
    const closing = title ? /[ \t]#+$/.exec(words.text.slice(-40)) : null;
    if (closing) {
      const end = words.length - closing[0].length;
      this.removed.push(words.slice(end + 1).at);
      words = words.slice(0, end).trim();
    }
    const content = this.#inline(words);
    if (content.length === 0) {
      this.#gap = true;
      return;
    }
    const anchor = content.pieces.every(({text, style}) => !text.trim() || style?.href?.startsWith('#'));
    this.#add({
      content,
      indent: title ? 0 : indent,
      gap: this.#gap || title !== null,
      ...(title && {level: title[1]!.length}),
      ...(point && !title && !quoted && {item: {ordered: false, number: 0}}),
      ...(anchor && {anchor: true as const}),
    });
    this.#gap = title !== null;
  }

  #inline(content: SourceText): SourceText {
    const read = readMarkdownInline(content);
    for (const removal of read.removed) this.removed.push(removal);
    return read.content;
  }

  #add(line: Line): void {
    this.lines.push(line);
    this.#gap = false;
  }

  #table(whole: SourceText[], from: number): number {
    const first = whole[from]!.trim();
    const rows = [this.#row(first)];
    this.removed.push(whole[from + 1]!.trim().at);
    let end = from + 2;
    for (; end < whole.length && whole[end]!.text.includes('|'); end++) rows.push(this.#row(whole[end]!.trim()));
    this.#add({content: first, indent: 0, gap: this.#gap, table: {headerRows: 1, rows}});
    return end - 1;
  }

  #row(line: SourceText): CellLines[] {
    const cells: CellLines[] = [];
    let start = 0;
    const add = (end: number): void => {
      const content = this.#inline(line.slice(start, end).trim());
      cells.push({lines: content.length ? [content] : []});
    };
    for (let bar = line.text.indexOf('|'); bar >= 0; bar = line.text.indexOf('|', bar + 1)) {
      if (line.text[bar - 1] === '\\') continue;
      if (bar > 0) add(bar);
      this.removed.push(line.slice(bar, bar + 1).at);
      start = bar + 1;
    }
    if (start < line.length) add(line.length);
    return cells;
  }
}

function isTable(whole: SourceText[], from: number): boolean {
  const delimiter = whole[from + 1]?.text.trim() ?? '';
  return (
    whole[from]!.text.includes('|') &&
    delimiter.includes('-') &&
    delimiter.length < 2000 &&
    delimiterRow.test(delimiter)
  );
}

/** Reads Markdown (GitHub's flavour) line by line. */
export function readMarkdownLines(source: string): ReadSource {
  const reader = new MarkdownReader();
  reader.read(source);
  return {lines: reader.lines, removed: reader.removed.map((at) => ({at, reason: 'markup' as const}))};
}
