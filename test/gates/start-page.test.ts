/** docs/consent/start.md, followed to the letter in an empty folder, with the built files and in a browser. */

import assert from 'node:assert/strict';
import {once} from 'node:events';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {launchOptions} = (await import(pathToFileURL(join(root, 'scripts/testing/browsers.js')).href)) as {
  launchOptions: {chromium(): LaunchOptions};
};
const types: Record<string, string> = {'.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html'};
/** Stands for Google's tag: it writes the cookies that the real one writes. */
const tag = "document.cookie = '_ga=GA1.1; max-age=9999'; document.cookie = '_ga_EXAMPLE=GS1; max-age=9999';";

/** The files that the page tells its reader to write: each block after the words "Write `name`". */
function writtenFiles(): Map<string, string> {
  const words = readFileSync(join(root, 'docs/consent/start.md'), 'utf8');
  const blocks = words.matchAll(/^Write `([\w.]+)`[^`]*(?:`[^`]+`[^`]*)*?```\w+\n([\s\S]*?)```/gm);
  return new Map([...blocks].map(([, name, content]) => [name!, content!]));
}

describe('the first page about consent', () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://site.invalid');
    const path = join(folder, pathname === '/' ? 'index.html' : pathname);
    const found = existsSync(path);
    response.writeHead(found ? 200 : 404, {'Content-Type': types[extname(path)] ?? 'text/plain'});
    response.end(found ? readFileSync(path) : '');
  });
  let browser: Browser;
  let page: Page;
  let address: string;
  const asked: string[] = [];

  before(async () => {
    cpSync(join(root, 'dist/cdn'), join(folder, 'cdn'), {recursive: true});
    for (const [name, content] of writtenFiles()) writeFileSync(join(folder, name), content);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await puppeteer.launch(launchOptions.chromium());
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().startsWith(address)) return void request.continue();
      asked.push(new URL(request.url()).host);
      void request.respond({contentType: 'text/javascript', body: tag});
    });
  });
  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true});
  });

  const click = async (selector: string) => {
    const button = await page.waitForSelector(selector, {visible: true});
    await button!.click();
  };
  const cookies = async () => (await page.cookies()).map(({name}) => name).sort();
  const settled = () => page.waitForFunction(() => document.querySelector('cookie-notice')?.record !== undefined);

  it('names three files to write', () => {
    assert.deepEqual([...writtenFiles().keys()], ['policy.json', 'index.html', 'privacy.html']);
  });

  it('leads to a notice that loads nothing before and after a refusal', async () => {
    await page.goto(address);
    await click('cookie-notice >>> [data-action=reject]');
    await page.reload();
    await settled();
    assert.deepEqual([asked, await cookies()], [[], ['privacy-choice']]);
    assert.equal(await page.$('cookie-notice >>> [part=notice]'), null);
  });

  it('leads to Google Analytics after a yes, and to a clean device after a no', async () => {
    await click('[data-consent-open]');
    await click('>>> dialog [data-action=accept]');
    await page.waitForFunction(() => document.cookie.includes('_ga_EXAMPLE'));
    assert.deepEqual(asked, ['www.googletagmanager.com']);
    await click('[data-consent-open]');
    await click('>>> dialog [data-action=reject]');
    await page.waitForFunction(() => !document.cookie.includes('_ga'));
    assert.deepEqual(await cookies(), ['privacy-choice']);
  });

  it('leads to a policy that tells the same choice, and to an empty audit', async () => {
    await page.goto(`${address}privacy.html`);
    const line = await page.waitForSelector('[data-part=choice]');
    assert.match(await line!.evaluate((node) => node.textContent), /Analytics refused/);
    const report = await page.evaluate(() => document.querySelector('cookie-notice')!.audit());
    assert.deepEqual(Object.values(report).flat(), []);
  });

  it('presets a decision as it says', async () => {
    const name = 'privacy-choice';
    await page.setCookie({name, value: `v=1&t=${Date.now()}&g=*`, url: address});
    await page.goto(address);
    await page.waitForFunction(() => customElements.get('cookie-notice'));
    await page.evaluate(() => document.querySelector('cookie-notice')!.when('analytics'));
    assert.equal(await page.$('cookie-notice >>> [part=notice]'), null);
  });
});
