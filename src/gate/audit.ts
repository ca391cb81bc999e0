/** What a page uses and its policy does not declare: for engineers, before release and in tests. */

import type {ConsentStore} from '../consent/store.js';
import type {Policy} from '../model/document/policy.js';
import type {Device} from '../model/document/devices.js';
import {matchesName} from './device-name.js';
import {namesOf} from './gated-names.js';

export interface AuditReport {
  /** Names that no device of the policy has. */
  cookies: string[];
  localStorage: string[];
  sessionStorage: string[];
  /** Other parties' hosts from which the page loaded something, and which nothing in the policy names. */
  hosts: string[];
  /** Names in `data-consent` and `data-service` that the policy does not know. */
  gates: string[];
  /** Devices that are there although their service may not run. */
  refused: string[];
}

type AuditedPolicy = Partial<Pick<Policy, 'parties' | 'processors' | 'recipients' | 'controller'>>;

const hostOf = (url: string | undefined): string | undefined => {
  try {
    return url === undefined ? undefined : new URL(url, location.href).hostname || undefined;
  } catch {
    return undefined;
  }
};

/** The part of a host that somebody registers, by a rule of thumb: `co.kr` and `com.au` count as one label. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(/\.(co|or|ne|go|ac|re|pe|com|net|org|gov|edu)\.[a-z]{2}$/.test(host) ? -3 : -2).join('.');
}

/** Hosts that the policy names: domains of devices, and addresses of services and parties. */
function declaredSites(store: ConsentStore): Set<string> {
  const {parties = [], processors = [], recipients = [], controller} = (store.policy ?? {}) as AuditedPolicy;
  const everyParty = [
    ...(controller ? [controller] : []),
    ...parties,
    ...[...processors, ...recipients].flatMap((row) => row.parties),
  ];
  const addresses = [
    ...store.state.services.flatMap(({party, policyUrl, optOut}) => [party?.url, party?.policyUrl, policyUrl, optOut]),
    ...everyParty.flatMap(({url, policyUrl}) => [url, policyUrl]),
  ];
  const domains = store.state.services.flatMap(({devices}) => devices.map(({domain}) => domain?.replace(/^\./, '')));
  return new Set(
    [...addresses.map(hostOf), ...domains, location.hostname].flatMap((host) => (host ? siteOf(host) : [])),
  );
}

const loadedHosts = (): string[] => performance.getEntriesByType('resource').flatMap(({name}) => hostOf(name) ?? []);

/** Compares the page with the policy of a store. Cookies that servers hide from scripts are not seen. */
export function auditPage(store: ConsentStore): AuditReport {
  const {services} = store.state;
  const found: [type: Device['type'], names: string[]][] = [
    ['cookie', document.cookie.split('; ').flatMap((pair) => pair.split('=', 1)[0] || [])],
    ['local-storage', Object.keys(localStorage)],
    ['session-storage', Object.keys(sessionStorage)],
  ];
  const declaring = (type: string, name: string) =>
    services.filter(({devices}) => devices.some((device) => device.type === type && matchesName(device.name, name)));
  const undeclared = (wanted: string) =>
    found.flatMap(([type, names]) => (type === wanted ? names.filter((name) => !declaring(type, name).length) : []));
  const refused = found.flatMap(([type, names]) =>
    names.filter((name) => {
      const by = declaring(type, name);
      return by.length > 0 && !by.some(({id}) => store.allows(id));
    }),
  );
  const sites = declaredSites(store);
  const gates = [...document.querySelectorAll<HTMLElement>('[data-consent]')]
    .map(namesOf)
    .filter(([id, service]) => !store.named(id, service).length && (service || id !== 'necessary'))
    .map((names) => names.filter(Boolean).join(' '));
  return {
    cookies: undeclared('cookie'),
    localStorage: undeclared('local-storage'),
    sessionStorage: undeclared('session-storage'),
    hosts: [...new Set(loadedHosts())].filter((host) => !sites.has(siteOf(host))),
    gates: [...new Set(gates)],
    refused: [...new Set(refused)],
  };
}
