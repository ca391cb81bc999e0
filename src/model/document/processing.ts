/** What is collected, why, on which legal basis, and how long it is kept. */

import type {Id, LawInput, LawRef, LegalBasis, LegalBasisInput, LocalizedText, Period, PeriodInput} from './values.js';

/** A kind of personal data. */
export interface DataItemFields {
  /** Name by which other entries refer to the item. */
  id?: Id;
  /** Name of the item. */
  name: LocalizedText;
  /** Special classes are marked beside the item, because other rules hold for them. */
  class?:
    | 'ordinary'
    | 'sensitive'
    | 'unique-id'
    | 'resident-number'
    | 'biometric'
    | 'location'
    | 'behavioural'
    | 'financial'
    | 'credit'
    | 'video'
    | 'child'
    | 'derived'
    | 'pseudonymised';
  /** What belongs to it. */
  examples?: LocalizedText;
  /** Which part is kept, where not all of it is, for example the first six digits. */
  partial?: LocalizedText;
  /** Terms in other vocabularies, for example `dpv-pd:Email`. */
  taxonomy?: string[];
}

/** An item: its name, the `id` of an entry of `items`, or the full form. */
export type DataItemInput = LocalizedText | DataItemFields;
export type DataItem = DataItemFields;

/** What data are handled for. */
export interface PurposeFields {
  /** Name by which activities refer to the purpose. */
  id?: Id;
  /** The purpose in a few words. */
  name: LocalizedText;
  /** The purpose in a sentence or more. */
  description?: LocalizedText;
  /** What kind of purpose it is. */
  class?:
    | 'service'
    | 'contract'
    | 'legal-duty'
    | 'security'
    | 'marketing'
    | 'personalisation'
    | 'analytics'
    | 'research'
    | 'ai-development'
    | 'recruitment';
}

/** A purpose: its words, the `id` of an entry of `purposes`, or the full form. */
export type PurposeInput = LocalizedText | PurposeFields;
export type Purpose = PurposeFields;

/** Whether the data subject must give an item (PIPA Art. 16(2), (3)). */
export type Requirement = 'required' | 'optional' | 'conditional' | 'automatic';

export interface ActivityItemFields extends DataItemFields {
  /** Whether the data subject must give it. */
  requirement?: Requirement;
  /** When a conditional item is needed. */
  condition?: LocalizedText;
}

export type ActivityItem = ActivityItemFields;

/** Consent as the law wants it explained (PIPA Art. 15(2)). */
export interface Consent {
  /** Whether it is asked for apart from other consent (PIPA Art. 22). */
  separate?: boolean;
  /** That the data subject may refuse, and what follows. */
  refusal?: LocalizedText;
}

/** One occasion on which data are handled: sign-up, payment, a request. */
export interface ActivityFields {
  /** Name for links. */
  id?: Id;
  /** The occasion in a few words. */
  name?: LocalizedText;
  /** What the data are for. */
  purposes?: PurposeInput[];
  /** The data. */
  items?: (LocalizedText | ActivityItemFields)[];
  /** Short form of `items` with requirement `required`. */
  required?: DataItemInput[];
  /** Short form of `items` with requirement `optional`. */
  optional?: DataItemInput[];
  /** Short form of `items` with requirement `automatic`. */
  automatic?: DataItemInput[];
  /** Names or `id`s of data subject groups. */
  subjects?: LocalizedText[];
  /** Where the data come from. */
  source?: 'subject' | 'third-party' | 'public' | 'generated';
  /** How they are collected. */
  methods?: LocalizedText[];
  /** Why it is lawful. */
  basis?: LegalBasisInput | LegalBasisInput[];
  /** Where the basis is consent. */
  consent?: Consent;
  /** How long the data are kept. */
  period?: PeriodInput;
  /** Whether giving the data is a legal or contractual duty (GDPR Art. 13(2)(e)). */
  provision?: LocalizedText;
  /** `id` or name of one of `services`. */
  service?: LocalizedText;
}

/** An activity in normal form: every item carries its requirement, every reference is resolved. */
export interface Activity extends Omit<
  ActivityFields,
  'purposes' | 'items' | 'required' | 'optional' | 'automatic' | 'basis' | 'period'
> {
  purposes: Purpose[];
  items: ActivityItem[];
  basis: LegalBasis[];
  period?: Period;
}

/** How long one kind of record is kept (PIPA Art. 21, 30(1)2). */
export interface RetentionRuleFields {
  /** Name for links. Default: made from `record`. */
  id?: Id;
  /** What is kept. */
  record: LocalizedText;
  /** How long it is kept. A law named in `law` does not fill it in. */
  period?: PeriodInput;
  /** The statute that demands it. */
  law?: LawInput;
  /** The statutes, where there are several. */
  laws?: LawInput[];
  /** Why it is kept. Default: `law` where a law is given, else `internal`. */
  basis?: 'law' | 'consent' | 'contract' | 'internal' | 'interest';
  /** Why it is kept, in words. */
  reason?: LocalizedText;
  /** The data that the record holds. */
  items?: DataItemInput[];
  /** Where kept data lie (PIPA Art. 21(3) wants data kept by law apart from the rest). */
  storage?: 'separate' | 'same' | 'offline';
  /** Where that is, in words. */
  location?: LocalizedText;
  /** Whom it concerns: names or `id`s of data subject groups. */
  subjects?: LocalizedText[];
}

export interface RetentionRule extends Omit<RetentionRuleFields, 'period' | 'law' | 'laws' | 'items' | 'basis'> {
  period: Period;
  laws: LawRef[];
  basis: 'law' | 'consent' | 'contract' | 'internal' | 'interest';
  items: DataItem[];
}

/** How data are destroyed (PIPA Art. 21, decree Art. 16). */
export interface Destruction {
  /** What happens when a period ends, step by step. */
  steps?: LocalizedText[];
  /** How, for each medium. */
  methods?: DestructionMethod[];
  /** Who approves it. */
  approver?: LocalizedText;
  /** How data kept by law are separated. */
  separateStorage?: LocalizedText;
}

export interface DestructionMethod {
  /** What the data are stored on. */
  medium: 'electronic' | 'paper' | 'other';
  /** How they are destroyed. */
  method: LocalizedText;
}
