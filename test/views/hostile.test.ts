/** Whatever stands in a document: reading it and drawing it throws nothing, and leaves no trace of code in the words. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {renderPolicy} from '../../src/ssr/render-policy.js';
import {everything} from '../model/everything.js';
import {readSample} from '../model/sample-policy.js';

type Key = string | number;
type Tree = Record<Key, unknown>;

const odd: readonly unknown[] = [
  null,
  0,
  true,
  '',
  'x y',
  'constructor',
  [],
  {},
  [null],
  ['x', 5],
  {ko: 5, en: 'x'},
  {text: {}},
  {toString: 'x', length: 5},
];

/** Traces of values that became words by accident. */
const traces = /\[object|>undefined<|"undefined"|\bNaN\b|function ?\(|&lt;\/?(?:p|div|span|tr|td)&gt;/;

/** Every place in a value, each kind of place once. */
function* places(value: unknown, path: Key[] = [], seen = new Set<string>()): Generator<Key[]> {
  if (typeof value !== 'object' || value === null || path.length > 9) return;
  for (const key of Object.keys(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    const kind = place
      .map((step) => (typeof step === 'number' ? (path.includes('blocks') ? step : '*') : step))
      .join('/');
    if (!seen.has(kind)) yield place;
    seen.add(kind);
    yield* places((value as Tree)[key], place, seen);
  }
}

const parentOf = (document: unknown, path: Key[]): Tree =>
  path.slice(0, -1).reduce<Tree>((inner, key) => inner[key] as Tree, document as Tree);

/** What goes wrong when `document` is read and drawn; nothing where all is well. */
function fault(document: unknown): string | undefined {
  try {
    const {policy, issues} = parsePolicy(document);
    if (!policy) return issues.length ? undefined : 'refused without an issue';
    const markup = renderPolicy(document as never, {lang: 'en'});
    return traces.exec(markup)?.[0];
  } catch (error) {
    return String(error);
  }
}

/** Faults after each odd value in each place of a field. */
function faults(name: string, value: unknown): string[] {
  const document: Tree = {schema: '1.0', lang: 'ko', [name]: value};
  const found: string[] = [];
  for (const path of places({[name]: value})) {
    const [parent, key] = [parentOf(document, path), path.at(-1)!];
    const old = parent[key];
    for (const replacement of odd) {
      parent[key] = replacement;
      const what = fault(document);
      if (what) found.push(`${path.join('/')} = ${JSON.stringify(replacement)}: ${what}`);
    }
    parent[key] = old;
  }
  return found;
}

/** A field in pieces that are quickly drawn: of sections one block at a time, of blocks in blocks only the first. */
function pieces(name: string, value: unknown): unknown[] {
  if (name !== 'sections') return [value];
  const [{blocks, ...section}] = value as [{blocks: Tree[]}];
  const small = (block: Tree) => {
    const inner = ['blocks', 'fallback'].flatMap((key) =>
      Array.isArray(block[key]) ? [[key, block[key].slice(1, 3)]] : [],
    );
    return typeof block === 'string' ? block : {...block, ...(Object.fromEntries(inner) as object)};
  };
  return [[{...section, sections: []}], ...blocks.map((block) => [{blocks: [small(block)]}])];
}

describe('a document with a value of another form', () => {
  for (const [name, value] of Object.entries(everything(0))) {
    it(`is read and drawn where that is in ${name}`, () => {
      assert.deepEqual(
        pieces(name, value)
          .flatMap((piece) => faults(name, piece))
          .slice(0, 10),
        [],
      );
    });
  }
});

describe('a document with many values of another form', () => {
  it('is read and drawn', () => {
    let seed = 11;
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
    const whole = JSON.stringify(readSample('motion-capture'));
    const all = [...places(JSON.parse(whole))];
    for (let round = 0; round < 60; round++) {
      const document = JSON.parse(whole) as Tree;
      const changes = Array.from({length: 20}, () => [all[random(all.length)]!, odd[random(odd.length)]] as const);
      for (const [path, value] of changes) {
        const parent = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Tree | undefined)?.[key], document);
        if (typeof parent === 'object' && parent !== null) (parent as Tree)[path.at(-1)!] = structuredClone(value);
      }
      assert.equal(fault(document), undefined, JSON.stringify(changes));
    }
  });
});

describe('words that look like code', () => {
  const attack = `"'><img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">`;

  /** A copy of `value` in which every string that is free is the attack. */
  const poisoned = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string')
      return value === '글' ? (/url|href|optout|form/i.test(name) ? 'javascript:alert(1)' : attack) : value;
    if (Array.isArray(value)) return value.map((entry) => poisoned(entry, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, poisoned(entry, key)]));
  };

  /** Tags as they stand in markup, without the values of their attributes; in text `<` and `>` are escaped. */
  const tags = (markup: string) =>
    new Set([...markup.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '')));
  const fine =
    /^<\/?(?:a|address|article|aside|bdi|blockquote|br|caption|code|dd|del|details|div|dl|dt|em|figcaption|figure|h[2-6]|header|hr|ins|li|mark|nav|ol|p|section|span|strong|summary|table|tbody|td|th|thead|time|tr|ul)(?: (?:aria-label|aria-labelledby|colspan|data-[a-z]+|datetime|dir|href|id|lang|open|role|rowspan|scope|slot|start|translate|type)=?)*>$/;

  for (const turn of [0, 1, 2]) {
    it(`become neither markup nor links in any field (${turn + 1})`, () => {
      const markup = renderPolicy(poisoned(everything(turn)) as never, {lang: 'ko'});
      assert.match(markup, /&lt;script&gt;/);
      assert.deepEqual(
        [...tags(markup)].filter((tag) => !fine.test(tag)),
        [],
      );
      const addresses = [...markup.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => href!);
      assert.deepEqual(
        addresses.filter((href) => !/^(?:#|https:|mailto:|tel:)/.test(href)),
        [],
      );
    });
  }
});
