// The size table of the product: what is measured, and the most it may weigh in kB (1,000 bytes) of gzip or brotli.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {compiledLocale} from '../compile-messages.js';
import {weigh} from './weigh.js';

/** A policy whose bodies are plain text, so that no Markdown is needed. */
const plainPolicy = {
  schema: '1.0',
  lang: 'ko',
  title: '개인정보 처리방침',
  controller: {name: '그림학원', email: 'privacy@example.com', country: 'KR'},
  effectiveFrom: '2026-12-01',
  retention: [{record: '회원 정보', period: 'P1Y', basis: 'consent'}],
  processors: [{name: '가나다택배', task: '배송', country: 'KR'}],
  devices: [{name: 'sid', type: 'cookie', service: 'login', purpose: '로그인 유지', lifetime: 'session'}],
  sections: [
    {kind: 'preface', body: '그림학원은 개인정보를 소중히 여깁니다'},
    {kind: 'retention'},
    {kind: 'processors'},
  ],
};

const page = (tag, inner = '') => `<!doctype html><html lang="ko"><meta charset="utf-8"><title>크기</title>
<script type="module" src="/cdn/privacy-elements.js"></script><${tag} src="/policy.json">${inner}</${tag}>`;

const samplePolicy = () => JSON.parse(readFileSync('demo/policies/academy.json', 'utf8'));

/** A policy that its author got wrong, so that the check and its messages are needed too. */
const faultyPolicy = () => ({...samplePolicy(), recipients: 'none'});

const showPreferences = "document.querySelector('cookie-notice').showPreferences()";

/** Files that a page with one element loads by the script tag. */
const loads = (tag, entry, policy, {act, inner} = {}) => ({
  entry,
  async measure({loader, dist}) {
    const html = page(tag, await inner?.(policy(), dist));
    const files = await loader.load(html, {'/policy.json': JSON.stringify(policy())}, act);
    return files.map((path) => ({path, ...weigh(readFileSync(join(dist, path)))}));
  },
});

/** One module with all that it imports, as a bundler would ship it. */
async function bundle(path, external = []) {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    external,
    write: false,
  });
  return {path, ...weigh(outputFiles[0].contents)};
}

const bundled = (entry) => ({
  entry,
  measure: async () => [await bundle(`dist/${entry}.js`)],
});

/** A file for script tags as it is. */
const script = (entry) => ({
  entry,
  measure: async ({dist}) => [{path: `cdn/${entry}.js`, ...weigh(readFileSync(join(dist, `cdn/${entry}.js`)))}],
});

/** The largest file of messages, as it is shipped; a page loads that of the policy, that of the notice, or both. */
const heaviestLocale = {
  entry: 'locales/ko',
  async measure() {
    const folder = 'src/locales/generated';
    const files = readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.ts'));
    const measured = files.map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}("[^"]+"): (".*"),$/gm);
      const templates = Object.fromEntries([...lines].map(([, id, text]) => [JSON.parse(id), JSON.parse(text)]));
      return {path: name, ...weigh(Buffer.from(compiledLocale(templates)))};
    });
    return [measured.sort((a, b) => b.gzip - a.gzip)[0]];
  },
};

const prerendered = async (policy, dist) => {
  const {renderPolicy} = await import(pathToFileURL(join(dist, 'ssr.js')));
  return renderPolicy(policy, {lang: 'ko'});
};

const plain = () => plainPolicy;

/** `entry` is the name in scripts/entries.js without which a case cannot be measured. */
export const cases = [
  {name: 'cookie-notice, first layer', unit: 'gzip', limit: 10, ...loads('cookie-notice', 'notice', plain)},
  {
    name: 'cookie-notice with its dialog',
    unit: 'gzip',
    limit: 15,
    ...loads('cookie-notice', 'notice', plain, {act: showPreferences}),
  },
  {name: 'consent.js alone', unit: 'gzip', limit: 4, ...bundled('consent')},
  {name: 'head gate', unit: 'gzip', limit: 2, ...script('gate')},
  {name: 'retention-table', unit: 'gzip', limit: 13, ...loads('retention-table', 'retention', plain)},
  {name: 'processor-list', unit: 'gzip', limit: 13, ...loads('processor-list', 'processors', plain)},
  {
    name: 'privacy-policy, prerendered',
    unit: 'brotli',
    limit: 8,
    ...loads('privacy-policy', 'ssr', plain, {inner: prerendered}),
  },
  {name: 'privacy-policy without Markdown', unit: 'brotli', limit: 12, ...loads('privacy-policy', 'policy', plain)},
  {
    name: 'privacy-policy with Markdown and errors',
    unit: 'brotli',
    limit: 22,
    ...loads('privacy-policy', 'policy', faultyPolicy),
  },
  {name: 'model with its run-time check', unit: 'gzip', limit: 6, ...bundled('model')},
  {name: 'heaviest locale', unit: 'gzip', limit: 3, ...heaviestLocale},
  {name: 'loader', unit: 'gzip', limit: 0.4, ...script('loader')},
];
