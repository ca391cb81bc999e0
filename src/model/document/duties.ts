/** Rights of data subjects and the duties that a policy has to explain. */

import type {PartyInput} from './parties.js';
import type {DataItemInput} from './processing.js';
import type {CalendarDate, Duration, Id, LawInput, LocalizedText, PeriodInput, Url} from './values.js';

/** A right: `access`, `copy`, `correct`, `erase`, `suspend`, `withdraw`, `port`, `refuse-decision`, `explain-decision`, `object`, `restrict`, `complain`, `know`, `opt-out-sale`, `limit-sensitive`, `no-retaliation`. */
export type RightType = string;

export interface Right {
  /** Which right. */
  type: RightType;
  /** The right in words. */
  text?: LocalizedText;
  /** Where it stands. */
  laws?: LawInput[];
  /** How to make use of it. */
  methods?: LocalizedText[];
  /** `id` or role of the officer who takes the request. */
  desk?: string;
  /** Rules for requests by an agent. */
  agent?: LocalizedText;
  /** How the controller makes sure who asks. */
  identityCheck?: LocalizedText;
  /** How soon the controller answers. */
  reply?: Duration;
  /** What it costs. */
  fee?: LocalizedText;
  /** When it can be refused. */
  limits?: LocalizedText[];
  /** What to do against a refusal. */
  appeal?: LocalizedText;
}

/** A right of data subjects: its code, or the full form. */
export type RightInput = RightType | Right;

/** What holds for children (PIPA Art. 22-2; GDPR Art. 8). */
export interface ChildPolicy {
  /** Years below which somebody is a child here; 14 in Korea. */
  age: number;
  /** Whether children may use the service. */
  accepts: boolean;
  /** What holds, in words. Default: a sentence made from `age` and `accepts`. */
  text?: LocalizedText;
  /** How a guardian consents. */
  consentMethods?: LocalizedText[];
  /** What is asked of the guardian. */
  items?: DataItemInput[];
  /** What a guardian may ask for. */
  guardianRights?: LocalizedText;
  /** A version that children can read. */
  url?: Url;
}

/** One measure that keeps data safe (PIPA Art. 29, decree Art. 30). */
export interface SafetyMeasure {
  /** Kind of measure. */
  class: 'administrative' | 'technical' | 'physical';
  /** The measure in a few words. */
  topic?: LocalizedText;
  /** The measure in a sentence. */
  text: LocalizedText;
  /** A certificate that covers it. */
  certification?: Certification;
}

export interface Certification {
  /** Name of the certificate. */
  name: LocalizedText;
  /** What it covers. */
  scope?: LocalizedText;
  /** Last day on which it is valid. */
  validTo?: CalendarDate;
}

/** Pseudonymised data (PIPA Art. 28-2 to 28-4). */
export interface PseudonymisedData {
  /** What they are processed for. */
  purpose: LocalizedText;
  /** The data. */
  items?: DataItemInput[];
  /** How long they are kept. */
  period?: PeriodInput;
  /** Who gets them. */
  recipients?: PartyInput[];
  /** Who handles them on behalf of the controller. */
  processors?: PartyInput[];
  /** Whether they are combined with data of others. */
  combination?: LocalizedText;
  /** What protects them. */
  safeguards?: LocalizedText;
  /** What is recorded about it, and how long. */
  records?: LocalizedText;
}

/** A decision made by a machine alone (PIPA Art. 37-2, decree Art. 44-4; GDPR Art. 22). */
export interface AutomatedDecision {
  /** That it exists, and for what. */
  purpose: LocalizedText;
  /** Whom it concerns. */
  subjects?: LocalizedText;
  /** The data that it uses. */
  items?: DataItemInput[];
  /** Main factors and steps. */
  logic?: LocalizedText;
  /** What it means for the data subject. */
  significance?: LocalizedText;
  /** Whether sensitive data or data of children take part, and how. */
  sensitive?: LocalizedText;
  /** How to refuse it, ask for reasons, be heard. */
  refusal?: LocalizedText;
}

/** How and how early changes of the policy are announced. */
export interface ChangeNotice {
  /** Time between notice and effect. */
  ordinary?: Duration;
  /** The same where rights of data subjects are affected. */
  material?: Duration;
  /** Where changes are announced. */
  channels?: LocalizedText[];
  /** How changes are announced, in words. */
  text?: LocalizedText;
}

/** One change between two versions. */
export interface Change {
  /** `id` of the section. */
  section?: Id;
  /** What changed. */
  text: LocalizedText;
  /** Words before. */
  before?: LocalizedText;
  /** Words after. */
  after?: LocalizedText;
  /** Why. */
  reason?: LocalizedText;
}

/** One version of the policy, the present one or an earlier one. */
export interface VersionEntry {
  /** Its label. */
  version: string;
  /** First day on which it held. */
  effectiveFrom?: CalendarDate;
  /** Last day on which it held. */
  effectiveTo?: CalendarDate;
  /** Day of the announcement. */
  announcedOn?: CalendarDate;
  /** Address of that version's policy JSON or page. */
  url?: Url;
  /** What changed, in a sentence. */
  summary?: LocalizedText;
  /** What changed, one by one. */
  changes?: Change[];
}

/** One tile of the summary in front of the text (the Korean guideline's labels). */
export interface Label {
  /** For example `items`, `purposes`, `retention`, `recipients`, `processors`, `complaint-desk`, `sensitive`, `transfers`. */
  kind: string;
  /** Default: the words for `kind`. */
  title?: LocalizedText;
  /** The fact in a few words. */
  text: LocalizedText;
  /** `id` or kind of the section to which the tile leads. */
  section?: string;
}
