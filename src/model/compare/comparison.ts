/** What `comparePolicies` says. Plain data: it can be saved as JSON, and a view can draw it. */

import type {Id, LanguageTag, LocalizedText} from '../document/values.js';
import type {SectionKind} from '../document/blocks.js';

/** A run of words that stayed, went or came. */
export interface TextPart {
  change: 'same' | 'deleted' | 'inserted';
  text: string;
}

/** A paragraph, list entry, table row or other line of words that differs, in one language. */
export interface Passage {
  /** Language of the words, BCP 47. */
  lang: LanguageTag;
  /** The words before; undefined where the passage is new. */
  before?: string;
  /** The words after; undefined where the passage is gone. */
  after?: string;
  /** Both in one: without its insertions it is `before`, without its deletions `after`. */
  parts: TextPart[];
}

/** A property whose value differs. */
export interface FieldChange {
  /** Name of the property in the normal form. */
  field: string;
  before?: unknown;
  after?: unknown;
  /** The difference word by word, where the property holds words for readers. */
  passages: Passage[];
}

/** A section, as far as it is needed to name it and to link to it. */
export interface SectionPlace {
  id: Id;
  kind: SectionKind;
  title?: LocalizedText;
  /** The number as written. */
  marker?: string;
  /** JSON pointer (RFC 6901) into the normal form of that version. */
  pointer: string;
}

export interface SectionChange {
  /** `changed` where words or properties differ, whether or not the section moved as well. */
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** Whether it stands elsewhere: in another section, or before or after other neighbours. */
  moved: boolean;
  before?: SectionPlace;
  after?: SectionPlace;
  fields: FieldChange[];
  /** The text of the section without its title and its sub-sections, which have entries of their own. */
  passages: Passage[];
}

/** A fact as it stands in one version. */
export interface FactPlace {
  /** JSON pointer (RFC 6901) into the normal form of that version. */
  pointer: string;
  fact: unknown;
}

/** A fact of one of the document's lists. The order of facts carries no meaning, so a move is no change. */
export interface FactChange {
  /** Name of the list, for example `retention`; facts that stand alone are called by their property, for example `controller`. */
  list: string;
  change: 'added' | 'removed' | 'changed';
  /** What the fact is about, in its own words. */
  name: LocalizedText;
  before?: FactPlace;
  after?: FactPlace;
  /** The properties that differ; empty where the fact is new or gone. */
  fields: FieldChange[];
}

/** The differences between two versions of a policy, in the order of the later one. */
export interface PolicyComparison {
  /** Whether there are none. */
  same: boolean;
  /** Properties of the document itself: title, version, dates, summary and the like. */
  document: FieldChange[];
  sections: SectionChange[];
  facts: FactChange[];
}
