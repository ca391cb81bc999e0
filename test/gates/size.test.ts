/** What pages load stays within the size table of the product: see scripts/measuring/cases.js and `npm run size`. */

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {root} from './support/in-node.js';

interface Row {
  name: string;
  unit: 'gzip' | 'brotli';
  /** In kB of 1,000 bytes. */
  limit: number;
  gzip?: number;
  brotli?: number;
  problem?: string;
  pending?: string;
}

const run = spawnSync(process.execPath, ['scripts/size.js', '--json'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});

describe('size', () => {
  const rows = JSON.parse(run.stdout) as Row[];
  for (const {name, unit, limit, problem, pending, ...row} of rows)
    it(`${name} weighs at most ${limit} kB of ${unit}`, {skip: pending}, () => {
      assert.equal(problem, undefined);
      assert.ok(row[unit]! <= limit * 1000, `${row[unit]} bytes`);
    });
});
