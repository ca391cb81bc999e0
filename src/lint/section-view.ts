/** A section as rules see it: its place, its words, and what its heading promises. */

import type {Block, Section} from '../model/document/blocks.js';
import type {Policy} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {resolveText} from '../model/language.js';
import {isKnownKind, type KnownSectionKind} from '../model/section-kinds.js';
import {blockText} from './block-text.js';
import type {Place} from './finding.js';
import {promisedBy} from './section-subjects.js';
import type {TextLayer} from './text-layer.js';

export interface BlockView {
  block: Block;
  place: Place;
  text: string;
}

export class SectionView {
  readonly blocks: readonly BlockView[];
  readonly children: readonly SectionView[];
  readonly title: string;
  /** The section's kind, and all that its heading promises. */
  readonly kinds: ReadonlySet<KnownSectionKind>;
  readonly place: Place;

  constructor(
    readonly section: Section,
    readonly pointer: string,
    readonly depth: number,
    readonly parent: SectionView | undefined,
    lang: LanguageTag,
    layer: TextLayer,
  ) {
    this.title = resolveText(section.title, lang, lang).text;
    const placeOf = (at: [number, number] | undefined, place: Place): Place =>
      at && layer.map ? {...layer.map.placeAt(at[0], at[1]), ...place} : place;
    // The heading alone is marked, not the whole section.
    const headingEnd = section.at && section.at[0] + (section.marker?.length ?? 0) + this.title.length + 1;
    this.place = placeOf(section.at && [section.at[0], Math.min(section.at[1], headingEnd!)], {
      section: section.id,
      pointer,
    });
    this.blocks = section.blocks.map((block, index) => ({
      block,
      text: blockText(block, lang),
      place: placeOf(block.at as [number, number] | undefined, {
        section: section.id,
        block: index,
        pointer: `${pointer}/blocks/${index}`,
      }),
    }));
    const promises = promisedBy(this.title);
    this.kinds = new Set(
      isKnownKind(section.kind) && section.kind !== 'other' ? [section.kind, ...promises] : promises,
    );
    this.children = section.sections.map(
      (child, index) => new SectionView(child, `${pointer}/sections/${index}`, depth + 1, this, lang, layer),
    );
  }

  /** The words of its own blocks. */
  get text(): string {
    return this.blocks.map(({text}) => text).join('\n');
  }

  /** Its words and those of all sections in it, headings included. */
  get deep(): string {
    return [this.title, this.text, ...this.children.map((child) => child.deep)].filter(Boolean).join('\n');
  }

  /** It and all sections in it, in order. */
  *walk(): Generator<SectionView> {
    yield this;
    for (const child of this.children) yield* child.walk();
  }
}

export const sectionViews = (policy: Policy, layer: TextLayer): SectionView[] =>
  policy.sections.map(
    (section, index) => new SectionView(section, `/sections/${index}`, 0, undefined, policy.lang, layer),
  );
