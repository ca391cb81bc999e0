// The size table of the product: what is measured, and the most it may weigh in kB (1,000 bytes) of gzip or brotli.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {weigh, weighFiles} from './weigh.js';

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
const faultyPolicy = () => ({...samplePolicy(), effectiveFrom: 'tomorrow'});

const openPreferences = "document.querySelector('cookie-notice').openPreferences()";

const need = (path) => {
  if (!existsSync(path)) throw new Error(`${path} is not built`);
  return path;
};

/** Files that a page with one element loads by the script tag. */
const loads = (tag, policy, {act, inner} = {}) => ({
  async measure({loader, dist}) {
    need(join(dist, 'cdn/privacy-elements.js'));
    const html = page(tag, await inner?.(policy(), dist));
    const files = await loader.load(html, {'/policy.json': JSON.stringify(policy())}, act);
    return {files, ...weighFiles(files.map((path) => join(dist, path)))};
  },
});

/** One module with all that it imports, as a bundler would ship it. */
const bundled = (name) => ({
  async measure({dist}) {
    const {outputFiles} = await build({
      entryPoints: [need(join(dist, name))],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      write: false,
    });
    return {files: [name], ...weigh(outputFiles[0].contents)};
  },
});

const file = (name) => ({
  measure: async ({dist}) => ({files: [name], ...weighFiles([need(join(dist, name))])}),
});

/** The heaviest file of a folder. */
const heaviest = (folder) => ({
  async measure({dist}) {
    const names = readdirSync(need(join(dist, folder))).filter((name) => name.endsWith('.js'));
    const measured = await Promise.all(names.map((name) => bundled(`${folder}/${name}`).measure({dist})));
    return measured.sort((a, b) => b.gzip - a.gzip)[0];
  },
});

const prerendered = async (policy, dist) => {
  const {prerender} = await import(pathToFileURL(need(join(dist, 'ssr.js'))));
  return prerender(policy, {lang: 'ko'});
};

const plain = () => plainPolicy;

export const cases = [
  {name: 'cookie-notice, first layer', unit: 'gzip', limit: 10, ...loads('cookie-notice', plain)},
  {
    name: 'cookie-notice with its dialog',
    unit: 'gzip',
    limit: 15,
    ...loads('cookie-notice', plain, {act: openPreferences}),
  },
  {name: 'consent.js alone', unit: 'gzip', limit: 4, ...bundled('consent.js')},
  {name: 'head gate', unit: 'gzip', limit: 2, ...file('cdn/gate.js')},
  {name: 'retention-table', unit: 'gzip', limit: 13, ...loads('retention-table', plain)},
  {name: 'processor-list', unit: 'gzip', limit: 13, ...loads('processor-list', plain)},
  {
    name: 'privacy-policy, prerendered',
    unit: 'brotli',
    limit: 8,
    ...loads('privacy-policy', plain, {inner: prerendered}),
  },
  {name: 'privacy-policy without Markdown', unit: 'brotli', limit: 12, ...loads('privacy-policy', plain)},
  {
    name: 'privacy-policy with Markdown and errors',
    unit: 'brotli',
    limit: 22,
    ...loads('privacy-policy', faultyPolicy),
  },
  {name: 'model with its run-time check', unit: 'gzip', limit: 6, ...bundled('model.js')},
  {name: 'heaviest locale', unit: 'gzip', limit: 3, ...heaviest('locales')},
  {name: 'loader', unit: 'gzip', limit: 0.4, ...file('cdn/loader.js')},
];
