/**
 * Policies in other makers’ styles, against the facts that they state: ten were written before the importer was tuned, the rest later, each to see
 * what it does with a style that it was not made for.
 */

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importPolicy} from '../../src/import/import-policy.js';
import type {ImportFormat} from '../../src/import/read/read-source.js';
import type {Block, SectionFields} from '../../src/model/document/blocks.js';
import {compare, expectedLines, factLines, type ExpectedFacts} from './expected-facts.js';

const folder = new URL('texts/', import.meta.url);
const formats: Record<string, ImportFormat> = {txt: 'text', md: 'markdown', html: 'html'};
const sources = readdirSync(folder).filter((name) => !name.endsWith('.json'));

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const expectedOf = (name: string): ExpectedFacts => JSON.parse(read(name.replace(/\.\w+$/, '.json'))) as ExpectedFacts;
const imported = (name: string) => importPolicy(read(name), {format: formats[name.split('.').at(-1)!]!});

const blocksOf = (sections: readonly SectionFields[]): Block[] =>
  sections.flatMap(({blocks = [], sections: inner = []}) => [...(blocks as Block[]), ...blocksOf(inner)]);

describe('texts in other makers’ styles', () => {
  for (const name of sources) {
    const expected = expectedOf(name);
    const {policy} = imported(name);
    const {share, missing, invented} = compare(expectedLines(expected), factLines(policy));

    it(`${name} (${expected.about}) gives at least 95 % of its facts`, () => {
      assert.ok(share >= 0.95, `found ${Math.round(share * 100)} %, missing:\n${missing.join('\n')}`);
    });

    it(`${name} gives no fact that it does not state`, () => {
      assert.deepEqual(invented, []);
    });

    it(`${name} is told to be in ${expected.lang}`, () => {
      assert.equal(policy.lang, expected.lang);
    });
  }

  it('puts flattened tables together again', () => {
    const {policy} = imported('flattened-tables.txt');
    const recovered = blocksOf(policy.sections!).filter((block) => 'recovered' in block && block.recovered);
    assert.equal(recovered.length, expectedOf('flattened-tables.txt').tables);
  });
});
