/** What a text is expected to state, and how an import compares with it. */

import type {PolicyInput} from '../../src/model/document/policy.js';
import type {Period} from '../../src/model/document/values.js';
import {pageChromeKind} from '../../src/import/document-text.js';
import {bareTitle} from '../../src/import/structure/heading.js';
import {parsePolicy} from '../../src/model/parse-policy.js';

export interface ExpectedFacts {
  about: string;
  lang: string;
  title?: string;
  controller?: string;
  aliases?: string[];
  dates?: Record<string, string>;
  version?: string;
  /** Number of entries of the text's own list of contents. */
  contents?: number;
  /** Number of tables that had been flattened. */
  tables?: number;
  sections: string[];
  items: {required: string[]; optional: string[]; automatic: string[]; unmarked?: string[]};
  purposes: string[];
  retention: {record: string; period: string | {until: string; then?: string}; rule?: string}[];
  processors: {names: string[]; task: string; period?: {until: string}}[];
  recipients: {names: string[]; purpose: string; items?: string[]; period?: string}[];
  transfers: Record<string, unknown>[];
  officers: Record<string, string>[];
  agencies: string[];
  videoDevices?: {kind: string; count: number; period: string}[];
  devices: {refusal: boolean; effect: boolean; names?: string[]};
  rights: string[];
  changeNotice?: {ordinary?: string; material?: string};
  history?: Record<string, string>[];
}

/** A period in one word: the span alone, or the event before it. */
function periodWord(period: Period | string | {until: string; then?: string} | undefined): string {
  if (period === undefined || typeof period === 'string') return period ?? '';
  if ('duration' in period) return period.duration;
  if ('until' in period) return `until ${period.until as string}${period.then ? ` then ${period.then}` : ''}`;
  return 'indefinite' in period ? 'indefinite' : JSON.stringify(period);
}

/** Each fact as one line, so that two lists of facts can be compared. */
export function factLines(policyInput: PolicyInput): string[] {
  const policy = parsePolicy(policyInput).policy!;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const contact = (of: {contacts?: {kind: string; value: unknown}[]}, kind: string): string =>
    text(of.contacts?.find((entry) => entry.kind === kind)?.value);
  const names = (parties: {name: unknown}[]): string => parties.map(({name}) => text(name)).join(' + ');
  const purposes = policy.purposes.length
    ? policy.purposes
    : policy.activities.flatMap((activity) => activity.purposes);
  const sections = policy.sections.filter(({title, marker, kind}) => (title ?? marker) && kind !== pageChromeKind);
  return [
    ...(policy.title ? [`title ${text(policy.title)}`] : []),
    ...(policy.controller ? [`controller ${text(policy.controller.name)}`] : []),
    ...Object.keys(policy.aliases ?? {}).map((alias) => `alias ${alias}`),
    ...(['effectiveFrom', 'announcedOn', 'adoptedOn', 'revisedOn', 'effectiveTo'] as const).flatMap((name) =>
      policy[name] ? [`${name} ${policy[name]}`] : [],
    ),
    ...(policy.version ? [`version ${policy.version.label}`] : []),
    ...(policy.contents?.entries ? [`contents ${policy.contents.entries.length}`] : []),
    ...sections.map(({title}) => `section ${bareTitle(text(title))}`),
    ...policy.activities.flatMap(({items}) =>
      items.map((item) => `item ${item.requirement ?? 'unmarked'} ${text(item.name)}`),
    ),
    ...[...new Set(purposes.map(({name}) => `purpose ${text(name)}`))],
    ...policy.retention.map(
      (rule) =>
        `retention ${text(rule.record)} | ${periodWord(rule.period)} | ${rule.laws.map((law) => law.rule ?? '').join()}`,
    ),
    ...policy.processors.map((row) => `processor ${names(row.parties)} | ${text(row.task)}`),
    ...policy.recipients.map(
      (row) =>
        `recipient ${names(row.parties)} | ${text(row.purpose)} | ${row.items.map(({name}) => text(name)).join()} | ${periodWord(row.period)}`,
    ),
    ...policy.transfers.map(
      (row) =>
        `transfer ${text(row.recipient?.name)} | ${row.country ?? ''} | ${row.items.map(({name}) => text(name)).join()} | ${text(row.purpose)} | ${periodWord(row.period)} | ${row.recipient ? contact(row.recipient, 'email') : ''}`,
    ),
    ...policy.officers.map(
      (officer) =>
        `officer ${[officer.role, text(officer.name), text(officer.title), text(officer.department), contact(officer, 'phone'), contact(officer, 'email')].join(' | ')}`,
    ),
    ...policy.agencies.map((agency) => `agency ${agency.agency ?? text(agency.name)}`),
    ...policy.videoDevices.map(
      (device) => `video ${device.kind} ${device.count ?? ''} ${periodWord(device.period as Period)}`,
    ),
    ...(policy.refusalSteps.length ? ['refusal of devices'] : []),
    ...(policy.refusalEffect ? ['effect of refusal'] : []),
    ...policy.devices.map(({name}) => `device ${name}`),
    ...policy.rights.map(({type}) => `right ${type}`),
    ...(policy.changeNotice
      ? [`notice ${policy.changeNotice.ordinary ?? ''} ${policy.changeNotice.material ?? ''}`]
      : []),
    ...policy.history.map((entry) => `former ${entry.effectiveFrom ?? ''} ${entry.effectiveTo ?? ''}`),
  ];
}

