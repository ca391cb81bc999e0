/** The policy document: what an author writes (`PolicyInput`), and the normal form that everything else reads (`Policy`). */

import type {SectionFields, Section, BlockInput, Block} from './blocks.js';
import type {
  BehaviouralInfo,
  RefusalSteps,
  DeviceFields,
  Device,
  DeviceServiceFields,
  DeviceService,
} from './devices.js';
import type {
  AutomatedDecision,
  ChangeNotice,
  ChildPolicy,
  Label,
  PseudonymisedData,
  Right,
  RightInput,
  SafetyMeasure,
  VersionEntry,
} from './duties.js';
import type {
  AiDevelopment,
  DirectCollection,
  LocationInfo,
  PersonalInfoFile,
  SensitiveExposure,
  UsPrivacy,
  VideoDevice,
} from './special-duties.js';
import type {
  Agency,
  AgencyInput,
  DataSubjectGroup,
  Officer,
  OfficerFields,
  Party,
  PartyFields,
  PartyInput,
  Service,
} from './parties.js';
import type {
  Activity,
  ActivityFields,
  DataItem,
  DataItemFields,
  Destruction,
  Purpose,
  PurposeFields,
  RetentionRule,
  RetentionRuleFields,
} from './processing.js';
import type {
  AdditionalUse,
  BusinessTransfer,
  Processor,
  ProcessorFields,
  Recipient,
  RecipientFields,
  Transfer,
  TransferFields,
} from './sharing.js';
import type {Normal} from './normal.js';
import type {CalendarDate, Country, Id, LanguageTag, LocalizedText, Url} from './values.js';

export interface PolicyVersion {
  /** The version as readers see it. */
  label: string;
  number?: number;
  status?: 'draft' | 'announced' | 'effective' | 'superseded' | 'withdrawn';
}

/** How sections of one level are numbered. */
export type Numbering =
  'decimal' | 'decimal-zero' | 'article' | 'hangul' | 'circled' | 'paren' | 'roman' | 'letter' | 'bullet' | 'none';

/** The table of contents: made from the sections, left out, or kept as it was written. */
export interface Contents {
  mode: 'auto' | 'explicit' | 'none';
  entries?: ContentsEntry[];
}

export interface ContentsEntry {
  text: LocalizedText;
  marker?: string;
  /** `id` of the section. Default: the section whose title fits best. */
  section?: Id;
  entries?: ContentsEntry[];
}

/** A remark about the document that is not part of its text, such as a comment left in a draft. */
export interface Annotation {
  id?: Id;
  /** JSON pointer of what it is about. */
  target?: string;
  /** Why text was taken out of the document, where that is what the annotation records. */
  reason?: 'comment' | 'page-chrome' | 'markup' | 'remark';
  author?: string;
  text: string;
  at?: [start: number, end: number];
}

/** Where an imported document came from. */
export interface Source {
  format: 'text' | 'markdown' | 'html' | 'json';
  url?: Url;
  retrievedOn?: CalendarDate;
  sha256?: string;
  encoding?: string;
  /** The source itself. */
  raw?: string;
}

/** Another language of the same policy, in a file of its own. */
export interface Translation {
  lang: LanguageTag;
  href: Url;
}

