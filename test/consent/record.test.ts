/** The record's text: what it keeps, what a cookie can hold, and what is refused. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerOf, decodeRecord, encodeRecord, listAnswers, type ConsentRecord} from '../../src/consent/record.js';

const full: ConsentRecord = {
  time: Date.UTC(2026, 10, 1),
  id: 'AbCd-1234efg',
  version: '제3판 / 2026',
  hash: 'a-bC',
  revision: '2',
  locale: 'zh-Hans',
  region: 'US-CA',
  mode: 'opt-out',
  source: 'preferences',
  marks: 'abcdefghijkl',
  granted: ['analytics', '서비스/가', 'a&b=c;d, "e"'],
  denied: ['marketing*'],
};

describe('text of a record', () => {
  it('gives back what was put in', () => {
    const text = encodeRecord(full);
    assert.deepEqual(decodeRecord(text), {...full, text});
  });

  it('consists of characters that a cookie can hold (RFC 6265, 4.1.1)', () => {
    assert.match(encodeRecord(full), /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/);
  });

  it('can be read by a server with the ordinary parser of forms', () => {
    const fields = new URLSearchParams(encodeRecord({...full, granted: ['analytics', 'functional']}));
    assert.equal(fields.get('g'), 'analytics/functional');
    assert.equal(fields.get('d'), 'marketing*');
    assert.equal(fields.get('t'), String(full.time));
  });

  it('can be as short as a server or a test writes it', () => {
    const record = decodeRecord(`v=1&t=${full.time}&g=*`);
    assert.deepEqual(record?.granted, ['*']);
    assert.deepEqual(record.denied, []);
    assert.equal(record.marks, undefined);
  });
});

describe('what is no record', () => {
  const refused = {
    'an empty text': '',
    'another product’s JSON': '{"categories":["analytics"]}',
    'another product’s word': 'allow',
    'another version of the format': `v=2&t=${full.time}&g=analytics`,
    'a text without a time': 'v=1&g=analytics',
    'a time that is no number': 'v=1&t=yesterday&g=analytics',
    'a time before all time': 'v=1&t=-5&g=analytics',
    'a text without an answer': `v=1&t=${full.time}`,
    'a text cut off within a character': `v=1&t=${full.time}&g=%EC%84`,
    'a text longer than any cookie': `v=1&t=${full.time}&g=${'a'.repeat(5000)}`,
  };
  for (const [what, text] of Object.entries(refused))
    it(`is ${what}`, () => {
      assert.equal(decodeRecord(text), undefined);
    });
});

describe('time of a record', () => {
  it('holds where the clock is some hours behind', () => {
    const time = Date.now() + 3_600_000;
    assert.equal(decodeRecord(`v=1&t=${time}&g=*`)?.time, time);
  });

  it('is the earliest of all where the clock was set back by days', () => {
    assert.equal(decodeRecord(`v=1&t=${Date.now() + 3 * 86_400_000}&g=*`)?.time, 1);
  });
});

describe('answers of a record', () => {
  const record = (granted: string[], denied: string[]): ConsentRecord => ({time: 1, granted, denied});
  const ga = {id: 'ga', category: 'analytics'};

  it('come from the service before its category', () => {
    assert.equal(answerOf(record(['ga'], ['analytics']), ga, false), true);
    assert.equal(answerOf(record(['analytics'], ['ga']), ga, false), false);
  });

  it('come from the category with exceptions where the service is none', () => {
    assert.equal(answerOf(record(['analytics*'], ['heatmap']), ga, false), true);
  });

  it('are no where both lists name the same', () => {
    assert.equal(answerOf(record(['analytics'], ['analytics']), ga, false), false);
  });

  it('come from the star where nothing else is named', () => {
    assert.equal(answerOf(record(['*'], []), ga, false), true);
    assert.equal(answerOf(record([], ['*']), ga, false), false);
  });

  it('are missing where nothing is named', () => {
    assert.equal(answerOf(record(['marketing'], []), ga, false), undefined);
  });

  it('do not take in a service that came later where the category was answered in part', () => {
    assert.equal(answerOf(record(['analytics*'], ['heatmap']), ga, true), undefined);
    assert.equal(answerOf(record([], ['analytics']), ga, true), false);
  });
});

describe('lists of a decision', () => {
  const services = ['a', 'b', 'c'].map((id) => ({id, category: 'analytics'}));
  const lists = (yes: string[]) => listAnswers(services, ({id}) => yes.includes(id));

  it('name a category that is alike throughout once', () => {
    assert.deepEqual(lists(['a', 'b', 'c']), {granted: ['analytics'], denied: []});
    assert.deepEqual(lists([]), {granted: [], denied: ['analytics']});
  });

  it('name the fewer exceptions', () => {
    assert.deepEqual(lists(['a', 'b']), {granted: ['analytics*'], denied: ['c']});
    assert.deepEqual(lists(['c']), {granted: ['c'], denied: ['analytics*']});
  });

  it('name only what is answered where something is not', () => {
    const some = listAnswers(services, ({id}) => ({a: true, b: false})[id]);
    assert.deepEqual(some, {granted: ['a'], denied: ['b']});
  });

  it('say for each service what was decided', () => {
    for (const yes of [[], ['a'], ['b', 'c'], ['a', 'b', 'c']]) {
      const record = {time: 1, ...lists(yes)};
      for (const service of services) assert.equal(answerOf(record, service, false), yes.includes(service.id));
    }
  });
});
