/** The five seed policies, against the counts that the inventory of the design notes gives for them. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pageChromeKind} from '../../src/import/document-text.js';
import {importPolicy, type ImportedPolicy} from '../../src/import/import-policy.js';
import type {Policy} from '../../src/model/document/policy.js';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {seeds, seedsOrSkip} from './seeds.js';

interface Expected {
  /** Sections of the outermost level, a preface without a title aside. */
  sections: number;
  preface: boolean;
  contents?: number;
  title: boolean;
  /** Numbers of items by whether they must be given. */
  items: Partial<Record<'required' | 'optional' | 'automatic' | 'unmarked', number>>;
  activities?: number;
  purposes: number;
  /** Spans of the rules that rest on law, in their order. */
  statutory: string[];
  /** Other rules, as JSON without their words. */
  internal: object[];
  /** Companies in each row of processors. */
  processors: number[];
  recipients: number;
  /** Fields of each officer that the text gives. */
  officers: string[][];
  agencies: string[];
  aliases: number;
  dates: Record<string, string>;
  rights: string[];
  notice?: object;
  browsers: number;
  chrome: boolean;
}

const expected: Record<string, Expected> = {
  '000': {
    sections: 9,
    preface: false,
    title: true,
    items: {required: 14, optional: 1, automatic: 5},
    purposes: 3,
    statutory: ['P5Y', 'P5Y', 'P6M', 'P5Y', 'P3Y', 'P3Y', 'P3M'],
    internal: [{duration: 'P1Y'}],
    processors: [],
    recipients: 0,
    officers: [],
    agencies: ['kr.kisa.privacy', 'kr.pipc', 'kr.prosecution', 'kr.police.cyber'],
    aliases: 0,
    dates: {},
    rights: ['access', 'correct', 'erase', 'suspend'],
    notice: {ordinary: 'P10D'},
    browsers: 0,
    chrome: true,
  },
  '001': {
    sections: 8,
    preface: true,
    title: false,
    items: {unmarked: 11, automatic: 6},
    purposes: 3,
    statutory: ['P5Y', 'P5Y', 'P3Y', 'P3M'],
    internal: [{}],
    processors: [],
    recipients: 0,
    officers: [
      ['staff', 'name', 'department', 'phone'],
      ['kr-cpo', 'name', 'department', 'phone'],
    ],
    agencies: ['kr.kisa.privacy', 'kr.kopico', 'kr.prosecution', 'kr.police.cyber'],
    aliases: 1,
    dates: {},
    rights: ['access', 'correct', 'withdraw'],
    browsers: 1,
    chrome: false,
  },
  '002': {
    sections: 8,
    preface: false,
    contents: 7,
    title: true,
    items: {required: 44, optional: 8},
    activities: 13,
    purposes: 0,
    statutory: ['P5Y', 'P5Y', 'P3Y', 'P6M', 'P5Y', 'P5Y', 'P3M'],
    internal: [{last: [{until: 'last-use', then: 'P1Y'}, {until: 'account-closed', then: 'P1Y'}, {byLaw: {}}]}],
    processors: [1, 1, 5, 2, 1, 2],
    recipients: 1,
    officers: [],
    agencies: ['kr.kisa.privacy', 'kr.prosecution', 'kr.police.cyber'],
    aliases: 1,
    dates: {},
    rights: ['access', 'correct', 'withdraw', 'erase'],
    notice: {ordinary: 'P7D', material: 'P30D'},
    browsers: 1,
    chrome: false,
  },
  '003': {
    sections: 12,
    preface: true,
    contents: 12,
    title: true,
    items: {required: 11, optional: 6, automatic: 9},
    activities: 5,
    purposes: 3,
    statutory: ['P5Y', 'P5Y', 'P3Y', 'P6M', 'P3Y'],
    internal: [{until: 'account-closed', then: 'P5D'}, {duration: 'P1Y'}],
    processors: [1, 1, 1, 1],
    recipients: 0,
    officers: [['kr-cpo', 'name', 'department', 'email']],
    agencies: ['kr.pipc', 'kr.kisa.privacy', ''],
    aliases: 1,
    dates: {announcedOn: '2021-05-20', effectiveFrom: '2021-05-27'},
    rights: ['access', 'correct', 'withdraw'],
    notice: {ordinary: 'P7D'},
    browsers: 1,
    chrome: false,
  },
  '004': {
    sections: 12,
    preface: true,
    title: true,
    items: {required: 4, automatic: 7},
    purposes: 4,
    statutory: ['P5Y', 'P5Y', 'P3Y', 'P5Y', 'P1Y'],
    internal: [{until: 'investigation-closed'}, {until: 'debt-settled'}],
    processors: [1],
    recipients: 0,
    officers: [['kr-cpo', 'name', 'title', 'email']],
    agencies: ['kr.kisa.privacy', 'kr.kopico', 'kr.prosecution', 'kr.police.cyber'],
    aliases: 3,
    dates: {effectiveFrom: '2023-04-28'},
    rights: ['access', 'correct', 'erase', 'suspend'],
    browsers: 1,
    chrome: true,
  },
};

