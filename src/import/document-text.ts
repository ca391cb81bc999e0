/**
 * What an import must not lose. The text of a document, joined in order, equals the text of its source less the removals that it declares,
 * white space aside: `bareText(documentText(policy)) === bareText(sourceText(policy))`.
 *
 * - The document's text is its title, the entries of a contents list of its own where the source has them, and all markers, titles, blocks and cells.
 *   Sections of the kind `x-page-chrome` are no part of it: they keep what was removed around the policy.
 * - Removals are annotations with a `reason` and `at`: comment anchors, page chrome, and signs of Markdown or code of a page that mean nothing to a reader.
 * - The tags of HTML are no text; its character references are the characters that they stand for.
 */

import type {
  Block,
  DefinitionEntry,
  Inline,
  ListItem,
  RichText,
  SectionFields,
  SourceSpan,
  TableCell,
} from '../model/document/blocks.js';
import type {ContentsEntry, PolicyInput} from '../model/document/policy.js';
import type {LocalizedText} from '../model/document/values.js';
import {resolveText} from '../model/language.js';
import {htmlText} from './read/html-text.js';
import {htmlTokens} from './read/html-tokens.js';

/** Kind of the section that keeps what stood around a policy on its page. */
export const pageChromeKind = 'x-page-chrome';

const white = /\s+/g;

/** Characters without white space, for comparison. */
export const bareText = (text: string): string => text.replace(white, '');

type Provenance = {at?: SourceSpan; inText?: boolean};
type Extended = {'x-import'?: Record<string, Provenance>};

class TextCollector {
  readonly parts: string[] = [];
  readonly #lang: string;

  constructor(lang: string) {
    this.#lang = lang;
  }

  words(value: LocalizedText | undefined): void {
    this.parts.push(resolveText(value, this.#lang, this.#lang).text);
  }

  rich(value: RichText | undefined): void {
    if (Array.isArray(value)) this.parts.push(value.map(inlineText).join(''));
    else this.words(value);
  }

  section(section: SectionFields): void {
    if (section.kind === pageChromeKind) return;
    this.words(section.marker);
    this.words(section.title);
    this.words(section.body);
    for (const block of section.blocks ?? []) this.block(block);
    for (const inner of section.sections ?? []) this.section(inner);
  }

  block(value: string | Block): void {
    if (typeof value === 'string') {
      this.parts.push(value);
      return;
    }
    // Fields that only some types have are read from all: an unknown block may hold any of them.
    const block = value as {
      text?: RichText;
      html?: LocalizedText;
      title?: RichText;
      caption?: RichText;
      items?: ListItem[];
      entries?: DefinitionEntry[];
      lines?: RichText[];
      rows?: (LocalizedText | TableCell)[][];
      blocks?: Block[];
      fallback?: Block[];
    };
    this.rich(block.title);
    this.rich(block.caption);
    this.rich(block.text);
    this.words(block.html);
    for (const item of block.items ?? []) {
      this.words(item.marker);
      this.#inner(item);
    }
    for (const entry of block.entries ?? []) {
      this.rich(entry.term);
      this.#inner(entry);
    }
    for (const line of block.lines ?? []) this.rich(line);
    for (const cell of (block.rows ?? []).flat()) this.#cell(cell);
    for (const inner of [...(block.blocks ?? []), ...(block.fallback ?? [])]) this.block(inner);
  }

  #inner({text, blocks}: {text?: RichText; blocks?: Block[]}): void {
    this.rich(text);
    for (const block of blocks ?? []) this.block(block);
  }

  #cell(cell: LocalizedText | TableCell): void {
    if (typeof cell === 'string') this.parts.push(cell);
    else if ('text' in cell || 'blocks' in cell) this.#inner(cell);
    else if (!Object.keys(cell).some((name) => ['colspan', 'rowspan', 'header', 'scope', 'at'].includes(name)))
      this.words(cell as LocalizedText);
  }

  contents(entries: readonly ContentsEntry[]): void {
    for (const {marker, text, entries: inner} of entries) {
      this.words(marker);
      this.words(text);
      this.contents(inner ?? []);
    }
  }
}

function inlineText(part: Inline): string {
  return typeof part === 'string' ? part : (part.text ?? []).map(inlineText).join('');
}

/** All text of a policy's document layer in order, a line for each part. */
export function documentText(policy: PolicyInput): string {
  const collector = new TextCollector(policy.lang);
  const origin = (policy as Extended)['x-import'] ?? {};
  if (!origin.title?.inText) collector.words(policy.title);
  const summary = policy.summary ?? [];
  for (const block of Array.isArray(summary) ? summary : []) collector.block(block);
  if (!Array.isArray(summary)) collector.words(summary);
  const {contents} = policy;
  let listed = contents?.mode !== 'explicit';
  const list = (): void => {
    listed = true;
    collector.contents(contents?.entries ?? []);
  };
  const place = origin.contents?.at?.[0] ?? -1;
  for (const section of policy.sections ?? []) {
    if (!listed && (section.at?.[0] ?? Infinity) > place) list();
    collector.section(section);
  }
  if (!listed) list();
  return collector.parts.filter(Boolean).join('\n');
}

/** Stretches in order, those that overlap as one. */
function merged(spans: readonly SourceSpan[]): SourceSpan[] {
  const all: SourceSpan[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** The parts of a stretch that are not removed. */
function kept([start, end]: SourceSpan, removed: readonly SourceSpan[], from: number): SourceSpan[] {
  const parts: SourceSpan[] = [];
  let at = start;
  for (let i = from; i < removed.length && removed[i]![0] < end; i++) {
    const [first, after] = removed[i]!;
    if (after <= at) continue;
    if (first > at) parts.push([at, first]);
    at = Math.max(at, after);
  }
  if (at < end) parts.push([at, end]);
  return parts;
}

/** The text of an import's source less what its annotations declare as removed; empty where the policy has no source. */
export function sourceText(policy: PolicyInput): string {
  const raw = policy.source?.raw ?? '';
  const removed = merged(
    (policy.annotations ?? []).flatMap(({at, reason}) => (at && reason && reason !== 'remark' ? [at] : [])),
  );
  if (policy.source?.format !== 'html') {
    return kept([0, raw.length], removed, 0)
      .map(([start, end]) => raw.slice(start, end))
      .join('');
  }
  const parts: string[] = [];
  let next = 0;
  for (const token of htmlTokens(raw)) {
    while (next < removed.length && removed[next]![1] <= token.at[0]) next++;
    if (token.type === 'text') for (const part of kept(token.at, removed, next)) parts.push(htmlText(raw, part).text);
  }
  return parts.join('');
}
