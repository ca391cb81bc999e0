// Writes the tables of README.md from what `npm run build` and `npm run size -- --update` have made.
// `node scripts/build-readme.js --check` fails when they are stale.
import {fileURLToPath} from 'node:url';
import {element} from './documenting/element-tables.js';
import {commands, entries, languages, scripts, sizes} from './documenting/package-tables.js';
import {keepParts} from './documenting/parts.js';

keepParts(
  fileURLToPath(new URL('../README.md', import.meta.url)),
  {element, commands, entries, languages, scripts, sizes},
  'node scripts/build-readme.js',
);
