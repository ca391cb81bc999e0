/** Legal bases in words. */

import {str} from '../localize/str.js';
import {citation} from '../model/catalogue/rules.js';
import {statuteName} from '../model/catalogue/statutes.js';
import type {LegalBasis} from '../model/document/values.js';
import type {Child} from '../tree/tree.js';
import {lawNode, words, type ViewContext} from './view.js';

/** Codes of PIPA Art. 15(1), 28-8(1) and GDPR Art. 6(1) name the article; the plain codes are words. */
function codeWords({localizer: {msg}}: ViewContext, code: string): string {
  switch (code) {
    case 'consent':
    case 'kr-15-1-1':
    case 'gdpr-6-1-a':
      return msg('Consent', {id: 'basis.consent'});
    case 'law':
    case 'kr-15-1-2':
    case 'gdpr-6-1-c':
      return msg('Legal duty', {id: 'basis.law'});
    case 'public-task':
    case 'kr-15-1-3':
    case 'gdpr-6-1-e':
      return msg('Public task', {id: 'basis.public-task'});
    case 'contract':
    case 'kr-15-1-4':
    case 'gdpr-6-1-b':
      return msg('Contract', {id: 'basis.contract'});
    case 'vital-interests':
    case 'kr-15-1-5':
    case 'gdpr-6-1-d':
      return msg('Vital interests', {id: 'basis.vital-interests'});
    case 'legitimate-interests':
    case 'kr-15-1-6':
    case 'gdpr-6-1-f':
      return msg('Legitimate interests', {id: 'basis.legitimate-interests'});
    case 'internal':
      return msg('Our own rules', {id: 'basis.internal'});
    case 'kr-28-8-1-1':
      return msg('Separate consent', {id: 'basis.separate-consent', desc: 'PIPA Art. 28-8(1)1'});
    case 'kr-28-8-1-3':
      return msg('Needed for the contract and made public here', {
        id: 'basis.transfer-contract',
        desc: 'PIPA Art. 28-8(1)3',
      });
    default:
      return '';
  }
}

const codePattern = /^(kr|gdpr)-(\d+)(?:-(\d+))?(?:-(\w+))?(?:-(\w+))?$/;

/** The article that a code names, for example PIPA Article 15(1)4. Article 28-8, on transfers, was put in after 28. */
function article({localizer}: ViewContext, code: string): string {
  const match = codePattern.exec(code);
  if (!match) return '';
  const [, law, first, second, third, fourth] = match;
  if (law === 'gdpr') return `GDPR Art. ${first}${second ? `(${second})` : ''}${third ? `(${third})` : ''}`;
  const parts = first === '28' ? [`${first}-${second}`, third, fourth] : [first, second, third];
  const statute = localizer.text(statuteName('pipa'));
  const cited = localizer.text(citation(`A${parts.filter(Boolean).join('.')}`));
  return localizer.msg(str`${statute}, ${cited}`, {id: 'law.place'});
}

export function basisWords(context: ViewContext, basis: LegalBasis): Child {
  const written = words(context, basis.text);
  const name = written ?? codeWords(context, basis.code);
  const where = article(context, basis.code);
  return [
    name || where || basis.code,
    name && where && ` (${where})`,
    basis.interest !== undefined && [': ', words(context, basis.interest)],
    basis.laws?.map((law) => [', ', lawNode(context, typeof law === 'string' ? {rule: law} : law)]),
  ];
}
