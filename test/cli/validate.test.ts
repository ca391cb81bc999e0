/** `privacy-elements validate`. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inWorld, policyJson} from './world.js';

const faulty = policyJson({
  retention: [{record: '회원 정보', period: {duration: '1 year'}}],
  labels: [{kind: 'items'}],
});

describe('validate', () => {
  it('says that all is well', async () => {
    const {code, output} = await inWorld(['validate', 'policy.json'], {files: {'policy.json': policyJson()}});
    assert.deepEqual([code, output], [0, '1 file checked: nothing found.\n']);
  });

  it('names file, line, column, pointer, what is wrong and what to do', async () => {
    const {code, output} = await inWorld(['validate', 'policy.json'], {files: {'policy.json': faulty}});
    assert.equal(code, 1);
    const line = faulty.split('\n').findIndex((text) => text.includes('1 year')) + 1;
    assert.match(
      output,
      new RegExp(`^policy\\.json:${line}:\\d+ {2}error {2}bad-format {2}/retention/0/period/duration\\n`),
    );
    assert.match(output, /\n {2}\S.*\n {2}→ \S.*\n/);
    assert.match(output, /1 file checked: \d+ errors?\.\n$/);
  });

  it('finds the column of a value', async () => {
    const {output} = await inWorld(['validate', '-', '--json'], {input: '{"schema": "1.0", "lang": 5}'});
    const {files} = JSON.parse(output) as {files: {issues: {pointer: string; line: number; column: number}[]}[]};
    const {pointer, line, column} = files[0]!.issues[0]!;
    assert.deepEqual([pointer, line, column], ['/lang', 1, 27]);
  });

  it('takes broken JSON for a finding with its place', async () => {
    const {code, output} = await inWorld(['validate', 'policy.json'], {files: {'policy.json': '{"a": [1, 2,]}'}});
    assert.equal(code, 1);
    assert.match(output, /^policy\.json:1:13 {2}error {2}not-json/);
  });

  it('takes a warning for a finding', async () => {
    const {code} = await inWorld(['validate', '-'], {
      input: policyJson({labels: [{kind: 'x', text: 'x', section: 'no'}]}),
    });
    assert.equal(code, 1);
  });

  it('does not take a remark for a finding', async () => {
    const {code, output} = await inWorld(['validate', '-'], {input: policyJson({schema: '1.9'})});
    assert.deepEqual([code, output.split('\n').at(-2)], [0, '1 file checked: 1 note.']);
  });

  it('annotates lines for GitHub', async () => {
    const {output} = await inWorld(['validate', 'a,b.json', '--github'], {
      files: {'a,b.json': '{"schema": "1.0", "lang": 5}'},
    });
    assert.match(output, /^::error file=a%2Cb\.json,line=1,col=27,title=wrong-type \/lang::\S.*\n$/);
  });

  it('sends a text to import', async () => {
    const {code, remarks} = await inWorld(['validate', 'policy.txt'], {files: {'policy.txt': '개인정보 처리방침'}});
    assert.equal(code, 2);
    assert.equal(remarks, 'policy.txt is a text and no JSON. Import it first: privacy-elements import policy.txt\n');
  });

  it('gives programs all issues with their places', async () => {
    const {output} = await inWorld(['validate', '*.json', '--json'], {files: {'a.json': faulty, 'b.json': ''}});
    const answer = JSON.parse(output) as {
      files: {file: string; issues?: unknown[]; problem?: string}[];
      errors: number;
    };
    assert.deepEqual(
      answer.files.map(({file, problem}) => [file, problem]),
      [
        ['a.json', undefined],
        ['b.json', 'b.json is empty.'],
      ],
    );
    assert.equal(answer.errors, answer.files[0]!.issues!.length);
  });

  it('reads a document that is nested 100,000 deep', async () => {
    const deep = `{"schema": "1.0", "lang": "ko", "x-deep": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    assert.equal((await inWorld(['validate', '-'], {input: deep})).code, 0);
  });
});
