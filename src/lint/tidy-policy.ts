/**
 * The text layer with every part of the form that its type says. `parsePolicy` keeps what it cannot read, so that nothing is lost; rules
 * should not each have to ask. Nothing is left out and no index changes, so that pointers stay right.
 */

import type {Block, Section} from '../model/document/blocks.js';
import type {Policy} from '../model/document/policy.js';
import {isSpan} from './string-leaves.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** No real document nests parts deeper; a hostile one might, to exhaust the stack. */
const deepest = 64;

/** Words, a map of words, or styled runs; anything else is no text. */
function text(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((run) => inline(run, 0));
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).filter(([, words]) => typeof words === 'string'));
  return typeof value === 'string' ? value : '';
}

function inline(value: unknown, depth: number): unknown {
  if (!isFields(value)) return typeof value === 'string' ? value : '';
  return {...value, text: depth < deepest ? list(value.text).map((run) => inline(run, depth + 1)) : []};
}

const texts = ['text', 'title', 'caption', 'term', 'html'];

/** The fields that blocks and their parts have in common. */
function part(value: unknown, depth: number): Fields {
  const own: Fields = {...fields(value)};
  for (const name of texts) if (name in own) own[name] = text(own[name]);
  if (!isSpan(own.at)) delete own.at;
  if (typeof own.marker !== 'string') delete own.marker;
  for (const name of ['blocks', 'fallback']) if (name in own) own[name] = blocks(own[name], depth);
  if ('binds' in own) own.binds = list(own.binds).filter((bind) => typeof fields(bind).to === 'string');
  return own;
}

const blocks = (value: unknown, depth: number): unknown[] =>
  depth < deepest ? list(value).map((entry) => block(entry, depth + 1)) : [];

function cell(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value;
  return isFields(value) ? part(value, depth) : '';
}

function block(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return {type: 'markdown', text: value};
  const own = part(value, depth);
  if (typeof own.type !== 'string') own.type = 'x-unknown';
  if (own.type === 'list') own.items = list(own.items).map((item) => part(item, depth));
  if (own.type === 'definition') own.entries = list(own.entries).map((entry) => part(entry, depth));
  if (own.type === 'table') own.rows = list(own.rows).map((row) => list(row).map((entry) => cell(entry, depth)));
  if (own.type === 'address') own.lines = list(own.lines).map(text);
  return own;
}

function section(value: Section): Section {
  const own = part({...value, blocks: []}, 0);
  if (typeof own.number !== 'number') delete own.number;
  if (typeof own.title !== 'string' && !isFields(own.title)) delete own.title;
  return {
    ...own,
    blocks: blocks(value.blocks, 0) as Block[],
    sections: value.sections.map(section),
  } as unknown as Section;
}

export function tidyPolicy(policy: Policy): Policy {
  const {contents, source} = policy;
  const parts = fields((policy as {'x-import'?: unknown})['x-import']);
  const tidy = {
    ...policy,
    sections: policy.sections.map(section),
    summary: blocks(policy.summary, 0),
    annotations: policy.annotations.filter(isFields),
    ...(contents && {contents: {...contents, entries: list(contents.entries).map((entry) => part(entry, 0))}}),
    source: source && typeof source.raw === 'string' ? source : undefined,
    'x-import': Object.fromEntries(Object.entries(parts).filter(([, value]) => isFields(value))),
  };
  return tidy as unknown as Policy;
}
