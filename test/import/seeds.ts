/** The five seed policies, which lie beside the checkout where they may be read; they are no part of the project. */

import {existsSync, readdirSync, readFileSync} from 'node:fs';

const folder = new URL('../../../shared/seeds/', import.meta.url);

export interface Seed {
  /** The first digits of its file's name. */
  number: string;
  source: string;
}

export const seeds: readonly Seed[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => ({number: name.slice(0, 3), source: readFileSync(new URL(name, folder), 'utf8')}))
  : [];

/** Options for tests that need the seeds: where these are absent, the report says so. */
export const seedsOrSkip = {
  skip: seeds.length === 5 ? false : 'the seeds are not beside the checkout (../shared/seeds)',
};
