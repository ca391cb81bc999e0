/** Sentences of a line of text. */

/** Ends of sentences: a mark and a space, or the end of the line. Dates such as `2026. 5. 1.` and numbers of lists end none. */
const sentenceEnd = /(?<=[^\d\s.])[.!?。]["”'’)]?(?=\s|$)/g;

/** How far to look for the ends of the sentence round a match. */
const reach = 300;

/** The sentence round the characters from `start` to `end`, at most 300 characters further each way. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const ends = [...before.matchAll(sentenceEnd)];
  const last = ends.at(-1);
  const from = last ? start - before.length + last.index + last[0].length : start - before.length;
  const after = text.slice(end, end + reach);
  const next = sentenceEnd.exec(after);
  sentenceEnd.lastIndex = 0;
  return text.slice(from, next ? end + next.index + next[0].length : end + after.length).trim();
}

/** The sentences of a line with the offset of each. */
export function sentencesOf(text: string): {text: string; start: number}[] {
  const sentences: {text: string; start: number}[] = [];
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const to = match.index + match[0].length;
    sentences.push({text: text.slice(from, to), start: from});
    from = to;
  }
  if (text.slice(from).trim()) sentences.push({text: text.slice(from), start: from});
  return sentences.map(({text: part, start}) => {
    const lead = part.length - part.trimStart().length;
    return {text: part.trim(), start: start + lead};
  });
}
