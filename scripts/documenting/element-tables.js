// What can be set on an element, heard from it and styled, from dist/custom-elements.json.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {code, table} from './parts.js';

const manifest = fileURLToPath(new URL('../../dist/custom-elements.json', import.meta.url));

const declarationOf = (tag) =>
  JSON.parse(readFileSync(manifest, 'utf8'))
    .modules.flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === tag);

const parameterNames = ({parameters = []}) =>
  parameters.map(({name, optional, default: preset}) => (optional || preset ? `${name}?` : name)).join(', ');

/** Properties and attributes in one table: most are both. */
function settings({members}) {
  const rows = members
    .filter(({kind, readonly}) => kind === 'field' && !readonly)
    .map(({name, attribute, default: preset, description}) => [
      attribute ? code(attribute) : '',
      code(name),
      preset ? code(preset.replaceAll("'", '')) : '',
      description,
    ]);
  return table(['Attribute', 'Property', 'Default', 'Meaning'], rows);
}

function methods({members}) {
  const rows = members
    .filter(({kind, readonly}) => kind === 'method' || readonly)
    .map((member) => [
      code(member.kind === 'method' ? `${member.name}(${parameterNames(member)})` : member.name),
      member.description,
    ]);
  return table(['Method, or property to read', 'Meaning'], rows);
}

const events = ({events: all}) =>
  table(
    ['Event', 'Class', 'When'],
    all.map(({name, type, description}) => [code(name), code(type.text), description]),
  );

/** What is styled or filled from outside, in one table. */
function outside({slots = [], cssParts = [], cssStates = [], cssProperties = []}) {
  const rows = [
    ...slots.map(({name, description}) => ['slot', name ? code(name) : 'the children', description]),
    ...cssParts.map(({name, description}) => ['part', code(`::part(${name})`), description]),
    ...cssStates.map(({name, description}) => ['state', code(`:state(${name})`), description]),
    ...cssProperties.map(({name, description, default: preset}) => [
      'custom property',
      code(name),
      preset ? `${description} Default: ${code(preset)}.` : description,
    ]),
  ];
  return table(['Kind', 'Name', 'Meaning'], rows);
}

/** All tables of one element. */
export function element(tag) {
  const declaration = declarationOf(tag);
  if (!declaration) throw new Error(`dist/custom-elements.json has no <${tag}>: run npm run build`);
  const described = (entry) => typeof entry.description === 'string' && entry.description !== '';
  for (const entry of [...declaration.members, ...declaration.events])
    if (!described(entry)) throw new Error(`<${tag}> does not say what ${entry.name} is for`);
  return [settings, methods, events, outside].map((make) => make(declaration)).join('\n\n');
}
