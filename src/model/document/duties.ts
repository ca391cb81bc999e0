/** Rights of data subjects and the duties that a policy has to explain. */

import type {PartyInput} from './parties.js';
import type {DataItemInput} from './processing.js';
import type {CalendarDate, Country, Duration, Id, LawInput, LocalizedText, PeriodInput, Url} from './values.js';

/** A right: `access`, `copy`, `correct`, `erase`, `suspend`, `withdraw`, `port`, `refuse-decision`, `explain-decision`, `object`, `restrict`, `complain`, `know`, `opt-out-sale`, `limit-sensitive`, `no-retaliation`. */
export type RightType = string;

export interface Right {
  type: RightType;
  text?: LocalizedText;
  laws?: LawInput[];
  /** How to make use of it. */
  methods?: LocalizedText[];
  /** `id` or role of the officer who takes the request. */
  desk?: string;
  /** Rules for requests by an agent. */
  agent?: LocalizedText;
  identityCheck?: LocalizedText;
  /** How soon the controller answers. */
  reply?: Duration;
  fee?: LocalizedText;
  /** When it can be refused. */
  limits?: LocalizedText[];
  appeal?: LocalizedText;
}

export type RightInput = RightType | Right;

/** What holds for children (PIPA Art. 22-2; GDPR Art. 8). */
export interface ChildPolicy {
  /** Years below which somebody is a child here; 14 in Korea. */
  age: number;
  /** Whether children may use the service. */
  accepts: boolean;
  text?: LocalizedText;
  consentMethods?: LocalizedText[];
  /** What is asked of the guardian. */
  items?: DataItemInput[];
  guardianRights?: LocalizedText;
  /** A version that children can read. */
  url?: Url;
}

/** One measure that keeps data safe (PIPA Art. 29, decree Art. 30). */
export interface SafetyMeasure {
  class: 'administrative' | 'technical' | 'physical';
  topic?: LocalizedText;
  text: LocalizedText;
  certification?: Certification;
}

export interface Certification {
  name: LocalizedText;
  scope?: LocalizedText;
  validTo?: CalendarDate;
}

/** Pseudonymised data (PIPA Art. 28-2 to 28-4). */
export interface PseudonymisedData {
  purpose: LocalizedText;
  items?: DataItemInput[];
  period?: PeriodInput;
  recipients?: PartyInput[];
  processors?: PartyInput[];
  combination?: LocalizedText;
  safeguards?: LocalizedText;
  records?: LocalizedText;
}

/** A decision made by a machine alone (PIPA Art. 37-2, decree Art. 44-4; GDPR Art. 22). */
export interface AutomatedDecision {
  /** That it exists, and for what. */
  purpose: LocalizedText;
  subjects?: LocalizedText;
  items?: DataItemInput[];
  /** Main factors and steps. */
  logic?: LocalizedText;
  significance?: LocalizedText;
  /** Whether sensitive data or data of children take part, and how. */
  sensitive?: LocalizedText;
  /** How to refuse it, ask for reasons, be heard. */
  refusal?: LocalizedText;
}

/** Personal data used to develop AI (PIPA Art. 28-12(5), from 9 March 2027). */
export interface AiDevelopment {
  purpose: LocalizedText;
  type?: LocalizedText;
  decision?: LocalizedText;
}

/** Sensitive data that may become public, and how to keep them private (PIPA Art. 23(3)). */
export interface SensitiveExposure {
  items: DataItemInput[];
  risk?: LocalizedText;
  refusal?: LocalizedText;
}

/** Countries in which data are collected directly (PIPA decree Art. 31(1)4). */
export interface DirectCollection {
  countries: Country[];
  text?: LocalizedText;
}

/** Video devices (PIPA Art. 25, 25-2, decree Art. 25). */
export interface VideoDevice {
  kind: 'fixed' | 'mobile';
  purpose: LocalizedText;
  laws?: LawInput[];
  count?: number;
  place?: LocalizedText;
  range?: LocalizedText;
  manager?: LocalizedText;
  hours?: LocalizedText;
  period?: PeriodInput;
  storage?: LocalizedText;
  /** How to see recordings. */
  viewing?: LocalizedText;
  safeguards?: LocalizedText;
  processor?: PartyInput;
}

/** Location data (Location Information Act Art. 21-2). */
export interface LocationInfo {
  purpose: LocalizedText;
  period?: PeriodInput;
  /** Basis and period of the log of use. */
  logPeriod?: PeriodInput;
  destruction?: LocalizedText;
  provision?: LocalizedText;
  guardians?: LocalizedText;
  manager?: LocalizedText;
}

/** A registered file of a public body (PIPA Art. 32). */
export interface PersonalInfoFile {
  name: LocalizedText;
  purpose?: LocalizedText;
  laws?: LawInput[];
  items?: DataItemInput[];
  period?: PeriodInput;
  recipients?: PartyInput[];
  /** Number of data subjects. */
  subjects?: number;
  department?: LocalizedText;
  assessment?: LocalizedText;
}

/** Particulars that California law asks for. */
export interface UsPrivacy {
  categories?: LocalizedText[];
  sources?: LocalizedText[];
  sold?: LocalizedText[];
  disclosed?: LocalizedText[];
  sensitiveUse?: LocalizedText;
  incentives?: LocalizedText;
  metrics?: LocalizedText;
  agent?: LocalizedText;
  optOut?: Url;
  updatedOn?: CalendarDate;
}

/** How and how early changes of the policy are announced. */
export interface ChangeNotice {
  /** Time between notice and effect. */
  ordinary?: Duration;
  /** The same where rights of data subjects are affected. */
  material?: Duration;
  channels?: LocalizedText[];
  text?: LocalizedText;
}

/** One change between two versions. */
export interface Change {
  section?: Id;
  text: LocalizedText;
  before?: LocalizedText;
  after?: LocalizedText;
  reason?: LocalizedText;
}

export interface VersionEntry {
  version: string;
  effectiveFrom?: CalendarDate;
  effectiveTo?: CalendarDate;
  announcedOn?: CalendarDate;
  /** Address of that version's policy JSON or page. */
  url?: Url;
  summary?: LocalizedText;
  changes?: Change[];
}

/** One tile of the summary in front of the text (the Korean guideline's labels). */
export interface Label {
  /** For example `items`, `purposes`, `retention`, `recipients`, `processors`, `complaint-desk`, `sensitive`, `transfers`. */
  kind: string;
  title?: LocalizedText;
  text: LocalizedText;
  /** `id` or kind of the section to which the tile leads. */
  section?: string;
}
