/** Help, wrong words, and what every command has in common. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {commands} from '../../src/cli/run.js';
import {inWorld, policyJson} from './world.js';

describe('privacy-elements', () => {
  it('without a word explains itself beside the output and could do nothing', async () => {
    const {code, output, remarks} = await inWorld([]);
    assert.equal(code, 2);
    assert.equal(output, '');
    assert.match(remarks, /Usage: privacy-elements COMMAND/);
  });

  it('names every command in its help', async () => {
    const {code, output} = await inWorld(['--help']);
    assert.equal(code, 0);
    for (const {name, summary} of commands) assert.match(output, new RegExp(`${name} +${summary.slice(0, 20)}`));
  });

  it('prints the version', async () => {
    assert.deepEqual((await inWorld(['--version'])).output, '1.2.3\n');
  });

  it('names the commands where one is unknown', async () => {
    const {code, remarks} = await inWorld(['check']);
    assert.equal(code, 2);
    assert.equal(
      remarks,
      'privacy-elements: There is no command "check". The commands are import, validate, lint, compare, prerender, export.\n',
    );
  });

  for (const {name, options} of commands) {
    it(`${name} explains each of its options`, async () => {
      const {code, output} = await inWorld([name, '--help']);
      assert.equal(code, 0);
      for (const [option, {about}] of Object.entries(options)) {
        assert.ok(output.includes(`--${option}`), option);
        assert.ok(output.includes(about), about);
      }
      assert.deepEqual(
        output.split('\n').filter((line) => line.length > 120),
        [],
      );
    });

    it(`${name} is explained by "help ${name}" as well`, async () => {
      assert.equal((await inWorld(['help', name])).output, (await inWorld([name, '--help'])).output);
    });

    it(`${name} says which option it does not know`, async () => {
      const {code, remarks} = await inWorld([name, '--colour']);
      assert.equal(code, 2);
      assert.equal(remarks, `privacy-elements: Unknown option '--colour'. See privacy-elements ${name} --help.\n`);
    });

    it(`${name} says that it needs a file`, async () => {
      const {code, remarks} = await inWorld([name, ...(name === 'prerender' ? ['-o', 'out'] : [])]);
      assert.equal(code, 2);
      assert.match(remarks, /^privacy-elements: (Which file\?|Name two versions)/);
    });

    it(`${name} has JSON for programs`, async () => {
      const args: Record<string, string[]> = {
        import: ['policy.txt'],
        compare: ['policy.json', 'policy.json'],
        prerender: ['policy.json', '-o', 'out'],
      };
      const files = {'policy.json': policyJson(), 'policy.txt': '개인정보 처리방침\n\n1. 수집 항목\n이메일 주소\n'};
      const {output} = await inWorld([name, ...(args[name] ?? ['policy.json']), '--json'], {files});
      assert.equal(typeof JSON.parse(output), 'object');
    });
  }
});

describe('colours', () => {
  const files = {'policy.json': '{"schema": 1}'};
  const escape = '\u001b[';

  it('are shown on a terminal', async () => {
    const {output} = await inWorld(['validate', 'policy.json'], {files, isTerminal: true});
    assert.ok(output.includes(escape));
  });

  it('are not shown elsewhere', async () => {
    const {output} = await inWorld(['validate', 'policy.json'], {files});
    assert.ok(!output.includes(escape));
  });

  it('are not shown where NO_COLOR asks for none', async () => {
    const environment = {NO_COLOR: '1'};
    const {output} = await inWorld(['validate', 'policy.json'], {files, isTerminal: true, environment});
    assert.ok(!output.includes(escape));
  });

  it('are not shown on a dumb terminal', async () => {
    const environment = {TERM: 'dumb'};
    const {output} = await inWorld(['validate', 'policy.json'], {files, isTerminal: true, environment});
    assert.ok(!output.includes(escape));
  });
});

describe('progress', () => {
  const files = Object.fromEntries(Array.from({length: 8}, (_, index) => [`${index}.json`, policyJson()]));

  it('is one line on a terminal, and is gone at the end', async () => {
    const {remarks} = await inWorld(['validate', '*.json'], {files, isTerminal: true});
    assert.match(remarks, /3 of 8 {2}2\.json/);
    assert.ok(!remarks.includes('\n'));
    assert.ok(remarks.endsWith('\r\u001b[K'));
  });

  it('is not written into a log', async () => {
    assert.equal((await inWorld(['validate', '*.json'], {files})).remarks, '');
  });
});
