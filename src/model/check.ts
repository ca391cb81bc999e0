/**
 * The run-time check: walks a value along the shapes that are generated from the document's types.
 *
 * Grammar of a shape. A definition is `=type`, `/pattern`, or fields `name type;…` where `!` marks a required field and a
 * last `*` allows any others. A type is an alternative `a|b` of `s` (string), `n` (number), `b` (boolean), `*` (anything),
 * `'literal'`, `Name`, `{Key:type}` (map), `type[]` (list), `type[2]` (list of that length) and `(type)`.
 */

import {shapes} from './generated/shapes.js';
import {pointerTo, type Issue, type IssueCode} from './issue.js';

type Type =
  | {is: 's' | 'n' | 'b' | '*'}
  | {is: 'literal'; value: string}
  | {is: 'pattern'; pattern: RegExp; name: string}
  | {is: 'list'; of: Type; length?: number}
  | {is: 'map'; key: Type; of: Type}
  | {is: 'object'; fields: Map<string, {type: Type; required: boolean}>; open: boolean}
  | {is: 'ref'; name: string}
  | {is: 'any'; of: Type[]};

/** Deeper documents are hostile or broken; real ones stay under twenty. */
const deepest = 200;

const parsed = new Map<string, Type>();

function definition(name: string): Type {
  let type = parsed.get(name);
  if (!type) parsed.set(name, (type = parseDefinition(name, shapes[name]!)));
  return type;
}

function parseDefinition(name: string, source: string): Type {
  if (source.startsWith('/')) return {is: 'pattern', pattern: new RegExp(source.slice(1)), name};
  if (source.startsWith('=')) return parseType(source.slice(1));
  const fields = new Map<string, {type: Type; required: boolean}>();
  const parts = source.split(';');
  const open = parts.at(-1) === '*';
  for (const part of open ? parts.slice(0, -1) : parts) {
    const [, key, mark, type] = /^(\S+?)(!?) (.*)$/.exec(part)!;
    fields.set(key!, {
      required: mark === '!',
      type: type!.startsWith('/') ? parseDefinition(key!, type!) : parseType(type!),
    });
  }
  return {is: 'object', fields, open};
}

function parseType(source: string): Type {
  const tokens = source.match(/'[^']*'|[\w$]+|[*|(){}:]|\[\d*\]/g)!;
  let at = 0;
  const alternatives = (): Type => {
    const of = [repeated()];
    while (tokens[at] === '|') {
      at++;
      of.push(repeated());
    }
    return of.length === 1 ? of[0]! : {is: 'any', of};
  };
  const repeated = (): Type => {
    let type = single();
    for (; tokens[at]?.startsWith('['); at++) {
      const length = Number(tokens[at]!.slice(1, -1));
      type = length ? {is: 'list', of: type, length} : {is: 'list', of: type};
    }
    return type;
  };
  const single = (): Type => {
    const token = tokens[at++]!;
    if (token === '(') {
      const type = alternatives();
      at++;
      return type;
    }
    if (token === '{') {
      const key = alternatives();
      at++;
      const of = alternatives();
      at++;
      return {is: 'map', key, of};
    }
    if (token.startsWith("'")) return {is: 'literal', value: token.slice(1, -1)};
    if (token === 's' || token === 'n' || token === 'b' || token === '*') return {is: token};
    return {is: 'ref', name: token};
  };
  return alternatives();
}

function resolve(type: Type): Type {
  return type.is === 'ref' ? resolve(definition(type.name)) : type;
}

const remedies: Partial<Record<IssueCode, string>> = {
  'wrong-type': 'Write it in the form that the documentation of the format shows.',
  missing: 'Add it.',
  'unknown-property': 'Check the spelling, or start the name with x- if it is your own.',
  'bad-format': 'Write it in the form that the message names.',
  'not-allowed': 'Use one of the names that the message lists.',
  'too-deep': 'Nest less deeply.',
};

const formats: Record<string, string> = {
  LanguageTag: 'a language tag such as ko or zh-Hant (Korean is ko; kr is the country)',
  Duration: 'an ISO 8601 duration such as P5Y or P3M',
  CalendarDate: 'a date such as 2026-12-01',
  Country: 'a two-letter country code such as KR or US',
  Id: 'a name without spaces, quotation marks, angle brackets or ampersands',
  schema: 'a version such as 1.0',
};

/** Names of types in words, for messages. */
function describe(type: Type): string {
  const kinds = new Set<string>();
  const walk = (t: Type) => {
    const r = resolve(t);
    if (r.is === 'any') r.of.forEach(walk);
    else if (r.is === 'pattern') kinds.add(formats[r.name] ?? 'a string');
    else if (r.is === 'literal') kinds.add(`"${r.value}"`);
    else
      kinds.add(
        {
          s: 'a string',
          n: 'a number',
          b: 'true or false',
          '*': 'anything',
          list: 'a list',
          map: 'a map',
          object: 'an object',
          ref: '',
        }[r.is],
      );
  };
  walk(type);
  return [...kinds].join(' or ');
}

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function issue(code: IssueCode, pointer: string, message: string): Issue {
  return {code, severity: code === 'unknown-property' ? 'warning' : 'error', pointer, message, remedy: remedies[code]!};
}

