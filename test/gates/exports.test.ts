/** The package's entries lead to files that exist and import, and only those that promise to define elements do. */

import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {inNode, root} from './support/in-node.js';
import {description, entries} from './support/package.js';

const tags = ['privacy-policy', 'retention-table', 'processor-list', 'cookie-notice'];

/** Entries that define elements, and which. */
const definers: Record<string, string[]> = {
  './define.js': tags,
  './policy.js': ['privacy-policy'],
  './retention.js': ['retention-table'],
  './processors.js': ['processor-list'],
  './notice.js': ['cookie-notice'],
};

/** The names that others build on. */
const promised = [
  '.',
  ...Object.keys(definers),
  './model.js',
  './consent.js',
  './gate.js',
  './ssr.js',
  './lint.js',
  './import.js',
  './locales/*.js',
  './article.css',
  './policy.schema.json',
  './custom-elements.json',
  './jsx.js',
  './package.json',
];

describe('package entries', () => {
  it('include every name that is promised', () => {
    assert.deepEqual(
      promised.filter((name) => !(name in description.exports)),
      [],
    );
  });

  it('lead to files that exist', () => {
    const missing = entries().flatMap(({files}) => files.filter((path) => !existsSync(join(root, path))));
    assert.deepEqual(missing, []);
  });

  it('give types for every script', () => {
    const untyped = entries()
      .filter(({files}) => files.some((path) => path.endsWith('.js')) && !files.some((path) => path.endsWith('.d.ts')))
      .map(({specifier}) => specifier);
    assert.deepEqual(untyped, []);
  });

  for (const {specifier, files} of entries().filter(({files}) => files.some((path) => path.endsWith('.js')))) {
    const key = specifier.replace(description.name, '.');
    const expected = definers[key] ?? [];
    it(`${specifier} imports in Node and defines ${expected.join(', ') || 'nothing'}`, async () => {
      const defined = await inNode(
        `await import(${JSON.stringify(specifier)});
        return ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));`,
      );
      assert.deepEqual(defined, expected, files.join());
    });
  }
});

describe('sideEffects in package.json', () => {
  it('names the files of the entries that define elements', () => {
    const keep = description.sideEffects.map(
      (glob) =>
        new RegExp(
          `^${glob.replace(/^\.\//, '').replaceAll('.', '\\.').replaceAll('**', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '.*')}$`,
        ),
    );
    const dropped = entries()
      .filter(({specifier}) => specifier.replace(description.name, '.') in definers)
      .flatMap(({files}) => files.filter((path) => path.endsWith('.js')))
      .filter((path) => !keep.some((pattern) => pattern.test(path)));
    assert.deepEqual(dropped, []);
  });
});
