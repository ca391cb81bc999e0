// One WebKitGTK window, driven by plain WebDriver requests: Xvfb, WebKitWebDriver and MiniBrowser, all from Debian.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {miniBrowserPath, webkitDriverPath, xvfbPath} from './browsers.js';

/** A port that the system says is free. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a display of its own and waits until it has told its number on file descriptor 3. */
const startDisplay = () =>
  new Promise((resolve, reject) => {
    const options = ['-displayfd', '3', '-screen', '0', '1280x1600x24', '-nolisten', 'tcp'];
    const child = spawn(xvfbPath() ?? 'Xvfb', options, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    child.once('error', reject);
    child.stdio[3].once('data', (data) => resolve({child, display: `:${String(data).trim()}`}));
  });

async function request(url, method, body) {
  const response = await fetch(url, {method, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined});
  const {value} = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilReady(base) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const ready = await request(`${base}/status`, 'GET').then(
      () => true,
      () => false,
    );
    if (ready) return;
    await pause(50);
  }
  throw new Error('WebKitWebDriver did not answer within 30 s');
}

/**
 * Opens a window.
 * @returns `call(method, path, body)` for WebDriver commands below `/session/<id>`, and `close()`.
 */
export async function openWebKit({env = {}} = {}) {
  const children = [];
  const kill = () => children.forEach((child) => child.kill());
  process.once('exit', kill);

  let display = process.env.DISPLAY;
  if (!display) {
    const started = await startDisplay();
    children.push(started.child);
    display = started.display;
  }
  const port = await freePort();
  const driver = spawn(webkitDriverPath() ?? 'WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, ...env, DISPLAY: display},
  });
  children.push(driver);
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base);
  const {sessionId} = await request(`${base}/session`, 'POST', {
    capabilities: {
      alwaysMatch: {'webkitgtk:browserOptions': {binary: miniBrowserPath(), args: ['--automation']}},
    },
  });
  const call = (method, path, body) => request(`${base}/session/${sessionId}${path}`, method, body);
  return {
    call,
    async close() {
      await call('DELETE', '').catch(() => {});
      kill();
      process.off('exit', kill);
    },
  };
}