/** Whether `value` is of the kind of `type`, looking no deeper than the names that tell alternatives apart. */
function fits(type: Type, value: unknown): boolean {
  const r = resolve(type);
  switch (r.is) {
    case '*':
      return true;
    case 's':
    case 'pattern':
      return typeof value === 'string';
    case 'literal':
      return value === r.value;
    case 'n':
      return typeof value === 'number';
    case 'b':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'any':
      return r.of.some((part) => fits(part, value));
    case 'map':
      return isObject(value) && Object.keys(value).every((key) => walk(r.key, key, '', 0).length === 0);
    default:
      return (
        isObject(value) &&
        r.is === 'object' &&
        [...r.fields].every(
          ([name, field]) =>
            !field.required ||
            (name in value && (!isTelling(field.type) || walk(field.type, value[name], '', 0).length === 0)),
        )
      );
  }
}

/** Whether a field tells alternatives apart: its values are literals or follow a pattern of its own. */
function isTelling(type: Type): boolean {
  const r = resolve(type);
  return (
    r.is === 'literal' ||
    (r.is === 'pattern' && r.name === 'type') ||
    (r.is === 'any' && r.of.every((part) => resolve(part).is === 'literal'))
  );
}

function walkAlternatives(of: Type[], value: unknown, pointer: string, depth: number, whole: Type): Issue[] {
  const sameKind = of.filter((part) => fits(part, value));
  const candidates = sameKind.length
    ? sameKind
    : of.filter((part) => (isObject(value) ? ['object', 'map'].includes(resolve(part).is) : false));
  if (candidates.length === 0) {
    if (typeof value === 'string' && of.every((part) => resolve(part).is === 'literal'))
      return [issue('not-allowed', pointer, `This must be ${describe(whole)}.`)];
    return [issue('wrong-type', pointer, `This must be ${describe(whole)}, not ${kindOf(value)}.`)];
  }
  let best: Issue[] | undefined;
  for (const candidate of candidates) {
    const found = walk(candidate, value, pointer, depth);
    if (found.length === 0) return found;
    if (!best || found.length < best.length) best = found;
  }
  // Several patterns and none matched: say what all of them are.
  if (candidates.length > 1 && best!.length === 1 && best![0]!.code === 'bad-format')
    return [issue('bad-format', pointer, `This must be ${describe(whole)}.`)];
  return best!;
}

function walk(type: Type, value: unknown, pointer: string, depth: number): Issue[] {
  if (depth > deepest) return [issue('too-deep', pointer, `This lies more than ${deepest} levels deep.`)];
  switch (type.is) {
    case 'ref':
      return walk(definition(type.name), value, pointer, depth);
    case 'any':
      return walkAlternatives(flatten(type), value, pointer, depth, type);
    case 'literal':
      return value === type.value ? [] : [issue('not-allowed', pointer, `This must be "${type.value}".`)];
    case 'list': {
      if (!Array.isArray(value)) return [issue('wrong-type', pointer, `This must be a list, not ${kindOf(value)}.`)];
      if (type.length && value.length !== type.length)
        return [issue('wrong-type', pointer, `This must be a list of ${type.length}.`)];
      return value.flatMap((entry, index) => walk(type.of, entry, pointerTo(pointer, index), depth + 1));
    }
    case 'map': {
      if (!isObject(value)) return [issue('wrong-type', pointer, `This must be a map, not ${kindOf(value)}.`)];
      return Object.entries(value).flatMap(([key, entry]) => [
        ...walk(type.key, key, pointerTo(pointer, key), depth + 1),
        ...walk(type.of, entry, pointerTo(pointer, key), depth + 1),
      ]);
    }
    case 'object':
      return walkObject(type, value, pointer, depth);
    case 'pattern':
      if (typeof value === 'string')
        return type.pattern.test(value)
          ? []
          : [issue('bad-format', pointer, `This must be ${formats[type.name] ?? 'written differently'}.`)];
      break;
    default:
      if (fits(type, value)) return [];
  }
  return [issue('wrong-type', pointer, `This must be ${describe(type)}, not ${kindOf(value)}.`)];
}

/** The alternatives of a union, unions within it written out. */
function flatten(type: Type): Type[] {
  const r = resolve(type);
  return r.is === 'any' ? r.of.flatMap(flatten) : [r];
}

function walkObject(type: Type & {is: 'object'}, value: unknown, pointer: string, depth: number): Issue[] {
  if (!isObject(value)) return [issue('wrong-type', pointer, `This must be an object, not ${kindOf(value)}.`)];
  const found: Issue[] = [];
  for (const [name, {required}] of type.fields) {
    if (required && (!Object.hasOwn(value, name) || value[name] === undefined))
      found.push(issue('missing', pointer, `"${name}" is missing.`));
  }
  for (const [name, entry] of Object.entries(value)) {
    const field = type.fields.get(name);
    if (entry === undefined) continue;
    if (field) found.push(...walk(field.type, entry, pointerTo(pointer, name), depth + 1));
    else if (!type.open && !name.startsWith('x-'))
      found.push(issue('unknown-property', pointerTo(pointer, name), `"${name}" is not a property of the format.`));
  }
  return found;
}

/** All ways in which `document` differs from the format; an empty list if it does not. Never throws. */
export function checkShape(document: unknown): Issue[] {
  return walk(definition('PolicyInput'), document, '', 0);
}
