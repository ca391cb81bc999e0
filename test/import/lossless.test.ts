/** An import keeps every character, and every block knows its place in the source. */

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {bareText, documentText, pageChromeKind, sourceText} from '../../src/import/document-text.js';
import {importPolicy} from '../../src/import/import-policy.js';
import type {ImportFormat} from '../../src/import/read/read-source.js';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {randomText} from './random-text.js';
import {seeds, seedsOrSkip} from './seeds.js';

const formats: readonly ImportFormat[] = ['text', 'markdown', 'html'];
const rounds = 800;

function assertLossless(policy: PolicyInput): void {
  assert.equal(bareText(documentText(policy)), bareText(sourceText(policy)));
}

/** The words of rich text. */
const wordsOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map((part) => (typeof part === 'string' ? part : wordsOf((part as {text?: unknown}).text))).join('')
      : '';

type Spanned = {at?: [number, number]; text?: unknown; term?: unknown; title?: unknown; marker?: unknown};

/** Every part of the text layer that has words and a place. */
function partsOf(policy: PolicyInput): Spanned[] {
  const parts: Spanned[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('at' in value) parts.push(value as Spanned);
      Object.entries(value).forEach(([name, inner]) => name !== 'x-fallback' && walk(inner));
    }
  };
  walk(policy.sections);
  return parts;
}

/** The characters at a place, less what is declared as removed there. */
function rawAt(policy: PolicyInput, [start, end]: [number, number]): string {
  const removed = (policy.annotations ?? []).flatMap(({at, reason}) => (at && reason !== 'page-chrome' ? [at] : []));
  let text = '';
  for (let i = start; i < end; i++)
    if (!removed.some(([from, to]) => i >= from && i < to)) text += policy.source!.raw![i];
  return text;
}

describe('a lossless import', () => {
  for (const format of formats) {
    it(`holds all text of ${rounds} random sources read as ${format}, and is a valid document`, () => {
      for (let seed = 1; seed <= rounds; seed++) {
        const {policy} = importPolicy(randomText(seed), {format});
        assert.equal(bareText(documentText(policy)), bareText(sourceText(policy)), `seed ${seed}`);
        const errors = parsePolicy(policy).issues.filter(({severity}) => severity === 'error');
        assert.deepEqual(errors, [], `seed ${seed}`);
      }
    });
  }

  it('places paragraphs of random plain text exactly where their words stand', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const {policy} = importPolicy(randomText(seed), {format: 'text'});
      for (const {at, text, term, title, marker} of partsOf(policy)) {
        const words = bareText(wordsOf(marker) + wordsOf(title) + wordsOf(term) + wordsOf(text));
        assert.ok(bareText(rawAt(policy, at!)).startsWith(words), `seed ${seed}: ${words}`);
      }
    }
  });

  it('keeps the source itself, unchanged', () => {
    const source = '\ufeff제1조(목적)\r\n본문\u0000 끝';
    assert.equal(importPolicy(source).policy.source!.raw, source);
  });

  it('survives being saved as JSON and read again, byte for byte', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const {policy} = importPolicy(randomText(seed));
      const saved = JSON.stringify(policy);
      assert.equal(JSON.stringify(JSON.parse(saved)), saved);
    }
  });

  it('keeps what stood around a policy in a closed section at its end', () => {
    const source =
      '로그인\n장바구니\n가게 개인정보처리방침\n1. 목적\n주문을 받으려고 처리합니다.\n2. 보유 기간\n1년 동안 보관합니다.\nCopyright © 2026 가게';
    const {policy} = importPolicy(source, {format: 'text'});
    const last = policy.sections!.at(-1)!;
    assert.equal(last.kind, pageChromeKind);
    assert.equal(last.collapsed, true);
    assert.deepEqual(
      last.blocks!.map((block) => (block as {text: string}).text),
      ['로그인', '장바구니', 'Copyright © 2026 가게'],
    );
    assertLossless(policy);
  });

  it('declares what stood around a policy as removed, with its place', () => {
    const source = '메뉴\n가게 개인정보처리방침\n1. 목적\n주문을 받으려고 처리합니다.';
    const [removal] = importPolicy(source, {format: 'text'}).policy.annotations!;
    assert.deepEqual(removal, {reason: 'page-chrome', text: '메뉴', at: [0, 2]});
  });

  for (const name of readdirSync(new URL('texts/', import.meta.url)).filter((file) => !file.endsWith('.json'))) {
    it(`holds all text of ${name}`, () => {
      assertLossless(importPolicy(readFileSync(new URL(`texts/${name}`, import.meta.url), 'utf8')).policy);
    });
  }

  it('holds all visible text of a saved page, told by other means', () => {
    const page = readFileSync(new URL('texts/saved-page.html', import.meta.url), 'utf8');
    const {policy} = importPolicy(page, {format: 'html'});
    const chrome = (policy.annotations ?? [])
      .filter(({reason}) => reason === 'page-chrome')
      .map(({text}) => bareText(text));
    let visible = page
      .replace(/<head>.*<\/head>|<script.*?<\/script>|<!--.*?-->|<!DOCTYPE html>/gs, '')
      .replace(/<[^>]*>/g, '');
    for (const [reference, character] of [
      ['&quot;', '"'],
      ['&gt;', '>'],
      ['&ndash;', '–'],
      ['&copy;', '©'],
    ] as const)
      visible = visible.replaceAll(reference, character);
    visible = bareText(visible);
    for (const words of chrome) visible = visible.replace(words, '');
    assert.equal(bareText(documentText(policy)), visible);
  });

  it('holds all text of the five seeds', seedsOrSkip, () => {
    for (const {source} of seeds) assertLossless(importPolicy(source, {format: 'text'}).policy);
  });
});
