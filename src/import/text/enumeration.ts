/** Lists within a sentence: "a, b (c, d), e". */

import type {SourceText} from './source-text.js';

const open = '([{（［「『<“‘';
const close = ')]}）］」』>”’';
const separators = ',、，;；';

/** The places of separators outside of brackets. A bracket that is never closed counts for none. */
function separatorsOf(text: string): number[] {
  const places: number[] = [];
  let depth = 0;
  const inside: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (open.includes(character)) depth++;
    else if (close.includes(character)) {
      if (depth > 0 && --depth === 0) inside.length = 0;
    } else if (separators.includes(character)) (depth === 0 ? places : inside).push(i);
  }
  return depth > 0 ? [...places, ...inside].sort((a, b) => a - b) : places;
}

/** Words that follow a comma but belong to the name before it. */
const companyForm = /^(?:Inc|LLC|Ltd|L\.?P|Corp|Co|B\.?V|S\.?A|GmbH|AG|Limited)\b/i;

/** The entries of an enumeration, without white space. A line without commas is one entry. */
export function entriesOf(content: SourceText): SourceText[] {
  const entries: SourceText[] = [];
  let start = 0;
  for (const place of [...separatorsOf(content.text), content.length]) {
    if (place < content.length && companyForm.test(content.text.slice(place + 1, place + 12).trim())) continue;
    const entry = content.slice(start, place).trim();
    if (entry.length) entries.push(entry);
    start = place + 1;
  }
  return entries;
}

/** How many entries there are. */
export const entryCount = (text: string): number => separatorsOf(text).length + 1;
