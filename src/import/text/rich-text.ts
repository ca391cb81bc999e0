/** Text with its styles as the document keeps it. */

import type {Inline, RichText} from '../../model/document/blocks.js';
import type {SourceText, Style} from './source-text.js';

const sameStyle = (a: Style | undefined, b: Style | undefined): boolean =>
  a?.strong === b?.strong &&
  a?.emphasis === b?.emphasis &&
  a?.code === b?.code &&
  a?.deleted === b?.deleted &&
  a?.href === b?.href;

function inline(text: string, style: Style | undefined): Inline {
  let node: Inline = text;
  if (style?.code) node = {mark: 'code', text: [node]};
  if (style?.deleted) node = {mark: 'deleted', text: [node]};
  if (style?.emphasis) node = {mark: 'emphasis', text: [node]};
  if (style?.strong) node = {mark: 'strong', text: [node]};
  return style?.href === undefined ? node : {href: style.href, text: [node]};
}

/** A plain string where nothing is set off, else inline parts. */
export function richText(content: SourceText): RichText {
  const pieces: {text: string; style: Style | undefined}[] = [];
  for (const piece of content.pieces) {
    const last = pieces.at(-1);
    if (last && sameStyle(last.style, piece.style)) last.text += piece.text;
    else if (piece.text) pieces.push({...piece});
  }
  if (pieces.every(({style}) => sameStyle(style, undefined))) return content.text;
  return pieces.map(({text, style}) => inline(text, style));
}