/** A policy document as an author writes it. Only `schema` and `lang` are needed; facts, text or both may follow. */
export interface PolicyInput {
  /** Address of the JSON Schema, for editors. */
  $schema?: string;
  /**
   * Version of the format, `major.minor`.
   * @pattern ^\d+\.\d+$
   */
  schema: string;
  /** URL or URN that stays the same over versions. */
  id?: string;
  kind?: 'privacy' | 'cookie' | 'location' | 'video' | 'children' | 'employee' | 'consent-summary' | 'other';
  /** The authoritative language. */
  lang: LanguageTag;
  /** The other languages in the document's maps. Default: those found in `title`. */
  languages?: LanguageTag[];
  translations?: Translation[];
  /** Countries whose rules lint applies. Default: the controller's country. */
  jurisdictions?: Country[];
  /** Default: the words for a privacy policy in the reader's language. */
  title?: LocalizedText;
  controller?: PartyInput;
  /** What the policy covers. */
  services?: Service[];
  /** Words that the text uses for a party or a service, for example `회사`. */
  aliases?: Record<string, LocalizedText>;
  version?: string | PolicyVersion;
  announcedOn?: CalendarDate;
  effectiveFrom?: CalendarDate;
  effectiveTo?: CalendarDate;
  adoptedOn?: CalendarDate;
  revisedOn?: CalendarDate;
  history?: VersionEntry[];
  changeNotice?: ChangeNotice;
  /** Numbering of sections, the outermost level first. Default: `none`. */
  numbering?: Numbering[];
  contents?: Contents;
  labels?: Label[];
  /** A short text in front of the sections. */
  summary?: LocalizedText | BlockInput[];
  sections?: SectionFields[];

  parties?: PartyFields[];
  officers?: OfficerFields[];
  agencies?: AgencyInput[];
  subjects?: DataSubjectGroup[];
  items?: DataItemFields[];
  purposes?: PurposeFields[];
  activities?: ActivityFields[];
  retention?: RetentionRuleFields[];
  destruction?: Destruction;
  recipients?: RecipientFields[];
  processors?: ProcessorFields[];
  transfers?: TransferFields[];
  directCollection?: DirectCollection;
  additionalUses?: AdditionalUse[];
  businessTransfer?: BusinessTransfer;
  deviceServices?: DeviceServiceFields[];
  devices?: DeviceFields[];
  /** How to refuse devices, a browser each. */
  refusalSteps?: RefusalSteps[];
  /** What a visitor who refuses devices goes without. */
  refusalEffect?: LocalizedText;
  behavioural?: BehaviouralInfo[];
  rights?: RightInput[];
  children?: ChildPolicy;
  safety?: SafetyMeasure[];
  pseudonymised?: PseudonymisedData[];
  automatedDecisions?: AutomatedDecision[];
  aiDevelopment?: AiDevelopment[];
  sensitiveExposure?: SensitiveExposure[];
  videoDevices?: VideoDevice[];
  location?: LocationInfo[];
  personalInfoFiles?: PersonalInfoFile[];
  usPrivacy?: UsPrivacy;

  annotations?: Annotation[];
  source?: Source;
}

/** Fields that have a normal form of their own. */
interface NormalFields {
  languages: LanguageTag[];
  controller?: Party;
  version?: PolicyVersion;
  summary: Block[];
  sections: Section[];
  parties: Party[];
  officers: Officer[];
  agencies: Agency[];
  items: DataItem[];
  purposes: Purpose[];
  activities: Activity[];
  retention: RetentionRule[];
  recipients: Recipient[];
  processors: Processor[];
  transfers: Transfer[];
  deviceServices: DeviceService[];
  devices: Device[];
  rights: Normal<Right>[];
  additionalUses: Normal<AdditionalUse>[];
  behavioural: Normal<BehaviouralInfo>[];
  children?: Normal<ChildPolicy>;
  pseudonymised: Normal<PseudonymisedData>[];
  automatedDecisions: Normal<AutomatedDecision>[];
  sensitiveExposure: Normal<SensitiveExposure>[];
  videoDevices: Normal<VideoDevice>[];
  location: Normal<LocationInfo>[];
  personalInfoFiles: Normal<PersonalInfoFile>[];
}

/** Lists that stay as they are written and may be empty. */
type PlainLists =
  | 'translations'
  | 'jurisdictions'
  | 'services'
  | 'history'
  | 'labels'
  | 'subjects'
  | 'refusalSteps'
  | 'safety'
  | 'aiDevelopment'
  | 'annotations';

/**
 * A policy in normal form: every list is there, references are resolved, short forms are written out.
 * It is a valid document itself: saved as JSON and read again, it stays the same.
 */
export interface Policy
  extends Omit<PolicyInput, keyof NormalFields | PlainLists>, NormalFields, Required<Pick<PolicyInput, PlainLists>> {}
