/** Lines into which a whole policy was pasted without a break: cut again before numbers, labels, bullets and sentences. */

import type {Line} from '../read/line.js';
import type {SourceText} from '../text/source-text.js';
import type {StructureWords} from '../vocabulary/vocabulary.js';

/** Shorter lines are paragraphs. */
const shortest = 300;
/** Fewer signs than these are ordinary words of a paragraph. */
const fewest = 4;

/** Signs that start a line of their own when white space, or the line's start, is before them. */
const sign =
  /(?<=^|\s)(?:(0\d)\.(?=\s?[^\d\s])|(\d{1,2})\.(?=\s[^\d\s])|([①-⑳])|(제\s?\d{1,3}\s?조(?=\s?[(（[【]))|([■□◆◇●▶▷◈○])|(<[^<>]{2,40}>)|(-(?=\s?[^\s\d-]))|(•(?=\s))|([^\s:：]{1,14}(?:\s[^\s:：]{1,10})?)\s{0,2}[:：](?=\s|$))/g;

type Cut = {at: number; kind: 'heading' | 'bracket' | 'item' | 'label' | 'opener' | 'entry'};

/** Places inside of round brackets, where nothing is cut. */
function bracketed(text: string): (place: number) => boolean {
  const spans: [number, number][] = [];
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') start = i;
    else if (text[i] === ')' && start >= 0) {
      if (i - start < 200) spans.push([start, i]);
      start = -1;
    }
  }
  return (place) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]![1] < place) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low]![0] < place;
  };
}

const contactBrackets =
  /\([^()]{0,120}(?:\d{2,4}-\d{3,4}|https?:\/\/|www\.|[:：]\s?\d{3}|\.(?:kr|com|org)\b)[^()]{0,80}\)\s+(?=\S)/g;
const sentenceEnd = /(?:니다|시오|세요)\.\s+/g;

class RunOn {
  readonly #text: string;
  readonly #words: StructureWords;
  readonly #inside: (place: number) => boolean;
  readonly #cuts: Cut[] = [];

  constructor(text: string, words: StructureWords) {
    this.#text = text;
    this.#words = words;
    this.#inside = bracketed(text);
  }

