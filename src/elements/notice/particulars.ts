/**
 * What visitors must be told although nobody asks them: what is collected, how, why and how long, how to refuse, and where to
 * complain (PIPA Art. 30(1)7 and 8, and the guideline on personalised online advertising of 2017). The words are the policy's own.
 */

import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../localize/localizer.js';
import {periodWords} from '../../localize/period-words.js';
import {findAgency} from '../../model/catalogue/agencies.js';
import type {Agency} from '../../model/document/parties.js';
import type {RefusalSteps} from '../../model/document/devices.js';
import type {Period} from '../../model/document/values.js';
import {normalizeParticulars, type Particulars} from '../../model/normalize/particulars.js';
import {safeHref} from '../../tree/safe-href.js';

type Content = string | TemplateResult | undefined;

/** @param document the policy document, as it was written or in normal form. */
export function particulars(document: unknown, localizer: Localizer): TemplateResult | typeof nothing {
  const {behavioural, refusalSteps, refusalEffect, agencies} = normalizeParticulars(document);
  if (behavioural.length + refusalSteps.length + agencies.length === 0 && refusalEffect === undefined) return nothing;
  const {msg} = localizer;
  return html`<div part="particulars">
    ${behavioural.map((info) => behaviour(info, localizer))}
    ${
      refusalSteps.length > 0
        ? html`<h3>${msg('How to refuse cookies', {id: 'device.refusal'})}</h3>
            ${definitions(refusalSteps.map((entry) => [localizer.text(entry.browser), stepsOf(entry, localizer)]))}`
        : nothing
    }
    ${refusalEffect === undefined ? nothing : html`<p>${localizer.text(refusalEffect)}</p>`}
    ${
      agencies.length > 0
        ? html`<h3>${msg('Where to complain', {id: 'remedy'})}</h3>
            ${definitions(agencies.map((agency) => agencyEntry(agency, localizer)))}`
        : nothing
    }
  </div>`;
}

function behaviour(info: Particulars['behavioural'][number], localizer: Localizer): TemplateResult {
  const {msg, text} = localizer;
  const others = (info.thirdParties ?? []).map(({party, tool}) =>
    [party && text(party.name), tool === undefined ? '' : text(tool)].filter(Boolean).join(' – '),
  );
  return definitions([
    [
      msg('What is collected', {id: 'behavioural.items'}),
      localizer.list((info.items ?? []).map(({name}) => text(name))),
    ],
    [msg('How', {id: 'how'}), text(info.method)],
    [msg('Purpose', {id: 'purpose'}), text(info.purpose)],
    [msg('How long', {id: 'behavioural.period'}), period(info.period, localizer)],
    [msg('How to refuse', {id: 'refuse'}), text(info.refusal)],
    [msg('Where to complain', {id: 'remedy'}), text(info.remedy)],
    [msg('Other parties', {id: 'behavioural.parties'}), localizer.list(others)],
  ]);
}

const period = (value: Period | undefined, localizer: Localizer): string | undefined =>
  value && periodWords(localizer, value, (law) => localizer.text(law.text) || law.rule || '');

function stepsOf({steps, url}: RefusalSteps, localizer: Localizer): TemplateResult {
  const href = safeHref(url);
  const words = localizer.msg('Instructions', {id: 'device.instructions'});
  return html`${localizer.text(steps)}${href ? html` <a href=${href}>${words}</a>` : nothing}`;
}

/** An agency with what the catalogue knows of it; the document's own words come first. */
function agencyEntry(agency: Agency, localizer: Localizer): [string, Content] {
  const known = agency.agency === undefined ? undefined : findAgency(agency.agency);
  const name = localizer.text(agency.name ?? known?.name) || agency.agency || '';
  const phone = agency.contacts?.find(({kind}) => kind === 'phone')?.value ?? known?.phone;
  const href = safeHref(agency.url ?? known?.url);
  const link = href ? html`<a href=${href}>${href.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a>` : nothing;
  return [name, html`${phone === undefined ? nothing : localizer.text(phone)} ${link}`];
}

/** Rows without content are left out. */
const definitions = (rows: [string, Content][]): TemplateResult =>
  html`<dl>
    ${rows.map(([term, content]) =>
      content
        ? html`<dt>${term}</dt>
            <dd>${content}</dd>`
        : nothing,
    )}
  </dl>`;
