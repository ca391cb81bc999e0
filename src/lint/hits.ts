/** Turns matches in the text into hits: each for itself, or gathered where one correction mends them all. */

import type {LintContext} from './lint-context.js';
import type {CatalogueText} from '../model/catalogue/statutes.js';
import type {Hit} from './rule.js';
import type {Found} from './text-layer.js';

/** A hit that stands for words in the text. */
export interface MatchHit extends Hit {
  values: Record<string, string | CatalogueText> & {found: string};
}

export interface MatchOptions {
  /** Whether page chrome counts too. */
  outside?: boolean;
  /** Which matches count. */
  keep?: (found: Found) => boolean;
  /** Whether only Korean text is read. */
  korean?: boolean;
}

export function* matches(context: LintContext, pattern: RegExp, options: MatchOptions = {}): Generator<Found> {
  const found = options.korean ? context.korean(pattern, options) : context.text.find(pattern, options);
  for (const entry of found) if (options.keep?.(entry) ?? true) yield entry;
}

/** A hit for each match, with `found` as its value. */
export function* eachMatch(context: LintContext, pattern: RegExp, options?: MatchOptions): Generator<MatchHit> {
  for (const found of matches(context, pattern, options)) yield hitOf(found);
}

/** A hit for each different wording, with the other places in `more`. */
export function* eachWording(
  context: LintContext,
  pattern: RegExp,
  options?: MatchOptions,
  key = ({match}: Found): string => match[0].replace(/\s+/g, ''),
): Generator<MatchHit> {
  const groups = new Map<string, Found[]>();
  for (const found of matches(context, pattern, options)) addTo(groups, key(found), found);
  for (const group of groups.values()) yield* optional(gathered(group));
}

/** One hit for all matches; none where there are none. */
export function gathered(found: Iterable<Found>): MatchHit | undefined {
  const [first, ...others] = found;
  return first && {...hitOf(first), more: others.map(({place}) => place)};
}

export const hitOf = ({match, place}: Found): MatchHit => ({place, values: {found: match[0].trim()}});

export function* optional<H extends Hit>(hit: H | undefined): Generator<H> {
  if (hit) yield hit;
}

/** Adds to the list that a map keeps under a key. */
export function addTo<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
