/** The small values that every part of a policy document is made of. */

/**
 * BCP 47 language tag. `kr` is refused: it is the country code of Korea, whose language is `ko`.
 * @pattern ^(?![Kk][Rr]$)[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$
 */
export type LanguageTag = string;

/** Words for readers: a string in the document's language, or a map from BCP 47 tag to string. */
export type LocalizedText = string | Record<LanguageTag, string>;

/**
 * ISO 8601 calendar date, for example `2026-12-01`.
 * @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
 */
export type CalendarDate = string;

/**
 * ISO 8601 duration, for example `P5Y` or `P14D`. Months are never turned into days.
 * @pattern ^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$
 */
export type Duration = string;

/**
 * ISO 3166-1 alpha-2 country, ISO 3166-2 subdivision such as `US-CA`, or one of the regions `EU` and `EEA`.
 * @pattern ^([A-Z]{2}(-[A-Z0-9]{1,3})?|EEA)$
 */
export type Country = string;

/**
 * Name by which other parts of the document refer to an entity, and from which `id` attributes are made.
 * @pattern ^[^\s"'<>&]+$
 */
export type Id = string;

/** Address of a page, or of a file beside the policy. Only http, https, mailto, tel and same-document addresses become links. */
export type Url = string;

/**
 * What starts or ends a period. The names below are shown in the reader's language; other strings are shown as they are:
 * `record-created`, `transaction-completed`, `contract-ended`, `account-closed`, `consent-withdrawn`, `purpose-achieved`,
 * `last-use`, `posting-ended`, `dispute-closed`, `investigation-closed`, `debt-settled`, `tax-filing-due`, `books-closed`,
 * `employment-ended`, `hiring-decided`, `recorded`, `pseudonymised-period-ended`, `service-closed`.
 */
export type PeriodEvent = LocalizedText;

/** A span of fixed length. */
export interface FixedPeriod {
  duration: Duration;
  /** Whether the law or rule names an exact, a least or a longest span. Default: `exact`. */
  bound?: 'exact' | 'at-least' | 'at-most';
  /** When the span starts. */
  from?: PeriodEvent;
  /** The period as the policy's author wrote it. */
  text?: LocalizedText;
}

/** Until something happens, and a span after it if given. */
export interface UntilPeriod {
  until: PeriodEvent;
  then?: Duration;
  text?: LocalizedText;
}

/** Whichever of several periods ends first. */
export interface FirstPeriod {
  first: PeriodInput[];
  text?: LocalizedText;
}

/** Whichever of several periods ends last. */
export interface LastPeriod {
  last: PeriodInput[];
  text?: LocalizedText;
}

/** A span between two lengths. */
export interface RangePeriod {
  min: Duration;
  max: Duration;
  from?: PeriodEvent;
  text?: LocalizedText;
}

/** As long as a statute says, without repeating the span. */
export interface LegalPeriod {
  byLaw: LawInput;
  text?: LocalizedText;
}

/** Until a day. */
export interface DatePeriod {
  on: CalendarDate;
  text?: LocalizedText;
}

/** Overwritten again and again, for example copies after every 30 days. */
export interface RecurringPeriod {
  every: Duration;
  times?: number;
  text?: LocalizedText;
}

/** Without end, for the stated reason. */
export interface IndefinitePeriod {
  indefinite: LocalizedText;
  text?: LocalizedText;
}

/** Only words, which no one could turn into a period yet. */
export interface UnspecifiedPeriod {
  text: LocalizedText;
}

/** How long something is kept, in normal form. */
export type Period =
  | FixedPeriod
  | UntilPeriod
  | FirstPeriod
  | LastPeriod
  | RangePeriod
  | LegalPeriod
  | DatePeriod
  | RecurringPeriod
  | IndefinitePeriod
  | UnspecifiedPeriod;

/** A period as an author may write it: a duration, a date or the full form. */
export type PeriodInput = Duration | CalendarDate | Period;

/** A place in a statute. Give `rule` for a rule of the catalogue, or the other fields, or both. */
export interface LawRef {
  /** Identifier in the catalogue of statutory rules, for example `kr.ecommerce.payment`. */
  rule?: string;
  /** Official name of the statute. */
  statute?: LocalizedText;
  /** Article, paragraph and item as they are cited. */
  article?: LocalizedText;
  /** Whose law it is. */
  jurisdiction?: Country;
  /** Page with the text. Default: that of the catalogue. */
  url?: Url;
  /** The citation as the policy's author wrote it. */
  text?: LocalizedText;
}

/** A law as an author may write it: a catalogue identifier or the full form. */
export type LawInput = string | LawRef;

/** Why processing is lawful: `consent`, `contract`, `law`, `vital-interests`, `public-task`, `legitimate-interests`, `internal`, or a code such as `kr-15-1-4` or `gdpr-6-1-b`. */
export type BasisCode = string;

export interface LegalBasis {
  /** Which basis. */
  code: BasisCode;
  /** The statutes behind it. */
  laws?: LawInput[];
  /** The interest relied on, where the basis is legitimate interests. */
  interest?: LocalizedText;
  /** The basis as the author puts it. */
  text?: LocalizedText;
}

export type LegalBasisInput = BasisCode | LegalBasis;
