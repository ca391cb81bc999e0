/** The devices of one service, as the policy itself describes them. */

import {html, nothing, type TemplateResult} from 'lit';
import type {ConsentService} from '../../consent/questions.js';
import type {Localizer} from '../../localize/localizer.js';
import {periodWords} from '../../localize/period-words.js';
import type {Device} from '../../model/document/devices.js';
import type {ConsentFacts} from '../../model/normalize/consent-policy.js';

/** Name, purpose, lifetime and who has access, for each device (CJEU C-673/17, Planet49). */
export function deviceList(
  {devices, party}: ConsentService,
  policy: ConsentFacts,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  if (devices.length === 0) return nothing;
  const {msg} = localizer;
  const owner = party?.name ?? policy.controller?.name;
  return html`<details part="devices">
    <summary>${msg('What is stored', {id: 'preferences.devices'})} (${localizer.number(devices.length)})</summary>
    <ul>
      ${devices.map(
        (device) =>
          html`<li>
            <code translate="no">${device.name}</code
            >${device.purpose === undefined ? nothing : html` – ${localizer.text(device.purpose)}`}
            <small>${facts(device, localizer, owner === undefined ? undefined : localizer.text(owner))}</small>
          </li>`,
      )}
    </ul>
  </details>`;
}

function facts(device: Device, localizer: Localizer, owner: string | undefined): string {
  const {msg} = localizer;
  const {lifetime} = device;
  const stays =
    lifetime === 'session'
      ? msg('Until the browser is closed', {id: 'device.session'})
      : lifetime && periodWords(localizer, lifetime, (law) => localizer.text(law.text) || law.rule || '');
  const access = device.thirdPartyAccess
    ? msg('Other parties can read it', {id: 'device.third-party-access'})
    : undefined;
  return [stays, owner, access].filter(Boolean).join(' · ');
}
