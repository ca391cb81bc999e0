/** Which of a text's languages a reader gets. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {directionOf, matchLanguage, resolveText} from '../../src/model/language.js';

describe('matchLanguage', () => {
  const cases: [wanted: string, available: string[], match: string | undefined][] = [
    ['ko', ['en', 'ko'], 'ko'],
    ['ko-KR', ['en', 'ko'], 'ko'],
    ['EN-us', ['ko', 'en'], 'en'],
    ['en', ['ko', 'en-GB'], 'en-GB'],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-HK', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh', ['zh-Hant', 'zh-CN'], 'zh-CN'],
    ['zh-TW', ['zh-Hans'], undefined],
    ['kok', ['ko'], undefined],
    ['fr', ['en', 'ko'], undefined],
    ['', ['ko'], undefined],
    ['ko', [], undefined],
    ['ko_KR', ['en', 'ko'], 'ko'],
    ['en-KR', ['ko', 'en'], 'en'],
    ['en-GB', ['en-US', 'en'], 'en'],
    ['sr-Latn', ['sr'], undefined],
    ['sr-Latn', ['sr', 'sr-Latn-RS'], 'sr-Latn-RS'],
    ['kr', ['ko', 'en'], undefined],
    ['und', ['en'], undefined],
    ['not a tag', ['en'], undefined],
  ];
  for (const [wanted, available, match] of cases)
    it(`gives ${match ?? 'nothing'} for "${wanted}" out of [${available.join(', ')}]`, () =>
      assert.equal(matchLanguage(wanted, available), match));
});

describe('directionOf', () => {
  it('knows languages written from right to left, by their script', () => {
    const tags = ['ar', 'he', 'fa-IR', 'az-Arab', 'ar-Latn', 'ko', '', 'not a tag'];
    assert.deepEqual(tags.map(directionOf), ['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'ltr']);
  });
});

describe('resolveText', () => {
  it('takes a plain string for the language of the document', () =>
    assert.deepEqual(resolveText('보유', 'en', 'ko'), {text: '보유', lang: 'ko'}));

  it('takes the language of the reader, then that of the document, then any', () => {
    const text = {ko: '보유', ja: '保有'};
    assert.deepEqual(
      [resolveText(text, 'ja-JP', 'ko'), resolveText(text, 'en', 'ko'), resolveText(text, 'en', 'de')],
      [
        {text: '保有', lang: 'ja'},
        {text: '보유', lang: 'ko'},
        {text: '보유', lang: 'ko'},
      ],
    );
  });

  it('gives no words for what is no text', () => {
    const values = [undefined, null, 5, [], {}, {ko: 5}, {ko: null}];
    assert.deepEqual(
      values.filter((value) => resolveText(value as never, 'ko', 'ko').text !== ''),
      [],
    );
  });

  it('passes over a language without words', () =>
    assert.deepEqual(resolveText({ko: 5, en: 'Kept'} as never, 'ko', 'ko'), {text: 'Kept', lang: 'en'}));
});
