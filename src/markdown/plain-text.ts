/** Text without markup: whether it is, and its paragraphs. Most bodies are, and need no parser. */

import {h, type DocNode} from '../tree/tree.js';

/** Characters and line starts that may be markup, and addresses that GitHub's flavour links by themselves. */
const markup = /[*_`~#[\]<>\\|&]|^ {0,3}(?:[-+=]|\d{1,9}[.)])|^(?: {4}|\t)| {2}\n|https?:|www\.|@/m;

/** Whether Markdown would show `text` as mere paragraphs. */
export const isPlain = (text: string): boolean => !markup.test(text);

/** Paragraphs parted by empty lines. */
export function paragraphs(text: string): DocNode[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => h('p', {}, paragraph));
}
