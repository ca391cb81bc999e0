/** Content filters block files by their names; none of ours that a browser loads has such a name. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {filesBelow} from './support/package.js';

/** As in the public filter lists EasyList Cookie and Fanboy's Annoyances: parts of addresses that they block. */
const blocked = /cookie-?_?notice|cookie-?_?consent|cookie-?_?banner|privacy-?_?policy|consent-?_?manager|gdpr/i;

describe('names that a browser sees in addresses', () => {
  for (const folder of ['dist', 'demo'])
    it(`contain nothing that content filters block, in ${folder}`, () => {
      const loaded = filesBelow(folder).filter((path) => !/\.(md|d\.ts)$/.test(path));
      assert.notEqual(loaded.length, 0);
      assert.deepEqual(
        loaded.filter((path) => blocked.test(path)),
        [],
      );
    });

  // The lists block folders by name, but files only as scripts: `privacy-policy.ts` passes, `cookie-notice/` does not.
  it('contain no such folder in src, which the demo serves', () => {
    const folders = new Set(filesBelow('src').map((path) => path.slice(0, path.lastIndexOf('/'))));
    assert.deepEqual(
      [...folders].filter((path) => blocked.test(path)),
      [],
    );
  });
});
