/** Generated files are what their sources say, and the lock file can be used anywhere. */

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from './support/in-node.js';

describe('generated files', () => {
  it('include the schema and the shapes of the present types', () => {
    assert.doesNotThrow(() => execFileSync(process.execPath, ['scripts/build-schema.js', '--check'], {cwd: root}));
  });
});

describe('lock file', () => {
  it('holds no download address, so that every registry can serve it', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(lock, /"resolved": "http/);
  });
});
