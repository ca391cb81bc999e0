/** The normal form: short forms written out, references resolved, what is unknown kept, and nothing changed by another reading. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Policy, PolicyInput} from '../../src/model/document/policy.js';
import {normalizePolicy} from '../../src/model/normalize/policy.js';
import {everything} from './everything.js';
import {readSample} from './sample-policy.js';

const normal = (parts: Partial<PolicyInput> | Record<string, unknown>) =>
  normalizePolicy({schema: '1.0', lang: 'ko', ...parts}).policy;

describe('the normal form', () => {
  const forms: [what: string, parts: Record<string, unknown>, pick: (policy: Policy) => unknown, form: unknown][] = [
    ['a duration', {retention: [{record: 'a', period: 'P5Y'}]}, (p) => p.retention[0]!.period, {duration: 'P5Y'}],
    [
      'a date as a period',
      {retention: [{record: 'a', period: '2027-01-01'}]},
      (p) => p.retention[0]!.period,
      {on: '2027-01-01'},
    ],
    [
      'words as a period',
      {retention: [{record: 'a', period: '정산 시'}]},
      (p) => p.retention[0]!.period,
      {text: '정산 시'},
    ],
    ['a missing period', {retention: [{record: 'a'}]}, (p) => p.retention[0]!.period, {text: ''}],
    [
      'periods within a period',
      {retention: [{record: 'a', period: {first: ['P1Y', '2027-01-01']}}]},
      (p) => p.retention[0]!.period,
      {first: [{duration: 'P1Y'}, {on: '2027-01-01'}]},
    ],
    [
      'a law by its catalogue id',
      {retention: [{record: 'a', law: 'kr.ecommerce.payment'}]},
      (p) => [p.retention[0]!.laws, p.retention[0]!.basis],
      [[{rule: 'kr.ecommerce.payment'}], 'law'],
    ],
    [
      'a law in words',
      {retention: [{record: 'a', laws: ['상법 제33조']}]},
      (p) => p.retention[0]!.laws,
      [{text: '상법 제33조'}],
    ],
    ['the basis of a rule without a law', {retention: [{record: 'a'}]}, (p) => p.retention[0]!.basis, 'internal'],
    ['a controller by name', {controller: '별빛서점'}, (p) => p.controller, {name: '별빛서점'}],
    [
      'a controller by id',
      {controller: 'us', parties: [{id: 'us', name: '별빛서점'}]},
      (p) => p.controller,
      {id: 'us', name: '별빛서점'},
    ],
    [
      'contacts in short',
      {controller: {name: 'a', email: 'a@example.com', phone: '02-555-0123', address: '서울'}},
      (p) => p.controller!.contacts,
      [
        {kind: 'email', value: 'a@example.com'},
        {kind: 'phone', value: '02-555-0123'},
        {kind: 'post', value: '서울'},
      ],
    ],
    [
      'a processor by the fields of its row',
      {processors: [{name: 'a', country: 'US', task: 'b'}]},
      (p) => p.processors[0]!.parties,
      [{name: 'a', country: 'US'}],
    ],
    [
      'several companies in a row, with the country of all',
      {processors: [{parties: ['a', {name: 'b', country: 'JP'}], country: 'US', task: 'c'}]},
      (p) => p.processors[0]!.parties,
      [
        {name: 'a', country: 'US'},
        {name: 'b', country: 'JP'},
      ],
    ],
    [
      'a processor by id',
      {processors: [{name: 'host', task: 'b'}], parties: [{id: 'host', name: '서버나라', country: 'KR'}]},
      (p) => p.processors[0]!.parties,
      [{id: 'host', name: '서버나라', country: 'KR'}],
    ],
    [
      'items by id and by name',
      {items: [{id: 'mail', name: '전자우편'}], retention: [{record: 'a', items: ['mail', '이름']}]},
      (p) => p.retention[0]!.items,
      [{id: 'mail', name: '전자우편'}, {name: '이름'}],
    ],
    [
      'required and optional items',
      {activities: [{name: 'a', required: ['이름'], optional: ['사진'], automatic: ['주소']}]},
      (p) => p.activities[0]!.items.map(({requirement}) => requirement),
      ['required', 'optional', 'automatic'],
    ],
    [
      'one legal basis',
      {activities: [{name: 'a', basis: 'consent'}]},
      (p) => p.activities[0]!.basis,
      [{code: 'consent'}],
    ],
    [
      'a body',
      {sections: [{title: '제목', body: '본문'}]},
      (p) => p.sections[0]!.blocks,
      [{type: 'markdown', text: '본문'}],
    ],
    [
      'a body of plain text',
      {sections: [{body: '*', format: 'text'}]},
      (p) => p.sections[0]!.blocks,
      [{type: 'paragraph', text: '*'}],
    ],
    [
      'a body of HTML',
      {sections: [{body: '<p>', format: 'html'}]},
      (p) => p.sections[0]!.blocks,
      [{type: 'html', html: '<p>'}],
    ],
    [
      'a body in front of blocks',
      {sections: [{body: 'a', blocks: ['b', {type: 'divider'}]}]},
      (p) => p.sections[0]!.blocks,
      [{type: 'markdown', text: 'a'}, {type: 'markdown', text: 'b'}, {type: 'divider'}],
    ],
    ['a summary', {summary: '요약'}, (p) => p.summary, [{type: 'markdown', text: '요약'}]],
    ['a version', {version: '3.1'}, (p) => p.version, {label: '3.1'}],
    ['rights by name', {rights: ['access', {type: 'erase'}]}, (p) => p.rights, [{type: 'access'}, {type: 'erase'}]],
    ['agencies by id', {agencies: ['kr.kopico']}, (p) => p.agencies, [{agency: 'kr.kopico'}]],
    [
      'a device without a category',
      {devices: [{name: 'a'}]},
      (p) => [p.devices[0]!.category, p.devices[0]!.type],
      ['other', 'cookie'],
    ],
    [
      'a device of a service',
      {deviceServices: [{id: 'ga', name: 'GA', category: 'analytics'}], devices: [{name: '_ga', service: 'ga'}]},
      (p) => p.devices[0]!.category,
      'analytics',
    ],
    [
      'a service that only a device names',
      {devices: [{name: '_x', service: '광고', category: 'marketing'}]},
      (p) => p.deviceServices,
      [{id: '광고', name: '광고', category: 'marketing'}],
    ],
    ['the languages of the title', {title: {ko: 'a', en: 'b'}}, (p) => p.languages, ['ko', 'en']],
  ];
  for (const [what, parts, pick, form] of forms)
    it(`writes out ${what}`, () => assert.deepEqual(pick(normal(parts)), form));

  it('has every list, also of a document that has none', () => {
    const policy = normal({});
    const lists = [
      'sections',
      'retention',
      'processors',
      'recipients',
      'devices',
      'officers',
      'labels',
      'history',
      'rights',
    ] as const;
    assert.deepEqual(
      lists.filter((name) => !Array.isArray(policy[name])),
      [],
    );
  });

  it('gives sections ids that stay the same in every language of the reader', () => {
    const sections = [{title: {ko: '보유 기간', en: 'Periods'}}, {kind: 'items'}, {kind: 'items'}, {id: 'items-2'}, {}];
    assert.deepEqual(
      normal({sections}).sections.map(({id}) => id),
      ['보유-기간', 'items', 'items-3', 'items-2', 'section'],
    );
  });

  it('keeps the ids that the author gave, also within sections that come later', () => {
    const sections = [{kind: 'items'}, {title: 'a', sections: [{id: 'items'}]}];
    const [first, second] = normal({sections}).sections;
    assert.deepEqual([first!.id, second!.sections[0]!.id], ['items-2', 'items']);
  });

  it('keeps unknown blocks, properties of the author’s own and properties that it does not know', () => {
    const block = {type: 'x-map', lat: 37.5, note: null, fallback: [{type: 'divider'}]};
    const own = {deep: [1, null, {a: 'b'}]};
    const policy = normal({
      'x-mood': own,
      novelty: {a: 1},
      sections: [{id: 'a', 'x-icon': own, blocks: [block, {type: 'paragraph', text: 'a', 'x-own': own}]}],
      retention: [{record: 'a', period: {duration: 'P1Y', 'x-own': own}, 'x-own': own}],
      processors: [{name: 'a', task: 'b', 'x-own': own, transfer: {'x-own': own}}],
      devices: [{name: 'a', 'x-own': own}],
      officers: [{role: 'dpo', 'x-own': own}],
    }) as unknown as Record<string, Record<string, unknown>[]>;
    const {sections, retention, processors, devices, officers} = policy;
    assert.deepEqual([policy['x-mood'], policy.novelty], [own, {a: 1}]);
    assert.deepEqual([sections![0]!['x-icon'], (sections![0]!.blocks as unknown[])[0]], [own, block]);
    assert.deepEqual((retention![0]!.period as Record<string, unknown>)['x-own'], own);
    for (const [fact] of [retention!, processors!, devices!, officers!]) assert.deepEqual(fact!['x-own'], own);
    assert.deepEqual((processors![0]!.transfer as Record<string, unknown>)['x-own'], own);
  });

  it('does not change the document that it reads', () => {
    const document = everything(1);
    const before = structuredClone(document);
    normalizePolicy(document);
    assert.deepEqual(document, before);
  });

  it('notes no doubt about documents that are as they should be', () => {
    const whole = [0, 1, 2].map((turn) => {
      const document = everything(turn);
      // The sections within have the same id.
      for (const section of document.sections as {sections: unknown}[]) section.sections = [];
      return document;
    });
    const documents = [...whole, readSample('academy')];
    assert.deepEqual(
      documents.map((document) => normalizePolicy(document).doubtful),
      [false, false, false, false],
    );
  });

  const saved: [what: string, document: () => unknown][] = [
    ...['academy', 'artist-portfolio', 'video-shop', 'motion-capture', 'job-matching'].map(
      (name) => [`the sample ${name}`, () => readSample(name)] as [string, () => unknown],
    ),
    ...[0, 1, 2].map(
      (turn) => [`a document with every field (${turn + 1})`, () => everything(turn)] as [string, () => unknown],
    ),
  ];
  for (const [what, document] of saved) {
    it(`stays the same when it is saved and read again: ${what}`, () => {
      const once = JSON.parse(JSON.stringify(normalizePolicy(document()).policy)) as unknown;
      const twice = JSON.parse(JSON.stringify(normalizePolicy(once).policy)) as unknown;
      assert.deepEqual(twice, once);
    });
  }
});

describe('a document of another form', () => {
  const kept: [what: string, parts: Record<string, unknown>, pick: (policy: Policy) => unknown, form: unknown][] = [
    ['the languages of a text that have words', {title: {ko: '제목', en: 5, ja: null}}, (p) => p.title, {ko: '제목'}],
    ['a number for words', {retention: [{record: 5}]}, (p) => p.retention[0]!.record, '5'],
    ['a single entry for a list', {retention: {record: 'a'}}, (p) => p.retention.length, 1],
    ['words for a list of words', {destruction: {steps: '파쇄'}}, (p) => p.destruction!.steps, ['파쇄']],
    [
      'the entries of a list that can be read',
      {retention: [null, 'x', {record: 'a'}]},
      (p) => p.retention.map(({record}) => record),
      ['a'],
    ],
    ['a duration as it is written', {changeNotice: {ordinary: '7일'}}, (p) => p.changeNotice!.ordinary, '7일'],
    [
      'a fact without what cannot be read',
      {children: {age: '열넷', accepts: true}},
      (p) => p.children,
      {accepts: true},
    ],
  ];
  for (const [what, parts, pick, form] of kept) {
    it(`keeps ${what}, and is doubted`, () => {
      const {policy, doubtful} = normalizePolicy({schema: '1.0', lang: 'ko', ...parts});
      assert.deepEqual([pick(policy), doubtful], [form, true]);
    });
  }
});
