/** A comparison as rows of before and after, from which reports are written. */

import type {
  FieldChange,
  Passage,
  PolicyComparison,
  SectionChange,
  SectionPlace,
  TextPart,
} from '../model/compare/comparison.js';
import type {Policy} from '../model/document/policy.js';
import type {LocalizedText} from '../model/document/values.js';
import {factWords, type FactWords} from '../ssr/index.js';
import {comparisonNames, type ComparisonNames} from './comparison-names.js';

/** One difference: a passage word by word, or a value before and after. */
export interface Difference {
  /** Name of the property; undefined for the text of a section. */
  label?: string;
  /** Language of a passage, where it is not the document's. */
  lang?: string;
  parts: TextPart[];
}

/** All differences of one section or fact. */
export interface Row {
  group: string;
  title: string;
  /** What happened to it, in words. */
  change: string;
  kind: 'added' | 'removed' | 'changed' | 'moved';
  differences: Difference[];
}

/** Makes rows for a reader in one language; each version's values are put into words with its own languages. */
export class ComparisonRows {
  readonly #names: ComparisonNames;
  readonly #before: FactWords;
  readonly #after: FactWords;
  readonly #lang: string;

  constructor(before: Policy, after: Policy, lang: 'ko' | 'en') {
    this.#names = comparisonNames(lang);
    this.#before = factWords(before, lang);
    this.#after = factWords(after, lang);
    this.#lang = after.lang;
  }

  rows(comparison: PolicyComparison): Row[] {
    return [
      ...this.#document(comparison),
      ...comparison.sections.map((change) => this.#section(change)),
      ...this.#facts(comparison),
    ];
  }

  #document({document}: PolicyComparison): Row[] {
    const group = this.#names.word('document');
    return document.map((change) => ({
      group,
      title: this.#names.field(change.field),
      change: this.#names.word('changed'),
      kind: 'changed',
      differences: this.#field(change).map(({label: _, ...difference}) => difference),
    }));
  }

  #section({change, moved, before, after, fields, passages}: SectionChange): Row {
    const place = (after ?? before)!;
    const words = after ? this.#after : this.#before;
    const title = words.text(place.title) || words.kind(place.kind) || place.id;
    return {
      group: this.#names.word('sections'),
      title: [place.marker, title].filter(Boolean).join(' '),
      change: this.#names.word(change === 'changed' && moved ? 'alsoMoved' : change),
      kind: change,
      differences: [
        ...(moved ? [this.#move(before!, after!)] : []),
        ...fields.flatMap((field) => this.#field(field)),
        ...passages.map((passage) => this.#passage(passage)),
      ],
    };
  }

  /** Where a section stood and stands, counted from 1 on each level. */
  #move(before: SectionPlace, after: SectionPlace): Difference {
    const place = ({pointer}: SectionPlace) =>
      (pointer.match(/\d+/g) ?? []).map((index) => Number(index) + 1).join('.');
    return {
      label: this.#names.word('place'),
      parts: [
        {change: 'deleted', text: place(before)},
        {change: 'inserted', text: place(after)},
      ],
    };
  }

  #facts({facts}: PolicyComparison): Row[] {
    return facts.map(({list, change, name, before, after, fields}) => ({
      group: this.#names.list(list),
      title: (after ? this.#after : this.#before).text(name) || this.#names.list(list),
      change: this.#names.word(change),
      kind: change,
      differences:
        change === 'changed'
          ? fields.flatMap((field) => this.#field(field))
          : this.#whole((after ?? before)!.fact, name, change === 'added' ? 'inserted' : 'deleted'),
    }));
  }

  /** All properties of a fact that is new or gone, but for its name. */
  #whole(fact: unknown, name: LocalizedText, change: 'inserted' | 'deleted'): Difference[] {
    const words = change === 'inserted' ? this.#after : this.#before;
    return Object.entries(fact as Record<string, unknown>)
      .filter(([field]) => field !== 'id')
      .map(([field, value]) => ({label: this.#names.field(field), text: words.value(value, field)}))
      .filter(({text}) => text !== '' && text !== words.text(name))
      .map(({label, text}) => ({label, parts: [{change, text}]}));
  }

  #field({field, before, after, passages}: FieldChange): Difference[] {
    const label = this.#names.field(field);
    if (passages.length > 0) return passages.map((passage) => ({label, ...this.#passage(passage)}));
    let [was, is] = [this.#before.value(before, field), this.#after.value(after, field)];
    // Some differences, such as a class of data, have no words of their own.
    if (was === is)
      [was, is] = [before, after].map((value) => (value === undefined ? '' : JSON.stringify(value))) as [
        string,
        string,
      ];
    const parts: TextPart[] = [
      {change: 'deleted', text: was},
      {change: 'inserted', text: is},
    ];
    return [{label, parts: parts.filter(({text}) => text !== '')}];
  }

  #passage({lang, parts}: Passage): Difference {
    return {...(lang !== this.#lang && {lang}), parts};
  }
}
