// `npm run size`: what each use of the library weighs, against its limit. Needs a build.
//   --files    also the files that each sum consists of
//   --update   keeps the exact numbers in size.json, so that a later run shows what a change cost
//   --json     prints the measurements for a program
// Exit code 1 where something is over its limit or cannot be measured. What is not built yet is named, and is no failure.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {classicScripts, entries, moduleScripts} from './entries.js';
import {cases} from './measuring/cases.js';
import {pageLoader} from './measuring/loaded-files.js';
import {total} from './measuring/weigh.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const dist = `${root}dist`;
const record = 'size.json';
const flag = (name) => process.argv.includes(`--${name}`);
const built = {...entries, ...moduleScripts, ...classicScripts};

async function measureCase({name, unit, limit, entry, measure}, loader) {
  const row = {name, unit, limit};
  if (!(entry in built)) return {...row, pending: `not built yet: scripts/entries.js has no ${entry}`};
  try {
    const files = await measure({loader, dist});
    return {...row, ...total(files), files};
  } catch (error) {
    return {...row, problem: error.message.split('\n').join(' ')};
  }
}

const rows = [];
const loader = await pageLoader(dist);
for (const each of cases) rows.push(await measureCase(each, loader));
await loader.close();

const isOver = ({unit, limit, ...row}) => row[unit] > limit * 1000;
const before = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};

/** Bytes since the record was kept, with a sign. */
function change({name, unit, ...row}) {
  const difference = row[unit] - before[name]?.[unit];
  return Number.isNaN(difference) ? 'new' : difference === 0 ? '' : `${difference > 0 ? '+' : ''}${difference}`;
}

const columns = (name, ...cells) => name.padEnd(42) + cells.map((cell) => String(cell).padStart(14)).join('');

function print() {
  console.log(columns('bytes', 'raw', 'gzip', 'brotli', 'limit', 'change'));
  for (const row of rows) {
    const {name, raw, gzip, brotli, limit, unit, problem, pending, files} = row;
    if (problem ?? pending) console.log(`${name.padEnd(42)}  ${problem ?? pending}`);
    else {
      const verdict = isOver(row) ? 'OVER' : 'ok';
      console.log(`${columns(name, raw, gzip, brotli, `${limit * 1000} ${unit}`, change(row))}  ${verdict}`);
    }
    if (flag('files'))
      for (const file of files ?? []) console.log(columns(`  ${file.path}`, file.raw, file.gzip, file.brotli));
  }
}

function keep() {
  const measured = rows.filter(({files}) => files);
  const kept = measured.map(({name, raw, gzip, brotli, files}) => [name, {raw, gzip, brotli, files: files.length}]);
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

if (flag('json')) console.log(JSON.stringify(rows));
else print();
if (flag('update')) keep();
process.exitCode = rows.some((row) => row.problem || isOver(row)) ? 1 : 0;
