/** Punctuation that is not the same throughout a text. */

import {eachWording, gathered, matches, optional} from '../hits.js';
import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';

export function* varyingPunctuation(context: LintContext): Generator<Hit> {
  yield* optional(
    withWords(context, /(?<=^\s*[-•·o]?\s*[가-힣]{2}\s?[가-힣]{2,6})\s?;(?=\s)/, {
      ko: '쌍점 자리에 쌍반점',
      en: 'a semicolon for a colon',
    }),
  );
  const [tight, loose] = [/(?<=[가-힣]):(?=\s)/, /(?<=[가-힣])\s:(?=\s)/].map((colon) => [
    ...matches(context, colon, {korean: true}),
  ]);
  const rarer = [tight!, loose!].sort((a, b) => a.length - b.length)[0]!;
  if (tight!.length > 0 && loose!.length > 0)
    yield {...gathered(rarer), values: {found: {ko: '쌍점 앞의 빈칸', en: 'the space before colons'}}};
  const [comma] = eachWording(context, /(?<=[가-힣]),(?=[가-힣])/, {korean: true});
  if (comma && context.text.has(/[가-힣],\s[가-힣]/))
    yield {...comma, values: {found: {ko: '쉼표 뒤의 빈칸', en: 'the space after commas'}}};
}

function withWords(context: LintContext, pattern: RegExp, found: {ko: string; en: string}): Hit | undefined {
  const hit = gathered(matches(context, pattern, {korean: true}));
  return hit && {...hit, values: {found}};
}
