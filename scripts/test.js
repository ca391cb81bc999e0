// The one test command: `npm test` builds, then runs the Node tests and the browser tests in three engines, one after another.
//   node scripts/test.js [unit|browser] [test files or folders]
// BROWSERS=chromium,firefox,webkit chooses engines. The last line is "N passed, N failed" over everything that ran.
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chosenEngines} from './testing/browsers.js';
import {installBrowsers} from './testing/install-browsers.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const minutes = 60_000;
const partLimit = 8 * minutes;
const browserTests = join('test', 'browser');
/** Folders whose tests are about the built package. */
const builtTests = [join('test', 'gates'), join('test', 'browser', 'built')];

/** Runs a program; where it is a Node program, its reporter sends the counts. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    let counts;
    const stdio = ['inherit', 'inherit', 'inherit', ...(command === process.execPath ? ['ipc'] : [])];
    const child = spawn(command, args, {stdio, env: {...process.env, ...env}, timeout: partLimit});
    child.on('message', (message) => (counts = message));
    child.on('exit', (code, signal) => resolve({code: signal ? 1 : code, signal, counts}));
  });
}

/** A part that broke, or in which nothing ran, is a failure even where its reporter counted none. */
function judge(name, {code, signal, counts}) {
  const {passed, failed, skipped} = counts ?? {passed: 0, failed: 0, skipped: 0};
  if (signal) console.error(`${name}: stopped after ${partLimit / minutes} minutes`);
  if (passed + failed === 0) console.error(`${name}: no test ran`);
  const broken = failed === 0 && (passed === 0 || code !== 0);
  return {passed, failed: broken ? 1 : failed, skipped};
}

const parts = [];
async function part(name, task) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const counts = await task();
  parts.push({name, seconds: (performance.now() - start) / 1000, ...counts});
}

const isUnder = (path, folder) => path === folder || path.startsWith(join(folder, '/'));

/** Test files below the given files and folders. */
function testFiles(paths, wanted) {
  return paths
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path, {recursive: true}).map((name) => join(path, name.toString()))
        : [join(path)],
    )
    .filter((path) => path.endsWith('.test.ts') && wanted(path))
    .sort();
}

const build = () =>
  part('Build', async () => {
    const {code} = await run('npm', ['run', 'build']);
    return {passed: 0, failed: code === 0 ? 0 : 1, skipped: 0};
  });

const unit = (files) =>
  part('Node', async () => {
    if (files.length === 0) return judge('Node', {code: 1});
    const reporters = [
      ['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ['--test-reporter=./scripts/testing/node-counts.js', '--test-reporter-destination=stdout'],
    ].flat();
    const options = ['--import', 'tsx', '--test', `--test-concurrency=${availableParallelism()}`, ...reporters];
    return judge('Node', await run(process.execPath, [...options, ...files]));
  });

const runner = 'node_modules/@web/test-runner/dist/bin.js';
const browser = (engine, files, installed) =>
  part(engine, async () => {
    if (files.length === 0 || !installed) return judge(engine, {code: 1});
    return judge(engine, await run(process.execPath, [runner, '--files', ...files], {BROWSERS: engine}));
  });

function report() {
  console.log('');
  for (const {name, seconds, passed, failed, skipped} of parts) {
    const counts =
      name === 'Build' ? (failed ? 'failed' : 'done') : `${passed} passed, ${failed} failed, ${skipped} skipped`;
    console.log(`${name.padEnd(10)}${counts.padEnd(40)}${seconds.toFixed(1)} s`);
  }
  const sum = (key) => parts.reduce((total, counts) => total + counts[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

process.on('uncaughtException', ({message}) => {
  console.error(message);
  process.exit(2);
});

const [first, ...rest] = process.argv.slice(2);
const only = first === 'unit' || first === 'browser' ? first : undefined;
const given = only || first === undefined ? rest : [first, ...rest];
const paths = given.length ? given : ['test'];
const engines = chosenEngines();
const absent = paths.filter((path) => !existsSync(path));
if (absent.length) throw new Error(`There is no ${absent.join(', ')}`);
const unitFiles = testFiles(paths, (path) => !isUnder(path, browserTests));
const browserFiles = testFiles(paths, (path) => isUnder(path, browserTests));
const runs = (kind, files) => (only ? only === kind : given.length === 0 || files.length > 0);

const runsUnit = runs('unit', unitFiles);
const runsBrowsers = runs('browser', browserFiles);
const needsBuild = (files) => files.some((path) => builtTests.some((folder) => isUnder(path, folder)));

// The size gate, a Node test, opens pages in Chromium.
const runsGates = runsUnit && needsBuild(unitFiles);
const needed = new Set([...(runsBrowsers ? engines : []), ...(runsGates ? ['chromium'] : [])]);
const installed = installBrowsers([...needed]);
if (runsGates || (runsBrowsers && needsBuild(browserFiles))) await build();
if (runsUnit) await unit(unitFiles);
if (runsBrowsers) for (const engine of engines) await browser(engine, browserFiles, installed.includes(engine));
report();
