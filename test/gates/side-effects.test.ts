/** Importing the main entry, or any class, does nothing: it defines no element and asks for no page. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inNode} from './support/in-node.js';
import {built, description, filesBelow, modules} from './support/package.js';

const page = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'location',
  'customElements',
  'matchMedia',
];

/** Names of the page that modules of ours asked for while `specifier` was imported; Lit may ask for what it likes. */
const touched = (specifier: string, flags?: string[]) =>
  inNode(
    `const asked = new Set();
    const own = /\\/(dist|src)\\//;
    for (const name of ${JSON.stringify(page)}) {
      let value = globalThis[name];
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get() {
          const caller = new Error().stack.split('\\n')[2] ?? '';
          if (own.test(caller) && !caller.includes('node_modules')) asked.add(name + caller);
          return value;
        },
        set(given) { value = given; },
      });
    }
    await import(${JSON.stringify(specifier)});
    return [...asked];`,
    flags,
  );

const definers = /\/(define|policy|retention|processors|notice)\.js$|\/locales\//;

const classes = {
  PrivacyPolicy: 'policy',
  RetentionTable: 'retention',
  ProcessorList: 'processors',
  CookieNotice: 'notice',
};

describe('importing', () => {
  for (const {specifier} of modules())
    if (!definers.test(specifier))
      it(`${specifier} touches no page`, async () => {
        assert.deepEqual(await touched(specifier), []);
      });

  for (const path of filesBelow('src/elements').filter((name) => name.endsWith('.ts')))
    it(`${path} touches no page`, async () => {
      assert.deepEqual(await touched(`./${path}`, ['--import', 'tsx']), []);
    });

  it('an entry that defines elements is seen touching the page, so that this test can fail', async () => {
    assert.match(String(await touched(`${description.name}/define.js`)), /customElements/);
  });

  for (const [name, entry] of Object.entries(classes))
    it(
      `${description.name} gives ${name}`,
      {skip: !(entry in built.entries) && `${entry} is not built yet`},
      async () => {
        const given = await inNode(`return Object.keys(await import(${JSON.stringify(description.name)}));`);
        assert.ok((given as string[]).includes(name));
      },
    );
});
