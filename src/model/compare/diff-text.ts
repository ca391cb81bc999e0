/** The differences of two passages word by word, as a reader of Korean, of a spaced or of an unspaced script would mark them. */

import type {TextPart} from './comparison.js';
import {diffSequence, type Range} from './diff-sequence.js';

const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;

/**
 * Words: an eojeol without its digits and signs, a single character of a script without spaces, a run of letters and digits
 * of any other script, a run of white space, or one sign with what is joined to it.
 */
const words = new RegExp(
  String.raw`\p{sc=Hangul}+|[${unspaced}]\p{M}*|(?:(?![\p{sc=Hangul}${unspaced}])[\p{L}\p{M}\p{N}])+|\s+|[^](?:\p{M}|\u200d[^])*`,
  'gu',
);

const hangul = /^\p{sc=Hangul}+$/u;

/** A stretch that is the same but holds no word, such as the space between two changed words. */
const wordless = /^[^\p{L}\p{N}]*$/u;

/** Share of the shorter text below which words that stayed are chance, and marking them would tear the sentences apart. */
const leastShared = 0.2;

const split = (text: string): string[] => text.match(words) ?? [];

/** A change as a reader sees it: these words became those. */
interface Replacement {
  deleted: string;
  inserted: string;
}

/** Parts that give `before` without the insertions and `after` without the deletions. */
export function diffText(before: string, after: string): TextPart[] {
  const [a, b] = [split(before), split(after)];
  const pieces: (string | Replacement)[] = [];
  const stretches = diffSequence(a, b);
  stretches.forEach(({same, a: inA, b: inB}, index) => {
    const deleted = textOf(a, inA);
    const last = pieces.at(-1);
    const between = index > 0 && index < stretches.length - 1;
    if (same && between && deleted.length <= 3 && wordless.test(deleted) && typeof last === 'object') {
      // Two words changed side by side read better as one change.
      last.deleted += deleted;
      last.inserted += deleted;
    } else if (same) pieces.push(deleted);
    else if (typeof last === 'object') {
      last.deleted += deleted;
      last.inserted += textOf(b, inB);
    } else pieces.push({deleted, inserted: textOf(b, inB)});
  });
  const shared = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.trim().length : 0), 0);
  if (shared < Math.min(before.length, after.length) * leastShared) return join([{deleted: before, inserted: after}]);
  return join(pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : withoutStem(piece))));
}

const textOf = (list: readonly string[], [from, to]: Range): string => list.slice(from, to).join('');

/** Of two eojeol with the same stem, only the particle or ending changed: 회원은 → 회원이. */
function withoutStem({deleted, inserted}: Replacement): (string | Replacement)[] {
  if (!hangul.test(deleted) || !hangul.test(inserted)) return [{deleted, inserted}];
  const shorter = Math.min(deleted.length, inserted.length);
  let start = 0;
  while (start < shorter && deleted[start] === inserted[start]) start++;
  let end = 0;
  while (end < shorter - start && deleted.at(-1 - end) === inserted.at(-1 - end)) end++;
  if (start * 2 < shorter) return [{deleted, inserted}];
  const middle = {
    deleted: deleted.slice(start, deleted.length - end),
    inserted: inserted.slice(start, inserted.length - end),
  };
  return [deleted.slice(0, start), middle, deleted.slice(deleted.length - end)];
}

function join(pieces: readonly (string | Replacement)[]): TextPart[] {
  const parts: TextPart[] = [];
  const add = (change: TextPart['change'], text: string) => {
    const last = parts.at(-1);
    if (last?.change === change) last.text += text;
    else if (text) parts.push({change, text});
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') add('same', piece);
    else {
      add('deleted', piece.deleted);
      add('inserted', piece.inserted);
    }
  }
  return parts;
}
