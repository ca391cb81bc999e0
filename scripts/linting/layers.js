// ESLint rule: imports only go down. The table below is the whole architecture; a new folder of src must be added to it.
import {dirname, join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * The one way down, from the bottom up. A layer may import every layer before it; names in one row are peers.
 * A name may go on below its folder: `locales/generated`.
 */
const way = [
  ['model'],
  ['fetch', 'locales/generated', 'tree'],
  ['events', 'localize'],
  ['locales', 'markdown'],
  ['views'],
  ['print'],
  ['context', 'consent-events'],
  ['controllers'],
  ['elements'],
  ['define'],
];

/** Rooms beside the way, and what they may import. */
const beside = {
  consent: ['model'],
  gate: ['consent', 'model'],
  lint: ['model'],
  import: ['model'],
  ssr: [
    ...['print/markup', 'print/markdown', 'print/text', 'print/html-words'],
    ...['views', 'markdown', 'locales', 'localize', 'tree', 'model'],
  ],
  cli: ['ssr', 'import', 'lint', 'model'],
  cdn: ['define', 'elements', 'gate', 'consent', 'locales', 'localize', 'model'],
};

/** Layers of the way that may also use these rooms. */
const visits = {
  context: ['consent'],
  'consent-events': ['consent'],
  controllers: ['consent', 'gate'],
  elements: ['consent', 'gate'],
};

/** Packages, by the layers that may import them. Everything else runs without any. */
const packages = {
  localize: ['@lit/localize'],
  locales: ['@lit/localize', 'lit'],
  markdown: ['marked', 'dompurify'],
  context: ['@lit/context', 'lit'],
  controllers: ['@lit/context', '@lit/task', 'lit'],
  elements: ['@lit/context', '@lit/task', 'lit'],
  cli: ['node:'],
};

const allowed = new Map(Object.entries(beside));
way.forEach((row, index) => {
  const lower = way.slice(0, index).flat();
  for (const layer of row) allowed.set(layer, [...lower, ...(visits[layer] ?? [])]);
});

const inside = (path) => path !== '' && !path.startsWith('..');
/** `views/contents-list` of a file in src; undefined outside of it. */
function place(file) {
  const path = relative(source, file);
  return inside(path)
    ? path
        .split(sep)
        .join('/')
        .replace(/\.[a-z.]+$/, '')
    : undefined;
}
const covers = (name) => (path) => path === name || path.startsWith(`${name}/`);
const deepestFirst = [...allowed.keys()].sort((a, b) => b.length - a.length);
const layerOf = (path) => deepestFirst.find((name) => covers(name)(path)) ?? path.split('/')[0];
/** A file directly in src that is no layer is an entry point, and may import everything. */
const isEntry = (path) => !path.includes('/') && !allowed.has(path);

/** Why `file` may not import `specifier`, as a sentence; undefined where it may. */
export function objection(file, specifier) {
  const from = place(file);
  if (from === undefined || isEntry(from)) return undefined;
  const layer = layerOf(from);
  const lower = allowed.get(layer);
  if (!lower) return `src/${layer} is in no layer: add it to scripts/linting/layers.js`;
  if (!specifier.startsWith('.')) {
    const known = packages[layer] ?? [];
    const may = known.some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    return may ? undefined : `src/${layer} may not import the package ${specifier}`;
  }
  const target = place(resolve(dirname(file), specifier));
  if (target === undefined) return `src may not import from outside of it: ${join(dirname(file), specifier)}`;
  if (layerOf(target) === layer || lower.some((name) => covers(name)(target))) return undefined;
  return `src/${layer} may not import src/${target}: imports only go down, here to ${lower.join(', ') || 'nothing'}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: {type: 'problem', schema: [], docs: {description: 'imports between the folders of src only go down'}},
  create(context) {
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const message = objection(context.filename, node.value);
      if (message) context.report({node, message});
    };
    return {
      ImportDeclaration: ({source}) => check(source),
      ExportNamedDeclaration: ({source}) => check(source),
      ExportAllDeclaration: ({source}) => check(source),
      ImportExpression: ({source}) => check(source),
      TSImportType: ({source, argument}) => check(source ?? argument?.literal),
    };
  },
};
