/** Bodies that would cost a Markdown parser far more than their length, found without parsing. No honest policy comes near. */

/** In UTF-16 code units. */
const longest = 200_000;

/** Levels of quotes and lists; more overflow the parser's stack. */
const deepest = 50;

/** Columns of spaces in front of a line, three for each level of a list. */
const widestIndent = 3 * deepest;

/** Comparisons of runs of `*`, `_` and `~`, each with all before it in its paragraph. */
const mostComparisons = 20_000_000;

/** How much longer than the text all addresses of reference links together may be. */
const growth = 20;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether `text` is to be shown as it is instead of being parsed. */
export function isTooCostly(text: string): boolean {
  if (text.length > longest || depth(text) > deepest || growsTooMuch(text)) return true;
  let comparisons = 0;
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    comparisons += count(paragraph, /\*+|_+|~+/g) ** 2;
    if (comparisons > mostComparisons || isRagged(paragraph)) return true;
  }
  return false;
}

/** Whether a table has a row so wide that the cells with which the parser fills up the others outgrow the text. */
function isRagged(paragraph: string): boolean {
  if (!paragraph.includes('|')) return false;
  const cells = paragraph.split('\n').map((line) => count(line, /\|/g));
  return cells.reduce((most, row) => Math.max(most, row), 0) * cells.length > paragraph.length + 1000;
}

/** How deep quotes and lists are nested at most, by the markers and by the spaces in front of a line. */
function depth(text: string): number {
  let most = 0;
  for (const [prefix] of text.matchAll(/^(?:[ \t]|[>*+-]|\d{1,9}[.)](?=[ \t]))+/gm)) {
    const indent = /^[ \t]*/.exec(prefix)![0].replaceAll('\t', '    ').length;
    most = Math.max(most, count(prefix, /[>*+-]|\d+/g), indent > widestIndent ? deepest + 1 : 0);
  }
  return most;
}

function growsTooMuch(text: string): boolean {
  let address = 0;
  for (const [, href] of text.matchAll(/^ {0,3}\[[^\]\n]*\]:[ \t]*(\S+)/gm)) address = Math.max(address, href!.length);
  return address > 0 && address * count(text, /\[/g) > growth * (text.length + address);
}
