/** Matters that only some controllers have to explain: video, location, files of public bodies, US states and the like. */

import type {PartyInput} from './parties.js';
import type {DataItemInput} from './processing.js';
import type {CalendarDate, Country, LawInput, LocalizedText, PeriodInput, Url} from './values.js';

/** Personal data used to develop AI (PIPA Art. 28-12(5), from 9 March 2027). */
export interface AiDevelopment {
  /** What the AI is for. */
  purpose: LocalizedText;
  /** Kind of AI. */
  type?: LocalizedText;
  /** Which decision of the commission allows it. */
  decision?: LocalizedText;
}

/** Sensitive data that may become public, and how to keep them private (PIPA Art. 23(3)). */
export interface SensitiveExposure {
  /** The data. */
  items: DataItemInput[];
  /** How they may become public. */
  risk?: LocalizedText;
  /** How to keep them private. */
  refusal?: LocalizedText;
}

/** Countries in which data are collected directly (PIPA decree Art. 31(1)4). */
export interface DirectCollection {
  /** The countries. */
  countries: Country[];
  /** How and by whom, in words. */
  text?: LocalizedText;
}

/** Video devices (PIPA Art. 25, 25-2, decree Art. 25). */
export interface VideoDevice {
  /** Whether it stands still. */
  kind: 'fixed' | 'mobile';
  /** What it is for. */
  purpose: LocalizedText;
  /** Why it is lawful. */
  laws?: LawInput[];
  /** Number of devices. */
  count?: number;
  /** Where they are. */
  place?: LocalizedText;
  /** What they see. */
  range?: LocalizedText;
  /** Who is in charge. */
  manager?: LocalizedText;
  /** When they record. */
  hours?: LocalizedText;
  /** How long recordings are kept. */
  period?: PeriodInput;
  /** Where recordings are kept. */
  storage?: LocalizedText;
  /** How to see recordings. */
  viewing?: LocalizedText;
  /** What protects them. */
  safeguards?: LocalizedText;
  /** Who runs them on behalf of the controller. */
  processor?: PartyInput;
}

/** Location data (Location Information Act Art. 21-2). */
export interface LocationInfo {
  /** What it is for. */
  purpose: LocalizedText;
  /** How long it is kept. */
  period?: PeriodInput;
  /** Basis and period of the log of use. */
  logPeriod?: PeriodInput;
  /** How it is destroyed. */
  destruction?: LocalizedText;
  /** Who gets it, and how that is announced. */
  provision?: LocalizedText;
  /** Rights of guardians. */
  guardians?: LocalizedText;
  /** Who is in charge. */
  manager?: LocalizedText;
}

/** A registered file of a public body (PIPA Art. 32). */
export interface PersonalInfoFile {
  /** Name of the file. */
  name: LocalizedText;
  /** What it is for. */
  purpose?: LocalizedText;
  /** Why it is lawful. */
  laws?: LawInput[];
  /** The data. */
  items?: DataItemInput[];
  /** How long it is kept. */
  period?: PeriodInput;
  /** Who gets the data. */
  recipients?: PartyInput[];
  /** Number of data subjects. */
  subjects?: number;
  /** Department in charge. */
  department?: LocalizedText;
  /** Impact assessment. */
  assessment?: LocalizedText;
}

/** Particulars that California law asks for. */
export interface UsPrivacy {
  /** Categories of data that are collected. */
  categories?: LocalizedText[];
  /** Where they come from. */
  sources?: LocalizedText[];
  /** Categories that are sold or shared. */
  sold?: LocalizedText[];
  /** Categories disclosed for business purposes. */
  disclosed?: LocalizedText[];
  /** What sensitive data are used for. */
  sensitiveUse?: LocalizedText;
  /** What is offered for data. */
  incentives?: LocalizedText;
  /** Numbers of requests. */
  metrics?: LocalizedText;
  /** How an agent makes a request. */
  agent?: LocalizedText;
  /** Page on which to refuse sale and sharing. */
  optOut?: Url;
  /** Day of the last update. */
  updatedOn?: CalendarDate;
}
