/** The sample policies of the demo: their facts agree with the law and with their words. */

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {lintPolicy} from '../../src/lint/index.js';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {today} from './linting.js';

const folder = fileURLToPath(new URL('../../demo/policies/', import.meta.url));

describe('sample policies', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json')))
    it(`${name} raises no error`, () => {
      const {policy} = parsePolicy(JSON.parse(readFileSync(folder + name, 'utf8')));
      const errors = lintPolicy(policy!, {on: today}).filter(({severity}) => severity === 'error');
      assert.deepEqual(
        errors.map(({id, place, message}) => `${id} ${place.pointer}: ${message.en}`),
        [],
      );
    });
});
