/** The glossary: every concept in every language, used by the messages, and honest about its sources. */

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {messagesOf, readJson, tags} from './support/all-messages.js';

interface Glossary {
  statutes: Record<string, string>;
  entries: {concept: string; message: string | null; terms: Record<string, {term: string; read: string | null}>}[];
}

const {statutes, entries} = readJson<Glossary>('src/locales/glossary.json');
const {locales} = readJson<{locales: Record<string, object>}>('src/locales/review.json');
/** Without case, and without the article that some languages set in front of a word. */
const bare = (text: string) => text.toLowerCase();

describe('glossary', () => {
  it('has every concept in every language', () => {
    const gaps = entries.flatMap(({concept, terms}) =>
      tags.filter((tag) => !terms[tag]?.term).map((tag) => `${concept} in ${tag}`),
    );
    assert.deepEqual(gaps, []);
    assert.deepEqual(Object.keys(statutes).sort(), tags.toSorted());
  });

  for (const tag of tags) {
    it(`names the words that messages use in ${tag}`, async () => {
      const messages = await messagesOf(tag);
      const others = entries.flatMap(({message, terms}) =>
        message === null || bare(messages[message] ?? '').includes(bare(terms[tag]!.term))
          ? []
          : [`${message}: ${messages[message]} has no ${terms[tag]!.term}`],
      );
      assert.deepEqual(others, []);
    });
  }

  it('says of every term that nobody looked up that it is from memory', () => {
    const page = readFileSync('docs/glossary.md', 'utf8');
    const unread = entries.flatMap(({terms}) => Object.values(terms).filter(({read}) => read === null));
    assert.equal(page.match(/\| from memory +\|/g)?.length, unread.length);
  });

  it('has a state of review for every locale', () => {
    assert.deepEqual(Object.keys(locales).sort(), tags.toSorted());
  });

  it('is what the documentation shows', () => {
    assert.doesNotThrow(() => execFileSync(process.execPath, ['scripts/build-glossary.js', '--check']));
  });
});
