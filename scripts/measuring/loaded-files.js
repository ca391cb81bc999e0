// Which files of the build a page really loads: Chromium opens it and tells.
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../testing/browsers.js';

const types = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html'};

/** Serves `folder` and the pages in `pages` (path to text) on this machine only. */
function serve(folder, pages) {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const path = normalize(join(folder, pathname));
    const body =
      pages.get(pathname) ?? (path.startsWith(folder) ? await readFile(path).catch(() => undefined) : undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${types[extname(pathname)] ?? 'text/html'}; charset=utf-8`,
    });
    response.end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Opens pages one after another; `close` when done. */
export async function pageLoader(folder) {
  const pages = new Map();
  const server = await serve(folder, pages);
  const base = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch(launchOptions.chromium());
  return {
    /**
     * Paths, below the folder, of the files that the page asked for until nothing more came.
     * @param documents other documents that it asks for, by path.
     * @param act script for what the reader does then.
     */
    async load(html, documents = {}, act = undefined) {
      pages.set('/page.html', html);
      for (const [path, text] of Object.entries(documents)) pages.set(path, text);
      const page = await browser.newPage();
      const problems = [];
      const paths = new Set();
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('response', (response) => {
        const {pathname, origin} = new URL(response.url());
        if (origin !== base || pages.has(pathname) || pathname === '/favicon.ico') return;
        if (response.status() === 200) paths.add(pathname.slice(1));
        else problems.push(`${response.status()} ${pathname}`);
      });
      await page.goto(`${base}/page.html`, {waitUntil: 'networkidle0'});
      if (act) {
        await page.evaluate(act);
        await page.waitForNetworkIdle();
      }
      problems.push(
        ...(await page.$$eval(':not(:defined)', (tags) => tags.map(({localName}) => `<${localName}> is not defined`))),
      );
      await page.close();
      if (problems.length) throw new Error(problems.join('; '));
      return [...paths].sort();
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
