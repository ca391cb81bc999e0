/** What is said against documents that are not as they should be: a code, a place and a remedy each. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parsePolicy} from '../../src/model/parse-policy.js';

const document = (parts: object = {}) => ({schema: '1.0', lang: 'ko', title: '처리방침', ...parts});
const found = (value: unknown) =>
  parsePolicy(value).issues.map(({severity, code, pointer}) => `${severity} ${code} ${pointer}`);

describe('parsePolicy', () => {
  it('has nothing to say against the smallest document', () =>
    assert.deepEqual(found({schema: '1.0', lang: 'ko'}), []));

  for (const value of [undefined, null, 5, 'text', [], [document()], true]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      assert.deepEqual([parsePolicy(value).policy, found(value)], [undefined, ['error not-an-object ']]);
    });
  }

  it('refuses a newer major version, and looks no further', () => {
    const newer = document({schema: '2.0', retention: 'changed in version 2'});
    assert.deepEqual([parsePolicy(newer).policy, found(newer)], [undefined, ['error newer-major /schema']]);
  });

  it('reads a newer minor version, in which unknown properties are no slips', () => {
    const {policy, issues} = parsePolicy(
      document({schema: '1.7', novelty: {deep: [1]}, retention: [{record: '기록', period: 'P1Y', mood: 'new'}]}),
    );
    assert.deepEqual(
      issues.map(({code}) => code),
      ['newer-minor'],
    );
    assert.deepEqual([policy?.retention.length, (policy as unknown as {novelty: unknown}).novelty], [1, {deep: [1]}]);
  });

  const cases: [what: string, parts: object, issues: string[]][] = [
    ['a missing version', {schema: undefined}, ['error missing ']],
    ['a version of another form', {schema: 'one'}, ['error bad-format /schema']],
    ['a number for a version', {schema: 1}, ['error wrong-type /schema']],
    ['kr as a language', {lang: 'kr'}, ['error bad-format /lang']],
    ['kr in a map of languages', {title: {kr: '제목'}}, ['error bad-format /title/kr']],
    ['a string where a list belongs', {retention: '5 years'}, ['error wrong-type /retention']],
    ['an object where a list belongs', {processors: {name: 'A', task: 'b'}}, ['error wrong-type /processors']],
    ['a list where words belong', {title: ['제목']}, ['error wrong-type /title']],
    ['null', {controller: null}, ['error wrong-type /controller']],
    ['a number in a map of languages', {title: {ko: 5}}, ['error wrong-type /title/ko']],
    ['a broken period', {retention: [{record: 'a', period: '5 years'}]}, ['error bad-format /retention/0/period']],
    [
      'a broken duration within a period',
      {retention: [{record: 'a', period: {duration: '5Y'}}]},
      ['error bad-format /retention/0/period/duration'],
    ],
    [
      'a period without a known part',
      {retention: [{record: 'a', period: {length: 'P5Y'}}]},
      ['error missing /retention/0/period', 'warning unknown-property /retention/0/period/length'],
    ],
    ['a retention rule without a record', {retention: [{period: 'P5Y'}]}, ['error missing /retention/0']],
    ['a date that has another form', {effectiveFrom: '2026.12.01'}, ['error bad-format /effectiveFrom']],
    ['a date that does not exist', {effectiveFrom: '2026-02-30'}, ['error bad-format /effectiveFrom']],
    [
      'a country in words',
      {processors: [{name: 'A', task: 'b', country: 'Korea'}]},
      ['error bad-format /processors/0/country'],
    ],
    [
      'a word that is not on the list',
      {retention: [{record: 'a', period: 'P1Y', basis: 'habit'}]},
      ['error not-allowed /retention/0/basis'],
    ],
    ['a misspelt property', {retntion: []}, ['warning unknown-property /retntion']],
    ['a misspelt property with a slash and a tilde', {'a/b~c': 1}, ['warning unknown-property /a~1b~0c']],
    ['no slip in a property of the author’s own', {'x-mood': [1, null]}, []],
    ['an unknown section kind', {sections: [{kind: 'cookies', body: 'a'}]}, ['warning unknown-kind /sections/0/kind']],
    ['no slip in a section kind of the author’s own', {sections: [{kind: 'x-cookies', body: 'a'}]}, []],
    [
      'duplicate section ids at any depth',
      {sections: [{id: 'a', sections: [{id: 'b'}]}, {id: 'b'}]},
      ['warning duplicate-id /sections/1/id'],
    ],
    ['an id with a space', {sections: [{id: 'a b'}]}, ['error bad-format /sections/0/id']],
    [
      'a label that leads nowhere',
      {sections: [{kind: 'items'}], labels: [{kind: 'items', text: 'a', section: 'nowhere'}]},
      ['warning unknown-reference /labels/0/section'],
    ],
    [
      'a contents entry that leads nowhere',
      {sections: [{id: 'a'}], contents: {mode: 'explicit', entries: [{text: 'a', section: 'b'}]}},
      ['warning unknown-reference /contents/entries/0/section'],
    ],
    ['a block without a type', {sections: [{blocks: [{text: 'a'}]}]}, ['error missing /sections/0/blocks/0']],
    [
      'a known block of another form',
      {sections: [{blocks: [{type: 'list', items: 'a'}]}]},
      ['error wrong-type /sections/0/blocks/0/items'],
    ],
    ['no slip in an unknown block', {sections: [{blocks: [{type: 'x-map', lat: 37.5, nested: {a: [null]}}]}]}, []],
  ];
  for (const [what, parts, issues] of cases)
    it(`names ${what}`, () => assert.deepEqual(found(document(parts)), issues));

  it('says what is wrong and what to do, in a sentence each', () => {
    const {issues} = parsePolicy(
      document({lang: 'kr', retention: 'x', sections: [{kind: 'y'}], zzz: 1, effectiveFrom: '2026-02-30'}),
    );
    assert.equal(issues.length, 5);
    for (const {message, remedy} of issues)
      assert.deepEqual([/^\S.*\.$/.test(message), /^\S.*\.$/.test(remedy)], [true, true]);
  });

  it('tells the country code of Korea from its language', () => {
    const [issue] = parsePolicy(document({lang: 'kr'})).issues;
    assert.match(issue!.message, /Korean is ko; kr is the country/);
  });

  it('names each slip once, in a document that has many', () => {
    const slips = Array.from({length: 50}, () => ({record: 'a', period: 'x'}));
    assert.equal(new Set(found(document({retention: slips}))).size, 50);
  });
});

describe('a document that is nested too deeply', () => {
  const nested = (depth: number, wrap: (inner: object) => object, core: object = {}) =>
    Array.from({length: depth}).reduce<object>((inner) => wrap(inner), core);
  const ways: [what: string, document: object][] = [
    ['sections', document({sections: [nested(300, (inner) => ({title: 'a', sections: [inner]}))]})],
    [
      'blocks',
      document({sections: [{blocks: [nested(300, (inner) => ({type: 'note', blocks: [inner]}), {type: 'divider'})]}]}),
    ],
    [
      'periods',
      document({retention: [{record: 'a', period: nested(300, (inner) => ({first: [inner]}), {duration: 'P1Y'})}]}),
    ],
    [
      'marks',
      document({
        sections: [
          {
            blocks: [
              {type: 'paragraph', text: [nested(300, (inner) => ({mark: 'strong', text: [inner]}), {mark: 'break'})]},
            ],
          },
        ],
      }),
    ],
    [
      'processors',
      document({
        processors: [nested(300, (inner) => ({name: 'a', task: 'b', subProcessors: [inner]}), {name: 'a', task: 'b'})],
      }),
    ],
  ];
  for (const [what, value] of ways) {
    it(`is named by its ${what}, and the rest is read`, () => {
      const {policy, issues} = parsePolicy(value);
      assert.ok(issues.some(({code}) => code === 'too-deep'));
      assert.ok(policy);
    });
  }

  const chains: [what: string, wrap: (inner: object) => object][] = [
    ['sections', (inner) => ({sections: [inner]})],
    ['periods', (inner) => ({first: [inner]})],
    ['properties of its own', (inner) => ({'x-a': [inner]})],
    ['properties that it does not know', (inner) => ({a: {b: inner}})],
  ];
  for (const [what, wrap] of chains) {
    it(`does not stop the reader at 50,000 levels of ${what}`, () => {
      const value = nested(50_000, wrap);
      assert.doesNotThrow(() => parsePolicy({...document(), ...value, retention: [{record: 'a', period: value}]}));
    });
  }
});
