/** README.md and CONTRIBUTING.md say what the package and the repository have. */

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parsePolicy} from '../../src/model/index.js';
import {filesBelow} from './support/package.js';
import {root} from './support/in-node.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const papers = `${readme}\n${read('CONTRIBUTING.md')}\n${read('docs/architecture.md')}`;
const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name!));

describe('readme', () => {
  it('has tables that say what the manifest, the package and the last measurement say', () => {
    assert.doesNotThrow(() => execFileSync(process.execPath, ['scripts/build-readme.js', '--check'], {cwd: root}));
  });

  it('names every custom property that a style sheet reads, and no other', () => {
    const sheets = filesBelow('src').filter((path) => path.endsWith('.styles.ts'));
    const used = found(sheets.map(read).join('\n'), /var\((--privacy-[\w-]+)/g);
    const named = found(readme, /`(--privacy-[\w-]+)`/g);
    assert.deepEqual([...named].sort(), [...used].sort());
  });

  it('begins with a policy that has no issue', () => {
    const [, policy = ''] = /^```json\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    assert.deepEqual(parsePolicy(JSON.parse(policy)).issues, []);
  });

  it('names only files of the build', () => {
    const missing = [...found(readme, /"\.\/cdn\/([\w.-]+)"/g)].filter(
      (name) => !existsSync(join(root, 'dist/cdn', name)),
    );
    assert.deepEqual(missing, []);
  });
});

describe('papers', () => {
  it('name only commands that exist', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    const commands = [...found(papers, /npm run ([\w:-]+)/g), ...found(papers, /npm (start|test)\b/g)];
    assert.deepEqual(
      commands.filter((name) => !(name in scripts)),
      [],
    );
  });

  it('name only files that exist', () => {
    const paths = found(papers, /`((?:src|scripts|test|demo|docs|\.ci)\/[\w./-]+)`/g);
    const generatedLater = /<|\bja\b/;
    assert.deepEqual(
      [...paths].filter((path) => !generatedLater.test(path) && !existsSync(join(root, path))),
      [],
    );
  });
});
