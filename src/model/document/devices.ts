/** Cookies, storage, SDKs and the services that set them (PIPA Art. 30(1)7; ePrivacy Directive Art. 5(3)). */

import type {Party, PartyInput} from './parties.js';
import type {DataItem, DataItemInput} from './processing.js';
import type {CalendarDate, Id, LocalizedText, Period, PeriodInput, Url} from './values.js';

/** Consent category: `necessary`, `functional`, `analytics`, `marketing`, or a name of the site's own. */
export type DeviceCategory = string;

/** How to refuse a device in one browser or operating system. */
export interface RefusalSteps {
  /** Name of the browser or system, with its version if that matters. */
  browser: LocalizedText;
  /** What to choose in its settings. */
  steps: LocalizedText;
  /** Page of its maker that explains them. */
  url?: Url;
  /** The day on which the steps were tried. */
  checkedOn?: CalendarDate;
}

/** A tool that sets devices, for example an analytics service. Consent is asked per service. */
export interface DeviceServiceFields {
  /** Name by which devices refer to the service. */
  id: Id;
  /** Name as readers know it. */
  name: LocalizedText;
  /** Consent category. Default: the `id` where that is a category, else `other`. */
  category?: DeviceCategory;
  /** What it is for. */
  purpose?: LocalizedText;
  /** Who runs it. */
  party?: PartyInput;
  /** Privacy policy of the service. */
  policyUrl?: Url;
  /** What is stopped, and how, when a visitor opts out. */
  optOut?: Url;
  /** Whether it is a sale or sharing under California law, which Global Privacy Control stops. Default: yes for `marketing`. */
  sale?: boolean;
  /** Whether the page must be loaded again on withdrawal, because what the service runs cannot be stopped otherwise. */
  reload?: boolean;
}

export interface DeviceService extends Omit<DeviceServiceFields, 'party' | 'category'> {
  category: DeviceCategory;
  party?: Party;
}

/** One thing that is stored on, or read from, a visitor's device. */
export interface DeviceFields {
  /** Name for links. */
  id?: Id;
  /** Name as the browser shows it; `*` stands for any characters. */
  name: string;
  /** Default: `cookie`. */
  type?:
    'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'sdk' | 'pixel' | 'ad-id' | 'log' | 'fingerprint';
  /** `id` of one of `deviceServices`, or a name of its own. */
  service?: string;
  /** Consent category. Default: that of the service, else `other`. */
  category?: DeviceCategory;
  /** Whose device it is: the site's own or another party's. */
  party?: 'first' | 'third';
  /** Whether another party can read it (CJEU C-673/17, Planet49). */
  thirdPartyAccess?: boolean;
  /** What it is for. */
  purpose?: LocalizedText;
  /** The data that it holds. */
  items?: DataItemInput[];
  /** How long it stays; `session` ends with the browser. */
  lifetime?: PeriodInput | 'session';
  /** Cookie domain and path, where they differ from the host and `/`; used when the device is removed. */
  domain?: string;
  path?: string;
  /** Whether what is collected is tied to an identified person. */
  linkedToPerson?: boolean;
}

/** A device in normal form: it always has a category, and names a service that exists. */
export interface Device extends Omit<DeviceFields, 'items' | 'lifetime' | 'category' | 'type'> {
  type: NonNullable<DeviceFields['type']>;
  category: DeviceCategory;
  items: DataItem[];
  lifetime?: Period | 'session';
}

/** Behavioural information, as the Korean guideline wants it explained: what, how, why, how long, how to refuse, where to get remedy. */
export interface BehaviouralInfo {
  /** The data. */
  items: DataItemInput[];
  /** How they are collected. */
  method?: LocalizedText;
  /** What for. */
  purpose?: LocalizedText;
  /** How long they are kept, and what happens then. */
  period?: PeriodInput;
  /** How to refuse. */
  refusal?: LocalizedText;
  /** Where to complain. */
  remedy?: LocalizedText;
  /** Whether they are tied to an identified person. */
  linkedToPerson?: boolean;
  /** Others who collect them here. */
  thirdParties?: BehaviouralParty[];
}

export interface BehaviouralParty {
  /** Who collects. */
  party: PartyInput;
  /** Name of the tool. */
  tool?: LocalizedText;
  /** The data. */
  items?: DataItemInput[];
  /** What for. */
  purpose?: LocalizedText;
  /** Page on which to refuse. */
  optOut?: Url;
}
