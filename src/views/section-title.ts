/** Titles of the known section kinds, worded as the law of the reader's language names the matter. */

import type {MsgFn} from '../localize/messages.js';
import {isKnownKind, type KnownSectionKind} from '../model/section-kinds.js';

const titles: Record<KnownSectionKind, (msg: MsgFn) => string> = {
  preface: (msg) => msg('About this policy', {id: 'kind.preface'}),
  purposes: (msg) => msg('Purposes of processing', {id: 'kind.purposes', desc: 'PIPA Art. 30(1)1'}),
  items: (msg) => msg('Personal data we process', {id: 'kind.items', desc: 'PIPA decree Art. 31(1)1'}),
  'legal-basis': (msg) => msg('Legal bases', {id: 'kind.legal-basis', desc: 'PIPA Art. 22(3)'}),
  children: (msg) => msg('Children', {id: 'kind.children', desc: 'PIPA Art. 22-2'}),
  retention: (msg) => msg('How long we keep personal data', {id: 'kind.retention', desc: 'PIPA Art. 30(1)2'}),
  destruction: (msg) => msg('How we destroy personal data', {id: 'kind.destruction', desc: 'PIPA Art. 30(1)3-2'}),
  recipients: (msg) => msg('Recipients', {id: 'kind.recipients', desc: 'Third parties, PIPA Art. 30(1)3'}),
  'additional-use': (msg) =>
    msg('Further use and provision', {id: 'kind.additional-use', desc: 'PIPA decree Art. 14-2'}),
  processors: (msg) => msg('Processors', {id: 'kind.processors', desc: 'PIPA Art. 26, 30(1)4'}),
  'direct-collection': (msg) =>
    msg('Collection from abroad', {id: 'kind.direct-collection', desc: 'PIPA decree Art. 31(1)4'}),
  transfers: (msg) => msg('Transfers abroad', {id: 'kind.transfers', desc: 'PIPA Art. 28-8'}),
  safety: (msg) => msg('How we keep data safe', {id: 'kind.safety', desc: 'PIPA Art. 29'}),
  'sensitive-exposure': (msg) =>
    msg('Sensitive data that may become public', {id: 'kind.sensitive-exposure', desc: 'PIPA Art. 23(3)'}),
  pseudonymised: (msg) => msg('Pseudonymised data', {id: 'kind.pseudonymised', desc: 'PIPA Art. 28-2'}),
  'automatic-collection': (msg) =>
    msg('Cookies and similar devices', {id: 'kind.automatic-collection', desc: 'PIPA Art. 30(1)7'}),
  behavioural: (msg) => msg('Behavioural information', {id: 'kind.behavioural'}),
  rights: (msg) => msg('Your rights', {id: 'kind.rights', desc: 'PIPA Art. 30(1)5'}),
  'automated-decisions': (msg) => msg('Automated decisions', {id: 'kind.automated-decisions', desc: 'PIPA Art. 37-2'}),
  officer: (msg) => msg('Who is responsible', {id: 'kind.officer', desc: 'Privacy officer, PIPA Art. 30(1)6, 31'}),
  'access-desk': (msg) => msg('Where to send a request', {id: 'kind.access-desk', desc: 'PIPA Art. 38(4)'}),
  'domestic-agent': (msg) => msg('Domestic agent', {id: 'kind.domestic-agent', desc: 'PIPA Art. 31-2'}),
  remedies: (msg) => msg('Where to complain', {id: 'kind.remedies'}),
  video: (msg) => msg('Video devices', {id: 'kind.video', desc: 'PIPA Art. 25'}),
  location: (msg) => msg('Location data', {id: 'kind.location', desc: 'Location Information Act Art. 21-2'}),
  'ai-development': (msg) => msg('Use for developing AI', {id: 'kind.ai-development', desc: 'PIPA Art. 28-12'}),
  'business-transfer': (msg) => msg('Transfer of the business', {id: 'kind.business-transfer', desc: 'PIPA Art. 27'}),
  'personal-info-files': (msg) => msg('Registered files', {id: 'kind.personal-info-files', desc: 'PIPA Art. 32'}),
  'us-privacy': (msg) => msg('Notice for residents of US states', {id: 'kind.us-privacy'}),
  changes: (msg) => msg('Changes to this policy', {id: 'kind.changes'}),
  history: (msg) => msg('Versions of this policy', {id: 'kind.history'}),
  addendum: (msg) => msg('Addendum', {id: 'kind.addendum'}),
  other: (msg) => msg('Other matters', {id: 'kind.other'}),
};

/** The title of a kind, or undefined for kinds that this version does not know. */
export function kindTitle(kind: string, msg: MsgFn): string | undefined {
  return isKnownKind(kind) ? titles[kind](msg) : undefined;
}
