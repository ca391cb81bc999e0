/** The characters of an HTML source that a reader sees: references decoded, white space folded. */

import type {SourceSpan} from '../../model/document/blocks.js';
import {SourceText, type Style} from '../text/source-text.js';
import {decodeReference, reference} from './html-entities.js';

const spaces = /[\t\n\f\r ]+/g;

/** A text token as it reads. */
export function htmlText(source: string, [start, end]: SourceSpan, style?: Style): SourceText {
  const parts: SourceText[] = [];
  let from = start;
  const plain = (to: number): void => {
    const words = SourceText.of(source, from, to);
    let last = 0;
    for (const match of words.text.matchAll(spaces)) {
      const after = match.index + match[0].length;
      if (match[0] === ' ') continue;
      parts.push(words.slice(last, match.index), SourceText.standIn(' ', words.slice(match.index, after).at));
      last = after;
    }
    parts.push(words.slice(last));
  };
  const slice = source.slice(start, end);
  for (const match of slice.matchAll(reference)) {
    const decoded = decodeReference(match);
    if (decoded === undefined) continue;
    const [first, after] = [start + match.index, start + match.index + match[0].length];
    plain(first);
    parts.push(SourceText.standIn(decoded, [first, after]));
    from = after;
  }
  plain(end);
  const text = SourceText.join(parts.filter(({length}) => length > 0));
  return style ? text.styled(style) : text;
}
