/** What pages load stays within the size table of the product: see scripts/measuring/cases.js and `npm run size`. */

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
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

/**
 * Limits that are missed so far, with what stands in the way. Each is held at its recorded size, and one that has come within
 * its limit has to leave the list, so that it only gets shorter.
 */
const misses = JSON.parse(readFileSync(`${root}/scripts/measuring/misses.json`, 'utf8')) as Record<string, string>;
const recorded = JSON.parse(readFileSync(`${root}/size.json`, 'utf8')) as Record<
  string,
  {gzip: number; brotli: number}
>;

/** A case that misses its limit may not grow meanwhile. Compressed bytes differ a little between versions of zlib. */
const tolerance = 1.01;

describe('size', () => {
  const rows = JSON.parse(run.stdout) as Row[];
  for (const {name, unit, limit, problem, pending, ...row} of rows) {
    const missed = Object.hasOwn(misses, name);
    const promise = missed
      ? `is known to weigh more than ${limit} kB of ${unit}, and grows no further`
      : `weighs at most ${limit} kB of ${unit}`;
    it(`${name} ${promise}`, {skip: pending}, () => {
      assert.equal(problem, undefined);
      const bytes = row[unit]!;
      if (!missed) assert.ok(bytes <= limit * 1000, `${bytes} bytes`);
      else {
        assert.ok(
          bytes > limit * 1000,
          `${bytes} bytes are within the limit: take it off scripts/measuring/misses.json`,
        );
        assert.ok(
          bytes <= recorded[name]![unit] * tolerance,
          `${bytes} bytes, ${recorded[name]![unit]} recorded in size.json`,
        );
      }
    });
  }
});
