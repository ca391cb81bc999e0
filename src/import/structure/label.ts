/** Lines of the form "label : value". */

import type {SourceText} from '../text/source-text.js';
import type {FieldRole, StructureWords} from '../vocabulary/vocabulary.js';

/** The two sides of a colon. */
export interface Label {
  /** The label without its colon. */
  name: SourceText;
  /** The label and its colon, as written. */
  term: SourceText;
  /** Empty where nothing follows. */
  value: SourceText;
  /** What the label says, where the language's vocabulary has it. */
  role?: FieldRole;
}

/** A colon, or a semicolon that somebody took for one. */
const separator = /^([^:：;；\n]{1,60}?)(\s{0,3}[:：;；])\s*/;

const anySeparator = /[:：;；]/;

/** Colons that are no separators: addresses of pages, times of day. */
const inside = /^(?:https?|mailto|tel|ftp)$|\b\d{1,2}$/i;

const bullets = /^[\s\-–—*•·ㆍ○o▶※]+(?=\s*\p{L})/u;

/** Letters alone, so that `보존 이유` and `보존이유` are the same label. Brackets at its end explain it. */
export const labelKey = (text: string): string =>
  text
    .replace(bullets, '')
    .replace(/[(（[][^)）\]]{0,40}[)）\]]\s*$/, '')
    .replace(/[\s*"'“”‘’「」<>[\]【】]+/g, '');

/** Roles of labels that were looked up: policies say the same few over and over. */
const known = new WeakMap<StructureWords, Map<string, FieldRole | undefined>>();
const mostKnown = 5000;

/** What a label or the head of a column means. */
export function roleOf(text: string, words: StructureWords): FieldRole | undefined {
  if (text.length > 80) return undefined;
  let roles = known.get(words);
  if (!roles || roles.size > mostKnown) known.set(words, (roles = new Map<string, FieldRole | undefined>()));
  if (!roles.has(text)) {
    const key = labelKey(text);
    const role =
      key.length === 0 || key.length > 40 ? undefined : words.fields.find(([, pattern]) => pattern.test(key))?.[0];
    roles.set(text, role);
  }
  return roles.get(text);
}

/** The label in front of a value. A semicolon counts as a colon only after a label that is known. */
export function readLabel(content: SourceText, words: StructureWords): Label | undefined {
  const start = content.text.slice(0, 120);
  const match = anySeparator.test(start) ? separator.exec(start) : null;
  if (!match) return undefined;
  const name = content.slice(0, match[1]!.length).trim();
  if (!/\p{L}/u.test(name.text) || inside.test(name.text) || content.text.startsWith('//', match[1]!.length + 1))
    return undefined;
  if (/[(（][^)）]*$/.test(name.text)) return undefined;
  const role = roleOf(name.text, words);
  if (match[2]!.endsWith(';') && role === undefined) return undefined;
  const term = content.slice(0, match[1]!.length + match[2]!.length).trim();
  return {name, term, value: content.slice(match[0].length).trim(), ...(role && {role})};
}

const innerLabel = /(?:^|[\s/|,·])([^\s:：/|,]{1,14}(?:\s[^\s:：/|,]{1,10})?)\s{0,2}[:：]/g;
const trailing = /[\s/|,·]+$/;

/** Further labels that are known within a value: the value itself, and each of them with its own; undefined where there are none. */
export function splitLabels(
  value: SourceText,
  words: StructureWords,
): {value: SourceText; labels: Label[]} | undefined {
  if (value.length > 300 || !anySeparator.test(value.text)) return undefined;
  const found = [...value.text.matchAll(innerLabel)].flatMap((match) => {
    const role = roleOf(match[1]!, words);
    const start = match.index + match[0].indexOf(match[1]!);
    return role && role !== 'group'
      ? [{role, start, end: match.index + match[0].length, length: match[1]!.length}]
      : [];
  });
  if (found.length === 0) return undefined;
  const part = (start: number, end: number): SourceText => {
    const words = value.slice(start, end);
    return words.slice(0, words.text.replace(trailing, '').length).trim();
  };
  return {
    value: part(0, found[0]!.start),
    labels: found.map(({role, start, end, length}, index) => ({
      role,
      name: value.slice(start, start + length),
      term: value.slice(start, end),
      value: part(end, found[index + 1]?.start ?? value.length),
    })),
  };
}
