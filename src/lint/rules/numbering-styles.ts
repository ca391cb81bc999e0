/** The styles of numbers in front of sections of one level. */

import type {ListBlock} from '../../model/document/blocks.js';
import {plainText} from '../block-text.js';
import type {Place} from '../finding.js';
import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import type {SectionView} from '../section-view.js';

const styles: [name: string, marker: RegExp][] = [
  ['제1조', /^제\d+조$/],
  ['제 1조', /^제\s+\d+\s*조$/],
  ['제1장', /^제\s*\d+\s*장$/],
  ['01.', /^0\d\.$/],
  ['1.', /^\d+\s*\.$/],
  ['1)', /^\d+\s*\)$/],
  ['(1)', /^\(\d+\)$/],
  ['①', /^[①-⑳]$/],
  ['가.', /^[가-하]\s*\.$/],
  ['가)', /^[가-하]\)$/],
  ['I.', /^[IVXⅠ-Ⅻ]+\.?$/],
  ['a.', /^[a-zA-Z][.)]$/],
];

const styleOf = (marker: string | undefined): string | undefined => {
  const text = marker?.trim();
  if (!text) return undefined;
  return styles.find(([, pattern]) => pattern.test(text))?.[0] ?? text;
};

/** Articles come with their words in brackets or bare; both in one text are two styles. */
const withBrackets = ({title}: SectionView, style: string): string =>
  /^제.*조$/.test(style) && /^\s*[(（]/.test(title) ? `${style}(…)` : style;

/** A numbered heading, or an item with blocks of its own, which is a small heading. */
interface Heading {
  level: number;
  style: string;
  place: Place;
  /** Pointer of the outermost section around it. */
  top: string;
}

/** A bullet is the style of a level only where so many sections use it; elsewhere it sets off a list. */
const habit = 3;

export function* mixedStyles(context: LintContext): Generator<Hit> {
  const headings: Heading[] = [];
  for (const view of context.allSections) {
    yield* numberedSentence(view, context);
    const style = styleOf(view.section.marker);
    if (style !== undefined)
      headings.push({level: view.depth, style: withBrackets(view, style), place: view.place, top: topOf(view.pointer)});
    for (const {block, place} of view.blocks) {
      if (block.type !== 'list') continue;
      yield* sentenceAmongTitles(context, block as ListBlock, place);
      headings.push(...itemHeadings(context, block as ListBlock, view.depth + 1, place));
    }
  }
  for (const level of new Set(headings.map((heading) => heading.level))) {
    const row = headings.filter((heading) => heading.level === level && isNumbering(heading, headings));
    const changes = row.filter(({style}, index) => index > 0 && style !== row[index - 1]!.style);
    const [first, ...others] = changes.map(({place}) => place);
    const names = [...new Set(row.map(({style}) => `“${style}”`))];
    if (first) yield {place: first, more: others, values: {found: names.join(', ')}};
  }
}

const topOf = (pointer: string): string => pointer.split('/').slice(0, 3).join('/');

function isNumbering({style, level}: Heading, all: Heading[]): boolean {
  if (styles.some(([name]) => style.startsWith(name))) return true;
  const sections = new Set(all.filter((other) => other.style === style && other.level === level).map(({top}) => top));
  return sections.size >= habit;
}

function itemHeadings(context: LintContext, {items}: ListBlock, level: number, place: Place): Heading[] {
  return items.flatMap(({marker, text, blocks, at}) => {
    const words = plainText(text, context.policy.lang).trim();
    const style = styleOf(marker);
    if (style === undefined || !blocks?.length || words.length > 40 || /니다[.]?$/.test(words)) return [];
    const own =
      at && context.text.map ? context.text.map.placeAt(at[0], at[0] + marker!.length + words.length + 1) : place;
    return [{level, style, place: {...own, pointer: place.pointer!}, top: topOf(place.pointer!)}];
  });
}

/** A heading that is a whole sentence while its siblings are titles. */
function* numberedSentence(view: SectionView, context: LintContext): Generator<Hit> {
  const others = (view.parent?.children ?? context.sections).filter((sibling) => sibling !== view && sibling.title);
  const isSentence = (title: string) => /니다[.]?$/.test(title.trim());
  if (isSentence(view.title) && others.length > 0 && !others.some(({title}) => isSentence(title)))
    yield {place: view.place, values: {found: view.title}, variant: 'sentence'};
}

/** The same among the items of a list whose other items are small headings. */
function* sentenceAmongTitles(context: LintContext, {items}: ListBlock, place: Place): Generator<Hit> {
  const {lang} = context.policy;
  const ordinal = /^\(?(?:\d{1,2}|[가-하])[.)]$|^[①-⑳]$/;
  const parts = items.map((item) => ({item, words: plainText(item.text, lang).trim()}));
  if (
    parts.length < 2 ||
    !parts.every(({item, words}) => ordinal.test(item.marker?.trim() ?? '') && words && item.blocks?.length)
  )
    return;
  const sentences = parts.filter(({words}) => /니다[.]?$/.test(words));
  const titles = parts.filter(({words}) => words.length <= 40 && !/니다[.]?$/.test(words));
  const [only, ...others] = sentences;
  if (!only || others.length > 0 || titles.length !== parts.length - 1) return;
  const {at, marker} = only.item;
  const own =
    at && context.text.map
      ? {...context.text.map.placeAt(at[0], at[0] + marker!.length + only.words.length + 1), pointer: place.pointer!}
      : place;
  yield {place: own, values: {found: only.words}, variant: 'sentence'};
}
