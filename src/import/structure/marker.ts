/** Numbers and bullets in front of headings and items, in the styles of Korean, Japanese and English policies. */

import type {Line} from '../read/line.js';
import {SourceText} from '../text/source-text.js';

/** Ways to number or mark lines; `light` and `heavy` are bullets, `item` a list of the format. */
export type MarkerStyle =
  | 'chapter'
  | 'article'
  | 'addendum'
  | 'decimal-zero'
  | 'decimal'
  | 'decimal-multi'
  | 'paren'
  | 'paren-both'
  | 'hangul'
  | 'hangul-paren'
  | 'square'
  | 'circled'
  | 'roman'
  | 'letter'
  | 'bracketed'
  | 'heavy'
  | 'light'
  | 'item';

/** The number or bullet of a line. */
export interface Marker {
  style: MarkerStyle;
  /** Style, and for bullets the character: two lines with the same key are siblings. */
  key: string;
  /** As counted; undefined for bullets. */
  number?: number;
  /** As written; undefined where the format, not the text, makes the item. */
  text?: SourceText;
  /** What follows. */
  rest: SourceText;
}

const hangul = '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허';
const circles = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const darkCircles = '❶❷❸❹❺❻❼❽❾❿';
const romans = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const smallRomans = 'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ';
const kanji = '一二三四五六七八九十';

/** 1 to 39 in letters; undefined where it is no such number. */
function romanNumber(text: string): number | undefined {
  const values: Record<string, number> = {i: 1, v: 5, x: 10};
  let sum = 0;
  const digits = [...text.toLowerCase()].map((letter) => values[letter]!);
  digits.forEach((value, index) => (sum += value < (digits[index + 1] ?? 0) ? -value : value));
  return /^x{0,3}(?:ix|iv|v?i{0,3})$/i.test(text) && sum > 0 ? sum : undefined;
}

const kanjiNumber = (text: string): number => {
  const [tens, ones] = text.split('十');
  if (ones === undefined) return kanji.indexOf(text) + 1;
  return (tens ? kanji.indexOf(tens) + 1 : 1) * 10 + (ones ? kanji.indexOf(ones) + 1 : 0);
};

type Reader = [style: MarkerStyle, pattern: RegExp, number?: (match: RegExpExecArray) => number | undefined];

