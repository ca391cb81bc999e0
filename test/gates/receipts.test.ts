/** The built notice against the reference receiver of proofs, in a browser. */

import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import puppeteer, {type LaunchOptions} from 'puppeteer-core';
import type {Receipt} from '../../src/gate/receipt.js';

interface Proofs {
  export(id: string): (Receipt & {received: string}) | undefined;
  close(): void;
}
interface Receiver {
  openProofs(file: string): Proofs;
  receive(
    request: IncomingMessage,
    response: ServerResponse,
    proofs: Proofs,
    options: {secure: boolean},
  ): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = (path: string) => import(pathToFileURL(join(root, path)).href) as Promise<unknown>;
const {openProofs, receive} = (await load('demo/receipts/server.js')) as Receiver;
const {launchOptions} = (await load('scripts/testing/browsers.js')) as {launchOptions: {chromium(): LaunchOptions}};

const folder = mkdtempSync(join(tmpdir(), 'proofs-'));
after(() => rmSync(folder, {recursive: true}));

/** The built files, a page with a notice, and the receiver, under one address as on a site. */
function site(proofs: Proofs) {
  const types: Record<string, string> = {'.js': 'text/javascript', '.json': 'application/json'};
  const html = `<!doctype html><html lang="en"><title>Site</title><script type="module" src="/dist/cdn/notice.js"></script>
    <cookie-notice src="/demo/policies/academy.json" receipt-url="/receipts"></cookie-notice>`;
  return createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://site.invalid');
    if (pathname === '/receipts') return void receive(request, response, proofs, {secure: false});
    const path = join(root, pathname);
    const found = /^\/(dist|demo)\//.test(pathname) && existsSync(path);
    response.writeHead(found || pathname === '/' ? 200 : 404, {
      'Content-Type': types[extname(pathname)] ?? 'text/html',
    });
    response.end(found ? readFileSync(path) : html);
  });
}

describe('the real notice and the receiver', () => {
  it('leave a proof of one decision, and a record that the server set', async () => {
    const proofs = openProofs(join(folder, 'site.db'));
    const server = site(proofs).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const browser = await puppeteer.launch(launchOptions.chromium());
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const button = await page.waitForSelector('cookie-notice >>> [data-action=reject]');
      const answered = page.waitForResponse((response) => response.url().endsWith('/receipts'));
      await button!.click();
      const answer = await answered;
      assert.equal(answer.status(), 201);
      const id = await page.evaluate(() => document.querySelector('cookie-notice')!.record!.id!);
      const proof = proofs.export(id)!;
      assert.equal(proof.source, 'banner');
      assert.ok(proof.denied.length > 0);
      assert.match(proof.text!, /^[\da-f]{64}$/);
      const [cookie] = await page.cookies();
      assert.equal(cookie!.name, 'privacy-choice');
      await page.reload();
      await page.waitForFunction(() => document.querySelector('cookie-notice')?.record);
      assert.equal(await page.evaluate(() => document.querySelector('cookie-notice')!.record!.id), id);
    } finally {
      await browser.close();
      server.close();
      proofs.close();
    }
  });
});
