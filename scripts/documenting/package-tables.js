// What the package offers and weighs: its npm entries, from package.json and the first comment of each source, and its sizes, from size.json.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';
import {classicScripts, entries as built, moduleScripts, singleFiles} from '../entries.js';
import {cases} from '../measuring/cases.js';
import {code, table} from './parts.js';

const read = (path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

const {commands: commandLine} = await tsImport('../../src/cli/run.ts', import.meta.url);

/** Entries that are no module of their own. */
const others = {
  './locales/*.js': 'Interface messages of one language, there at once instead of when they are first needed.',
  './jsx.js': 'Types of the elements for JSX in React 19; nothing at run time.',
  './article.css': "The article's style sheet, for pages without script.",
  './policy.schema.json': 'JSON Schema 2020-12 of the policy document.',
  './custom-elements.json': 'Manifest of the elements, for editors and other tools.',
  './cdn/*': 'The files for script tags.',
};

/** The first comment of a source file: its first paragraph, on one line. */
function firstComment(path) {
  const [, comment] = /^\/\*\*([\s\S]*?)\*\//.exec(read(path)) ?? [];
  if (!comment) throw new Error(`${path} does not begin with a sentence on what it is for`);
  return comment
    .replace(/^ *\* ?/gm, '')
    .trim()
    .split('\n\n')[0]
    .replaceAll('\n', ' ');
}

export function entries() {
  const {name, exports} = JSON.parse(read('package.json'));
  const rows = Object.entries(exports)
    .filter(([key]) => key !== './package.json')
    .map(([key, target]) => {
      const source = built[/^\.\/dist\/(.+)\.js$/.exec(target.default ?? '')?.[1]];
      const meaning = others[key] ?? (source && firstComment(source));
      if (!meaning) throw new Error(`Nothing says what the entry ${key} is for`);
      const entry = code(name + key.slice(1));
      return [entry, meaning.replace(`: ${entry}.`, '.')];
    });
  return table(['Entry', 'Holds'], rows);
}

/** The files for script tags. */
export function scripts() {
  const single = (name) =>
    `${firstComment(singleFiles[name]).replace(/\.$/, '')}, in one file, for pages that pin an \`integrity\` hash.`;
  const rows = [
    ...Object.entries({...moduleScripts, ...classicScripts}).map(([name, source]) => [name, firstComment(source)]),
    ...Object.keys(singleFiles).map((name) => [name, single(name)]),
  ];
  return table(
    ['File in `dist/cdn/`', 'Holds'],
    rows.map(([name, meaning]) => [code(`${name}.js`), meaning]),
  );
}

/** Languages of the interface, by their English names. */
export function languages() {
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const tags = Object.keys(built).flatMap((entry) => /^locales\/(.+)$/.exec(entry)?.[1] ?? []);
  return new Intl.ListFormat('en').format(tags.map((tag) => `${names.of(tag)} (${code(tag)})`)) + '.';
}

/** The commands of the command line, with an example each. */
export function commands() {
  const rows = commandLine.map(({name, summary, examples: [[example]]}) => [code(name), summary, code(example)]);
  return table(['Command', 'Does', 'For example'], rows);
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** What was measured last, beside its limit. */
export function sizes() {
  const measured = JSON.parse(read('size.json'));
  const rows = cases.flatMap(({name, unit, limit}) => {
    if (!measured[name]) return [];
    const {gzip, brotli} = measured[name];
    const isOver = measured[name][unit] > limit * 1000;
    return [[name, kilobytes(gzip), kilobytes(brotli), `${limit} kB ${unit}${isOver ? ', exceeded' : ''}`]];
  });
  return table(['What a page loads', 'gzip, kB', 'brotli, kB', 'Limit'], rows);
}
