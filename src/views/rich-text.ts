/** Text of blocks: literal words, or inline parts with a meaning of their own. */

import type {Inline, RichText} from '../model/document/blocks.js';
import {h, type Child, type TagName} from '../tree/tree.js';
import {foreignMarks, textLink, words, type ViewContext} from './view.js';

const marks = new Map<unknown, TagName>([
  ['strong', 'strong'],
  ['emphasis', 'em'],
  ['highlight', 'mark'],
  ['code', 'code'],
  ['deleted', 'del'],
  ['inserted', 'ins'],
]);

/** Deeper marks are shown as plain words. */
const deepest = 20;

export function richText(context: ViewContext, text: RichText | undefined): Child {
  if (!Array.isArray(text)) return lines(words(context, text));
  // Parts with marks of their own exist in the document's language only.
  const marks = foreignMarks(context.localizer, context.policy.lang);
  const parts = text.map((part) => inline(context, part, 0));
  return marks ? h('span', marks, parts) : parts;
}

function inline(context: ViewContext, part: Inline, depth: number): Child {
  if (typeof part === 'string') return lines(part);
  if (typeof part !== 'object' || part === null) return undefined;
  const children =
    Array.isArray(part.text) && depth < deepest
      ? part.text.map((child) => inline(context, child, depth + 1))
      : undefined;
  if ('href' in part) return textLink(context, part.href, children);
  if (part.mark === 'break') return h('br');
  const tag = marks.get(part.mark);
  return tag ? h(tag, {}, children) : children;
}

/** Line feeds in literal text are line breaks. */
function lines(child: Child): Child {
  if (typeof child !== 'string' || !child.includes('\n')) return child;
  return child.split('\n').map((line, index) => (index === 0 ? line : [h('br'), line]));
}
