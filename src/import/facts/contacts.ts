/** Numbers and addresses within words. */

import type {Contact} from '../../model/document/parties.js';

const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const address = /https?:\/\/[^\s,()<>"'）」]{3,200}/;
const host =
  /(?<![\w@./-])(?:www\.)?(?:[a-z0-9][a-z0-9-]{0,40}\.){1,3}(?:kr|com|net|org|jp|uk|eu|io|ai|de|fr)(?:\/[^\s,()<>"'）」]{0,120})?(?![\w@-])/i;

/** Numbers with an area code, of the whole country (1833-6972), in international form, and short codes that stand alone. */
const phone =
  /(?<![\d-])(?:\+\d{1,3}[\s-]?(?:\(0\))?\d{1,4}(?:[\s-]\d{2,4}){1,4}|0\d{1,4}[-)\s.]{1,2}\d{3,4}[-\s.]\d{4}|0\d{2,3}\s\d{3}\s\d{4}|1[5-8]\d{2}-\d{4}|0\d{1,2}-\d{3,4}-\d{4})(?![\d-])/;
const shortCode = /(?<![\d.-])(1[0-9]{2}|1301|1332|1330)(?![\d.-])/;

/** A mail address that a protection service replaced. */
export const hiddenMail = /\[email\s*protected\]|\(at\)|\[at\]|email-protection/i;

/** The first mail address in words (RFC 6068, without its rarer forms). */
export const mailIn = (text: string): string | undefined => mail.exec(text)?.[0];

/** The first address of a page in words, or a bare host. */
export const urlIn = (text: string): string | undefined =>
  address.exec(text)?.[0] ?? host.exec(text.replace(mail, ' '))?.[0];

/** @param short whether a code such as 118 counts, which is a number only beside the name of a public desk. */
export const phoneIn = (text: string, short = false): string | undefined =>
  phone.exec(text)?.[0].trim() ?? (short ? shortCode.exec(text.replace(/https?:\S+/g, ' '))?.[1] : undefined);

/** All ways to reach somebody that words name. */
export function contactsIn(text: string): Pick<Contact, 'kind' | 'value'>[] {
  const [number, mailAddress] = [phoneIn(text), mailIn(text)];
  return [
    ...(number ? [{kind: 'phone' as const, value: number}] : []),
    ...(mailAddress ? [{kind: 'email' as const, value: mailAddress}] : []),
  ];
}