  cuts(): Cut[] {
    this.#signs();
    if (this.#cuts.length < fewest) return [];
    this.#openers();
    this.#entries();
    const all = this.#cuts.sort((a, b) => a.at - b.at);
    return all.filter(({at}, index) => at > 0 && all[index - 1]?.at !== at);
  }

  #signs(): void {
    let last = 0;
    for (const match of this.#text.matchAll(sign)) {
      const at = match.index;
      if (this.#inside(at)) continue;
      const [, zero, number, circle, article, bullet, bracket, dash, dot, label] = match;
      if (zero || circle || article) this.#cuts.push({at, kind: 'heading'});
      else if (number) {
        // Numbers count only where they go on: dates and sums do not.
        if (Number(number) !== last + 1 && Number(number) !== 1) continue;
        last = Number(number);
        this.#cuts.push({at, kind: 'heading'});
      } else if (bracket) this.#cuts.push({at, kind: 'bracket'}, {at: at + bracket.length, kind: 'opener'});
      else if (bullet || dash || dot) this.#cuts.push({at, kind: 'item'});
      else if (label) this.#label(at, label);
    }
  }

  /** A label starts at its first word, which only a vocabulary can tell from the end of what was before. */
  #label(at: number, label: string): void {
    const {fields, groupLabel} = this.#words;
    const [first, second] = label.split(/\s/) as [string, string?];
    const known = (name: string): boolean =>
      fields.some(([role, pattern]) => role !== 'group' && role !== 'purpose' && pattern.test(name));
    // A long word that is a label by itself is the whole label, whatever stands before it.
    const last = second ?? first;
    const whole =
      second !== undefined && !/[.,)]$/.test(first) && known(first + second) && !(last.length >= 4 && known(last));
    if (whole || known(last)) {
      this.#cuts.push({at: whole ? at : at + label.length - last.length, kind: 'label'});
      return;
    }
    if (!groupLabel) return;
    const end = at + label.length;
    const window = this.#text.slice(Math.max(0, end - 60), end);
    const found = new RegExp(`(?:${groupLabel.source})$`).exec(window);
    if (found) this.#cuts.push({at: end - window.length + found.index, kind: 'label'});
  }

  #openers(): void {
    const {opener} = this.#words;
    if (!opener) return;
    const after = new RegExp(`(?<=[^\\s.,]\\s)(?:${opener.source})`, 'g');
    const starts = this.#cuts.filter(({kind}) => kind === 'label' || kind === 'item').map(({at}) => at);
    const ends = this.#cuts.map(({at}) => at);
    for (const match of this.#text.matchAll(after)) {
      // Inside of a value or an item only; in running text the phrase is part of its paragraph.
      const start = lastBefore(starts, match.index);
      if (start === undefined || lastBefore(ends, match.index) !== start || this.#inside(match.index)) continue;
      if (!/(?:니다|시오)\.\s$/.test(this.#text.slice(start, match.index)))
        this.#cuts.push({at: match.index, kind: 'opener'});
    }
  }

  /** Entries such as "name (address / phone)", one after the other. */
  #entries(): void {
    for (const match of this.#text.matchAll(contactBrackets)) {
      const end = match.index + match[0].length;
      if (end < this.#text.length) this.#cuts.push({at: end, kind: 'entry'});
      const before = this.#text.slice(Math.max(0, match.index - 80), match.index);
      const sentence = [...before.matchAll(sentenceEnd)].at(-1);
      if (sentence)
        this.#cuts.push({at: match.index - before.length + sentence.index + sentence[0].length, kind: 'entry'});
    }
  }
}

function lastBefore(places: readonly number[], at: number): number | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** Where a heading ends that runs on into its text: after the last word that headings end with, as long as all are words of headings. */
function headingEnd(text: string, words: StructureWords): number {
  const {headingWord, headingLast} = words;
  if (!headingWord || !headingLast) return 0;
  let end = 0;
  for (const match of text.slice(0, 90).matchAll(/\S+/g)) {
    if (match.index === 0 && /^(?:0?\d{1,2}\.|[①-⑳])$/.test(match[0])) continue;
    const word = match.index === 0 ? match[0].replace(/^(?:0?\d{1,2}\.|[①-⑳])/, '') : match[0];
    if (!headingWord.test(word)) break;
    if (headingLast.test(word)) end = match.index + match[0].length;
  }
  return end;
}

/** Where the name of the document ends that a run-on line starts with; 0 where it starts with none. */
function titleEnd(text: string, {title}: StructureWords): number {
  let end = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const stop = match.index + match[0].length;
    if (title.test(text.slice(0, stop))) end = stop;
  }
  return end;
}

/** The lines that a long line without breaks is made of; the line itself where it is an ordinary paragraph. */
function splitLine(line: Line, words: StructureWords): Line[] {
  if (line.content.length < shortest || line.table) return [line];
  const signs = new RunOn(line.content.text, words).cuts();
  if (signs.length === 0) return [line];
  const title = titleEnd(line.content.text.slice(0, 80), words);
  const cuts = title > 0 && title < signs[0]!.at ? [{at: title, kind: 'opener' as const}, ...signs] : signs;
  const lines: Line[] = [];
  const add = (content: SourceText, heading: boolean): void => {
    if (content.length)
      lines.push({...line, content, gap: heading || lines.length === 0, ...(heading && {heading: true as const})});
  };
  [{at: 0, kind: 'opener' as const}, ...cuts].forEach(({at, kind}, index) => {
    const piece = line.content.slice(at, cuts[index]?.at ?? line.content.length).trim();
    const end = kind === 'heading' ? headingEnd(piece.text, words) : 0;
    if (end > 0) {
      add(piece.slice(0, end).trim(), true);
      add(piece.slice(end).trim(), false);
    } else add(piece, false);
  });
  return lines;
}

/** Cuts the lines that run on; all others pass unchanged. */
export const splitRunOnLines = (lines: readonly Line[], words: StructureWords): Line[] =>
  lines.flatMap((line) => splitLine(line, words));
