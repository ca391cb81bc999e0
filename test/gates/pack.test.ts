/** What `npm pack` puts into the package: the build and the papers, and nothing else. */

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from './support/in-node.js';
import {formatMessage} from 'publint/utils';
import {publint} from 'publint';
import {description, entries} from './support/package.js';

const [{files}] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as [{files: {path: string; size: number}[]}];
const packed = files.map(({path}) => path);

describe('npm pack', () => {
  it('contains only the build, the papers and the manifest', () => {
    const allowed = /^(dist\/|bin\/|docs\/|(README|LICENSE|CHANGELOG)(\.md)?$|package\.json$|custom-elements\.json$)/;
    assert.deepEqual(
      packed.filter((path) => !allowed.test(path)),
      [],
    );
  });

  it('contains no test, story or editor file', () => {
    assert.deepEqual(
      packed.filter((path) => /\.test\.|stories|tsbuildinfo|(^|\/)\./.test(path)),
      [],
    );
  });

  it('points to no source map that it lacks', () => {
    const dangling = packed
      .filter((path) => path.endsWith('.js'))
      .filter((path) => {
        const [, map] = /\/\/# sourceMappingURL=(.+)\s*$/.exec(readFileSync(join(root, path), 'utf8')) ?? [];
        return map !== undefined && !packed.includes(join(dirname(path), map).replaceAll('\\', '/'));
      });
    assert.deepEqual(dangling, []);
  });

  it('contains every file that an entry leads to', () => {
    const missing = entries().flatMap((entry) => entry.files.filter((path) => !packed.includes(path)));
    assert.deepEqual(missing, []);
  });

  it('contains what the command line starts with', () => {
    const missing = Object.values(description.bin ?? {}).filter((path) => !packed.includes(path.replace(/^\.\//, '')));
    assert.deepEqual(missing, []);
  });

  it('contains the papers', () => {
    assert.deepEqual(
      ['LICENSE', 'README.md', 'CHANGELOG.md'].filter((path) => !packed.includes(path)),
      [],
    );
  });

  it('holds no empty file', () => {
    assert.deepEqual(
      files.filter(({size}) => size === 0).map(({path}) => path),
      [],
    );
  });

  it('is described in package.json as bundlers and type checkers read it', async () => {
    const {messages, pkg} = await publint({pkgDir: root, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });
});
