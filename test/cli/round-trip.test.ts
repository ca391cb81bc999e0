/** From each seed to a published page, by the commands that an operator would type. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {seeds, seedsOrSkip} from '../import/seeds.js';
import {inWorld} from './world.js';

/** Letters and digits alone: layout may differ, words may not. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

interface Published {
  policy: PolicyInput;
  page: string;
}

async function published(source: string): Promise<Published> {
  const imported = await inWorld(['import', 'seed.txt', '-o', 'seed.json'], {files: {'seed.txt': source}});
  assert.equal(imported.code, 0);
  const files = Object.fromEntries(imported.files);
  const validated = await inWorld(['validate', 'seed.json'], {files});
  assert.equal(validated.code, 0, validated.output);
  const linted = await inWorld(['lint', 'seed.json', '--on', '2026-11-01'], {files});
  assert.equal(linted.code, 1);
  assert.match(linted.output, /법률 자문이 아닙니다/);
  const prerendered = await inWorld(['prerender', 'seed.json', '-o', 'public', '--page'], {files});
  assert.equal(prerendered.code, 0);
  return {policy: JSON.parse(files['seed.json']!) as PolicyInput, page: prerendered.files.get('public/seed.html')!};
}

describe('a seed, imported, validated, linted and prerendered', () => {
  for (const number of ['000', '001', '002', '003', '004'])
    it(`${number} gives a page with every sentence of it, and its tables of facts`, seedsOrSkip, async () => {
      const {source} = seeds.find((seed) => seed.number === number)!;
      const {policy, page} = await published(source);
      const text = letters(unescaped(page.replace(/<style>[^]*?<\/style>/, '').replace(/<[^>]*>/g, ' ')));
      const removed = (policy.annotations ?? []).map(({text: words}) => letters(words));
      const missing = source
        .split(/\n|[.:?]\s|\s(?:[-·①-⑳■]|\d\d\.)\s?/)
        .map((line) => letters(line.replace(/\[[a-z]{1,2}\]/g, '')))
        .filter((line) => line !== '' && !text.includes(line) && !removed.some((words) => words.includes(line)));
      assert.deepEqual(missing, []);
      for (const list of ['retention', 'processors'] as const) {
        const rows = page.match(new RegExp(`<tr role="row" id="${list.replace(/s$/, '')}-`, 'g'))?.length ?? 0;
        assert.equal(rows >= (policy[list]?.length ?? 0), true, `${list}: ${rows} rows of ${policy[list]?.length}`);
      }
    });
});
