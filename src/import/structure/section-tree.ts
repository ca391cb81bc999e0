/** Sections within sections, made from headings; what lies under a heading becomes its blocks. */

import {SourceText} from '../text/source-text.js';
import {BlockBuilder, type BlockOptions} from './blocks.js';
import {chooseNestedHeadings, chooseTopHeadings} from './heading-choice.js';
import {readMarker} from './marker.js';
import type {MarkedLine} from './heading.js';
import type {SectionNode} from './nodes.js';

/** Real policies have four levels. */
const deepest = 6;

const blocksOf = (lines: readonly MarkedLine[], options: BlockOptions): SectionNode['blocks'] =>
  new BlockBuilder(options).build(lines);

/** The heading of a section: its number as written apart from its words. */
function headOf(line: MarkedLine): Pick<SectionNode, 'marker' | 'title' | 'number'> {
  const marker = line.marker ?? (line.level || line.content.strong ? readMarker(line.content) : undefined);
  if (!marker || !marker.text || marker.rest.length === 0) return {title: line.content};
  return {marker: marker.text, title: marker.rest, ...(marker.number !== undefined && {number: marker.number})};
}

function sectionsAt(
  lines: readonly MarkedLine[],
  heads: readonly number[],
  options: BlockOptions,
  depth: number,
): SectionNode[] {
  return heads.map((head, place) => {
    const inner = lines.slice(head + 1, heads[place + 1] ?? lines.length);
    const nested = depth < deepest ? chooseNestedHeadings(inner, options.vocabulary.structure) : [];
    return {
      ...headOf(lines[head]!),
      blocks: blocksOf(inner.slice(0, nested[0] ?? inner.length), options),
      sections: sectionsAt(inner, nested, options, depth + 1),
    };
  });
}

/** The sections of a policy; lines before the first heading make one without a title. */
export function buildSections(lines: readonly MarkedLine[], options: BlockOptions): SectionNode[] {
  const heads = chooseTopHeadings(lines, options.vocabulary.structure);
  const preface = blocksOf(lines.slice(0, heads[0] ?? lines.length), options);
  return [...(preface.length ? [{blocks: preface, sections: []}] : []), ...sectionsAt(lines, heads, options, 1)];
}

/** Whether paragraphs are broken by hand at about the same width, as in mail and old text files. */
export function isWrapped(lines: readonly MarkedLine[]): boolean {
  let [broken, whole] = [0, 0];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.gap || next.marker || next.table || line.table) return;
    const {length} = line.content;
    if (
      length >= 50 &&
      length <= 100 &&
      !/[.!?:;。]$/.test(line.content.text) &&
      /^[\p{Ll}\p{N}(]/u.test(next.content.text)
    )
      broken++;
    else if (length > 110 || length < 40) whole++;
  });
  return broken >= 3 && broken * 2 > whole;
}

/** The words of a section's heading. */
export const headText = ({marker, title}: SectionNode): SourceText | undefined =>
  marker && title
    ? SourceText.join([marker, SourceText.standIn(' ', [marker.at[1], title.at[0]]), title])
    : (title ?? marker);
