/** Who handles personal data, who answers for it, and how to reach them. */

import type {CalendarDate, Country, Id, LanguageTag, LocalizedText, Url} from './values.js';

/** One way to reach somebody. */
export interface Contact {
  /** How to reach them. */
  kind: 'phone' | 'fax' | 'email' | 'post' | 'web' | 'form' | 'chat' | 'visit';
  /** The number, address or URL itself. Phone numbers may be short codes such as `118`. */
  value: LocalizedText;
  /** How the author writes it, where that differs from `value`. */
  text?: LocalizedText;
  /** Opening hours in words. */
  hours?: LocalizedText;
  /** Languages spoken there. */
  languages?: LanguageTag[];
  /** What this contact is for. */
  purpose?: LocalizedText;
}

/** Ways to reach somebody in short form; each becomes one entry of `contacts`. */
export interface ContactFields {
  /** Mail address. */
  email?: string;
  /** Phone number, as people dial it. */
  phone?: string;
  /** Fax number. */
  fax?: string;
  /** Postal address. */
  address?: LocalizedText;
  /** Web page on which a request can be made. */
  form?: Url;
  /** Further ways, or ways with opening hours and purposes. */
  contacts?: Contact[];
}

/** A person or organisation as an author may write it. */
export interface PartyFields extends ContactFields {
  /** Name by which other entries refer to the party. */
  id?: Id;
  /** Name as readers know it. */
  name: LocalizedText;
  /** Registered name, where `name` is a brand. */
  legalName?: LocalizedText;
  /** For example `주식회사` or `GmbH`. */
  legalForm?: LocalizedText;
  /** Any of `controller`, `joint-controller`, `processor`, `sub-processor`, `recipient`, `authority`, `representative`, `domestic-agent`. */
  roles?: string[];
  /** Number in the register of companies. */
  registrationNumber?: string;
  /** Where it is established. */
  country?: Country;
  /** Site of the party. */
  url?: Url;
  /** Privacy policy of the party, to which its name becomes a link. */
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
  /** Name by which activities refer to the service. */
  id?: Id;
  /** Name as readers know it. */
  name: LocalizedText;
  url?: Url;
  /** For example `web`, `ios` or `android`. */
  platform?: string;
  /** Identifier in the app store. */
  appId?: string;
}

/** A person or department that answers for the protection of personal data (Korea: PIPA Art. 30(1)6, 31). */
export interface OfficerFields extends ContactFields {
  /** Name by which the `desk` of a right refers to the officer. */
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
  /** Name of the person. */
  name?: LocalizedText;
  /** Position of the person, for example director. */
  title?: LocalizedText;
  /** Name of the department. */
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
  /** Name of the body. */
  name?: LocalizedText;
  /** Who runs it. */
  operator?: LocalizedText;
  /** What the agency does. */
  tasks?: LocalizedText;
  /** Its site. */
  url?: Url;
  country?: Country;
  /** First day on which it takes requests. */
  validFrom?: CalendarDate;
  /** Last day on which it takes requests. */
  validTo?: CalendarDate;
}

/** A public body: the identifier of an entry of the catalogue, or the full form. */
export type AgencyInput = string | AgencyFields;

export interface Agency extends Omit<AgencyFields, keyof ContactFields> {
  contacts?: Contact[];
}

/** People whose data are handled, for example members or guardians. */
export interface DataSubjectGroup {
  /** Name by which activities refer to the group. */
  id?: Id;
  /** Name of the group. */
  name: LocalizedText;
  /** Years. */
  minAge?: number;
  /** Years. */
  maxAge?: number;
}
