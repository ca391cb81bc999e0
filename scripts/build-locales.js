// Extracts the interface messages, and turns the translators' XLIFF files into one data module per locale.
// `--check` fails when an XLIFF file or a module is stale, or a message is not translated.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {transformSync} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const xliffDir = join(root, 'src/locales/xliff');
const outputDir = join(root, 'src/locales/generated');
const noticeFolder = 'src/elements/notice';
const check = process.argv.includes('--check');

const localize = join(
  dirname(createRequire(import.meta.url).resolve('@lit/localize-tools/package.json')),
  'bin/lit-localize.js',
);
/** Runs the tool. What it says of messages without a translation is said once, at the end, and without the forms that a language lacks. */
function run(command) {
  const {status, stderr} = spawnSync(process.execPath, [localize, command], {cwd: root, encoding: 'utf8'});
  const lines = stderr.split('\n').filter((line) => line && !/message \S+ is missing/.test(line));
  if (lines.length) console.error(lines.join('\n'));
  if (status !== 0) process.exit(1);
}
const read = (dir) =>
  Object.fromEntries(
    readdirSync(dir, {withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({name}) => [name, readFileSync(join(dir, name), 'utf8')]),
  );
const localeFiles = () => Object.keys(read(outputDir));

/** The form of a count at the end of a message's id. */
const pluralForm = /\.(zero|one|two|few|many)$/;
/** Whether a message is a form of a count that the language does not have; the form "other" then serves for it. */
const isForeignForm = (id, lang) => {
  const form = pluralForm.exec(id)?.[1];
  return form !== undefined && !new Intl.PluralRules(lang).resolvedOptions().pluralCategories.includes(form);
};

const toModule = (texts) => `// Made by scripts/build-locales.js from src/locales/xliff. Do not edit.

export const templates: Readonly<Record<string, string>> = {
${texts
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},`)
  .join('\n')}
};
`;

const idsIn = (file) => [...readFileSync(file, 'utf8').matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id);

/** Ids of the messages of the notice: those in its files, and in what they import from `views` and `localize`. */
function noticeMessages() {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
      const imported = join(dirname(file), `${path}.ts`);
      if (/src\/(views|localize|elements\/notice)\//.test(imported)) visit(imported);
    }
  };
  for (const name of readdirSync(join(root, noticeFolder))) visit(join(root, noticeFolder, name));
  return new Set([...seen].flatMap(idsIn));
}

/** Ids of the messages of everything else. */
const policyMessages = () =>
  new Set(
    readdirSync(join(root, 'src'), {recursive: true})
      .map((name) => join('src', name))
      .filter((name) => name.endsWith('.ts') && !name.startsWith(noticeFolder) && !name.startsWith('src/locales'))
      .flatMap((name) => idsIn(join(root, name))),
  );

/** The tool's module calls `str` of @lit/localize, which would drag its runtime into every page; plain strings need none. */
async function asData(module, lang) {
  const folder = mkdtempSync(join(tmpdir(), 'locale-'));
  try {
    const {code} = transformSync(
      module.replace(/import \{str\}.*\n/, 'const str = (strings, ...values) => ({strings, values});\n'),
      {loader: 'ts'},
    );
    const file = join(folder, 'locale.mjs');
    writeFileSync(file, code);
    const {templates} = await import(pathToFileURL(file).href);
    const texts = Object.entries(templates).map(([id, template]) => [
      id,
      typeof template === 'string'
        ? template
        : template.strings.reduce((text, part, index) => `${text}{${template.values[index - 1]}}${part}`),
    ]);
    const byId = Object.fromEntries(texts);
    return toModule(texts.map(([id, text]) => [id, isForeignForm(id, lang) ? byId[id.replace(pluralForm, '')] : text]));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

mkdirSync(join(outputDir, 'notice'), {recursive: true});

const noticeDir = join(outputDir, 'notice');
const unitsOf = (xliff) => [...xliff.matchAll(/<trans-unit id="([^"]+)">[\s\S]*?<\/trans-unit>/g)];
const sourceOf = (unit) => /<source>([\s\S]*?)<\/source>/.exec(unit)?.[1].replace(/ equiv-text="[^"]*"/g, '');

/** Marks translations of a text that has changed since; the translator takes the mark away with the new translation. */
function markStale(name, old) {
  const file = join(xliffDir, name);
  const sources = new Map(unitsOf(old).map(([unit, id]) => [id, sourceOf(unit)]));
  const text = readFileSync(file, 'utf8').replace(/<trans-unit id="([^"]+)">[\s\S]*?<\/trans-unit>/g, (unit, id) =>
    sources.has(id) && sources.get(id) !== sourceOf(unit)
      ? unit.replace('<target>', '<target state="needs-adaptation">')
      : unit,
  );
  writeFileSync(file, text);
}

const before = {xliff: read(xliffDir), modules: read(outputDir), notice: read(noticeDir)};
run('extract');
for (const [name, text] of Object.entries(before.xliff)) markStale(name, text);
run('build');
for (const name of localeFiles().filter((file) => file !== 'en.ts'))
  writeFileSync(
    join(outputDir, name),
    await asData(readFileSync(join(outputDir, name), 'utf8'), name.replace('.ts', '')),
  );

// English is the source; its module is made like the others, so that no page needs to load English besides its own language.
const sources = [
  ...readFileSync(join(xliffDir, readdirSync(xliffDir)[0]), 'utf8').matchAll(
    /<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>/g,
  ),
];
const unescape = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
writeFileSync(
  join(outputDir, 'en.ts'),
  toModule(sources.map(([, id, text]) => [id, unescape(text.replace(/<x id="(\d)"[^>]*\/>/g, '{$1}'))])),
);

// The consent notice and the policy each have their messages, so that a page with one of them loads few.
const [noticeIds, policyIds] = [noticeMessages(), policyMessages()];
for (const name of localeFiles()) {
  const entries = [...readFileSync(join(outputDir, name), 'utf8').matchAll(/^ {2}("[^"]+"): (".*"),$/gm)].map(
    ([, id, text]) => [JSON.parse(id), JSON.parse(text)],
  );
  writeFileSync(join(noticeDir, name), toModule(entries.filter(([id]) => noticeIds.has(id))));
  writeFileSync(join(outputDir, name), toModule(entries.filter(([id]) => policyIds.has(id))));
}

let problems = 0;
const report = (message) => {
  problems++;
  console.error(message);
};
for (const [name, text] of Object.entries(read(xliffDir))) {
  for (const [unit, id] of unitsOf(text)) {
    if (/<target state="needs/.test(unit)) report(`${name}: the English text of ${id} has changed; translate it anew`);
    else if (!unit.includes('<target>') && !isForeignForm(id, name.replace('.xlf', '')))
      report(`${name}: ${id} is not translated`);
  }
}
if (check) {
  for (const [kind, dir] of [
    ['xliff', xliffDir],
    ['modules', outputDir],
    ['notice', noticeDir],
  ]) {
    for (const [name, text] of Object.entries(read(dir)))
      if (before[kind][name] !== text) report(`${name} was stale: run npm run locales`);
  }
}
process.exitCode = problems ? 1 : 0;
