/** Lines that end within a clause and go on in the next line. */

import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';

/** Endings after which a Korean clause goes on: a comma, a connective verb, a particle. */
const goesOn =
  /(?:,|하여|하고|하며|되어|되고|이며|으로써|함으로써|위하여|위해|따라|대한|관한|및|또는|의|에|에서|에게|을|를|와|과)$/;
/** The next line starts something of its own. */
const startsAnew = /^(?:[①-⑳■□▶▷●○•◦※*]|\d{1,2}\s?[.)]|[가-하]\s?\.|[-–—]|o\s|#{1,6}\s|제\s?\d+\s?조|[[<【(]|\|)/;

export function* brokenLines(context: LintContext): Generator<Hit> {
  const {lines, source} = context.text;
  if (source === undefined) return;
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    if (line.outside || text.includes('\t') || text.includes('|')) continue;
    const next = lines.slice(index + 1, index + 4).find((other) => other.text.trim() !== '');
    const after = next?.text.trim() ?? '';
    if (!next || after.includes('\t')) continue;
    const labelAlone = /[:：]$/.test(text) && text.length <= 20 && /^\S+@|^\[email|^0\d{1,2}-/.test(after);
    // Short lines are cells and labels; a list item may end with a comma before the next item.
    const clause =
      text.length >= 25 && context.speaks('ko') && goesOn.test(text) && !startsAnew.test(after) && isClause(text);
    if (!labelAlone && !clause) continue;
    const end = line.text.trimEnd().length;
    yield {
      place: context.text.placeIn(line, Math.max(0, end - 20), end),
      values: {found: `${text.slice(-16)} / ${after.slice(0, 12)}`},
    };
  }
}

/** A clause has a verb or a particle within; a row of nouns is an enumeration that ends where it ends. */
const isClause = (text: string): boolean => /(?:은|는|이|가|을|를|에|의|하여|하고|하며)\s/.test(text);
