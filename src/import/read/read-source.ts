/** The lines of a source in any format. */

import {removeCommentAnchors} from './comment-anchors.js';
import {readHtmlLines} from './html-lines.js';
import type {ReadSource} from './line.js';
import {readMarkdownLines} from './markdown-lines.js';
import {readTextLines} from './text-lines.js';

/** What a source can be written in. */
export type ImportFormat = 'text' | 'markdown' | 'html';

const sampled = 50_000;
const page = /^\s*(?:<!doctype\s+html|<html[\s>]|<\?xml)/i;
const blockTags = /<(?:p|div|table|tr|td|li|ul|ol|h[1-6]|br|section)(?:\s[^<>]{0,400})?\/?>/gi;
const headings = /^#{1,6}[ \t]+\S/gm;
const delimiterRow = /^\|?[ \t]*:?-{2,40}:?[ \t]*\|/m;

/** What a source seems to be written in. */
export function guessFormat(source: string): ImportFormat {
  const sample = source.slice(0, sampled);
  if (page.test(sample) || (sample.match(blockTags)?.length ?? 0) >= 3) return 'html';
  const marks = sample.match(headings)?.length ?? 0;
  return marks >= 2 || (marks >= 1 && delimiterRow.test(sample)) ? 'markdown' : 'text';
}

const readers: Record<ImportFormat, (source: string) => ReadSource> = {
  text: readTextLines,
  markdown: readMarkdownLines,
  html: readHtmlLines,
};

/** Reads a source; anchors of comments are taken out of its lines. */
export const readSource = (source: string, format: ImportFormat): ReadSource =>
  removeCommentAnchors(readers[format](source));
