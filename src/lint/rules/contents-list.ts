/** An explicit list of contents against the headings of the text. */

import type {ContentsEntry} from '../../model/document/policy.js';
import {nameKey} from '../../model/catalogue/statute-spellings.js';
import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import type {SectionView} from '../section-view.js';

interface Entry {
  words: string;
  marker: string;
  key: string;
  section: string | undefined;
  pointer: string;
}

interface Heading {
  view: SectionView;
  words: string;
  marker: string;
  key: string;
}

const digits = (marker: string): string => /\d+/.exec(marker)?.[0] ?? '';

export function* compareContents(context: LintContext): Generator<Hit> {
  const {contents} = context.policy;
  if (contents?.mode !== 'explicit' || !contents.entries?.length) return;
  const entries = contents.entries.map((entry: ContentsEntry, index): Entry => {
    const text = context.words(entry.text);
    return {
      words: text,
      marker: entry.marker ?? '',
      key: nameKey(text),
      section: entry.section,
      pointer: `/contents/entries/${index}`,
    };
  });
  const headings = context.sections
    .filter(({title}) => title)
    .map((view): Heading => ({view, words: view.title, marker: view.section.marker ?? '', key: nameKey(view.title)}));
  const matched = new Map<Entry, Heading>();
  const taken = new Set<Heading>();
  const free = () => headings.filter((heading) => !taken.has(heading));
  const take = (find: (entry: Entry) => Heading | undefined) => {
    for (const entry of entries) {
      const heading = matched.has(entry) ? undefined : find(entry);
      if (!heading) continue;
      matched.set(entry, heading);
      taken.add(heading);
    }
  };
  // Words first, then the number, then what is most alike: a heading that was reworded kept its place.
  take((entry) => free().find(({key}) => key === entry.key));
  take((entry) =>
    free().find(({view}) => view.section.id === entry.section && similarity(entry.key, nameKey(view.title)) > 0.3),
  );
  take((entry) => {
    const [best] = free()
      .map((heading) => ({
        heading,
        score:
          similarity(entry.key, heading.key) +
          (digits(entry.marker) !== '' && digits(entry.marker) === digits(heading.marker) ? 0.3 : 0),
      }))
      .filter(({score}) => score > 0.5)
      .sort((a, b) => b.score - a.score);
    return best?.heading;
  });

  let last = -1;
  for (const entry of entries) {
    const heading = matched.get(entry);
    const label = `${entry.marker} ${entry.words}`.trim();
    const place = context.placeOfFact(entry.pointer, label, entry.words);
    if (!heading) {
      yield {place, variant: 'unknown', values: {entry: entry.words}};
      continue;
    }
    const values = {entry: label, heading: `${heading.marker} ${heading.words}`.trim()};
    const index = headings.indexOf(heading);
    if (index < last) yield {place, more: [heading.view.place], variant: 'order', values};
    last = Math.max(last, index);
    const numbers = [entry.marker, heading.marker].map(digits);
    if (heading.key !== entry.key) yield {place, more: [heading.view.place], values};
    else if (numbers[0] && numbers[1] && Number(numbers[0]) !== Number(numbers[1]))
      yield {place, more: [heading.view.place], variant: 'number', values};
    else if (heading.words.trim() !== entry.words.trim())
      yield {place, more: [heading.view.place], variant: 'spacing', values};
  }
  for (const heading of free())
    if (heading.marker || headings.every(({marker}) => !marker))
      yield {
        place: heading.view.place,
        variant: 'unlisted',
        values: {heading: `${heading.marker} ${heading.words}`.trim()},
      };
}

/** Share of pairs of letters that two keys have in common, from 0 to 1 (Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = (text: string) =>
    new Set(Array.from({length: Math.max(0, text.length - 1)}, (_, index) => text.slice(index, index + 2)));
  const [first, second] = [pairs(a), pairs(b)];
  if (first.size + second.size === 0) return 0;
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}
