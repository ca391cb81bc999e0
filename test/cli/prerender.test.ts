/** `privacy-elements prerender` and `export`. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renderPolicy} from '../../src/ssr/index.js';
import {inWorld, policyJson} from './world.js';

const files = {'policy.json': policyJson()};

describe('prerender', () => {
  it('writes the article that the element takes over', async () => {
    const {code, output, files: after} = await inWorld(['prerender', 'policy.json', '-o', 'out'], {files});
    assert.deepEqual([code, output], [0, 'out/policy.html\n']);
    assert.equal(after.get('out/policy.html'), `${renderPolicy(JSON.parse(files['policy.json']) as never)}\n`);
  });

  it('writes a page without script for each language, linked with the others', async () => {
    const args = ['policy.json', '-o', 'out', '--page', '--lang', 'all', '--base-url', 'https://example.com/privacy'];
    const {output, files: after} = await inWorld(['prerender', ...args], {files});
    assert.equal(output, 'out/policy.html\nout/policy.en.html\n');
    const page = after.get('out/policy.en.html')!;
    assert.match(page, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.match(page, /<link rel="canonical" href="https:\/\/example\.com\/privacy\/policy\.en\.html">/);
    assert.match(page, /hreflang="ko" href="https:\/\/example\.com\/privacy\/policy\.html"/);
    assert.match(page, /<a lang="ko" hreflang="ko" href="policy\.html">한국어<\/a>/);
    assert.doesNotMatch(page, /<script/);
  });

  it('takes the languages that are asked for', async () => {
    const {output} = await inWorld(['prerender', 'policy.json', '-o', 'out', '--lang', 'en,ja'], {files});
    assert.equal(output, 'out/policy.html\nout/policy.ja.html\n');
  });

  it('passes heading level and prefix on', async () => {
    const args = ['policy.json', '-o', 'out', '--heading-level', '3', '--id-prefix', 'p-'];
    const {files: after} = await inWorld(['prerender', ...args], {files});
    assert.match(after.get('out/policy.html')!, /<h3>.*<section id="p-about"><h4>/);
  });

  it('renders a policy from standard input', async () => {
    const {output} = await inWorld(['prerender', '-', '-o', 'out'], {input: policyJson()});
    assert.equal(output, 'out/policy.html\n');
  });

  it('does not let two policies of one name overwrite each other', async () => {
    const two = {'a/policy.json': policyJson(), 'b/policy.json': policyJson()};
    const {code, output, remarks} = await inWorld(['prerender', '*/policy.json', '-o', 'out'], {files: two});
    assert.deepEqual([code, output], [2, 'out/policy.html\n']);
    assert.match(remarks, /^b\/policy\.json would overwrite policy\.html, which came from a\/policy\.json\./);
  });

  it('gives programs what was written and what failed', async () => {
    const {output} = await inWorld(['prerender', '*.json', '-o', 'out', '--json'], {files: {...files, 'x.json': '['}});
    const {written, failures} = JSON.parse(output) as {written: unknown; failures: {file: string}[]};
    assert.deepEqual(written, [{file: 'out/policy.html', from: 'policy.json', lang: 'ko'}]);
    assert.deepEqual(
      failures.map(({file}) => file),
      ['x.json'],
    );
  });

  for (const [args, reason] of [
    [['policy.json'], 'Where to? Name a folder with -o.'],
    [['policy.json', '-o', 'out', '--base-url', 'https://example.com'], '--base-url is for pages: add --page.'],
    [['policy.json', '-o', 'out', '--page', '--base-url', 'example.com'], '--base-url is an address such as'],
    [['policy.json', '-o', 'out', '--heading-level', '7'], '--heading-level is a number from 1 to 6'],
  ] as const)
    it(`refuses ${args.slice(1).join(' ') || 'to write nowhere'}`, async () => {
      const {code, remarks} = await inWorld(['prerender', ...args], {files});
      assert.equal(code, 2);
      assert.ok(remarks.includes(reason), remarks);
    });

  it('names a language that is none', async () => {
    const {code, remarks} = await inWorld(['prerender', 'policy.json', '-o', 'out', '--lang', 'k r'], {files});
    assert.equal(code, 2);
    assert.match(remarks, /"k r" is no language tag/);
  });

  it('says why it cannot write', async () => {
    const {code, remarks} = await inWorld(['prerender', 'policy.json', '-o', 'out'], {
      files: {...files, 'out/policy.html/x': ''},
    });
    assert.equal(code, 2);
    assert.equal(remarks, 'out/policy.html cannot be written: it is a folder.\n');
  });
});

describe('export', () => {
  it('prints Markdown', async () => {
    const {code, output} = await inWorld(['export', 'policy.json', '--lang', 'en'], {files});
    assert.equal(code, 0);
    assert.match(output, /^# Privacy policy\n\n/);
    assert.match(output, /We take care of your data\./);
  });

  it('writes plain text into a file', async () => {
    const {output, files: after} = await inWorld(['export', 'policy.json', '-f', 'text', '-o', 'policy.txt'], {files});
    assert.equal(output, '');
    assert.match(after.get('policy.txt')!, /^개인정보 처리방침\n=+\n/);
  });

  it('names the formats that there are', async () => {
    const {code, remarks} = await inWorld(['export', 'policy.json', '--format', 'pdf'], {files});
    assert.deepEqual([code, remarks], [2, 'privacy-elements: --format is markdown or text, not "pdf".\n']);
  });
});