/** The lines that an import should have. */
export function expectedLines(facts: ExpectedFacts): string[] {
  const {items} = facts;
  return [
    ...(facts.title ? [`title ${facts.title}`] : []),
    ...(facts.controller ? [`controller ${facts.controller}`] : []),
    ...(facts.aliases ?? []).map((alias) => `alias ${alias}`),
    ...Object.entries(facts.dates ?? {}).map(([name, date]) => `${name} ${date}`),
    ...(facts.version ? [`version ${facts.version}`] : []),
    ...(facts.contents ? [`contents ${facts.contents}`] : []),
    ...facts.sections.map((title) => `section ${title}`),
    ...(['required', 'optional', 'automatic', 'unmarked'] as const).flatMap((requirement) =>
      (items[requirement] ?? []).map((name) => `item ${requirement} ${name}`),
    ),
    ...facts.purposes.map((name) => `purpose ${name}`),
    ...facts.retention.map(({record, period, rule}) => `retention ${record} | ${periodWord(period)} | ${rule ?? ''}`),
    ...facts.processors.map(({names, task}) => `processor ${names.join(' + ')} | ${task}`),
    ...facts.recipients.map(
      (row) =>
        `recipient ${row.names.join(' + ')} | ${row.purpose} | ${(row.items ?? []).join()} | ${row.period ?? ''}`,
    ),
    ...facts.transfers.map(
      (row) =>
        `transfer ${[row.recipient, row.country, (row.items as string[]).join(), row.purpose, periodWord(row.period as {until: string}), row.email ?? ''].map(String).join(' | ')}`,
    ),
    ...facts.officers.map(
      (officer) =>
        `officer ${['role', 'name', 'title', 'department', 'phone', 'email'].map((field) => officer[field] ?? '').join(' | ')}`,
    ),
    ...facts.agencies.map((agency) => `agency ${agency}`),
    ...(facts.videoDevices ?? []).map(({kind, count, period}) => `video ${kind} ${count} ${period}`),
    ...(facts.devices.refusal ? ['refusal of devices'] : []),
    ...(facts.devices.effect ? ['effect of refusal'] : []),
    ...(facts.devices.names ?? []).map((name) => `device ${name}`),
    ...facts.rights.map((right) => `right ${right}`),
    ...(facts.changeNotice ? [`notice ${facts.changeNotice.ordinary ?? ''} ${facts.changeNotice.material ?? ''}`] : []),
    ...(facts.history ?? []).map((entry) => `former ${entry.effectiveFrom} ${entry.effectiveTo}`),
  ];
}

export interface Comparison {
  /** Share of the expected facts that were found. */
  share: number;
  missing: string[];
  invented: string[];
}

export function compare(expected: readonly string[], found: readonly string[]): Comparison {
  const rest = [...found];
  const missing = expected.filter((line) => {
    const index = rest.indexOf(line);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return {share: expected.length ? 1 - missing.length / expected.length : 1, missing, invented: rest};
}
