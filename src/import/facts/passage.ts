/** The words of a document in their order, each with the headings over it: what facts are looked for in. */

import type {SectionKind, SourceSpan} from '../../model/document/blocks.js';
import {isHeadingText, kindsOf} from '../structure/heading.js';
import {readLabel, roleOf, splitLabels, type Label} from '../structure/label.js';
import type {BlockNode, ItemNode, SectionNode, TableNode} from '../structure/nodes.js';
import {headText} from '../structure/section-tree.js';
import type {SourceText} from '../text/source-text.js';
import type {FieldRole, Vocabulary} from '../vocabulary/vocabulary.js';

/** A heading, or an item that has others under it. */
export interface Head {
  content: SourceText;
  /** What it says the words under it are about, the likeliest first; none for sentences. */
  kinds: readonly SectionKind[];
  /** What it says as a label. */
  role?: FieldRole;
}

/** A stretch of words that facts are looked for in. */
export interface Passage {
  type: 'title' | 'paragraph' | 'item' | 'entry' | 'table';
  content: SourceText;
  /** Its label, where it has the form "label: value". */
  label?: Label;
  /** The outermost first. */
  heads: readonly Head[];
  table?: TableNode;
}

class PassageReader {
  readonly passages: Passage[] = [];
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  section(section: SectionNode, heads: readonly Head[]): void {
    const title = headText(section);
    if (title) this.#add({type: 'title', content: section.title ?? title, heads});
    const inner = section.title ? [...heads, this.#head(section.title)] : heads;
    for (const block of section.blocks) this.#block(block, inner);
    for (const nested of section.sections) this.section(nested, inner);
  }

  #head(content: SourceText): Head {
    const {structure} = this.#vocabulary;
    const title = content.text.replace(/\s*[:：]$/, '');
    const role = roleOf(title, structure);
    return {
      content,
      kinds: isHeadingText(title, structure) || content.length <= 60 ? kindsOf(title, structure) : [],
      ...(role && {role}),
    };
  }

  /** A sentence over a list says nothing certain about it. */
  #itemHead({content}: ItemNode): Head {
    const head = this.#head(content);
    return isHeadingText(content.text, this.#vocabulary.structure) ? head : {...head, kinds: []};
  }

  #add(passage: Passage): void {
    const {structure} = this.#vocabulary;
    const label = passage.type === 'table' ? undefined : (passage.label ?? readLabel(passage.content, structure));
    const more = label?.role ? splitLabels(label.value, structure) : undefined;
    if (!label || !more) {
      this.passages.push({...passage, ...(label && {label})});
      return;
    }
    // "name: a / phone: b" on one line is as many passages as it has labels.
    this.passages.push({...passage, type: 'entry', content: more.value, label: {...label, value: more.value}});
    for (const next of more.labels) this.passages.push({...passage, type: 'entry', content: next.value, label: next});
  }

  #block(block: BlockNode, heads: readonly Head[]): void {
    if (block.type === 'paragraph') this.#add({type: 'paragraph', content: block.content, heads});
    else if (block.type === 'table') this.#table(block, heads);
    else if (block.type === 'list') {
      for (const item of block.items) {
        this.#add({type: 'item', content: item.content, heads});
        const inner = item.blocks.length ? [...heads, this.#itemHead(item)] : heads;
        for (const nested of item.blocks) this.#block(nested, inner);
      }
    } else if (block.type === 'definition') {
      for (const {term, content, blocks} of block.entries) {
        const role = roleOf(term.text.replace(/\s*[:：;；]$/, ''), this.#vocabulary.structure);
        const name = term.slice(0, term.text.replace(/\s*[:：;；]$/, '').length);
        const label: Label = {name, term, value: content ?? term.slice(term.length), ...(role && {role})};
        this.#add({type: 'entry', content: content ?? term, label, heads});
        for (const nested of blocks) this.#block(nested, [...heads, this.#head(name)]);
      }
    }
  }

  #table(table: TableNode, heads: readonly Head[]): void {
    const first = table.caption ?? table.rows.flat().flatMap(({lines}) => lines)[0];
    if (first) this.#add({type: 'table', content: first, heads, table});
  }
}

/** The passages of a document in its order. */
export function readPassages(sections: readonly SectionNode[], vocabulary: Vocabulary): Passage[] {
  const reader = new PassageReader(vocabulary);
  for (const section of sections) reader.section(section, []);
  return reader.passages;
}

/** The nearest heading that says what its words are about. */
export const topicOf = ({heads}: Passage): Head | undefined => heads.findLast(({kinds}) => kinds.length > 0);

/** Whether the nearest such heading speaks of the matter, among others. */
export const speaksOf = (passage: Passage, kind: SectionKind): boolean =>
  topicOf(passage)?.kinds.includes(kind) ?? false;

/** Whether any heading is first of all about the matter. */
export const isWithin = ({heads}: Passage, kinds: readonly SectionKind[]): boolean =>
  heads.some(({kinds: [first]}) => first !== undefined && kinds.includes(first));

/** The stretch of a passage, its label included. */
export const placeOf = ({content, label}: Passage): SourceSpan =>
  label ? [label.term.at[0], Math.max(label.term.at[1], content.at[1])] : content.at;