/** Patterns are anchored and look at the first forty characters only. A particle after an article means that it is only cited. */
const readers: Reader[] = [
  ['chapter', /^제\s?(\d{1,3})\s?[장절편](?=[\s.:]|$)/, (m) => Number(m[1])],
  ['chapter', /^第\s?([\d一二三四五六七八九十]{1,3})\s?[章節編](?=\s|$)/, (m) => Number(m[1]) || kanjiNumber(m[1]!)],
  [
    'chapter',
    /^(?:Chapter|Part|PART|CHAPTER)\s+(\d{1,3}|[IVX]{1,5})\b[.:]?/,
    (m) => Number(m[1]) || romanNumber(m[1]!),
  ],
  [
    'article',
    /^제\s?(\d{1,3})\s?조(?:\s?의\s?\d{1,2})?(?=[\s(（[【<「.:·]|$|[^에의를은는이가와과및제항호\s])/,
    (m) => Number(m[1]),
  ],
  [
    'article',
    /^第\s?([\d一二三四五六七八九十]{1,3})\s?条(?:の\d{1,2})?(?=[\s\u3000(（[【「.:]|$)/,
    (m) => Number(m[1]) || kanjiNumber(m[1]!),
  ],
  ['article', /^(?:Article|Section|ARTICLE|SECTION|§)\s*(\d{1,3})\b[.:)]?/, (m) => Number(m[1])],
  ['addendum', /^(?=[[(【〈<「]?\s?(?:부\s{0,4}칙|附\s?則)\s?[\])】〉>」]?\s{0,4}(?:[(（<[]|$|제\s?\d))/],
  ['decimal-multi', /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?=\s)/, (m) => Number(m[1]!.split('.').at(-1))],
  ['decimal-zero', /^(0\d)\s?\.(?=\s?[^\d\s])/, (m) => Number(m[1])],
  ['decimal', /^(\d{1,2})\s?[.．](?=\s*[^\d\s.,]|\s*$|\s+\d)/, (m) => Number(m[1])],
  ['decimal', /^(\d{1,2})(?=<)/, (m) => Number(m[1])],
  ['paren', /^(\d{1,2})\s?[)）](?=\s?\S)/, (m) => Number(m[1])],
  ['paren-both', /^[(（](\d{1,2})[)）](?=\s?\S)/, (m) => Number(m[1])],
  ['square', /^[[【](\d{1,2})[\]】](?=\s?\S)/, (m) => Number(m[1])],
  ['circled', new RegExp(`^[${circles}]`), (m) => circles.indexOf(m[0]) + 1],
  ['circled', new RegExp(`^[${darkCircles}]`), (m) => darkCircles.indexOf(m[0]) + 1],
  [
    'roman',
    new RegExp(`^([${romans}${smallRomans}])\\s?[.．)]?`),
    (m) => romans.indexOf(m[1]!) + 1 || smallRomans.indexOf(m[1]!) + 1,
  ],
  ['roman', /^([IVX]{1,5})\s?\.(?=\s)/, (m) => romanNumber(m[1]!)],
  ['hangul', new RegExp(`^([${hangul}])\\s?[.．](?=\\s?\\S)`), (m) => hangul.indexOf(m[1]!) + 1],
  ['hangul-paren', new RegExp(`^[(（]?([${hangul}])[)）](?=\\s?\\S)`), (m) => hangul.indexOf(m[1]!) + 1],
  ['letter', /^[(（]?([a-hA-H])[.)）](?=\s\S)/, (m) => m[1]!.toLowerCase().charCodeAt(0) - 96],
  ['heavy', /^[■□◆◇●◎▣❑❏▦☐★☆◈◉]/],
  ['light', /^[▶▷►▸※☞✓✔▪▫•·ㆍ∙․・◦‣⁃○◌❍*+][\s\ufe0f]?(?=\s?[^\s*+])/],
  ['light', /^[-–—](?=\s?[^\s\d-]|\s\d)/],
  ['light', /^[oO](?=\s+\S)/],
];

const bracketed =
  /^(?:<[^<>]{1,60}>|\[[^[\]]{2,40}\]|【[^】]{1,40}】|〈[^〉]{1,40}〉|《[^》]{1,40}》|「[^」]{1,40}」)[\s:]{0,2}$/;

/** Characters with which some marker starts; most lines start with none of them. */
const starts = new RegExp(
  `^[\\dIVXivxA-Ha-hPCoOS§제第부附[(（<【〈《「■□◆◇●◎▣❑❏▦☐★☆◈◉▶▷►▸※☞✓✔▪▫•·ㆍ∙․・◦‣⁃○◌❍*+–—${hangul}${circles}${darkCircles}${romans}${smallRomans}-]`,
);

const numbered = new Set<MarkerStyle>(['chapter', 'article', 'decimal-zero', 'decimal', 'roman']);

/** A number right after a bullet, with the bullet as part of it. */
function numberAfter(bullet: SourceText, rest: SourceText): Marker | undefined {
  const inner = readMarker(rest);
  if (!inner?.text || !numbered.has(inner.style)) return undefined;
  const space = SourceText.standIn(' ', [bullet.at[1], inner.text.at[0]]);
  return {...inner, text: SourceText.join([bullet, space, inner.text])};
}

/** The marker at the start of a text, as far as it has one. */
export function readMarker(content: SourceText): Marker | undefined {
  const head = content.text.slice(0, 40);
  if (!starts.test(head)) return undefined;
  for (const [style, pattern, count] of readers) {
    const match = pattern.exec(head);
    if (!match) continue;
    const number = count?.(match);
    if (count && number === undefined) continue;
    const text = match[0].length ? content.slice(0, match[0].length).trim() : undefined;
    const rest = content.slice(match[0].length).trim();
    const bullet = style === 'heavy' || style === 'light';
    // "□ 제1조": the number leads, the bullet is decoration.
    const inner = style === 'heavy' && text ? numberAfter(text, rest) : undefined;
    if (inner) return inner;
    return {
      style,
      key: bullet ? `${style}:${match[0].trim()[0]}` : style,
      rest,
      ...(number !== undefined && {number}),
      ...(text && {text}),
    };
  }
  // The generator writes `<name>` in front of sentences; only a line of its own is a heading.
  return content.length <= 64 && bracketed.test(content.text)
    ? {style: 'bracketed', key: `bracketed:${content.text[0]}`, rest: content}
    : undefined;
}

/** The marker of a line: its own, or that which the format gives it. */
export function markerOf(line: Line): Marker | undefined {
  if (line.table || line.divider || line.definition) return undefined;
  const own = line.level ? undefined : readMarker(line.content);
  if (own && own.style !== 'bracketed') return own;
  if (line.item) {
    const {ordered, number} = line.item;
    return {style: 'item', key: ordered ? 'item:ordered' : 'item', rest: line.content, ...(ordered && {number})};
  }
  return own;
}
