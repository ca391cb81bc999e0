// Opens each story of the built catalogue in Chromium: its play function and axe must pass, every element must be defined,
// and nothing may be asked for outside the catalogue's own origin.
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {launchOptions} from './testing/browsers.js';

const root = fileURLToPath(new URL('../storybook-static', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** One story may take this long, in ms. */
const limit = 30_000;

const server = createServer(async (request, response) => {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const body = await readFile(join(root, path.endsWith('/') ? `${path}index.html` : path));
    response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

/** Runs in the page before its scripts: waits for what Storybook says of the story. */
function listen() {
  globalThis.storyResult = new Promise((resolve) => {
    let channel;
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        if (!channel) return;
        for (const name of ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing']) {
          channel.on(name, (error) => resolve({status: name, message: error?.message ?? String(error)}));
        }
        channel.on('storyFinished', ({status, reporters = []}) =>
          resolve({
            status,
            violations: reporters.flatMap(
              ({result}) => result?.violations?.map(({id, nodes}) => `${id}: ${nodes[0]?.target}`) ?? [],
            ),
          }),
        );
      },
    });
  });
}

const browser = await puppeteer.launch(launchOptions.chromium());
let passed = 0;
let failed = 0;
const stories = Object.values(JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')).entries).filter(
  ({type}) => type === 'story',
);
for (const {id} of stories) {
  const page = await browser.newPage();
  const outside = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  await page.evaluateOnNewDocument(listen);
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
  const timeout = new Promise((resolve) => setTimeout(resolve, limit, {status: 'timeout'}).unref());
  const result = await Promise.race([page.evaluate(() => globalThis.storyResult), timeout]);
  const undefinedElements = await page.$$eval('#storybook-root :not(:defined)', (elements) =>
    elements.map(({localName}) => localName),
  );
  const problems = [
    result.status === 'success' ? [] : [`${result.status} ${result.message ?? ''}`],
    result.violations ?? [],
    undefinedElements.map((name) => `<${name}> is not defined`),
    outside.map((url) => `asked for ${url}`),
  ].flat();
  if (problems.length) {
    failed++;
    console.log(`FAIL ${id}\n  ${problems.join('\n  ')}`);
  } else passed++;
  await page.close();
}
await browser.close();
server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
