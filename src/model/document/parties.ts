/** Who handles personal data, who answers for it, and how to reach them. */

import type {CalendarDate, Country, Id, LanguageTag, LocalizedText, Url} from './values.js';

/** One way to reach somebody. */
export interface Contact {
  kind: 'phone' | 'fax' | 'email' | 'post' | 'web' | 'form' | 'chat' | 'visit';
  /** The number, address or URL itself. Phone numbers may be short codes such as `118`. */
  value: LocalizedText;
  /** How the author writes it, where that differs from `value`. */
  text?: LocalizedText;
  /** Opening hours in words. */
  hours?: LocalizedText;
  languages?: LanguageTag[];
  /** What this contact is for. */
  purpose?: LocalizedText;
}

/** Ways to reach somebody in short form; each becomes one entry of `contacts`. */
export interface ContactFields {
  email?: string;
  phone?: string;
  fax?: string;
  /** Postal address. */
  address?: LocalizedText;
  /** Web page on which a request can be made. */
  form?: Url;
  contacts?: Contact[];
}

/** A person or organisation as an author may write it. */
export interface PartyFields extends ContactFields {
  id?: Id;
  name: LocalizedText;
  /** Registered name, where `name` is a brand. */
  legalName?: LocalizedText;
  legalForm?: LocalizedText;
  /** Any of `controller`, `joint-controller`, `processor`, `sub-processor`, `recipient`, `authority`, `representative`, `domestic-agent`. */
  roles?: string[];
  registrationNumber?: string;
  country?: Country;
  url?: Url;
  policyUrl?: Url;
  /** Identifier of the party that owns this one. */
  parent?: Id;
}

/** A party: its name, the `id` of an entry of `parties`, or the full form. */
export type PartyInput = string | PartyFields;

/** A party in normal form: all ways to reach it are in `contacts`. */
export interface Party extends Omit<PartyFields, keyof ContactFields> {
  contacts?: Contact[];
}

/** What the policy covers: a site, an app, a service. */
export interface Service {
  id?: Id;
  name: LocalizedText;
  url?: Url;
  platform?: string;
  appId?: string;
}

/** A person or department that answers for the protection of personal data (Korea: PIPA Art. 30(1)6, 31). */
export interface OfficerFields extends ContactFields {
  id?: Id;
  /** `kr-cpo` is the privacy officer of Korean law; `access-desk` takes requests under PIPA Art. 38. */
  role:
    | 'kr-cpo'
    | 'staff'
    | 'department'
    | 'access-desk'
    | 'complaint-desk'
    | 'dpo'
    | 'eu-representative'
    | 'uk-representative'
    | 'location-manager'
    | 'video-manager'
    | 'credit-protector'
    | 'domestic-agent';
  name?: LocalizedText;
  /** Position of the person, for example director. */
  title?: LocalizedText;
  department?: LocalizedText;
  /** Organisation, where it is not the controller (a domestic agent, a representative). */
  party?: PartyInput;
}

export interface Officer extends Omit<OfficerFields, keyof ContactFields | 'party'> {
  contacts?: Contact[];
  party?: Party;
}

/** A public body to which a data subject can turn. Give `agency` for an entry of the catalogue, or the other fields, or both. */
export interface AgencyFields extends ContactFields {
  /** Identifier in the catalogue of agencies, for example `kr.kopico`. */
  agency?: string;
  name?: LocalizedText;
  operator?: LocalizedText;
  /** What the agency does. */
  tasks?: LocalizedText;
  url?: Url;
  country?: Country;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
}

export type AgencyInput = string | AgencyFields;

export interface Agency extends Omit<AgencyFields, keyof ContactFields> {
  contacts?: Contact[];
}

/** People whose data are handled, for example members or guardians. */
export interface DataSubjectGroup {
  id?: Id;
  name: LocalizedText;
  /** Years. */
  minAge?: number;
  /** Years. */
  maxAge?: number;
}
