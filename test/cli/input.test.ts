/** Files, patterns and standard input; and everything that is no policy. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inWorld, policyJson} from './world.js';

const checked = async (...args: string[]) => {
  const files = Object.fromEntries(
    ['a.json', 'b.json', 'notes.txt', '.hidden.json', 'tenants/one/policy.json', 'tenants/two/policy.json'].map(
      (path) => [path, policyJson()],
    ),
  );
  const {output, code} = await inWorld(['validate', ...args, '--json'], {files});
  return {code, files: (JSON.parse(output) as {files: {file: string}[]}).files.map(({file}) => file)};
};

describe('patterns', () => {
  it('with a star stand for names in one folder, but not for hidden ones', async () => {
    assert.deepEqual((await checked('*.json')).files, ['a.json', 'b.json']);
  });

  it('with a question mark stand for one character', async () => {
    assert.deepEqual((await checked('?.json')).files, ['a.json', 'b.json']);
  });

  it('with two stars go into folders', async () => {
    assert.deepEqual((await checked('**/policy.json')).files, ['tenants/one/policy.json', 'tenants/two/policy.json']);
  });

  it('may have a star in a folder', async () => {
    assert.deepEqual((await checked('tenants/*/policy.json')).files, [
      'tenants/one/policy.json',
      'tenants/two/policy.json',
    ]);
  });

  it('that name a file twice name it once', async () => {
    assert.deepEqual((await checked('a.json', '*.json')).files, ['a.json', 'b.json']);
  });

  it('that fit nothing are named', async () => {
    const {code, remarks} = await inWorld(['validate', 'x*.json'], {files: {'a.json': policyJson()}});
    assert.equal(code, 2);
    assert.equal(remarks, 'privacy-elements: No file fits the pattern x*.json.\n');
  });

  it('are passed over where a file is called so', async () => {
    const files = {'a*.json': policyJson(), 'ab.json': '{'};
    assert.equal((await inWorld(['validate', 'a*.json'], {files})).code, 0);
  });

  it('of many stars take no time', async () => {
    const files = {[`${'a'.repeat(5000)}.json`]: policyJson()};
    const start = performance.now();
    await inWorld(['validate', `${'*a'.repeat(40)}*b`], {files});
    assert.ok(performance.now() - start < 1000);
  });
});

const refused = async (world: Parameters<typeof inWorld>[1], path = 'policy.json', command = 'lint') => {
  const {code, remarks} = await inWorld([command, path], world);
  return {code, remarks: remarks.replace(/^privacy-elements: /, '').trimEnd()};
};

describe('input that cannot be read', () => {
  it('is a file that does not exist', async () => {
    assert.deepEqual(await refused({}), {code: 2, remarks: 'policy.json does not exist.'});
  });

  it('is a folder, and its files can be named', async () => {
    assert.deepEqual(await refused({files: {'policies/a.json': '{}'}}, 'policies/'), {
      code: 2,
      remarks: 'policies/ does not exist.',
    });
    assert.deepEqual(await refused({files: {'policies/a.json': '{}'}}, 'policies'), {
      code: 2,
      remarks: 'policies is a folder. Name its files, for example "policies/*.json".',
    });
  });

  it('is an empty file', async () => {
    assert.deepEqual(await refused({files: {'policy.json': ' \n'}}), {code: 2, remarks: 'policy.json is empty.'});
  });

  it('is empty standard input', async () => {
    assert.deepEqual(await refused({input: ''}, '-'), {code: 2, remarks: 'standard input is empty.'});
  });

  it('is a PDF, and what to do is said', async () => {
    const {code, remarks} = await refused({files: {'policy.pdf': '%PDF-1.7 …'}}, 'policy.pdf');
    assert.equal(code, 2);
    assert.match(remarks, /^policy\.pdf cannot be read\. This is a PDF, not text\. Copy its text/);
  });

  it('is binary data', async () => {
    const {code, remarks} = await refused({files: {'policy.json': new Uint8Array([1, 0, 2, 255, 0, 0, 7])}});
    assert.equal(code, 2);
    assert.match(remarks, /binary data/);
  });

  it('is a file of 50 MB, which is not even opened', async () => {
    const {code, remarks} = await refused({files: {'policy.json': new Uint8Array(50_000_000)}});
    assert.equal(code, 2);
    assert.equal(remarks, 'policy.json has 50 MB. Policies up to 10 MB are read; is it the right file?');
  });

  it('is standard input of 50 MB', async () => {
    const {code, remarks} = await refused({input: new Uint8Array(50_000_000).fill(32)}, '-');
    assert.equal(code, 2);
    assert.equal(remarks, 'standard input is larger than 10 MB, the most that is read from it.');
  });

  it('is broken JSON, and the place is said', async () => {
    assert.deepEqual(await refused({files: {'policy.json': '{\n  "schema": "1.0",\n  lang: "ko"\n}'}}), {
      code: 2,
      remarks:
        'policy.json: This is no JSON from line 3, column 3 on. Look for a missing or a surplus comma, quotation mark or bracket there.',
    });
  });

  it('is JSON of something else', async () => {
    assert.deepEqual(await refused({files: {'policy.json': '{"error": "not found"}'}}), {
      code: 2,
      remarks: 'policy.json is no policy document: it has neither "schema" nor "lang".',
    });
  });

  it('is a policy of a later format', async () => {
    const {code, remarks} = await refused({files: {'policy.json': policyJson({schema: '9.0'})}});
    assert.equal(code, 2);
    assert.match(remarks, /version 9\.0 of the format.*Use a newer version/);
  });

  it('does not keep the other files from being read', async () => {
    const files = {'a.json': '{', 'b.json': policyJson(), 'c.json': ''};
    const {code, output, remarks} = await inWorld(['prerender', '*.json', '-o', 'out'], {files});
    assert.equal(code, 2);
    assert.equal(output, 'out/b.html\n');
    assert.match(remarks, /^a\.json: This is no JSON.*\nc\.json is empty\.\n2 of 3 could not be rendered\.\n$/);
  });
});

describe('other encodings', () => {
  // 개인정보 처리방침 in EUC-KR.
  const eucKr = new Uint8Array([
    ...[0xb0, 0xb3, 0xc0, 0xce, 0xc1, 0xa4, 0xba, 0xb8, 0x20, 0xc3, 0xb3, 0xb8, 0xae, 0xb9, 0xe6, 0xc4, 0xa7, 0x0a],
  ]);

  it('EUC-KR is decoded and said so', async () => {
    const {code, output, remarks} = await inWorld(['import', 'policy.txt'], {files: {'policy.txt': eucKr}});
    assert.equal(code, 0);
    assert.match(output, /개인정보 처리방침/);
    assert.match(remarks, /^policy\.txt: read as EUC-KR\./);
  });

  it('UTF-16 is decoded and said so', async () => {
    const text = `\ufeff${policyJson()}`;
    const bytes = new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer);
    const {code, remarks} = await inWorld(['validate', 'policy.json'], {files: {'policy.json': bytes}});
    assert.equal(code, 0);
    assert.match(remarks, /^policy\.json: read as UTF-16LE\./);
  });
});