/** A period without its words. */
const bare = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(bare)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).flatMap(([name, inner]) => (name === 'text' ? [] : [[name, bare(inner)]])),
        )
      : value;

const contactNames = {phone: 'phone', email: 'email', fax: 'fax'} as Record<string, string>;

function officerFields({role, name, title, department, contacts = []}: Policy['officers'][number]): string[] {
  return [
    role,
    ...(name ? ['name'] : []),
    ...(title ? ['title'] : []),
    ...(department ? ['department'] : []),
    ...contacts.map(({kind}) => contactNames[kind] ?? kind),
  ];
}

function itemCounts({activities}: Policy): Expected['items'] {
  const counts: Record<string, number> = {};
  for (const {requirement = 'unmarked'} of activities.flatMap(({items}) => items))
    counts[requirement] = (counts[requirement] ?? 0) + 1;
  return counts;
}

function check(number: string, {policy: written, notes}: ImportedPolicy, facts: Expected): void {
  const {policy: parsed, issues} = parsePolicy(written);
  const policy = parsed!;
  const own = policy.sections.filter(({kind}) => kind !== pageChromeKind);
  const headed = own.filter(({title, marker}) => title ?? marker);

  it(`${number} is a valid document`, () =>
    assert.deepEqual(
      issues.filter(({severity}) => severity === 'error'),
      [],
    ));
  it(`${number} has ${facts.sections} sections of the outermost level${facts.preface ? ' and a preface' : ''}`, () => {
    assert.equal(headed.length, facts.sections);
    assert.equal(own[0]!.title === undefined, facts.preface);
  });
  it(`${number} ${facts.title ? 'has a title' : 'has no title'}`, () =>
    assert.equal(policy.title !== undefined, facts.title));
  it(`${number} ${facts.contents ? `keeps its list of ${facts.contents} contents` : 'has no list of contents of its own'}`, () =>
    assert.equal(policy.contents?.entries?.length, facts.contents));
  it(`${number} names its items by whether they must be given`, () =>
    assert.deepEqual(itemCounts(policy), facts.items));
  if (facts.activities)
    it(`${number} has ${facts.activities} rows of items`, () =>
      assert.equal(policy.activities.length, facts.activities));
  it(`${number} states ${facts.purposes} purposes under their own heading`, () =>
    assert.equal(policy.purposes.length, facts.purposes));
  it(`${number} has ${facts.statutory.length} retention rules under statutes`, () => {
    const rules = policy.retention.filter(({basis}) => basis === 'law');
    assert.deepEqual(
      rules.map(({period}) => ('duration' in period ? period.duration : '')),
      facts.statutory,
    );
    assert.ok(rules.every(({laws}) => laws.length > 0));
  });
  it(`${number} has ${facts.internal.length} other retention rules`, () => {
    const rules = policy.retention.filter(({basis}) => basis !== 'law');
    assert.deepEqual(
      rules.map(({period}) => bare(period)),
      facts.internal,
    );
  });
  it(`${number} has ${facts.processors.length} rows of processors`, () =>
    assert.deepEqual(
      policy.processors.map(({parties}) => parties.length),
      facts.processors,
    ));
  it(`${number} has ${facts.recipients} recipients`, () => assert.equal(policy.recipients.length, facts.recipients));
  it(`${number} gives of its officers what the text gives`, () =>
    assert.deepEqual(policy.officers.map(officerFields), facts.officers));
  it(`${number} names ${facts.agencies.length} agencies`, () =>
    assert.deepEqual(
      policy.agencies.map(({agency = ''}) => agency),
      facts.agencies,
    ));
  it(`${number} defines ${facts.aliases} words`, () =>
    assert.equal(Object.keys(policy.aliases ?? {}).length, facts.aliases));
  it(`${number} has the dates that it states`, () => {
    const {announcedOn, effectiveFrom, adoptedOn, revisedOn} = policy;
    assert.deepEqual(JSON.parse(JSON.stringify({announcedOn, effectiveFrom, adoptedOn, revisedOn})), facts.dates);
  });
  it(`${number} grants the rights that it grants`, () =>
    assert.deepEqual(
      policy.rights.map(({type}) => type),
      facts.rights,
    ));
  it(`${number} announces changes as it says`, () =>
    assert.deepEqual(
      policy.changeNotice && bare({ordinary: policy.changeNotice.ordinary, material: policy.changeNotice.material}),
      facts.notice && {ordinary: undefined, material: undefined, ...facts.notice},
    ));
  it(`${number} says for ${facts.browsers} browsers how to refuse cookies`, () =>
    assert.equal(policy.refusalSteps.length, facts.browsers));
  it(`${number} ${facts.chrome ? 'stands amid words of a page' : 'has nothing around it'}`, () =>
    assert.equal(
      notes.some(({code}) => code === 'chrome-removed'),
      facts.chrome,
    ));
  it(`${number} names who handles the data in words of its text`, () => {
    const name = policy.controller!.name as string;
    assert.ok(written.source!.raw!.includes(name));
  });
}

describe('the five seeds', seedsOrSkip, () => {
  for (const {number, source} of seeds) check(number, importPolicy(source, {format: 'text'}), expected[number]!);
});
