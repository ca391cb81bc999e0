/** A section as rules see it: its place, its words, and what its heading promises. */

import type {Block, Section} from '../model/document/blocks.js';
import type {Policy} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {resolveText} from '../model/language.js';
import {isKnownKind, type KnownSectionKind} from '../model/section-kinds.js';
import {blockText} from './block-text.js';
import type {Place} from './finding.js';
import {promisedBy} from './section-subjects.js';
import {pageChromeKind} from './string-leaves.js';
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
    this.place = placeOf(section.at && headingSpan(section.at, section.marker, this.title, layer.source), {
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
  policy.sections.flatMap((section, index) =>
    section.kind === pageChromeKind
      ? []
      : [new SectionView(section, `/sections/${index}`, 0, undefined, policy.lang, layer)],
  );

/** The heading alone, not the whole section. */
function headingSpan(
  [start, end]: [number, number],
  marker: string | undefined,
  title: string,
  source: string | undefined,
): [number, number] {
  const from = start + (marker?.length ?? 0);
  const found = source?.slice(from, from + title.length + 20).indexOf(title) ?? -1;
  return [start, Math.min(end, from + Math.max(found, 0) + title.length)];
}
