/** Reads values of unknown shape: gives something usable in every case, and notes when it was not what was asked for. */

import type {Id, LocalizedText} from '../document/values.js';

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export class Reader {
  /** Whether anything was of another kind than it should be. */
  doubtful = false;

  /** Entities that others may name by their `id`. */
  readonly parties = new Map<Id, Fields>();
  readonly items = new Map<Id, Fields>();
  readonly purposes = new Map<Id, Fields>();

  doubt(): void {
    this.doubtful = true;
  }

  /** Keeps the entities of a list that have an `id`. */
  remember(map: Map<Id, Fields>, value: unknown): void {
    for (const entry of this.objects(value)) if (typeof entry.id === 'string') map.set(entry.id, entry);
  }

  /** The entries of a list; a single value counts as a list of one. */
  list(value: unknown): unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.doubt();
    return isFields(value) || typeof value === 'string' ? [value] : [];
  }

  /** The entries of a list that are objects. */
  objects(value: unknown): Fields[] {
    return this.list(value).filter((entry): entry is Fields => {
      const fine = isFields(entry);
      if (!fine) this.doubt();
      return fine;
    });
  }

  /** Words, or undefined. Numbers are taken for words; of a map, the languages that have words are kept. */
  text(value: unknown): LocalizedText | undefined {
    if (value === undefined || typeof value === 'string') return value;
    if (isFields(value)) {
      const entries = Object.entries(value);
      const words = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
      if (words.length === entries.length) return value as LocalizedText;
      this.doubt();
      return words.length > 0 ? Object.fromEntries(words) : undefined;
    }
    this.doubt();
    return typeof value === 'number' ? String(value) : undefined;
  }

  /** A string, or undefined. */
  string(value: unknown): string | undefined {
    if (value === undefined || typeof value === 'string') return value;
    this.doubt();
    return undefined;
  }

  /** Runs `read` on each entry of a list, leaving out those that cannot be read. */
  each<T>(value: unknown, read: (entry: unknown) => T | undefined): T[] {
    return this.list(value)
      .map(read)
      .filter((entry): entry is T & {} => entry !== undefined && entry !== null);
  }
}
