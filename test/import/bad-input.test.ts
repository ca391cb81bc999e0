/** Input that is empty, odd, huge or hostile. */

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importPolicy, type ImportOptions} from '../../src/import/import-policy.js';
import {parsePolicy} from '../../src/model/parse-policy.js';

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Milliseconds of processor time, which other programs on the machine do not change. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('empty input', () => {
  for (const [name, source] of [
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\n'],
    ['a page without words', '<html><body></body></html>'],
  ] as const) {
    it(`of ${name} gives a document without sections`, () => {
      const {policy} = importPolicy(source);
      assert.deepEqual(policy.sections, []);
      assert.deepEqual(
        parsePolicy(policy).issues.filter(({severity}) => severity === 'error'),
        [],
      );
    });
  }

  it('is named in a note', () => {
    assert.deepEqual(
      importPolicy('').notes.map(({code}) => code),
      ['empty'],
    );
  });
});

describe('odd options', () => {
  it('that name no language are passed over', () => {
    assert.equal(importPolicy('개인정보를 처리합니다.', {lang: 'kr'}).policy.lang, 'ko');
    assert.equal(importPolicy('개인정보를 처리합니다.', {lang: 'nicht wahr'}).policy.lang, 'ko');
  });

  it('that name the encoding have it kept with the source', () => {
    assert.equal(importPolicy('글', {encoding: 'euc-kr'}).policy.source!.encoding, 'euc-kr');
  });
});

describe('large input', () => {
  /** A megabyte of UTF-8. */
  const megabyte = (piece: string): string =>
    repeat(piece, Math.ceil((1_000_000 * piece.length) / new TextEncoder().encode(piece).length));
  const folder = new URL('texts/', import.meta.url);
  importPolicy(repeat('1. 개인정보의 처리 목적\n설명입니다.\n', 50_000));

  for (const [name, options] of [
    ['article-chapters.txt', {format: 'text'}],
    ['flattened-tables.txt', {format: 'text'}],
    ['notion-export.md', {format: 'markdown'}],
    ['word-tables.html', {format: 'html'}],
  ] as [string, ImportOptions][]) {
    assert.ok(readdirSync(folder).includes(name));
    it(`of 1 MB like ${name} takes less than 2 s`, () => {
      const source = megabyte(`${readFileSync(new URL(name, folder), 'utf8')}\n`);
      const time = timeOf(() => importPolicy(source, options));
      assert.ok(time < 2000, `${Math.round(time)} ms`);
    });
  }

  it('of one line of 1 MB takes less than 2 s', () => {
    const time = timeOf(() => importPolicy(megabyte('개인정보를 보유 기간 동안 처리합니다. ')));
    assert.ok(time < 2000, `${Math.round(time)} ms`);
  });
});

describe('hostile input', () => {
  const size = 100_000;
  const cases: [piece: string, format?: ImportOptions['format']][] = [
    ...[
      '가',
      'a',
      '(',
      '"',
      '[',
      '<',
      '1. ',
      '1. 가\n',
      '01. 목적 ',
      '① 가 ',
      '- 가 ',
      '- 가\n',
      '가:',
      '이름 : ',
      '보존 기간 : 5년 ',
      '탈퇴 후 또는 ',
      '가,',
      '(가,',
      '가\t나\n',
      '\t',
    ].map((piece): [string] => [piece]),
    ...[
      '구분\n목적\n가\n',
      '구분\n세부목적\n수집항목\n',
      '가[a]',
      '(이하 "',
      '가(이하 "나") ',
      '2026년 1월 1일 ',
      '제1조(목적)\n',
      '전자상거래등에서의 ',
      'a.',
      'www.',
      '02-',
      '1',
      '개인정보 보호책임자\n성명 : 가\n',
      '권익침해 구제\n개인정보침해신고센터 (',
      '개인정보처리방침\n',
      '\ud800',
      '\0',
      ' ',
      '\n',
    ].map((piece): [string] => [piece]),
    ...[
      '<a ',
      '<a "',
      '<!--',
      '<script>',
      '<div>',
      '<ul><li>가',
      '<table><tr><td>가',
      '<b>가',
      '</p>',
      '<p>가',
      '&#',
      '&amp;',
    ].map((piece): [string, 'html'] => [piece, 'html']),
    ...['**가', '[가](', '[', '|', '| a | b |\n', '| a |\n| - |\n', '`', '# 목적\n', '\\'].map(
      (piece): [string, 'markdown'] => [piece, 'markdown'],
    ),
  ];
  for (const [piece, format] of cases) {
    it(`of ${JSON.stringify(piece)} over and over costs no more than its length`, () => {
      const source = repeat(piece, size);
      const time = timeOf(() => importPolicy(source, format ? {format} : {}));
      assert.ok(time < 2500, `${Math.round(time)} ms`);
    });
  }

  it('of lists that only go deeper stays a valid document', () => {
    const source = Array.from({length: 400}, (_, depth) => `${' '.repeat(depth * 2)}- 가`).join('\n');
    assert.deepEqual(
      parsePolicy(importPolicy(source).policy).issues.filter(({severity}) => severity === 'error'),
      [],
    );
  });

  it('of elements that only go deeper stays a valid document', () => {
    const source = `${'<div><ul><li><table><tr><td>'.repeat(3000)}글`;
    assert.deepEqual(
      parsePolicy(importPolicy(source, {format: 'html'}).policy).issues.filter(({severity}) => severity === 'error'),
      [],
    );
  });
});
