/** Removals as annotations of the document. */

import type {Annotation} from '../../model/document/policy.js';
import type {SourceSpan} from '../../model/document/blocks.js';
import type {ReadSource} from '../read/line.js';
import type {FoundDocument} from '../structure/found-document.js';

/** Signs that follow one another are one removal. */
function neighbours(removed: ReadSource['removed']): ReadSource['removed'] {
  const all: ReadSource['removed'] = [];
  for (const removal of [...removed].sort((a, b) => a.at[0] - b.at[0])) {
    const last = all.at(-1);
    if (last && last.reason === removal.reason && last.at[1] >= removal.at[0])
      last.at = [last.at[0], Math.max(last.at[1], removal.at[1])];
    else all.push({...removal});
  }
  return all;
}

/** What was taken out of the source, in its order. */
export function annotations(source: string, removed: ReadSource['removed'], found: FoundDocument): Annotation[] {
  const chrome = found.chrome.map((parts): Annotation & {at: SourceSpan} => ({
    reason: 'page-chrome',
    text: parts.map(({text}) => text).join('\n'),
    at: [parts[0]!.at[0], parts.at(-1)!.at[1]],
  }));
  return [
    ...neighbours(removed).map(({at, reason}) => ({reason, text: source.slice(...at), at})),
    ...chrome,
    ...found.replaced.map(({text, at}) => ({reason: 'markup' as const, text, at})),
  ].sort((a, b) => a.at[0] - b.at[0]);
}
