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
  how?: LocalizedText;
  effect?: LocalizedText;
}

/** Personal data going abroad: the five particulars of PIPA Art. 28-8(2), and the basis of Art. 28-8(1). */
export interface TransferFields {
  id?: Id;
  kind?: 'provision' | 'view' | 'processing' | 'storage';
  /** For example `kr-28-8-1-3` (needed for a contract, and made public) or `gdpr-46`. */
  basis?: LegalBasisInput;
  items?: DataItemInput[];
  country?: Country;
  /** When it happens. */
  when?: LocalizedText;
  /** By which means. */
  how?: LocalizedText;
  recipient?: PartyInput;
  purpose?: LocalizedText;
  period?: PeriodInput;
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
  id?: Id;
  name?: LocalizedText;
  legalName?: LocalizedText;
  country?: Country;
  url?: Url;
  policyUrl?: Url;
  /** The companies, where the row names several. */
  parties?: PartyInput[];
}

/** Somebody who handles data on the controller's behalf (PIPA Art. 26). */
export interface ProcessorFields extends RowParty {
  task: LocalizedText;
  items?: DataItemInput[];
  period?: PeriodInput;
  /** Companies to which the processor passes the work on (PIPA Art. 26(6)). */
  subProcessors?: ProcessorFields[];
  /** Whether the task is to promote goods or services (PIPA Art. 26(3)). */
  marketing?: boolean;
  safeguards?: LocalizedText;
  since?: CalendarDate;
  until?: CalendarDate;
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
  purpose: LocalizedText;
  items?: DataItemInput[];
  period?: PeriodInput;
  basis?: LegalBasisInput;
  refusal?: LocalizedText;
  frequency?: LocalizedText;
  /** Whether it is a sale or sharing under California law. */
  sale?: boolean;
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
  purpose: LocalizedText;
  items?: DataItemInput[];
  relatedness?: LocalizedText;
  foreseeability?: LocalizedText;
  harm?: LocalizedText;
  safeguards?: LocalizedText;
}

/** What happens to data when the business changes hands (PIPA Art. 27). */
export interface BusinessTransfer {
  text: LocalizedText;
  successor?: PartyFields;
  /** How to object. */
  refusal?: LocalizedText;
  law?: LawInput;
}
