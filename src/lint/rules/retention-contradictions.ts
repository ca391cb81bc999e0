/** A span after leaving in one place, "without delay" for the same event in another. */

import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import {sentenceAround} from '../sentence.js';
import {after, type Found} from '../text-layer.js';

/** Everything about a user is kept for a while after leaving or last use. */
const keptForAWhile =
  /(?:탈퇴|해지|마지막\s*이용일?)[^.\n]{0,30}?(?:후|로부터|일로부터)\s*(?:\d+|[일이삼사오육칠팔구십]+)\s*(?:일|개월|년)[^.\n]{0,80}(?:보존|보관|보유|삭제|파기)/;
/** The same data are destroyed at once. */
const atOnce =
  /(?:탈퇴|해지|달성)[^.\n]{0,80}?(?:지체\s*없이|즉시)[^.\n]{0,40}?(?:파기|삭제)|요청\s*즉시[^.\n]{0,20}(?:파기|삭제)/;
/** Wording that leaves room for another rule. */
const leavesRoom = /원칙적|보유\s*기간의?\s*(?:경과|만료|종료)|별도\s*(?:의\s*)?(?:보관|보존)/;
const leaving = /탈퇴|해지/;

/** Enough for any real policy; keeps pairs few in a hostile one. */
const enough = 100;

export function* contradictions(context: LintContext): Generator<Hit> {
  if (!context.speaks('ko')) return;
  // Cells of tables repeat a period for a row; only sentences speak of everybody's data.
  const kept = [...context.korean(keptForAWhile)].filter(
    (found) => /다[.\s]*$/.test(sentence(found)) && !/^(?:단|다만),?\s|기록|위반/.test(sentence(found)),
  );
  const destroyed = [...context.korean(atOnce)].filter((found) => !leavesRoom.test(sentence(found)));
  for (const first of kept.slice(0, enough)) {
    const others = destroyed.slice(0, enough).filter((second) => clash(context, first, second));
    if (others.length === 0) continue;
    yield {
      place: first.place,
      more: others.map(({place}) => place),
      values: {found: first.match[0], other: others[0]!.match[0]},
      confidence: 0.75,
    };
  }
}

const sentence = ({line, match}: Found): string =>
  sentenceAround(line.text, match.index, match.index + match[0].length);

function clash(context: LintContext, first: Found, second: Found): boolean {
  if (first.line === second.line) return false;
  // Both speak of leaving: an exception for other cases does not mend that.
  if (leaving.test(sentence(first)) && leaving.test(sentence(second))) return true;
  return !/^[^.\n]{0,40}[.\s]{1,3}(?:단|다만)[,\s]/.test(after(second)) && sameReader(context);
}

/** A policy with several groups of people may well keep the data of each differently. */
const sameReader = (context: LintContext): boolean => context.policy.subjects.length <= 1;
