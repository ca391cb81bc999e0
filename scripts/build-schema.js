// Makes the JSON Schema and the run-time shapes from the types of the policy document, which are the one source of truth.
// `node scripts/build-schema.js` writes both files; `--check` fails when they are stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';
import {toShapes} from './shapes.js';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const schemaFile = path('src/model/policy.schema.json');
const shapesFile = path('src/model/generated/shapes.ts');

const generated = createGenerator({
  path: path('src/model/document/policy.ts'),
  tsconfig: path('tsconfig.json'),
  type: 'PolicyInput',
  expose: 'export',
  additionalProperties: false,
  skipTypeCheck: true,
  sortProps: false,
}).createSchema('PolicyInput');

/** Every object may carry properties of the author's own, whose names start with `x-`. */
function allowExtensions(node) {
  if (Array.isArray(node)) return node.map(allowExtensions);
  if (!node || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, allowExtensions(value)]));
  if (copy.type === 'object' && copy.properties && copy.additionalProperties === false)
    copy.patternProperties = {'^x-': {}};
  return copy;
}

const definitions = allowExtensions(generated.definitions);
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Policy document',
  $ref: '#/$defs/PolicyInput',
  $defs: JSON.parse(
    JSON.stringify(definitions)
      .replaceAll('#/definitions/', '#/$defs/')
      .replaceAll('"minItems":2,"items":[', '"minItems":2,"prefixItems":['),
  ),
};

const outputs = {
  [schemaFile]: `${JSON.stringify(schema, null, 2)}\n`,
  [shapesFile]: toShapes(definitions),
};

let stale = 0;
for (const [file, text] of Object.entries(outputs)) {
  if (process.argv.includes('--check')) {
    if (readFileSync(file, 'utf8') === text) continue;
    stale++;
    console.error(`${file} is stale: run npm run schema`);
  } else writeFileSync(file, text);
}
process.exitCode = stale ? 1 : 0;
