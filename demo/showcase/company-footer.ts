/** The company's own footer, filled from the same policy: whoever changes the address there changes it here. */

import {html, nothing, type TemplateResult} from 'lit';
import type {Policy} from '../../src/model/document/policy.js';
import {resolveText} from '../../src/model/language.js';
import type {Language} from './showing.js';

export function companyFooter({controller, lang: written}: Policy, lang: Language): TemplateResult | typeof nothing {
  if (!controller) return nothing;
  const {name, contacts = []} = controller;
  const of = (kind: string) => contacts.find((contact) => contact.kind === kind)?.value;
  const address = resolveText(of('post'), lang, written).text;
  const email = resolveText(of('email'), lang, written).text;
  const phone = resolveText(of('phone'), lang, written).text;
  return html`<address>
    <p>${resolveText(name, lang, written).text}</p>
    <p>${address}</p>
    <p><a href="mailto:${email}">${email}</a> <a href="tel:${phone.replaceAll('-', '')}">${phone}</a></p>
  </address>`;
}
