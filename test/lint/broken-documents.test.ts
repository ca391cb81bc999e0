/** Documents in which anything may be of another form than it should: lint gives what it can and never throws. */

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {lintPolicy} from '../../src/lint/index.js';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {textOf, today} from './linting.js';

const folder = fileURLToPath(new URL('../../demo/policies/', import.meta.url));
const samples = readdirSync(folder).map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as object);
const junk = [
  null,
  1,
  '',
  true,
  [],
  {},
  [null],
  {a: 1},
  'x',
  [[]],
  {text: 3},
  {ko: '가'},
  [{}],
  {type: 'table', rows: 3},
];

/** The same numbers in every run, so that a failure can be repeated. */
function* numbers(): Generator<number> {
  for (let state = 7; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

type Fields = Record<string, unknown>;

/** All objects and lists of a value. */
function* containers(value: unknown): Generator<Fields> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Fields;
  for (const entry of Object.values(value)) yield* containers(entry);
}

describe('a broken document', () => {
  it('with any of its parts replaced is linted', () => {
    const random = numbers();
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next().value! * list.length)]!;
    for (let run = 0; run < 60; run++) {
      const document = structuredClone(pick(samples));
      for (let change = 0; change < 8; change++) {
        const target = pick([...containers(document)]);
        const keys = Object.keys(target);
        if (keys.length > 0) target[pick(keys)] = structuredClone(pick(junk));
      }
      const {policy} = parsePolicy(document);
      if (policy) assert.doesNotThrow(() => lintPolicy(policy, {on: today}), JSON.stringify(document).slice(0, 200));
    }
  });

  it('that nests blocks ten thousand deep is linted', () => {
    let block: object = {type: 'paragraph', text: 'oo년'};
    for (let depth = 0; depth < 10_000; depth++) block = {type: 'callout', blocks: [block]};
    const {policy} = parsePolicy({schema: '1.0', lang: 'ko', sections: [{title: '가', blocks: [block, '나 oo년간']}]});
    assert.ok(lintPolicy(policy!, {on: today}).some(({id}) => id === 'LO01'));
  });

  it('without any text is linted', () => assert.ok(lintPolicy(textOf(''), {on: today}).length > 0));
});
