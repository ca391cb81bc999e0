/** The linter's own rules fire: the import direction, neutral code, HTML sinks, definitions and focused tests. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The project's own configuration, without the rules that need types: the code below is in no file.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {...(tseslint.configs.disableTypeChecked as object), files: ['**/*.ts']},
});

/** The house's rules that `code` breaks as the content of `file`. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath: `${root}${file}`});
  const house = /^(house\/|no-restricted-|max-lines$|no-console$|no-eval$|no-warning-comments$)/;
  return result!.messages.map(({ruleId, message}) => ruleId ?? message).filter((rule) => house.test(rule));
}

interface Case {
  file: string;
  code: string;
  rule?: string;
}

function cases(list: Case[]): void {
  for (const {file, code, rule} of list)
    it(`${rule ? `forbids in ${file}` : `allows in ${file}`}: ${JSON.stringify(code).slice(1, 80)}`, async () => {
      assert.deepEqual(await broken(file, code), rule ? [rule] : []);
    });
}

const layers = 'house/layers';

describe('imports between folders of src', () => {
  cases([
    {file: 'src/model/a.ts', code: `import {x} from '../views/x.js'; x();`, rule: layers},
    {file: 'src/model/deep/er/a.ts', code: `import {x} from '../../../print/dom.js'; x();`, rule: layers},
    {file: 'src/model/a.ts', code: `import type {X} from '../localize/localizer.js'; export type Y = X;`, rule: layers},
    {file: 'src/model/a.ts', code: `export {x} from '../views/x.js';`, rule: layers},
    {file: 'src/model/a.ts', code: `export * from '../views/x.js';`, rule: layers},
    {file: 'src/model/a.ts', code: `export const x = () => import('../views/x.js');`, rule: layers},
    {file: 'src/model/a.ts', code: `export type X = import('../views/x.js').X;`, rule: layers},
    {file: 'src/localize/a.ts', code: `import {x} from '../views/x.js'; x();`, rule: layers},
    {file: 'src/views/a.ts', code: `import {x} from '../print/dom.js'; x();`, rule: layers},
    {file: 'src/print/a.ts', code: `import {x} from '../controllers/x.js'; x();`, rule: layers},
    {file: 'src/controllers/a.ts', code: `import {x} from '../elements/x.js'; x();`, rule: layers},
    {file: 'src/elements/policy/a.ts', code: `import '../../define/all.js';`, rule: layers},
    {file: 'src/consent/a.ts', code: `import {x} from '../views/x.js'; x();`, rule: layers},
    {file: 'src/ssr/a.ts', code: `import {x} from '../print/dom.js'; x();`, rule: layers},
    {file: 'src/lint/a.ts', code: `import {x} from '../cli/report.js'; x();`, rule: layers},
    {file: 'src/model/a.ts', code: `import {x} from '../../test/x.js'; x();`, rule: layers},
    {file: 'src/nowhere/a.ts', code: `import {x} from '../model/x.js'; x();`, rule: layers},
    {file: 'src/views/a.ts', code: `import {x} from '../model/x.js'; x();`},
    {file: 'src/views/a.ts', code: `import {x} from './b.js'; x();`},
    {file: 'src/ssr/a.ts', code: `import {x} from '../print/markup.js'; x();`},
    {file: 'src/elements/notice/a.ts', code: `import {x} from '../../consent/x.js'; x();`},
    {file: 'src/index.ts', code: `export {x} from './elements/x.js';`},
  ]);
});

describe('packages', () => {
  cases([
    {file: 'src/model/a.ts', code: `import {html} from 'lit'; html;`, rule: layers},
    {file: 'src/views/a.ts', code: `import {html} from 'lit'; html;`, rule: layers},
    {file: 'src/lint/a.ts', code: `import fs from 'node:fs'; fs.rmSync('x');`, rule: layers},
    {file: 'src/elements/a.ts', code: `import {marked} from 'marked'; marked('x');`, rule: layers},
    {file: 'src/elements/a.ts', code: `import {html} from 'lit'; html;`},
    {file: 'src/controllers/a.ts', code: `import {x} from 'lit/decorators.js'; x();`},
    {file: 'src/cli/a.ts', code: `import fs from 'node:fs'; fs.rmSync('x');`},
  ]);
});

describe('neutral code', () => {
  cases([
    {file: 'src/model/a.ts', code: `export const x = () => document.title;`, rule: 'no-restricted-globals'},
    {file: 'src/model/a.ts', code: `export const x = () => process.env;`, rule: 'no-restricted-globals'},
    {file: 'src/views/a.ts', code: `export const x = () => localStorage.length;`, rule: 'no-restricted-globals'},
    {file: 'src/model/a.ts', code: `export const x = () => new URL('https://example.com');`},
    {file: 'src/print/dom.ts', code: `export const x = () => document.createElement('p');`},
  ]);
});

describe('strings that would become markup or code', () => {
  const syntax = 'no-restricted-syntax';
  const element = 'declare const e: Element;';
  cases([
    {file: 'src/print/a.ts', code: `${element} e.innerHTML = 'x';`, rule: syntax},
    {file: 'src/print/a.ts', code: `${element} e.insertAdjacentHTML('beforeend', 'x');`, rule: syntax},
    {file: 'src/print/a.ts', code: `document.write('x');`, rule: syntax},
    {file: 'src/print/a.ts', code: `new Range().createContextualFragment('x');`, rule: syntax},
    {file: 'src/print/a.ts', code: `new Function('x');`, rule: syntax},
    {
      file: 'src/elements/a.ts',
      code: `import {unsafeHTML} from 'lit/directives/unsafe-html.js'; unsafeHTML('x');`,
      rule: syntax,
    },
    {file: 'src/elements/a.ts', code: `import {html} from 'lit'; html\`<p style="color: red"></p>\`;`, rule: syntax},
  ]);
});

describe('side effects, endings, length, notes', () => {
  const syntax = 'no-restricted-syntax';
  cases([
    {file: 'src/elements/a.ts', code: `customElements.define('a-b', class extends HTMLElement {});`, rule: syntax},
    {file: 'src/define/a.ts', code: `customElements.define('a-b', class extends HTMLElement {});`},
    {file: 'src/model/a.ts', code: `import {x} from './b'; x();`, rule: syntax},
    {file: 'src/model/a.ts', code: 'export {};\n'.repeat(301), rule: 'max-lines'},
    {file: 'src/model/a.ts', code: ['//', 'TO' + 'DO', 'later'].join(' '), rule: 'no-warning-comments'},
  ]);
});

describe('tests that do not run', () => {
  const syntax = 'no-restricted-syntax';
  cases([
    {file: 'test/model/a.test.ts', code: `import {it} from 'node:test'; it.only('x', () => {});`, rule: syntax},
    {file: 'test/browser/a.test.ts', code: `describe.skip('x', () => {});`, rule: syntax},
    {
      file: 'test/model/a.test.ts',
      code: `import {it} from 'node:test'; it('x', {only: true}, () => {});`,
      rule: syntax,
    },
    {file: 'test/browser/a.test.ts', code: `it('x', () => {});`},
  ]);
});
