// Tables of the document's fields, from the JSON Schema.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {code, table} from './parts.js';

const {$defs: definitions} = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../src/model/policy.schema.json', import.meta.url)), 'utf8'),
);

/** What a type is called in the documentation, and the heading that explains it. */
const named = {
  LocalizedText: '[words](#words-and-languages)',
  RichText: '[rich text](#rich-text)',
  PeriodInput: '[period](#periods)',
  PeriodEvent: '[event](#periods)',
  LawInput: '[law](#laws)',
  LegalBasisInput: '[legal basis](#legal-bases)',
  PartyInput: '[party](#parties)',
  PartyFields: '[party](#parties)',
  Contact: '[contact](#contacts)',
  DataItemInput: '[item](#items)',
  DataItemFields: '[item](#items)',
  ActivityItemFields: '[item](#items)',
  PurposeInput: '[purpose](#purposes)',
  BlockInput: '[block](#blocks)',
  Block: '[block](#blocks)',
  Duration: 'duration',
  CalendarDate: 'date',
  Country: 'country',
  Id: 'name',
  Url: 'address',
  LanguageTag: 'language',
  DeviceCategory: '[category](#categories)',
  RightType: 'code',
  BasisCode: 'code',
  SectionKind: '[kind](#kinds-of-sections)',
  AgencyInput: '[agency](#agencies)',
  RightInput: '[right](#rights)',
  Refusal: '[refusal](#transfers)',
  SourceSpan: 'two numbers',
};

const nameOf = ({$ref}) => $ref.split('/').at(-1);
const targetOf = (property) => property.items ?? property;

const {properties: topLevel} = definitions.PolicyInput;

// What stands at the top has a heading of the same name.
for (const [name, property] of Object.entries(topLevel)) {
  const {$ref} = targetOf(property);
  if (!$ref || nameOf({$ref}) in named || !definitions[nameOf({$ref})].properties) continue;
  const words = nameOf({$ref})
    .replace(/Fields$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
  named[nameOf({$ref})] = `[${words}](#${name.toLowerCase()})`;
}

/** The form of a value in a few words. */
function form(node) {
  if (node.$ref)
    return named[nameOf(node)] ?? (definitions[nameOf(node)].enum ? form(definitions[nameOf(node)]) : 'object');
  if (node.anyOf) return [...new Set(node.anyOf.map(form))].join(' or ');
  if (node.enum) return node.enum.map((value) => code(value)).join(', ');
  if (node.const !== undefined) return code(node.const);
  if (node.prefixItems) return `list of ${node.prefixItems.length} numbers`;
  if (node.type === 'array') return `list of ${form(node.items)}`;
  if (node.type === 'boolean') return '`true`, `false`';
  return node.type ?? 'anything';
}

const contactFields = ['email', 'phone', 'fax', 'address', 'form', 'contacts'];

/** Fields of a definition, all or those that are named. Ways to reach a party that stand in a row of another kind are one line. */
export function fields(definition, ...only) {
  const {properties, required = []} = definitions[definition];
  const isRow = definition !== 'PartyFields' && contactFields.every((name) => name in properties);
  const names = (only.length ? only : Object.keys(properties)).filter(
    (name) => !isRow || !contactFields.includes(name),
  );
  const rows = names.map((name) => {
    const property = properties[name];
    if (!property) throw new Error(`${definition} has no field ${name}`);
    return [code(name) + (required.includes(name) ? ' (needed)' : ''), form(property), property.description ?? ''];
  });
  if (isRow && !only.length)
    rows.push([contactFields.map(code).join(', '), '[contacts](#contacts)', 'How to reach them.']);
  return table(['Field', 'Form', 'Meaning'], rows);
}

/** Facts at the top of a document: what each holds, and the kind of section that shows it. */
export function facts(kindsOf) {
  const rows = Object.entries(topLevel).flatMap(([name, property]) => {
    const shown = kindsOf(name);
    const target = targetOf(property);
    const about = property.description ?? (target.$ref && definitions[nameOf(target)].description);
    return shown.length ? [[`[${code(name)}](#${name.toLowerCase()})`, about ?? '', shown.map(code).join(', ')]] : [];
  });
  return table(['Field', 'Holds', 'Shown by sections of kind'], rows);
}

/** Codes that the description of a type lists. */
export const listedCodes = (definition) =>
  [...definitions[definition].description.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** Codes of a field whose values are a closed list. */
export const fieldCodes = (definition, field) => definitions[definition].properties[field].enum;
