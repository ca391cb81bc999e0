/** What lint says about one place of a policy. */

import type {CatalogueText} from '../model/catalogue/statutes.js';
import type {CalendarDate, Id} from '../model/document/values.js';

/** `error`: something is missing or contradicts a source. `warning`: probably so. `info`: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding belongs. All fields are optional: what is missing altogether has no characters. */
export interface Place {
  /** JSON pointer (RFC 6901) into the policy's normal form. */
  pointer?: string;
  section?: Id;
  /** Index in the section's blocks. */
  block?: number;
  /** Line of the source, counted from 1. */
  line?: number;
  /** First character and the one after the last, in UTF-16 code units: of the source, or of the string at `pointer` where there is no source. */
  start?: number;
  end?: number;
}

/** The law, guideline or rule of good editing behind a finding, and when it applies. */
export interface Reference {
  text: CatalogueText;
  url?: string;
  validFrom?: CalendarDate;
  /** The last day. */
  validTo?: CalendarDate;
}

/** A hint, never legal advice. */
export interface Finding {
  /** Identifier of the rule, for example `RE01`. */
  id: string;
  severity: Severity;
  message: CatalogueText;
  remedy: CatalogueText;
  place: Place;
  /** Further places of the same finding. */
  more: Place[];
  /** The words found there, shortened. */
  excerpt?: string;
  reference: Reference;
  /** How sure the rule is, from 0 to 1. */
  confidence: number;
}
