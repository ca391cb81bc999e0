/** Links within the documentation lead somewhere. */

import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {anchors, filesBelow, ownLinks, readText, root} from './support/documents.js';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesBelow('docs').filter((path) => path.endsWith('.md')),
];

/** Why a link of `page` leads nowhere; undefined where it leads to a file and, with `#`, to a heading in it. */
function objection(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, target))) return `${link}: no such file`;
  const known = anchor === undefined || anchors(readText(target)).has(decodeURIComponent(anchor));
  return known ? undefined : `${link}: no such heading`;
}

describe('documentation', () => {
  for (const page of pages) {
    it(`${page} has links that lead to files and headings`, () => {
      const broken = ownLinks(readText(page)).map((link) => objection(page, link));
      assert.deepEqual(
        broken.filter((each) => each !== undefined),
        [],
      );
    });
  }
});
