// `npm run build`: everything in dist/.
//   dist/*.js        npm entries as ES modules; lit, @lit/*, marked, dompurify and Node's own modules stay imports
//   dist/cdn/        files for script tags, with everything inside
//   dist/types/      declarations
//   and the schema, the style sheet and the manifest
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {compileMessages} from './compile-messages.js';
import {minifyStyles} from './minify-styles.js';
import {classicScripts, entries, moduleScripts, singleFiles} from './entries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Chunks are named by content alone: names of elements in a URL would be caught by content filters. */
const chunkFileNames = 'chunks/[hash].js';

/** A file for one element needs the messages of its own area in all languages, and no others. */
const messagesOf = (element) => ({
  name: 'messages-of-one-area',
  enforce: 'pre',
  resolveId(source, importer) {
    const [, language] = /\/locales\/generated\/(?:notice\/)?([\w-]+)\.js$/.exec(source) ?? [];
    if (!importer || !language) return undefined;
    return join(root, 'src/locales/generated', element === 'notice' ? 'notice' : '', `${language}.ts`);
  },
});

/** @param {object} lib @param {object} output @param {string} outDir @param {RegExp} [external] @param {object[]} [plugins] */
const bundle = (lib, output, outDir, external, plugins = []) =>
  build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [...plugins, compileMessages(), minifyStyles()],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      sourcemap: false,
      minify: false,
      lib,
      rolldownOptions: {
        external,
        output: {chunkFileNames, minify: external === undefined, comments: {legal: false}, ...output},
      },
    },
  });

/** The bundler leaves a chunk without content where modules of types alone are shared between entries. */
function dropEmptyChunks(folder) {
  const chunks = join(folder, 'chunks');
  const empty = readdirSync(chunks).filter((name) => readFileSync(join(chunks, name), 'utf8').trim() === '');
  const files = readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.js'));
  for (const name of files) {
    const code = readFileSync(join(folder, name), 'utf8');
    const kept = empty.reduce(
      (text, chunk) =>
        text.replace(new RegExp(`^import "\\.{1,2}/(?:chunks/)?${chunk.replace('.', '\\.')}";\n`, 'm'), ''),
      code,
    );
    if (kept !== code) writeFileSync(join(folder, name), kept);
  }
  for (const name of empty) rmSync(join(chunks, name));
}

rmSync(dist, {recursive: true, force: true});
mkdirSync(join(dist, 'cdn'), {recursive: true});

await bundle({entry: entries, formats: ['es']}, {}, dist, /^(node:|(lit|@lit|marked|dompurify)(\/|$))/);
await bundle({entry: moduleScripts, formats: ['es']}, {}, join(dist, 'cdn'));
for (const [name, entry] of Object.entries(singleFiles)) {
  const plugins = [messagesOf(name)];
  await bundle(
    {entry: {[name]: entry}, formats: ['es']},
    {codeSplitting: false},
    join(dist, 'cdn'),
    undefined,
    plugins,
  );
}
for (const [name, entry] of Object.entries(classicScripts)) {
  await bundle(
    {entry, formats: ['iife'], name: 'privacyElements', fileName: () => `${name}.js`},
    {codeSplitting: false},
    join(dist, 'cdn'),
  );
}

dropEmptyChunks(dist);

const {articleStyles} = await import(join(dist, 'article-styles.js'));
writeFileSync(join(dist, 'article.css'), articleStyles.trimStart());
copyFileSync(join(root, 'src/model/policy.schema.json'), join(dist, 'policy.schema.json'));
copyFileSync(join(root, 'src/jsx.d.ts'), join(dist, 'jsx.d.ts'));
writeFileSync(join(dist, 'jsx.js'), 'export {};\n');

const run = (command, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], {cwd: root, stdio: 'inherit'});
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('@custom-elements-manifest/analyzer/cem.js', 'analyze');
