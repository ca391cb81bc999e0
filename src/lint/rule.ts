/** What a lint rule is: data to show and document, and a function that finds. */

import type {CatalogueText} from '../model/catalogue/statutes.js';
import type {CalendarDate} from '../model/document/values.js';
import type {Place, Reference, Severity} from './finding.js';
import type {LintContext} from './lint-context.js';

export type RuleGroup =
  'structure' | 'leftovers' | 'identity' | 'retention' | 'law' | 'agencies' | 'content' | 'text' | 'form' | 'lint';

/** One thing that a rule found. */
export interface Hit {
  place?: Place;
  more?: Place[];
  /** Words for the slots of the message and remedy. */
  values?: Record<string, string | CatalogueText | undefined>;
  excerpt?: string;
  /** Name of one of the rule's variants. */
  variant?: string | undefined;
  /** Overrides the rule's own. */
  confidence?: number | undefined;
  reference?: Reference;
}

interface Wording {
  severity: Severity;
  /** What may be wrong; `{slots}` are filled from a hit. */
  message: CatalogueText;
  /** What to check or do. */
  remedy: CatalogueText;
}

export interface Rule extends Wording {
  id: string;
  group: RuleGroup;
  reference: Reference;
  /** Other wordings, for cases that weigh less or need other words. */
  variants?: Record<string, Partial<Wording>>;
  /** Whose law it is. Default: everybody's. */
  jurisdiction?: 'KR' | 'EU' | 'US-CA';
  /** The language whose words it knows. Default: any. */
  language?: 'ko';
  /** The first day on which it applies. */
  from?: CalendarDate;
  /** How sure it is, from 0 to 1. Default: 0.9. */
  confidence?: number;
  check(context: LintContext): Iterable<Hit>;
}
