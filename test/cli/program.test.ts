/** The program itself, in a process of its own. */

import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {policyJson} from './world.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'privacy-elements-'));
after(() => rmSync(folder, {recursive: true}));

interface Ended {
  code: number | null;
  output: string;
  remarks: string;
}

/** @param most bytes of output that are read before the pipe is closed. */
function start(args: readonly string[], {input = '', most = Infinity} = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {cwd: root});
  let [output, remarks] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.length > most) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => (remarks += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({code, output, remarks})));
}

describe('the program', () => {
  it('reads files, writes files and answers with its exit code', async () => {
    const path = join(folder, 'policy.json');
    writeFileSync(path, policyJson());
    const {code, output} = await start(['prerender', path, '-o', join(folder, 'new', 'folder')]);
    assert.deepEqual([code, output], [0, `${join(folder, 'new', 'folder', 'policy.html')}\n`]);
    assert.match(readFileSync(join(folder, 'new', 'folder', 'policy.html'), 'utf8'), /^<article/);
  });

  it('reads standard input and finds files by pattern', async () => {
    const {code, output} = await start(['validate', '-', join(folder, '*.json')], {
      input: '{"schema": "1.0", "lang": 5}',
    });
    assert.equal(code, 1);
    assert.match(output, /^standard input:1:27 {2}error/);
    assert.match(output, /2 files checked: 1 error\.\n$/);
  });

  it('says that a file is missing, without a stack of calls', async () => {
    const {code, remarks} = await start(['lint', join(folder, 'none.json')]);
    assert.deepEqual([code, remarks], [2, `${join(folder, 'none.json')} does not exist.\n`]);
  });

  it('ends quietly where nobody reads on', async () => {
    const {code, remarks} = await start(['lint', '--rules', '--json'], {most: 10});
    assert.deepEqual([code, remarks], [0, '']);
  });
});
