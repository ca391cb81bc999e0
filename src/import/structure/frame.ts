/** The title of a policy, and what stands on the page around it. */

import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {bareTitle, headingText, isHeadingLike, kindsOf, type MarkedLine} from './heading.js';
import {endsSentence} from './line-end.js';

/** What surrounds the words of a policy. */
export interface Frame {
  /** Line of the title. */
  title?: number;
  /** Whether the title names a policy, and does not only stand where titles do. */
  titleSure: boolean;
  /** Whether words of the policy stand before the title, so that it has to stay where it is. */
  titleInText: boolean;
  /** Lines that are no part of the policy. */
  chrome: Set<number>;
}

const furthest = 120;

/** A sentence or a numbered heading: where the words of a policy have begun. */
function isBegun(line: MarkedLine, {structure}: Vocabulary): boolean {
  if (line.table) return true;
  const sentence = line.content.length > 40 && endsSentence(line.content.text, structure);
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
    const plain = !line.marker || line.marker.style === 'heavy' || line.marker.style === 'bracketed';
    const names =
      plain &&
      !line.chrome &&
      !line.anchor &&
      line.content.length <= 70 &&
      vocabulary.structure.title.test(bareTitle(headingText(line)));
    if (names && (found === undefined || !lines[found]!.level || line.level)) found = i;
    else if (found !== undefined && isBegun(line, vocabulary)) break;
  }
  return found;
}

/** A heading above all others, at the very start: the title of the page, whatever it says. */
function findPageTitle(lines: readonly MarkedLine[]): number | undefined {
  const first = lines.findIndex(({chrome, anchor}) => !chrome && !anchor);
  const level = lines[first]?.level;
  if (level === undefined) return undefined;
  const others = lines.filter((line, index) => index !== first && line.level !== undefined);
  return others.length > 0 && others.every((line) => line.level! > level) ? first : undefined;
}

/** Whether a line before the title already belongs to the policy: it defines a word, or dates the document. */
function isPolicyText({content: {text}}: MarkedLine, {facts}: Vocabulary): boolean {
  facts.alias.lastIndex = 0;
  return facts.alias.test(text) || facts.dates.some(([, pattern]) => pattern.test(text));
}

/** Finds the title, and the lines before and after a policy that are no part of it. */
export function findFrame(lines: readonly MarkedLine[], vocabulary: Vocabulary): Frame {
  const chrome = new Set(lines.flatMap((line, index) => (line.chrome ? [index] : [])));
  const named = findTitle(lines, vocabulary);
  const title = named ?? findPageTitle(lines);
  const before = named === undefined ? [] : lines.slice(0, named);
  const titleInText = before.some((line) => !line.chrome && isPolicyText(line, vocabulary));
  if (!titleInText) before.forEach((_, index) => chrome.add(index));
  for (let i = lines.length - 1; i > (title ?? 0); i--) {
    const {content, chrome: known} = lines[i]!;
    if (!known && (content.length > 200 || !vocabulary.structure.chrome.test(content.text))) break;
    chrome.add(i);
  }
  return {titleSure: named !== undefined, titleInText, chrome, ...(title !== undefined && {title})};
}
