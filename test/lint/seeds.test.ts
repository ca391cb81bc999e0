/**
 * The five policies from the web that lie beside the checkout, imported and linted: every defect that the design notes list for them and
 * that a rule is made for is found on its line. They belong to their owners and are no part of the repository.
 */

import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {importPolicy} from '../../src/import/import-policy.js';
import {lintPolicy, type Finding} from '../../src/lint/index.js';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {today} from './linting.js';
import {defects} from './seed-defects.js';

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const skip = existsSync(folder) ? false : 'the seed policies are not beside this checkout';

function findingsOf(seed: string): Finding[] {
  const name = readdirSync(folder).find((file) => file.startsWith(`${seed}_`))!;
  const {policy} = parsePolicy(importPolicy(readFileSync(folder + name, 'utf8')).policy);
  return lintPolicy(policy!, {on: today});
}

for (const [seed, expected] of Object.entries(defects))
  describe(`seed ${seed}`, {skip}, () => {
    const found = new Map<string, Set<number | undefined>>();
    if (!skip)
      for (const {id, place, more} of findingsOf(seed))
        for (const {line} of [place, ...more]) found.set(id, (found.get(id) ?? new Set()).add(line));

    for (const [rule, lines] of Object.entries(expected))
      it(`${rule} finds lines ${lines.join(', ')}`, () => {
        const there = found.get(rule) ?? new Set();
        assert.deepEqual(
          lines.filter((line) => !there.has(line)),
          [],
          `found: ${[...there].join(', ')}`,
        );
      });
  });

describe('all seeds', {skip}, () => {
  it('have findings only with a line, or on what is missing as a whole', () => {
    for (const seed of Object.keys(defects))
      for (const {id, place} of findingsOf(seed)) assert.ok(place.line !== undefined, `${seed} ${id} ${place.pointer}`);
  });

  it('have findings whose words stand in the source', () => {
    const name = readdirSync(folder).find((file) => file.startsWith('003_'))!;
    const raw = readFileSync(folder + name, 'utf8');
    for (const {excerpt = ''} of findingsOf('003')) assert.ok(raw.includes(excerpt.replace(/…$/, '')), excerpt);
  });

  it('lose findings about later changes when judged by an early day', () => {
    const name = readdirSync(folder).find((file) => file.startsWith('004_'))!;
    const {policy} = parsePolicy(importPolicy(readFileSync(folder + name, 'utf8')).policy);
    const ids = lintPolicy(policy!, {on: '2013-01-01'}).map(({id}) => id);
    assert.deepEqual(
      ids.filter((id) => /^AG0[123]$|^LA02$|^CO12$/.test(id)),
      [],
    );
  });
});
