/** Rights of data subjects in the reader's words. */

import type {ViewContext} from './view.js';

/** The words for a right; other types are shown as they are. */
export function rightWords({localizer: {msg}}: ViewContext, type: string): string {
  switch (type) {
    case 'access':
      return msg('Access', {id: 'right.access', desc: 'PIPA Art. 35'});
    case 'copy':
      return msg('A copy', {id: 'right.copy'});
    case 'correct':
      return msg('Correction', {id: 'right.correct', desc: 'PIPA Art. 36'});
    case 'erase':
      return msg('Deletion', {id: 'right.erase', desc: 'PIPA Art. 36'});
    case 'suspend':
      return msg('Suspension of processing', {id: 'right.suspend', desc: 'PIPA Art. 37'});
    case 'withdraw':
      return msg('Withdrawal of consent', {id: 'right.withdraw', desc: 'PIPA Art. 37'});
    case 'port':
      return msg('Transmission of your data', {id: 'right.port', desc: 'Data portability, PIPA Art. 35-2'});
    case 'refuse-decision':
      return msg('Refusal of automated decisions', {id: 'right.refuse-decision', desc: 'PIPA Art. 37-2'});
    case 'explain-decision':
      return msg('Explanation of automated decisions', {id: 'right.explain-decision', desc: 'PIPA Art. 37-2'});
    case 'object':
      return msg('Objection', {id: 'right.object'});
    case 'restrict':
      return msg('Restriction', {id: 'right.restrict'});
    case 'complain':
      return msg('Complaint', {id: 'right.complain'});
    case 'know':
      return msg('Information', {id: 'right.know'});
    case 'opt-out-sale':
      return msg('Opting out of sale and sharing', {id: 'right.opt-out-sale'});
    case 'limit-sensitive':
      return msg('Limits on the use of sensitive data', {id: 'right.limit-sensitive'});
    case 'no-retaliation':
      return msg('No retaliation', {id: 'right.no-retaliation'});
    default:
      return type;
  }
}
