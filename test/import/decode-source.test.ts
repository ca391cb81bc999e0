/** Bytes of files as people have them. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeSource, UnreadableSource} from '../../src/import/decode-source.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, big: boolean): number[] =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

describe('decoding', () => {
  it('reads UTF-8', () => {
    assert.deepEqual(decodeSource(new TextEncoder().encode('개인정보')), {text: '개인정보', encoding: 'utf-8'});
  });

  it('drops the byte order mark of UTF-8', () => {
    assert.equal(decodeSource(bytes(0xef, 0xbb, 0xbf, 0x61)).text, 'a');
  });

  it('reads EUC-KR', () => {
    assert.deepEqual(decodeSource(bytes(0xb0, 0xb3, 0xc0, 0xce, 0xc1, 0xa4, 0xba, 0xb8)), {
      text: '개인정보',
      encoding: 'euc-kr',
    });
  });

  for (const [name, big] of [
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const) {
    it(`reads ${name} by its byte order mark`, () => {
      const decoded = decodeSource(bytes(...utf16('\ufeff개인정보', big)));
      assert.deepEqual(decoded, {text: '개인정보', encoding: name});
    });

    it(`reads ${name} without one`, () => {
      const decoded = decodeSource(bytes(...utf16('Privacy 정책\n', big)));
      assert.deepEqual(decoded, {text: 'Privacy 정책\n', encoding: name});
    });
  }

  it('reads what a page declares itself to be', () => {
    const page = [...new TextEncoder().encode('<meta charset="shift_jis">'), 0x8c, 0xc2, 0x90, 0x6c];
    assert.equal(decodeSource(bytes(...page)).encoding, 'shift_jis');
    assert.ok(decodeSource(bytes(...page)).text.endsWith('個人'));
  });

  it('takes an empty file for empty text', () => {
    assert.deepEqual(decodeSource(bytes()), {text: '', encoding: 'utf-8'});
  });

  for (const [name, start, word] of [
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], /PDF/],
    ['a Word document', [0x50, 0x4b, 0x03, 0x04], /Word/],
    ['an old Hangul document', [0xd0, 0xcf, 0x11, 0xe0], /Hangul/],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], /picture/],
    ['other binary data', [0x00, 0x01, 0x02, 0xff, 0x00], /binary/],
    ['bytes of no encoding', [0x61, 0xff, 0xff, 0x20], /UTF-8/],
  ] as const) {
    it(`refuses ${name} and says what to do`, () => {
      assert.throws(
        () => decodeSource(bytes(...start)),
        (error: unknown) => error instanceof UnreadableSource && word.test(error.message),
      );
    });
  }
});
