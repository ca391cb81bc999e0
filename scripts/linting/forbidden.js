// What the code must not contain, as selectors for ESLint's no-restricted-syntax and names for no-restricted-globals.
import globals from 'globals';

const rule = (selector, message) => ({selector, message});
const member = (names) => `MemberExpression[property.name=/^(${names})$/]`;

/** Ways in which a string becomes markup or code. A policy's words are drawn node by node instead. */
const htmlSinks = [
  rule(
    `AssignmentExpression > ${member('innerHTML|outerHTML|srcdoc')}.left`,
    'Draw nodes instead of setting HTML strings.',
  ),
  rule(
    `CallExpression > ${member('insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString')}.callee`,
    'Draw nodes instead of parsing HTML strings.',
  ),
  rule(
    'CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
    'Draw nodes instead of writing HTML strings.',
  ),
  rule('ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static|CSS)$/]', 'Lit escapes; leave it so.'),
  rule('NewExpression[callee.name="Function"]', 'Code from strings breaks a strict Content-Security-Policy.'),
];

const templates = [
  rule(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s]style=/]',
    'A style attribute breaks a strict Content-Security-Policy: use a class or styleMap.',
  ),
];

const definitions = [
  rule(
    'CallExpression[callee.object.name="customElements"][callee.property.name="define"]',
    'Only src/define defines elements.',
  ),
  rule('Decorator[expression.callee.name="customElement"]', 'Only src/define defines elements.'),
];

/** Relative imports are addresses for the browser, so they name the file. */
const importEndings = [
  rule('ImportDeclaration[source.value=/^\\.(?!.*\\.(js|json|css)$)/]', 'A relative import ends in .js.'),
  rule('ExportNamedDeclaration[source.value=/^\\.(?!.*\\.(js|json|css)$)/]', 'A relative import ends in .js.'),
];

const suites = 'callee.object.name=/^(it|test|describe|suite|context)$/';
const focusedTests = [
  rule(
    `CallExpression[${suites}][callee.property.name=/^(only|skip)$/]`,
    'Every test runs; a test that cannot run says why.',
  ),
  rule('Property[key.name="only"][value.value=true]', 'Every test runs.'),
];

export const forbiddenInSource = [...htmlSinks, ...templates, ...definitions, ...importEndings];
export const forbiddenInDefinitions = [...htmlSinks, ...templates, ...importEndings];
export const forbiddenInTests = [...focusedTests, ...importEndings];

const without = (names, others) => Object.keys(names).filter((name) => !(name in others));

/** Globals of some engines only, or that reach out of the document: neutral code runs in browsers, Node, workers and at the edge. */
export const unshared = [
  ...without(globals.browser, globals['shared-node-browser']),
  ...without(globals.node, globals['shared-node-browser']),
  ...['localStorage', 'sessionStorage', 'navigator', 'fetch'],
];
