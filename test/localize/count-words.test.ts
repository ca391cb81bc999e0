/** Counts in the form that a language has for them. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hitWords} from '../../src/localize/count-words.js';
import {createLocalizer} from '../../src/localize/localizer.js';
import {messagesOf} from './support/all-messages.js';

const localizer = async (lang: string) => createLocalizer(lang, lang, await messagesOf(lang));

describe('number of hits', () => {
  it('has six forms in Arabic', async () => {
    const arabic = await localizer('ar');
    const words = [0, 1, 2, 3, 11, 100].map((count) =>
      hitWords(arabic, count).replace(arabic.number(count), '#').trim(),
    );
    assert.deepEqual(words, ['# نتيجة', 'نتيجة واحدة (#)', 'نتيجتان (#)', '# نتائج', '# نتيجة', '# نتيجة']);
  });

  it('tells one from many in French', async () => {
    const french = await localizer('fr');
    assert.deepEqual(
      [1, 2].map((count) => hitWords(french, count)),
      ['1 résultat', '2 résultats'],
    );
  });

  it('has one form in Korean', async () => {
    const korean = await localizer('ko');
    assert.deepEqual(
      [1, 2].map((count) => hitWords(korean, count)),
      ['1곳 찾음', '2곳 찾음'],
    );
  });
});
