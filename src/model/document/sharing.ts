/** Who else gets personal data: processors, recipients, and parties abroad. */

import type {ContactFields, Party, PartyFields, PartyInput} from './parties.js';
import type {DataItem, DataItemInput} from './processing.js';
import type {
  CalendarDate,
  Country,
  Id,
  LawInput,
  LegalBasis,
  LegalBasisInput,
  LocalizedText,
  Period,
  PeriodInput,
  Url,
} from './values.js';

/** How to refuse a transfer, and what follows (PIPA Art. 28-8(2)5). */
export interface Refusal {
  /** How to refuse. */
  how?: LocalizedText;
  /** What follows. */
  effect?: LocalizedText;
}

/** Personal data going abroad: the five particulars of PIPA Art. 28-8(2), and the basis of Art. 28-8(1). */
export interface TransferFields {
  /** Name for links. */
  id?: Id;
  /** Whether data are handed over, looked at from abroad, processed or stored there. */
  kind?: 'provision' | 'view' | 'processing' | 'storage';
  /** For example `kr-28-8-1-3` (needed for a contract, and made public) or `gdpr-46`. */
  basis?: LegalBasisInput;
  /** The data. Default: those of the row. */
  items?: DataItemInput[];
  /** Where they go. Default: the country of the recipient. */
  country?: Country;
  /** When it happens. */
  when?: LocalizedText;
  /** By which means. */
  how?: LocalizedText;
  /** Who receives them. Default: the company of the row. */
  recipient?: PartyInput;
  /** What for. Default: task or purpose of the row. */
  purpose?: LocalizedText;
  /** How long they are kept there. Default: that of the row. */
  period?: PeriodInput;
  /** How to refuse. */
  refusal?: Refusal;
  /** Safeguards, or the decision of adequacy relied on. */
  safeguards?: LocalizedText;
}

export interface Transfer extends Omit<TransferFields, 'basis' | 'items' | 'recipient' | 'period'> {
  basis?: LegalBasis;
  items: DataItem[];
  recipient?: Party;
  period?: Period;
}

/** Party fields that may stand in a row itself, where the row names one company. */
interface RowParty extends ContactFields {
  /** Name for links. */
  id?: Id;
  /** The company, where there is only one. */
  name?: LocalizedText;
  /** Registered name, where `name` is a brand. */
  legalName?: LocalizedText;
  /** Where the company, or each of `parties`, is established. */
  country?: Country;
  /** Site of the company. */
  url?: Url;
  /** Privacy policy of the company, to which its name becomes a link. */
  policyUrl?: Url;
  /** The companies, where the row names several. */
  parties?: PartyInput[];
}

/** Somebody who handles data on the controller's behalf (PIPA Art. 26). */
export interface ProcessorFields extends RowParty {
  /** What the processor does. */
  task: LocalizedText;
  /** The data handed over. */
  items?: DataItemInput[];
  /** How long the processor keeps them. */
  period?: PeriodInput;
  /** Companies to which the processor passes the work on (PIPA Art. 26(6)). */
  subProcessors?: ProcessorFields[];
  /** Whether the task is to promote goods or services (PIPA Art. 26(3)). */
  marketing?: boolean;
  /** What protects the data there. */
  safeguards?: LocalizedText;
  /** First day of the contract. */
  since?: CalendarDate;
  /** Last day of the contract. */
  until?: CalendarDate;
  /** Particulars, where the data go abroad. */
  transfer?: TransferFields;
}

export interface Processor {
  id?: Id;
  parties: Party[];
  task: LocalizedText;
  items: DataItem[];
  period?: Period;
  subProcessors: Processor[];
  marketing?: boolean;
  safeguards?: LocalizedText;
  since?: CalendarDate;
  until?: CalendarDate;
  transfer?: Transfer;
}

/** Somebody who gets data for purposes of their own (PIPA Art. 17). */
export interface RecipientFields extends RowParty {
  /** What the recipient uses the data for. */
  purpose: LocalizedText;
  /** The data handed over. */
  items?: DataItemInput[];
  /** How long the recipient keeps them. */
  period?: PeriodInput;
  /** Why handing them over is lawful. */
  basis?: LegalBasisInput;
  /** How to refuse, and what follows. */
  refusal?: LocalizedText;
  /** How often it happens. */
  frequency?: LocalizedText;
  /** Whether it is a sale or sharing under California law. */
  sale?: boolean;
  /** Particulars, where the data go abroad. */
  transfer?: TransferFields;
}

export interface Recipient {
  id?: Id;
  parties: Party[];
  purpose: LocalizedText;
  items: DataItem[];
  period?: Period;
  basis?: LegalBasis;
  refusal?: LocalizedText;
  frequency?: LocalizedText;
  sale?: boolean;
  transfer?: Transfer;
}

/** Data passed on without the data subject's consent, or used beyond the first purpose (PIPA decree Art. 14-2). */
export interface AdditionalUse {
  /** What the data are used or provided for. */
  purpose: LocalizedText;
  /** The data. */
  items?: DataItemInput[];
  /** How that relates to the first purpose. */
  relatedness?: LocalizedText;
  /** Whether it could be foreseen. */
  foreseeability?: LocalizedText;
  /** Whether it harms interests of the data subject. */
  harm?: LocalizedText;
  /** Pseudonyms, encryption and other safeguards. */
  safeguards?: LocalizedText;
}

/** What happens to data when the business changes hands (PIPA Art. 27). */
export interface BusinessTransfer {
  /** What happens, and when it is announced. */
  text: LocalizedText;
  /** Who takes over. */
  successor?: PartyFields;
  /** How to object. */
  refusal?: LocalizedText;
  /** The law behind it. */
  law?: LawInput;
}
