/** The package as npm would install it: its description and the files behind each of its entries. */

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './in-node.js';

type Target = string | {[condition: string]: Target};

export interface PackageDescription {
  name: string;
  exports: Record<string, Target>;
  customElements: string;
  sideEffects: string[];
  bin?: Record<string, string>;
}

export const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageDescription;

/** Paths below `folder`, relative to the repository, with forward slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();

const paths = (target: Target): string[] =>
  typeof target === 'string' ? [target] : Object.values(target).flatMap(paths);

/** Matches of a path with one `*`, as the text that the star stands for. */
function starsOf(pattern: string): string[] {
  const [before = '', after = ''] = pattern.replace(/^\.\//, '').split('*');
  const folder = before.slice(0, before.lastIndexOf('/'));
  return filesBelow(folder)
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => path.slice(before.length, path.length - after.length))
    .filter((star) => !star.endsWith('.d'));
}

/** The list of what is built: npm entries and script-tag files, by name. */
export const built = (await import(new URL('scripts/entries.js', pathToFileURL(root)).href)) as {
  entries: Record<string, string>;
  classicScripts: Record<string, string>;
};

export interface Entry {
  /** As written in an import: `privacy-elements/policy.js`. */
  specifier: string;
  /** The files that its conditions lead to, relative to the repository. */
  files: string[];
}

/** Every entry of the package, with one for each file where the entry has a star. */
export function entries(): Entry[] {
  return Object.entries(description.exports).flatMap(([key, target]) => {
    const all = paths(target);
    const stars = key.includes('*') ? starsOf(all.find((path) => /\.[cm]?js$/.test(path)) ?? all[0]!) : [''];
    return stars.map((star) => ({
      specifier: `${description.name}${key.slice(1)}`.replace('*', star),
      files: all.map((path) => path.replace('*', star).replace(/^\.\//, '')),
    }));
  });
}

/** The entries that are modules for bundlers and Node. Files for script tags need a page. */
export const modules = (): Entry[] =>
  entries().filter(({specifier, files}) => !specifier.includes('/cdn/') && files.some((path) => path.endsWith('.js')));
