/** References from one part of a policy to another. */

import {nameKey} from '../../model/catalogue/statute-spellings.js';
import type {CatalogueText} from '../../model/catalogue/statutes.js';
import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import type {SectionView} from '../section-view.js';
import type {Found} from '../text-layer.js';
import {similarity} from './contents-list.js';

/** A quoted heading that a sentence points at. */
const quoted =
  /["“'‘「]([^"”'’」\n]{4,60})["”'’」]\s*(?:에서|에|의|와|과)?\s*(?:명시|고지|규정|정한|기재|정하는|따라|따른|같은\s*예외|참조|참고)/;
/** A heading in brackets with the word "see". */
const bracketed = /\(([^()\n]{4,60}?)\s*(?:참조|참고|를\s*보세요)\)/;
/** A quoted case that a condition rests on. */
const condition = /["“'‘「]([가-힣\s]{3,15})["”'’」]\s*(?:시에는|의\s*경우에는|인\s*경우)/;

/** A heading's words without its number and without the items listed after it. */
const headingWords = (text: string): string =>
  text
    .trim()
    .replace(/^(?:제\s*\d+\s*조|\d{1,2}\s*[.)]|[가-하]\s*\.)\s*/, '')
    .replace(/[\s,]+[가-하](?:\s*,\s*[가-하])*$/, '');

export function* danglingReferences(context: LintContext): Generator<Hit> {
  const titles = titlesOf(context);
  if (titles.length === 0) return;
  for (const pattern of [quoted, bracketed])
    for (const found of context.korean(pattern)) {
      const words = headingWords(found.match[1]!);
      const key = nameKey(words);
      if (key.length < 4 || isRange(words) || isStatute(words) || exists(key, titles)) continue;
      yield {place: placeOfGroup(found), values: {found: words, near: nearest(key, titles)}};
    }
  const aliases = new Set(Object.keys(context.policy.aliases ?? {}));
  for (const found of context.korean(condition)) {
    const words = found.match[1]!.trim();
    if (aliases.has(words)) continue;
    const target = titles.find(({key}) => key === nameKey(words));
    const own = context.allSections.find(({section}) => section.id === found.place.section);
    if (target && own && sameSubject(own, target.view)) continue;
    yield {
      place: placeOfGroup(found),
      values: {found: words, near: {ko: '', en: ''}},
      ...(target && {variant: 'elsewhere'}),
      confidence: 0.6,
    };
  }
}

interface Title {
  words: string;
  key: string;
  view: SectionView;
}

/** Headings at every level, and the first words of list items, which smaller headings often are. */
function titlesOf(context: LintContext): Title[] {
  return context.allSections.flatMap((view) => [
    ...(view.title ? [{words: view.title, key: nameKey(view.title), view}] : []),
    ...view.text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 0 && line.length <= 30)
      .map((line) => ({words: line, key: nameKey(headingWords(line)), view})),
  ]);
}

const exists = (key: string, titles: Title[]): boolean =>
  titles.some((title) => title.key === key || (title.words === title.view.title && title.key.includes(key)));

function nearest(key: string, titles: Title[]): CatalogueText {
  const [best] = titles
    .filter(({words, view}) => words === view.title)
    .map((title) => ({words: title.words, score: similarity(key, title.key)}))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0.4
    ? {ko: ` 가장 비슷한 제목은 “${best.words}”입니다.`, en: ` The closest heading is “${best.words}”.`}
    : {ko: '', en: ''};
}

const sameSubject = (a: SectionView, b: SectionView): boolean => root(a) === root(b);
const root = (view: SectionView): SectionView => (view.parent ? root(view.parent) : view);

/** A range of days, hours or ages in quotes. */
const isRange = (words: string): boolean => /\d[^~]{0,6}[~～–-]\s?\d/.test(words);
const isStatute = (words: string): boolean => /법(?:률)?(?:\s*시행(?:령|규칙))?$|지침$|고시$|약관$/.test(words);

/** The place of the first group instead of the whole match. */
function placeOfGroup({match, place}: Found): Found['place'] {
  const start = place.start! + match[0].indexOf(match[1]!);
  return {...place, start, end: start + match[1]!.length};
}
