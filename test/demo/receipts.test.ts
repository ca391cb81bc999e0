/** The reference receiver of proofs, as a program of its own. */

import assert from 'node:assert/strict';
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'demo/receipts/server.js');
const folder = mkdtempSync(join(tmpdir(), 'proofs-'));
after(() => rmSync(folder, {recursive: true}));

const receipt = (overrides = {}) => ({
  id: 'aB3dE5gH7jK9',
  time: '2026-11-01T09:00:00.000Z',
  policy: {version: '2.0', sha256: 'f'.repeat(64)},
  text: 'a'.repeat(64),
  mode: 'opt-in',
  source: 'banner',
  granted: ['analytics'],
  denied: ['marketing'],
  cookie: {name: 'privacy-choice', value: 'v=1&t=1793523600000&g=analytics', expires: '2027-05-02T09:00:00.000Z'},
  ...overrides,
});

describe('the receiver', () => {
  const file = join(folder, 'served.db');
  let server: ChildProcess;
  let address: string;

  before(async () => {
    server = spawn(process.execPath, [program, 'serve', file], {stdio: ['ignore', 'pipe', 'inherit']});
    const [line] = (await once(server.stdout!, 'data')) as [Buffer];
    address = line.toString().trim();
  });
  after(async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
  });

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(address, {method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers});
  const exported = (id: string): unknown =>
    JSON.parse(execFileSync(process.execPath, [program, 'export', id, file], {encoding: 'utf8'}));

  it('keeps a proof once, and answers a retry', async () => {
    const statuses = [await post(receipt()), await post(receipt()), await post(receipt({granted: []}))];
    assert.deepEqual(
      statuses.map(({status}) => status),
      [201, 200, 200],
    );
    const {cookie: _cookie, ...kept} = receipt();
    const {received, ...proof} = exported(kept.id) as {received: string};
    assert.deepEqual(proof, kept);
    assert.ok(Math.abs(Date.parse(received) - Date.now()) < 60_000);
  });

  it('sets the record again with its answer', async () => {
    const answer = await post(receipt({id: 'with-a-cookie'}));
    const cookie = answer.headers.get('set-cookie')!;
    assert.match(cookie, /^privacy-choice=v=1&t=1793523600000&g=analytics; Expires=.* GMT; Path=\/; SameSite=Lax$/);
  });

  it('refuses what is no receipt, too large, of another method or another site', async () => {
    const setting = {name: 'a; Domain=x', value: 'v=1&t=1', expires: '2027-05-02T09:00:00.000Z'};
    const answers = [
      await post('{'),
      await post([]),
      await post(receipt({id: 'x', granted: 'all'})),
      await post(receipt({id: 'header-in-a-name', cookie: setting})),
      await post(receipt({id: 'header-in-a-value', cookie: {...setting, name: 'a', value: 'v=1&t=1; Domain=x'}})),
      await post('x'.repeat(20_000)),
      await fetch(address),
      await post(receipt({id: 'from-elsewhere'}), {Origin: 'https://example.com'}),
    ];
    assert.deepEqual(
      answers.map(({status}) => status),
      [400, 422, 422, 422, 422, 413, 405, 403],
    );
    assert.throws(() => exported('from-elsewhere'));
  });
});
