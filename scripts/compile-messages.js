// A Vite plugin that compiles interface messages: calls lose their English text and id for a number, locales become lists.
// What stands in `src` works without it; src/localize/compiled-messages.ts is its counterpart at run time.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const idsOf = (name) =>
  [...readFileSync(`${root}src/locales/generated/${name}`, 'utf8').matchAll(/^ {2}("[^"]+"):/gm)]
    .map(([, id]) => JSON.parse(id))
    .sort();

const noticeIds = idsOf('notice/en.ts');
const policyIds = idsOf('en.ts');

/** Ids in the order of the lists: what only the notice needs, what both need, and the rest. The notice's list is the beginning. */
export const messageIds = [
  ...new Set([...noticeIds.filter((id) => !policyIds.includes(id)), ...noticeIds, ...policyIds]),
];

/** A locale as it is shipped: a list in the order of the build, with nothing for what its area does not need. One long string is smaller than many. */
export function compiledLocale(templates) {
  const list = messageIds.map((id) => templates[id] ?? '');
  const text = list.slice(0, list.findLastIndex(Boolean) + 1).join('\n');
  return `export const templates = /* @__PURE__ */ ${JSON.stringify(text)}.split('\\n');`;
}

const idOf = (node) =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.find((property) => ts.isPropertyAssignment(property) && property.name.getText() === 'id')
    ?.initializer;

const isMsg = (node) =>
  ts.isCallExpression(node) &&
  node.arguments.length === 2 &&
  ((ts.isIdentifier(node.expression) && node.expression.text === 'msg') ||
    (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'msg'));

/** `msg('Text', {id: 'x'})` becomes `msg(7)`; the expressions of a `str` template follow as a list. */
function compileCalls(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const compile = (node) => {
    if (isMsg(node)) {
      const id = idOf(node.arguments[1]);
      if (id && ts.isStringLiteral(id)) {
        const index = messageIds.indexOf(id.text);
        if (index < 0) throw new Error(`${file}: message ${id.text} is not extracted; run npm run locales`);
        const [text] = node.arguments;
        const spans =
          ts.isTaggedTemplateExpression(text) && ts.isTemplateExpression(text.template)
            ? text.template.templateSpans
            : [];
        const values = spans.map(({expression}) => compile(expression));
        return `${compile(node.expression)}(${index}${values.length ? `, [${values.join(', ')}]` : ''})`;
      }
    }
    let compiled = '';
    let at = node.getFullStart();
    ts.forEachChild(node, (child) => {
      compiled += code.slice(at, child.getFullStart()) + compile(child);
      at = child.getEnd();
    });
    return compiled + code.slice(at, node.getEnd());
  };
  return compile(source);
}

export function compileMessages() {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    async resolveId(source, importer) {
      const resolved = /\/messages\.js$/.test(source)
        ? await this.resolve(source, importer, {skipSelf: true})
        : undefined;
      if (!resolved?.id.endsWith('src/localize/messages.ts')) return undefined;
      return resolved.id.replace(/messages\.ts$/, 'compiled-messages.ts');
    },
    async transform(code, id) {
      if (!id.startsWith(`${root}src/`) || !id.endsWith('.ts')) return undefined;
      if (id.startsWith(`${root}src/locales/generated/`)) {
        const {templates} = await import(
          `data:text/javascript,${encodeURIComponent(code.replace(/: Readonly<.*?> =/, ' ='))}`
        );
        return {code: compiledLocale(templates), map: null};
      }
      if (id === `${root}src/localize/message-ids.ts`)
        return {code: `export const messageIds = ${JSON.stringify(messageIds)};`, map: null};
      return code.includes('msg(') ? {code: compileCalls(code, id), map: null} : undefined;
    },
  };
}
