// Turns JSON Schema definitions into the short notation that src/model/check.ts reads; its grammar is described there.

const reference = (node) => node.$ref.replace('#/definitions/', '');

function expression(node, definitions) {
  if (node.$ref) {
    const target = definitions[reference(node)];
    const plain = target.type === 'string' && !target.pattern && !target.enum;
    return plain ? 's' : reference(node);
  }
  if (node.anyOf) return [...new Set(node.anyOf.map((part) => expression(part, definitions)))].join('|');
  if (node.enum) return node.enum.map((value) => `'${value}'`).join('|');
  if (node.const !== undefined) return `'${node.const}'`;
  if (node.type === 'array') {
    if (Array.isArray(node.items)) return `${expression(node.items[0], definitions)}[${node.items.length}]`;
    const item = expression(node.items, definitions);
    return `${item.includes('|') ? `(${item})` : item}[]`;
  }
  if (node.type === 'object' && typeof node.additionalProperties === 'object') {
    const key = node.propertyNames ? 'LanguageTag' : 's';
    return `{${key}:${expression(node.additionalProperties, definitions)}}`;
  }
  if (node.type === 'string') return 's';
  if (node.type === 'number') return 'n';
  if (node.type === 'boolean') return 'b';
  if (Object.keys(node).every((key) => key === 'description')) return '*';
  throw new Error(`No shape for ${JSON.stringify(node)}`);
}

function definition(node, definitions) {
  if (node.pattern) return `/${node.pattern}`;
  if (node.type === 'object' && node.properties) {
    const required = new Set(node.required);
    const fields = Object.entries(node.properties).map(([name, value]) => {
      const type = value.pattern ? `/${value.pattern}` : expression(value, definitions);
      return `${name}${required.has(name) ? '!' : ''} ${type}`;
    });
    const open = node.additionalProperties !== false;
    return `${fields.join(';')}${open ? ';*' : ''}`;
  }
  return `=${expression(node, definitions)}`;
}

/** @param {Record<string, object>} definitions JSON Schema definitions by name. */
export function toShapes(definitions) {
  const lines = Object.entries(definitions)
    .filter(([, node]) => !(node.type === 'string' && !node.pattern && !node.enum))
    .map(([name, node]) => `  ${name}: ${JSON.stringify(definition(node, definitions))},`);
  return `// Made by scripts/build-schema.js from src/model/document. Do not edit: run npm run schema.

/** Shape of each part of a policy document, in the notation of src/model/check.ts. */
export const shapes: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}
