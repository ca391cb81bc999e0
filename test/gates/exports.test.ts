/** The package's entries lead to files that exist and import, and only those that promise to define elements do. */

import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {inNode, root} from './support/in-node.js';
import {built, description, entries, modules} from './support/package.js';

const tags = ['privacy-policy', 'retention-table', 'processor-list', 'cookie-notice'];

/** Entries that define elements, and which. */
const definers: Record<string, string[]> = {
  './define.js': tags,
  './policy.js': ['privacy-policy'],
  './retention.js': ['retention-table'],
  './processors.js': ['processor-list'],
  './notice.js': ['cookie-notice'],
};

/** The entry that defines one element: `policy` for `<privacy-policy>`. */
const definition = (tag: string) =>
  Object.keys(definers)
    .find((key) => definers[key]!.length === 1 && definers[key]![0] === tag)!
    .slice(2, -3);

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
  for (const name of promised) {
    const entry = name === '.' ? 'index' : name.slice(2).replace(/\.js$/, '');
    const comes = name.endsWith('.js') && !name.includes('*') && entry !== 'jsx' && !(entry in built.entries);
    it(`include ${name}`, {skip: comes && `scripts/entries.js does not build ${entry} yet`}, () => {
      assert.ok(name in description.exports);
    });
  }

  it('lead to files that exist', () => {
    const missing = entries().flatMap(({files}) => files.filter((path) => !existsSync(join(root, path))));
    assert.deepEqual(missing, []);
  });

  it('give types for every script', () => {
    const untyped = modules()
      .filter(({files}) => !files.some((path) => path.endsWith('.d.ts')))
      .map(({specifier}) => specifier);
    assert.deepEqual(untyped, []);
  });

  for (const {specifier, files} of modules()) {
    const key = specifier.replace(description.name, '.');
    const expected = tags.filter((tag) => definers[key]?.includes(tag) && definition(tag) in built.entries);
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
