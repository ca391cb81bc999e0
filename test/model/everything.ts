/** Documents with every field of the format, made from its schema. */

import schema from '../../src/model/policy.schema.json' with {type: 'json'};

interface Node {
  $ref?: string;
  anyOf?: Node[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  properties?: Record<string, Node>;
  additionalProperties?: boolean | Node;
  prefixItems?: Node[];
  items?: Node | boolean;
}

const definitions = schema.$defs as Record<string, Node>;

/** Examples of strings that have to follow a pattern. */
const examples: Record<string, string> = {
  LanguageTag: 'ko',
  CalendarDate: '2026-12-01',
  Duration: 'P1Y',
  Country: 'KR',
  Id: 'a1',
};

class Maker {
  readonly #open: string[] = [];
  readonly #turns = new Map<string, number>();
  readonly #first: number;

  constructor(first: number) {
    this.#first = first;
  }

  make(node: Node): unknown {
    if (node.$ref) return this.#definition(node.$ref.replace('#/$defs/', ''));
    if (node.anyOf) return this.#inTurn(node.anyOf);
    if (node.const !== undefined) return node.const;
    if (node.enum) return node.enum[0];
    if (node.type === 'array')
      return node.prefixItems ? node.prefixItems.map((item) => this.make(item)) : this.#list(node.items as Node);
    if (node.type === 'object') return this.#object(node);
    if (node.type === 'number') return 14;
    if (node.type === 'boolean') return true;
    if (node.pattern?.includes('markdown')) return 'x-map';
    return node.pattern ? '1.0' : '글';
  }

  #definition(name: string): unknown {
    if (name in examples) return examples[name];
    this.#open.push(name);
    const value = this.make(definitions[name]!);
    this.#open.pop();
    return value;
  }

  /** One alternative after the other, each time that the place is reached. */
  #inTurn(alternatives: Node[]): unknown {
    const fine = alternatives.filter((node) => !this.#isOpen(node));
    const key = JSON.stringify(alternatives);
    const turn = this.#turns.get(key) ?? this.#first;
    this.#turns.set(key, turn + 1);
    return this.make(fine[turn % fine.length]!);
  }

  /** An entry for each alternative; within other lists, the next one. */
  #list(items: Node): unknown[] {
    const fine = this.#alternatives(items).filter((node) => !this.#isOpen(node));
    if (this.#open.length > 3) return fine.length ? [this.#inTurn(fine)] : [];
    return fine.map((node) => this.make(node));
  }

  #alternatives(node: Node): Node[] {
    const target = node.$ref ? definitions[node.$ref.replace('#/$defs/', '')]! : node;
    return target.anyOf ? target.anyOf.flatMap((part) => this.#alternatives(part)) : [node];
  }

  #object(node: Node): unknown {
    if (!node.properties) return {ko: this.make(node.additionalProperties as Node)};
    return Object.fromEntries(
      Object.entries(node.properties)
        .filter(([, value]) => !this.#isOpen(value))
        .map(([name, value]) => [name, this.make(value)]),
    );
  }

  /** Whether a node leads back to a definition that is being made twice already. */
  #isOpen(node: Node): boolean {
    const names = [node.$ref, (node.items as Node | undefined)?.$ref].filter((ref) => ref !== undefined);
    return names.some((ref) => this.#open.filter((name) => ref === `#/$defs/${name}`).length > 1);
  }
}

/** @param turn which alternative a field starts with where it has several. */
export const everything = (turn: number): Record<string, unknown> =>
  new Maker(turn).make({$ref: '#/$defs/PolicyInput'}) as Record<string, unknown>;
