// Extracts the interface messages, and turns the translators' XLIFF files into one data module per locale.
// `--check` fails when an XLIFF file or a module is stale, or a message is not translated.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
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
const read = (dir) => Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]));

const toModule = (texts) => `// Made by scripts/build-locales.js from src/locales/xliff. Do not edit.

export const templates: Readonly<Record<string, string>> = {
${texts
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},`)
  .join('\n')}
};
`;

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

const before = {xliff: read(xliffDir), modules: read(outputDir)};
run('extract');
run('build');
for (const name of readdirSync(outputDir))
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
  ]) {
    for (const [name, text] of Object.entries(read(dir)))
      if (before[kind][name] !== text) report(`${name} was stale: run npm run locales`);
  }
}
process.exitCode = problems ? 1 : 0;
