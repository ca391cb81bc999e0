/** A source's lines as a document: its title, its list of contents, its sections, and what stands around them. */

import type {SourceSpan} from '../../model/document/blocks.js';
import {note, type ImportNote} from '../import-note.js';
import type {Line} from '../read/line.js';
import type {SourceText} from '../text/source-text.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {findContents} from './contents-list.js';
import {findFrame} from './frame.js';
import {markLines, type MarkedLine} from './heading.js';
import {readMarker} from './marker.js';
import type {SectionNode} from './nodes.js';
import {splitRunOnLines} from './run-on-line.js';
import {buildSections, isWrapped} from './section-tree.js';

/** An entry of the list of contents. */
export interface FoundContentsEntry {
  marker?: SourceText;
  text: SourceText;
}

/** All that the lines of a source make. */
export interface FoundDocument {
  title?: SourceText;
  /** Whether the title stands among the words of the policy, so that they hold it too. */
  titleInText: boolean;
  /** Whether the title names a policy. */
  titleSure: boolean;
  contents?: FoundContentsEntry[];
  /** Words in whose place a page shows its own: the name of the list of contents, a bullet before the title. */
  replaced: SourceText[];
  sections: SectionNode[];
  /** Runs of lines that are no part of the policy. */
  chrome: SourceText[][];
  notes: ImportNote[];
}

function runs(lines: readonly MarkedLine[], chosen: ReadonlySet<number>): SourceText[][] {
  const found: SourceText[][] = [];
  lines.forEach((line, index) => {
    if (!chosen.has(index)) return;
    const parts = line.table ? line.table.rows.flatMap((row) => row.flatMap((cell) => cell.lines)) : [line.content];
    if (index > 0 && chosen.has(index - 1) && found.length) for (const part of parts) found.at(-1)!.push(part);
    else found.push(parts);
  });
  return found.map((parts) => parts.filter(({length}) => length > 0)).filter((parts) => parts.length > 0);
}

function contentsEntry(line: MarkedLine): FoundContentsEntry {
  const marker = line.marker?.text ? line.marker : readMarker(line.content);
  return marker?.text && marker.rest.length > 0 ? {marker: marker.text, text: marker.rest} : {text: line.content};
}

const tableSpan = (lines: readonly SourceText[]): SourceSpan | undefined => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? [first.at[0], last.at[1]] : undefined;
};

/** Finds the structure of a document in its lines. */
export function findDocument(read: readonly Line[], vocabulary: Vocabulary): FoundDocument {
  const words = vocabulary.structure;
  const split = splitRunOnLines(read, words);
  const all = markLines(split, words);
  const frame = findFrame(all, vocabulary);
  const kept = all.filter((_, index) => !frame.chrome.has(index) && (index !== frame.title || frame.titleInText));
  const contents = findContents(kept, words);
  const body = contents ? [...kept.slice(0, contents.name ?? contents.start), ...kept.slice(contents.end)] : kept;
  const sections = buildSections(body, {vocabulary, wrapped: isWrapped(body)});
  const chrome = runs(all, frame.chrome);
  const title = frame.title === undefined ? undefined : all[frame.title]!;
  const notes = [
    ...(split.length > read.length ? [note('run-on')] : []),
    ...chrome.map((parts) =>
      note('chrome-removed', {
        at: [parts[0]!.at[0], parts.at(-1)!.at[1]],
        text: parts.map(({text}) => text).join('\n'),
      }),
    ),
    ...recoveredTables(sections),
    ...(sections.every(({title, marker}) => !title && !marker) && body.length > 0 ? [note('no-sections')] : []),
  ];
  return {
    ...(title && {title: title.marker?.rest ?? title.content}),
    titleInText: frame.titleInText,
    titleSure: frame.titleSure,
    ...(contents && {contents: kept.slice(contents.start, contents.end).map(contentsEntry)}),
    replaced: [
      ...(title?.marker?.text && !frame.titleInText ? [title.marker.text] : []),
      ...(contents?.name === undefined ? [] : [kept[contents.name]!.content]),
    ],
    sections,
    chrome,
    notes,
  };
}

function recoveredTables(sections: readonly SectionNode[]): ImportNote[] {
  const notes: ImportNote[] = [];
  const visit = (blocks: SectionNode['blocks']): void => {
    for (const block of blocks) {
      if (block.type === 'table' && block.confidence !== undefined) {
        const at = tableSpan(block.rows.flatMap((row) => row.flatMap(({lines}) => lines)));
        notes.push(note('table-recovered', at && {at}));
      } else if (block.type === 'list') for (const item of block.items) visit(item.blocks);
      else if (block.type === 'definition') for (const entry of block.entries) visit(entry.blocks);
    }
  };
  const walk = (section: SectionNode): void => {
    visit(section.blocks);
    section.sections.forEach(walk);
  };
  sections.forEach(walk);
  return notes;
}
