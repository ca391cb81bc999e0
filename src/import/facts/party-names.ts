/** Names of companies in cells and lines. */

import type {PartyFields} from '../../model/document/parties.js';
import {entriesOf} from '../text/enumeration.js';
import type {SourceText} from '../text/source-text.js';
import type {FactWords} from '../vocabulary/vocabulary.js';
import {mailIn} from './contacts.js';
import {imported, type Imported} from './origin.js';

const brackets = /\s*[(（]([^()（）]{1,80})[)）]\s*$/;

/** A country that words name as a whole. */
export function countryIn(text: string, {countries}: FactWords): string | undefined {
  return countries.find(([, pattern]) => pattern.test(text))?.[0];
}

/** One company; a country or a mail address in brackets after its name is a field of its own. */
export function readParty(content: SourceText, facts: FactWords): Imported<PartyFields> {
  const aside = brackets.exec(content.text);
  const inside = aside?.[1] ?? '';
  const email = mailIn(inside);
  const country = inside.length <= 30 ? countryIn(inside, facts) : undefined;
  const named = aside && (email || country) ? content.slice(0, aside.index).trim() : content;
  return imported({name: named.text, ...(country && {country}), ...(email && {email})}, content.at, 0.9);
}

/** The companies that lines name, several on a line or one on each. */
export const readParties = (lines: readonly SourceText[], facts: FactWords): Imported<PartyFields>[] =>
  lines.flatMap((line) => entriesOf(line).map((entry) => readParty(entry, facts)));
