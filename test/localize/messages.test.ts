/** Every message of every locale: complete, with its placeholders, translated, and short enough for its place. */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {areasOf, messagesOf, readJson, tags} from './support/all-messages.js';

interface Exceptions {
  length: {short: {upTo: number}} & Record<string, Record<string, string>>;
  sameAsEnglish: Record<string, string[]>;
}

const exceptions = readJson<Exceptions>('src/locales/exceptions.json');
const english = await messagesOf('en');
const translated = tags.filter((tag) => tag !== 'en');

const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
const segmenter = new Intl.Segmenter();
const length = (text: string) => [...segmenter.segment(text)].length;
const form = /\.(zero|one|two|few|many)$/;

/** Whether a message holds no words of a language. */
const isMarksOnly = (text: string) => !/\p{L}/u.test(text.replace(/\{\d\}/g, ''));

describe('locales', () => {
  it('are ten', () => {
    assert.deepEqual(tags.toSorted(), ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'vi', 'zh-Hans', 'zh-Hant']);
  });
});

for (const tag of translated) {
  const messages = await messagesOf(tag);
  const faults = (isFault: (id: string, text: string, source: string) => boolean) =>
    Object.entries(messages).flatMap(([id, text]) => (isFault(id, text, english[id] ?? '') ? [`${id}: ${text}`] : []));

  describe(`messages in ${tag}`, () => {
    it('are the same as in English', () => {
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(english).sort());
    });

    it('keep every placeholder', () => {
      const found = faults((_, text, source) => placeholders(text).join() !== placeholders(source).join());
      assert.deepEqual(found, []);
    });

    it('are translated, but for words that the language has from English', () => {
      const same = exceptions.sameAsEnglish[tag] ?? [];
      const found = faults((id, text, source) => text === source && !isMarksOnly(text) && !same.includes(id));
      assert.deepEqual(found, []);
    });

    it('are at most twice as long as in English, or say why', () => {
      const notes = exceptions.length[tag] ?? {};
      const {upTo} = exceptions.length.short;
      const found = faults((id, text, source) => length(text) > Math.max(2 * length(source), upTo) && !(id in notes));
      assert.deepEqual(found, []);
    });

    it('have no leading, trailing or doubled spaces', () => {
      assert.deepEqual(
        faults((_, text) => text !== text.trim() || text.includes('  ')),
        [],
      );
    });

    it('hold a count in every form of the language', () => {
      const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.filter((name) => name !== 'other');
      const counted = new Set(Object.keys(english).flatMap((id) => (form.test(id) ? [id.replace(form, '')] : [])));
      const xliff = readFileSync(new URL(`../../src/locales/xliff/${tag}.xlf`, import.meta.url), 'utf8');
      for (const id of counted)
        for (const name of forms) assert.match(xliff, new RegExp(`"${id}\\.${name}">[^]*?<target>[^]*?</trans-unit>`));
    });
  });
}

describe('exceptions', () => {
  it('name only messages that need them', async () => {
    const needless: string[] = [];
    for (const tag of translated) {
      const messages = await messagesOf(tag);
      for (const id of Object.keys(exceptions.length[tag] ?? {}))
        if (length(messages[id] ?? '') <= 2 * length(english[id] ?? '')) needless.push(`${tag} ${id}`);
      for (const id of exceptions.sameAsEnglish[tag] ?? [])
        if (messages[id] !== english[id]) needless.push(`${tag} ${id}`);
    }
    assert.deepEqual(needless, []);
  });
});

describe('locale files as they are shipped', async () => {
  const {compiledLocale} = (await import(new URL('../../scripts/compile-messages.js', import.meta.url).href)) as {
    compiledLocale: (templates: object) => string;
  };
  for (const tag of tags) {
    it(`weigh at most 3,000 bytes gzipped in ${tag}`, async () => {
      for (const templates of Object.values(await areasOf(tag))) {
        const {length: bytes} = gzipSync(compiledLocale(templates), {level: 9});
        assert.ok(bytes <= 3000, `${bytes} bytes`);
      }
    });
  }
});
