/** What every rule is given: the policy, its text and sections, the day, and whose law counts. */

import type {Policy} from '../model/document/policy.js';
import type {CalendarDate, LocalizedText} from '../model/document/values.js';
import {resolveText} from '../model/language.js';
import {hasFacts} from '../model/outline.js';
import type {ViewName} from '../model/document/blocks.js';
import {isKnownKind, sectionKinds, type KnownSectionKind} from '../model/section-kinds.js';
import type {Place} from './finding.js';
import {sectionViews, type SectionView} from './section-view.js';
import {sameLanguage, TextLayer, type Found} from './text-layer.js';

const members =
  'EU EEA AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' ');

export class LintContext {
  readonly text: TextLayer;
  readonly sections: readonly SectionView[];
  /** Every section at every depth, in order. */
  readonly allSections: readonly SectionView[];
  /** Whether the policy was read from a text, so that readers see its blocks and facts only repeat them. */
  readonly imported: boolean;
  /** The day from which the policy holds, as far as it says so. */
  readonly written: CalendarDate | undefined;

  constructor(
    readonly policy: Policy,
    /** The day by which to judge. */
    readonly on: CalendarDate,
    source?: string,
  ) {
    this.text = new TextLayer(policy, source);
    this.imported = this.text.map !== undefined;
    this.sections = sectionViews(policy, this.text);
    this.allSections = this.sections.flatMap((section) => [...section.walk()]);
    this.written = policy.effectiveFrom ?? policy.revisedOn ?? policy.announcedOn ?? policy.adoptedOn;
  }

  /** Words in the policy's own language. */
  words(text: LocalizedText | undefined): string {
    return resolveText(text, this.policy.lang, this.policy.lang).text;
  }

  /** Whether the policy is written in a language, judged by its letters where its tag does not say. */
  speaks(language: string): boolean {
    const {lang, languages} = this.policy;
    if ([lang, ...languages].some((tag) => sameLanguage(tag, language))) return true;
    return language === 'ko' && lang === 'und' && hangulShare(this.text.all) > 0.5;
  }

  /** Whether a country's rules count: as declared, or else by the controller's country and the language. */
  under(jurisdiction: 'KR' | 'EU' | 'US-CA'): boolean {
    const {jurisdictions, controller} = this.policy;
    if (jurisdiction === 'EU') return jurisdictions.some((country) => members.includes(country));
    if (jurisdiction === 'US-CA') return jurisdictions.includes('US-CA');
    if (jurisdictions.length > 0) return jurisdictions.some((country) => country.startsWith('KR'));
    return controller?.country ? controller.country === 'KR' : this.speaks('ko');
  }

  /** Sections that a kind or heading says are about a subject, at any depth. */
  about(...kinds: KnownSectionKind[]): SectionView[] {
    return this.allSections.filter((section) => kinds.some((kind) => section.kinds.has(kind)));
  }

  /** The words of those sections. */
  textAbout(...kinds: KnownSectionKind[]): string {
    return this.about(...kinds)
      .filter((section) => !kinds.some((kind) => section.parent?.kinds.has(kind)))
      .map((section) => section.deep)
      .join('\n');
  }

  /** Whether a section of this kind shows facts. */
  factsOf(kind: string): boolean {
    const view = isKnownKind(kind) ? sectionKinds[kind] : undefined;
    return view !== undefined && this.hasFacts(view);
  }

  hasFacts(view: ViewName): boolean {
    return hasFacts(this.policy, view);
  }

  /** Matches in the policy's Korean text. */
  *korean(pattern: RegExp, options: {outside?: boolean} = {}): Generator<Found> {
    yield* this.text.find(pattern, {...options, language: this.policy.lang === 'und' ? 'und' : 'ko'});
  }

  /** Where a fact stands: where the text is bound to it, where its words occur, or its pointer alone. */
  placeOfFact(pointer: string, ...words: (string | undefined)[]): Place {
    const {map} = this.text;
    const at = map && (importedAt(this.policy, pointer) ?? map.spanOf(pointer));
    if (at) return {...map.placeAt(at[0], at[1]), pointer};
    if (this.text.source !== undefined) {
      for (const text of words) {
        const place = text && this.text.locate(text);
        if (place) return {...place, pointer};
      }
    }
    return {pointer};
  }

  /** The place of what is missing: the first section about the first subject that has one, else the policy's title. */
  placeFor(...kinds: KnownSectionKind[]): Place {
    for (const kind of kinds) {
      const [first] = this.about(kind);
      if (first) return first.place;
    }
    return this.titlePlace;
  }

  get titlePlace(): Place {
    const title = this.words(this.policy.title);
    const pointer = this.policy.title === undefined ? '' : '/title';
    const {map} = this.text;
    if (!map) return {pointer};
    const at = importedAt(this.policy, '', 'title');
    const inSource = this.text.source !== undefined && title ? this.text.locate(title) : undefined;
    return {...(at ? map.placeAt(at[0], at[1]) : (inSource ?? map.placeAt(0, 0))), pointer};
  }
}

/** Where import found a fact: it keeps the place as `x-import` beside it; for the document's own parts, by their names. */
function importedAt(policy: Policy, pointer: string, part?: string): [number, number] | undefined {
  let value: unknown = policy;
  for (const key of pointer.split('/').slice(1)) value = (value as Record<string, unknown> | undefined)?.[key];
  const notes = (value as {'x-import'?: Record<string, unknown>} | undefined)?.['x-import'];
  const at = part === undefined ? notes?.at : (notes?.[part] as {at?: unknown} | undefined)?.at;
  return Array.isArray(at) && at.length === 2 && at.every((end) => typeof end === 'number')
    ? (at as [number, number])
    : undefined;
}

function hangulShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/[가-힣]/g)?.length ?? 0) / letters;
}
