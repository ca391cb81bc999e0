// Extracts the interface messages, and turns the translators' XLIFF files into one data module per locale.
// `--check` fails when an XLIFF file or a module is stale, or a message is not translated.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {transformSync} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const xliffDir = join(root, 'src/locales/xliff');
const outputDir = join(root, 'src/locales/generated');
const check = process.argv.includes('--check');

const localize = join(
  dirname(createRequire(import.meta.url).resolve('@lit/localize-tools/package.json')),
  'bin/lit-localize.js',
);
const run = (command) =>
  execFileSync(process.execPath, [localize, command], {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
const read = (dir) =>
  Object.fromEntries(
    readdirSync(dir, {withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({name}) => [name, readFileSync(join(dir, name), 'utf8')]),
  );
const localeFiles = () => Object.keys(read(outputDir));

const toModule = (texts) => `// Made by scripts/build-locales.js from src/locales/xliff. Do not edit.

export const templates: Readonly<Record<string, string>> = {
${texts
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},`)
  .join('\n')}
};
`;

/** Ids of the messages in a folder's files and in what they import from `views` and `localize`. */
async function messagesOf(folder) {
  const seen = new Set();
  const ids = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, id] of code.matchAll(/\bid: '([^']+)'/g)) ids.add(id);
    for (const [, path] of code.matchAll(/from '(\.[^']+)\.js'/g)) {
      const imported = join(dirname(file), `${path}.ts`);
      if (/src\/(views|localize|elements\/notice)\//.test(imported)) visit(imported);
    }
  };
  for (const name of readdirSync(join(root, folder))) visit(join(root, folder, name));
  return ids;
}

/** The tool's module calls `str` of @lit/localize, which would drag its runtime into every page; plain strings need none. */
async function asData(module) {
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
    return toModule(texts);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

mkdirSync(join(outputDir, 'notice'), {recursive: true});

const noticeDir = join(outputDir, 'notice');
const before = {xliff: read(xliffDir), modules: read(outputDir), notice: read(noticeDir)};
run('extract');
run('build');
for (const name of localeFiles().filter((file) => file !== 'en.ts'))
  writeFileSync(join(outputDir, name), await asData(readFileSync(join(outputDir, name), 'utf8')));

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

// The consent notice has messages of its own, so that a page with nothing else loads few.
const noticeIds = await messagesOf('src/elements/notice');
for (const name of localeFiles()) {
  const entries = [...readFileSync(join(outputDir, name), 'utf8').matchAll(/^ {2}("[^"]+"): (".*"),$/gm)].map(
    ([, id, text]) => [JSON.parse(id), JSON.parse(text)],
  );
  writeFileSync(join(noticeDir, name), toModule(entries.filter(([id]) => noticeIds.has(id))));
}

let problems = 0;
const report = (message) => {
  problems++;
  console.error(message);
};
for (const [name, text] of Object.entries(read(xliffDir))) {
  for (const [unit, id] of text.matchAll(/<trans-unit id="([^"]+)">[\s\S]*?<\/trans-unit>/g)) {
    if (!unit.includes('<target>')) report(`${name}: ${id} is not translated`);
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
