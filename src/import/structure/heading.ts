/** Which lines read like headings, and what they are about. */

import type {SectionKind} from '../../model/document/blocks.js';
import type {Line} from '../read/line.js';
import type {SourceText} from '../text/source-text.js';
import type {StructureWords} from '../vocabulary/vocabulary.js';
import {endsSentence} from './line-end.js';
import {markerOf, type Marker} from './marker.js';

/** A line with its number or bullet. */
export interface MarkedLine extends Line {
  marker?: Marker;
}

/** Longer lines are sentences. */
const longest = 80;

const value = /[:：]\s*\S/;
const contact = /@|https?:\/\/|www\./i;

const closing: Record<string, string> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '【': '】',
  '「': '」',
  '<': '>',
  '〈': '〉',
  '《': '》',
};

/** Brackets around a whole title, as in `(목적)`, which say nothing of what it is about. */
export function bareTitle(text: string): string {
  const bare = text.trim().replace(/\s*[:：]$/, '');
  const close = closing[bare[0] ?? ''];
  return close && bare.endsWith(close) && bare.length > 2 ? bare.slice(1, -1).trim() : bare;
}

/** Whether words could be a title: short, no sentence, no label with its value. */
export function isHeadingText(text: string, words: StructureWords): boolean {
  return (
    text.length > 0 &&
    text.length <= longest &&
    /\p{L}/u.test(text) &&
    !endsSentence(text, words) &&
    !/[,、;；]$/.test(text) &&
    !value.test(text) &&
    !contact.test(text)
  );
}

/** The text of a heading line without its number. */
export const headingText = (line: MarkedLine): string => (line.marker?.rest ?? line.content).text;

/** Whether a line can be a heading: by its form, its number, or its words. */
export function isHeadingLike(line: MarkedLine, words: StructureWords): boolean {
  if (line.table || line.divider || line.definition || line.chrome) return false;
  if (line.level || line.heading) return true;
  const style = line.marker?.style;
  return style === 'chapter' || style === 'article' || style === 'addendum' || isHeadingText(headingText(line), words);
}

/** What a title may be about, the likeliest first. */
export function kindsOf(title: string, words: StructureWords): SectionKind[] {
  const bare = bareTitle(title);
  return [...new Set(words.kinds.filter(([, pattern]) => pattern.test(bare)).map(([kind]) => kind))];
}

/** The end of a title in brackets that starts a text; 0 where there is none. */
function titleEnd({text}: SourceText): number {
  const close = /^[(（[【「]/.test(text) ? closing[text[0]!] : undefined;
  if (!close) return 0;
  let depth = 0;
  for (let i = 0; i < Math.min(text.length, longest); i++) {
    if (text[i] === text[0]) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return 0;
}

/** Reads the markers of all lines. The words after an article's title in brackets become a line of their own. */
export function markLines(lines: readonly Line[], words: StructureWords): MarkedLine[] {
  return lines.flatMap((line): MarkedLine[] => {
    const marker = markerOf(line);
    if (!marker) return [line];
    const cut = marker.style === 'article' ? titleEnd(marker.rest) : 0;
    const body = marker.rest.slice(cut).trim();
    if (cut === 0 || body.length === 0) {
      // An article without a title in brackets may still be a sentence that starts with a citation.
      if (marker.style === 'article' && cut === 0 && !isHeadingText(marker.rest.text, words)) return [line];
      return [{...line, marker}];
    }
    const title = marker.rest.slice(0, cut);
    const content = line.content.slice(0, line.content.length - body.length).trim();
    const rest: Line = {content: body, indent: line.indent, gap: false};
    const inner = markerOf(rest);
    return [
      {...line, content, marker: {...marker, rest: title}},
      {...rest, ...(inner && {marker: inner})},
    ];
  });
}
