/** Words that leave a list of items or purposes open. */

import type {KnownSectionKind} from '../../model/section-kinds.js';
import {gathered, matches, optional} from '../hits.js';
import type {LintContext} from '../lint-context.js';
import type {Place} from '../finding.js';
import type {Hit} from '../rule.js';
import {after, before, type Found} from '../text-layer.js';

/** "And so on" as a word of its own at the end of an entry; inside words such as 등록 or 동등 it means something else. */
const andSoOn = /(?<=[가-힣A-Za-z)]\s)등(?=\s*(?:$|[,.)\]]|의\s*(?:정보|항목|목적|업무|서비스)|을\s*위(?:해|하여|한)))/;
const open =
  /제반\s*(?:정보|사항|업무|서비스)|기타\s*(?:개인)?정보(?!\s*침해)|기타\s*(?:서비스|업무)[^.\n]{0,10}(?:제공|목적|위해)|(?:etc\.|and so on|and other (?:information|purposes))/i;

const kinds: KnownSectionKind[] = ['items', 'purposes', 'recipients', 'processors'];
const facts = /^\/(?:items|purposes|activities|recipients|processors)\//;

/** A sentence lists nothing, unless it speaks of items or purposes itself. */
const isSentence = /(?:니다|세요|까요)[.\s]*$/;
/** A case in which something is done is no item or purpose; it may end at the next bullet of a line that runs on. */
const untilCase = /^[^.\n]{0,80}(?:경우|때)(?:\s*등)?[)\s.]*(?:$|\s-|\s\d{1,2}\.)/;

function endsList(found: Found): boolean {
  const rest = found.match[0] + after(found);
  if (/(?:경우|때)\s$/.test(before(found)) || untilCase.test(rest)) return false;
  return !isSentence.test(found.line.text.slice(-20)) || /^.{0,8}(?:정보|항목|목적)/.test(rest);
}

export function* catchAlls(context: LintContext): Generator<Hit> {
  const ids = new Set(context.about(...kinds).flatMap((view) => [...view.walk()].map(({section}) => section.id)));
  const inList = (place: Place) =>
    (place.section !== undefined && ids.has(place.section)) || facts.test(place.pointer ?? '');
  const found = [
    ...matches(context, andSoOn, {korean: true, keep: (each) => inList(each.place) && endsList(each)}),
    ...matches(context, open, {korean: true, keep: ({place}) => inList(place)}),
  ].sort((a, b) => a.index - b.index || a.match.index - b.match.index);
  for (const hit of optional(gathered(found))) {
    const {line, match} = found[0]!;
    const words = line.text.slice(Math.max(0, match.index - 12), match.index + match[0].length);
    yield {...hit, values: {found: words.replace(/^[,\s]+/, '').trim()}};
  }
}
