/** Whether two JSON values say the same. */

/** Entries of one value that have to be the same as those of another. */
type Pair = readonly [a: unknown, b: unknown];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Compares without recursion, because a hostile document may be nested without end. A property that is undefined counts as missing.
 * @param ignored names of properties that carry no meaning, such as offsets in an import's source.
 */
export function sameValue(a: unknown, b: unknown, ignored?: ReadonlySet<string>): boolean {
  const open: Pair[] = [[a, b]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [left, right] = pair;
    if (Object.is(left, right)) continue;
    if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
    if (Array.isArray(left) && left.length !== (right as unknown[]).length) return false;
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    for (const name of names) {
      if (!ignored?.has(name)) open.push([ownValue(left, name), ownValue(right, name)]);
    }
  }
  return true;
}

const ownValue = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
