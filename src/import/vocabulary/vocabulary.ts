/** What import knows of a language: the words by which it finds headings, labels, columns, parties and periods. Data only. */

import type {SectionKind} from '../../model/document/blocks.js';
import type {OfficerFields} from '../../model/document/parties.js';
import type {RightType} from '../../model/document/duties.js';

/** What a label or the head of a column says about the words beside it. */
export type FieldRole =
  | 'group'
  | 'requirement'
  | 'required'
  | 'optional'
  | 'automatic'
  | 'items'
  | 'purpose'
  | 'record'
  | 'reason'
  | 'period'
  | 'processor'
  | 'task'
  | 'recipient'
  | 'country'
  | 'how'
  | 'name'
  | 'title'
  | 'department'
  | 'contact'
  | 'phone'
  | 'email'
  | 'fax'
  | 'address'
  | 'hours'
  | 'url'
  | 'operator'
  | 'device'
  | 'count'
  | 'place'
  | 'manager'
  | 'viewing'
  | 'storage';

/** A meaning and how it is written. Patterns are tried in order; the first that fits wins. */
export type Words<T> = readonly (readonly [meaning: T, pattern: RegExp])[];

/** What is needed to find the structure of a text. */
export interface StructureWords {
  /** Names of the document itself. */
  title: RegExp;
  /** Name of the list of contents. */
  contents: RegExp;
  /** What a heading is about. The first that fits is the kind; later ones are second choices. */
  kinds: Words<SectionKind>;
  /** How a line ends that is a sentence and no heading. */
  sentenceEnd: RegExp;
  /** How a line ends that announces a list or table. */
  announces: RegExp;
  /** Lines that stand around a policy on a page. */
  chrome: RegExp;
  /** Words of which headings are made, for lines that run on without a break. */
  headingWord?: RegExp;
  /** Words with which such a heading can end. */
  headingLast?: RegExp;
  /** Phrases with which a sentence starts after a list or a value, in such lines. */
  opener?: RegExp;
  /** Names of groups of purposes or items that stand before a colon in such lines. */
  groupLabel?: RegExp;
  /** Labels and heads of columns, without white space. */
  fields: Words<FieldRole>;
}

/** What is needed to find facts in it. */
export interface FactWords {
  required: RegExp;
  optional: RegExp;
  automatic: RegExp;
  /** A sentence that names, in its group 1, items which arise by themselves. */
  automaticSentence?: RegExp;
  /** Labels whose values are no items, as those of methods. */
  notItems: RegExp;
  /** Words that announce what follows. */
  following: RegExp;
  /** Ends of an enumeration that are no part of its last entry, as "and so on" is. */
  listTail: RegExp;
  /** Words that mean that there is nothing. */
  none: RegExp;
  units: Words<'Y' | 'M' | 'W' | 'D' | 'H'>;
  /** A placeholder where a number of years, months or days should stand. */
  blankPeriod: RegExp;
  events: Words<string>;
  /** Between an event and a span that starts with it. */
  after: RegExp;
  /** After an event that ends the period. */
  until: RegExp;
  /** That a period has no end. */
  endless: RegExp;
  /** That a law decides about the period. */
  byLaw: RegExp;
  /** That something is kept. */
  keeps: RegExp;
  /** What is kept, in group 1, in such a sentence. */
  kept: RegExp;
  /** What is kept where a sentence does not say: personal data. */
  anyData: string;
  /** Whether the verb comes last, after the period. */
  verbLast: boolean;
  /** An open case in group 1, and until when its data are kept in group 2. */
  openCase?: RegExp;
  internal: RegExp;
  consent: RegExp;
  /** Words that belong to a company's name. */
  company: RegExp;
  officers: Words<OfficerFields['role']>;
  agencies: Words<string>;
  browsers: RegExp;
  refusal: RegExp;
  refusalEffect: RegExp;
  rights: Words<RightType>;
  /** That a sentence grants a right. */
  grants: RegExp;
  /** How long before a change it is announced: the number in group 1, its unit in group 2. */
  notice: RegExp;
  material: RegExp;
  countries: Words<string>;
  /** Words for the days of a policy. */
  dates: Words<'effectiveFrom' | 'announcedOn' | 'adoptedOn' | 'revisedOn' | 'effectiveTo'>;
  version: RegExp;
  /** An alias in its group 1 or 2, after the name of what it stands for. */
  alias: RegExp;
  /** Further aliases inside the same brackets. */
  furtherAlias: RegExp;
  /** Aliases that mean the controller, the service, somebody else. */
  controllerAlias: RegExp;
  serviceAlias: RegExp;
}

/** All words of one language. */
export interface Vocabulary {
  lang: string;
  structure: StructureWords;
  facts: FactWords;
}
