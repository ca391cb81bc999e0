// `npm run size`: what each use of the library weighs, against its limit. Needs a build.
//   --update  keeps the exact numbers in size.json, so that a later run shows what a change cost
//   --json    prints the measurements for a program
// Exit code 1 where something is over its limit or cannot be measured.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {cases} from './measuring/cases.js';
import {pageLoader} from './measuring/loaded-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const dist = `${root}dist`;
const record = 'size.json';
const flag = (name) => process.argv.includes(`--${name}`);

const rows = [];
const loader = await pageLoader(dist);
for (const {name, unit, limit, measure} of cases) {
  const measured = await measure({loader, dist}).catch((error) => ({problem: error.message}));
  rows.push({name, unit, limit, ok: measured[unit] <= limit * 1000, ...measured});
}
await loader.close();

const before = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};

/** Bytes since the record was kept, with a sign. */
function change({name, unit, ...row}) {
  const difference = row[unit] - before[name]?.[unit];
  return Number.isNaN(difference) ? 'new' : difference === 0 ? '' : `${difference > 0 ? '+' : ''}${difference}`;
}

function print() {
  const number = (value) => String(value ?? '').padStart(9);
  console.log(`${'bytes'.padEnd(42)}${['raw', 'gzip', 'brotli', 'limit', 'change'].map(number).join('')}`);
  for (const row of rows) {
    if (row.problem) console.log(`${row.name.padEnd(42)}${row.problem}`);
    else {
      const limit = `${row.limit * 1000} ${row.unit}`.padStart(15);
      const numbers = [row.raw, row.gzip, row.brotli].map(number).join('');
      console.log(`${row.name.padEnd(42)}${numbers}${limit}${number(change(row))}  ${row.ok ? 'ok' : 'OVER'}`);
    }
  }
}

function keep() {
  const entries = rows
    .filter(({problem}) => !problem)
    .map(({name, raw, gzip, brotli, files}) => [name, {raw, gzip, brotli, files: files.length}]);
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

if (flag('json')) console.log(JSON.stringify(rows));
else print();
if (flag('update')) keep();
process.exitCode = rows.every(({ok}) => ok) ? 0 : 1;
