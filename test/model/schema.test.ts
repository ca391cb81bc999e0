/** The published schema and the run-time check say the same: what Ajv finds valid has no issue, and the other way round. */

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {checkShape} from '../../src/model/check.js';
import schema from '../../src/model/policy.schema.json' with {type: 'json'};
import {everything} from './everything.js';

const isValid = new Ajv2020({allowUnionTypes: true}).compile(schema);

type Key = string | number;

/** Deeper places repeat what higher ones have shown: blocks within blocks, periods within periods. */
const deepest = 8;

/** Every place in a value, each kind of place once: entries of a list stand for one another. */
function* places(value: unknown, path: Key[] = [], seen = new Set<string>()): Generator<Key[]> {
  if (typeof value !== 'object' || value === null || path.length >= deepest) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    const kind = `${place.map((step) => (typeof step === 'number' ? '*' : step)).join('/')} ${sort(inner)}`;
    if (!seen.has(kind)) {
      seen.add(kind);
      yield place;
    }
    yield* places(inner, place, seen);
  }
}

/** What tells the entries of a list apart: their kind, and the fields that they have. */
const sort = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `${(value as {type?: string}).type ?? ''} ${Object.keys(value).join()}`
    : typeof value;

const deleted = Symbol('deleted');
const replacements = [
  deleted,
  null,
  5,
  true,
  '',
  'x y',
  'P1Y',
  [],
  {},
  [5],
  ['x'],
  [[]],
  {ko: 'x'},
  {ko: 5},
  {kr: 'x'},
  {text: 'x'},
  {type: 'table'},
  'session',
];

/** Changes the value at `path` in place for as long as `run` takes. */
function withChange(document: object, path: Key[], value: unknown, run: () => void): void {
  const parent = path.slice(0, -1).reduce<Record<Key, unknown>>((inner, key) => inner[key] as never, document as never);
  const key = path.at(-1)!;
  const before = Object.entries(parent);
  const old = parent[key];
  if (value !== deleted) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(key as number, 1);
  else delete parent[key];
  run();
  if (Array.isArray(parent)) parent.splice(0, parent.length, ...before.map(([, entry]) => entry as never));
  else if (before.some(([name]) => name === key)) parent[key] = old;
  else delete parent[key];
}

const differs = (document: unknown): boolean => isValid(document) !== (checkShape(document).length === 0);

/** Where the two disagree about one of the changes, as `place = value`. */
function disagreements(document: Record<string, unknown>): string[] {
  const found: string[] = [];
  const compare = (path: Key[], value: unknown) =>
    withChange(document, path, value, () => {
      if (differs(document)) found.push(`${path.join('/')} = ${value === deleted ? 'deleted' : JSON.stringify(value)}`);
    });
  for (const path of places(document)) {
    for (const value of replacements) compare(path, value);
    const inner = path.reduce<unknown>((value, key) => (value as Record<Key, unknown>)[key], document);
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
      for (const name of ['zzz', 'x-own', 'id', 'type', 'text']) compare([...path, name], 'x');
  }
  return found;
}

/** A field in pieces that are quickly checked: of sections, one block at a time. */
function pieces(name: string, value: unknown): unknown[] {
  if (name !== 'sections') return [value];
  const [{blocks, sections: _, ...section}] = value as [{blocks: unknown[]; sections: unknown}];
  return [[section], ...blocks.map((block) => [{blocks: [block]}])];
}

describe('the schema and the run-time check', () => {
  for (const file of readdirSync(new URL('../../demo/policies/', import.meta.url)).filter((name) =>
    name.endsWith('.json'),
  )) {
    it(`find ${file} valid`, () => {
      const document: unknown = JSON.parse(
        readFileSync(new URL(`../../demo/policies/${file}`, import.meta.url), 'utf8'),
      );
      assert.deepEqual([isValid(document), checkShape(document)], [true, []]);
    });
  }

  for (const turn of [0, 1, 2]) {
    it(`find a document valid that has every field (${turn + 1})`, () => {
      assert.deepEqual([isValid(everything(turn)), checkShape(everything(turn))], [true, []]);
    });
  }

  it('agree about values that are no objects', () => {
    assert.deepEqual([null, 5, 'x', [], {}, true].filter(differs), []);
  });

  for (const [name, value] of Object.entries(everything(0))) {
    it(`agree about every change of ${name}`, () => {
      const found = pieces(name, value).flatMap((piece) => disagreements({schema: '1.0', lang: 'ko', [name]: piece}));
      assert.deepEqual(found.slice(0, 20), []);
    });
  }
});
