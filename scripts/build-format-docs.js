// Writes the tables of docs/format.md from the JSON Schema and the messages.
// `node scripts/build-format-docs.js --check` fails when they are stale.
import {fileURLToPath} from 'node:url';
import {facts, fields} from './documenting/field-tables.js';
import {keepParts} from './documenting/parts.js';
import {codes, kinds, kindsOf, periods} from './documenting/word-tables.js';

keepParts(
  fileURLToPath(new URL('../docs/format.md', import.meta.url)),
  {fields, facts: () => facts(kindsOf), codes, kinds, periods},
  'node scripts/build-format-docs.js',
);
