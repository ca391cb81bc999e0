/** The title of a policy, and what stands on the page around it. */

import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {isHeadingLike, kindsOf, headingText, type MarkedLine} from './heading.js';

export interface Frame {
  /** Line of the title. */
  title?: number;
  /** Whether words of the policy stand before the title, so that it has to stay where it is. */
  titleInText: boolean;
  /** Lines that are no part of the policy. */
  chrome: Set<number>;
}

const furthest = 120;

/** A sentence or a numbered heading: where the words of a policy have begun. */
function isBegun(line: MarkedLine, {structure}: Vocabulary): boolean {
  if (line.table) return true;
  const sentence = line.content.length > 40 && structure.sentenceEnd.test(line.content.text);
  const heading =
    line.marker?.number !== undefined &&
    isHeadingLike(line, structure) &&
    kindsOf(headingText(line), structure).length > 0;
  return sentence || heading;
}

/** The last line that names the document before its words begin: menus of a page name it too. */
function findTitle(lines: readonly MarkedLine[], vocabulary: Vocabulary): number | undefined {
  let found: number | undefined;
  for (let i = 0; i < Math.min(lines.length, furthest); i++) {
    const line = lines[i]!;
    const names =
      !line.chrome &&
      !line.anchor &&
      !line.marker &&
      line.content.length <= 70 &&
      vocabulary.structure.title.test(line.content.text);
    if (names && (found === undefined || !lines[found]!.level || line.level)) found = i;
    else if (found !== undefined && isBegun(line, vocabulary)) break;
  }
  return found;
}

/** Whether a line before the title already belongs to the policy: it defines a word, or dates the document. */
function isPolicyText({content: {text}}: MarkedLine, {facts}: Vocabulary): boolean {
  facts.alias.lastIndex = 0;
  return facts.alias.test(text) || facts.dates.some(([, pattern]) => pattern.test(text));
}

export function findFrame(lines: readonly MarkedLine[], vocabulary: Vocabulary): Frame {
  const chrome = new Set(lines.flatMap((line, index) => (line.chrome ? [index] : [])));
  const title = findTitle(lines, vocabulary);
  const before = title === undefined ? [] : lines.slice(0, title);
  const titleInText = before.some((line) => !line.chrome && isPolicyText(line, vocabulary));
  if (!titleInText) before.forEach((_, index) => chrome.add(index));
  for (let i = lines.length - 1; i > (title ?? 0); i--) {
    const {content, chrome: known} = lines[i]!;
    if (!known && (content.length > 200 || !vocabulary.structure.chrome.test(content.text))) break;
    chrome.add(i);
  }
  return {titleInText, chrome, ...(title !== undefined && {title})};
}
