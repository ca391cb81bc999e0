/** Runs the rules over a policy. */

import type {CatalogueText} from '../model/catalogue/statutes.js';
import type {Policy} from '../model/document/policy.js';
import type {CalendarDate} from '../model/document/values.js';
import type {Finding, Place} from './finding.js';
import {LintContext} from './lint-context.js';
import type {Hit, Rule} from './rule.js';
import {lintRules} from './rules.js';
import {silences, silencesIn, type Silence} from './silence.js';
import {tidyPolicy} from './tidy-policy.js';

export interface LintOptions {
  /** The day by which to judge (ISO 8601). Default: today in UTC. */
  on?: CalendarDate;
  /** The original text of an import. Default: the one that the policy keeps. */
  source?: string;
  /** Rules to leave out, each with a reason; added to those in the policy's `x-lint`. */
  silence?: Silence[];
}

/**
 * What may be wrong with a policy, from its top to its bottom. Every finding is a hint to check, not legal advice.
 * Never throws on a policy that `parsePolicy` gave.
 */
export function lintPolicy(policy: Policy, options: LintOptions = {}): Finding[] {
  const on = options.on ?? new Date().toISOString().slice(0, 10);
  const context = new LintContext(tidyPolicy(policy), on, options.source);
  const silenced = [...silencesIn(policy), ...(options.silence ?? [])];
  return lintRules
    .filter((rule) => applies(rule, context))
    .flatMap((rule) => [...rule.check(context)].map((hit) => findingOf(rule, hit, context)))
    .filter((finding) => !silenced.some((silence) => silences(silence, finding)))
    .sort(byPlace);
}

function applies(rule: Rule, context: LintContext): boolean {
  return (
    (rule.from === undefined || rule.from <= context.on) &&
    (rule.jurisdiction === undefined || context.under(rule.jurisdiction)) &&
    (rule.language === undefined || context.speaks(rule.language))
  );
}

function findingOf(rule: Rule, hit: Hit, context: LintContext): Finding {
  const wording = {...rule, ...(hit.variant !== undefined && rule.variants?.[hit.variant])};
  const place = hit.place ?? {};
  const excerpt = hit.excerpt ?? excerptAt(place, context);
  return {
    id: rule.id,
    severity: wording.severity,
    message: fill(wording.message, hit.values),
    remedy: fill(wording.remedy, hit.values),
    place,
    more: hit.more ?? [],
    ...(excerpt && {excerpt}),
    reference: {...(hit.reference ?? rule.reference), ...(rule.from && {validFrom: rule.from})},
    confidence: hit.confidence ?? rule.confidence ?? 0.9,
  };
}

function fill(text: CatalogueText, values: Hit['values'] = {}): CatalogueText {
  const filled = (lang: 'ko' | 'en') =>
    text[lang].replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = values[name];
      return value === undefined ? slot : typeof value === 'string' ? value : value[lang];
    });
  return {ko: filled('ko'), en: filled('en')};
}

const excerptLength = 80;

function excerptAt({start, end}: Place, {text}: LintContext): string | undefined {
  if (text.source === undefined || start === undefined || end === undefined) return undefined;
  const [words = ''] = text.source
    .slice(start, Math.min(end, start + excerptLength + 1))
    .trim()
    .split('\n');
  return words.length > excerptLength ? `${words.slice(0, excerptLength)}…` : words;
}

const weight = {error: 0, warning: 1, info: 2};

/** In reading order, the heavier first where two meet; what has no line stands before, by its pointer. */
function byPlace(a: Finding, b: Finding): number {
  const line = (place: Place) => place.line ?? 0;
  const pointer = (place: Place) => place.pointer ?? '';
  return (
    line(a.place) - line(b.place) ||
    pointer(a.place).localeCompare(pointer(b.place), 'en', {numeric: true}) ||
    (a.place.start ?? 0) - (b.place.start ?? 0) ||
    weight[a.severity] - weight[b.severity] ||
    a.id.localeCompare(b.id)
  );
}
