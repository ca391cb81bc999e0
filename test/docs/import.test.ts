/** What docs/import.md shows is what its commands print. */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {inWorld} from '../cli/world.js';

const page = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, block]) => block!);
const [pasted, imported, validated, ...rest] = blocks as [string, string, string, ...string[]];
const written = rest.pop()!;

describe('docs/import.md', async () => {
  const {code, remarks, files} = await inWorld(['import', 'pasted.txt', '-o', 'policy.json'], {
    files: {'pasted.txt': pasted},
  });
  const policy = {'policy.json': files.get('policy.json')!};

  it('imports the text that it shows, with the remarks that it shows', () => {
    assert.equal(code, 0);
    assert.equal(remarks, imported);
  });

  it('gets a document that validates', async () => {
    assert.equal((await inWorld(['validate', 'policy.json'], {files: policy})).output, validated);
  });

  it('shows entries of the report as they are', async () => {
    const {output} = await inWorld(['lint', 'policy.json', '--lang', 'ko', '--on', '2026-11-22'], {files: policy});
    assert.deepEqual(
      rest.filter((entry) => !output.includes(entry)),
      [],
    );
    assert.ok(rest.length >= 3);
  });

  it('ends with a page', async () => {
    const {
      output,
      remarks: said,
      files: pages,
    } = await inWorld(['prerender', 'policy.json', '-o', 'out', '--page'], {files: policy});
    assert.ok((output + said).includes(written.trim()));
    assert.match(pages.get('out/policy.html')!, /CJ대한통운/);
  });
});
