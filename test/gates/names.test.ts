/** Content filters block files by their names; none of ours that a browser loads has such a name. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {filesBelow} from './support/package.js';

/** As in the public filter lists EasyList Cookie and Fanboy's Annoyances: parts of addresses that they block. */
const blocked = /cookie-?_?notice|cookie-?_?consent|cookie-?_?banner|privacy-?_?policy|consent-?_?manager|gdpr/i;

/** Where browsers load from: the build, and the sources that the demo's server and the tests hand out. */
const folders = ['dist', 'src', 'demo'];

describe('names of files and folders that a browser loads', () => {
  for (const folder of folders)
    it(`contain nothing that content filters block, in ${folder}`, () => {
      const loaded = filesBelow(folder).filter((path) => !/\.(md|d\.ts)$/.test(path));
      assert.notEqual(loaded.length, 0);
      assert.deepEqual(
        loaded.filter((path) => blocked.test(path)),
        [],
      );
    });
});
