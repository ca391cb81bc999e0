// Writes the tables of docs/format.md from the JSON Schema, the messages and the catalogues.
// `node scripts/build-format-docs.js --check` fails when they are stale.
import {fileURLToPath} from 'node:url';
import {facts, fields} from './documenting/field-tables.js';
import {keepParts} from './documenting/parts.js';
import {bodies, codes, kinds, kindsOf, laws, periods} from './documenting/word-tables.js';

keepParts(
  fileURLToPath(new URL('../docs/format.md', import.meta.url)),
  {fields, facts: () => facts(kindsOf), codes, kinds, periods, laws, agencies: bodies},
  'node scripts/build-format-docs.js',
);
