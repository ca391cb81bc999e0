// A browser launcher of @web/test-runner for Debian's WebKitGTK, which needs no other test framework.
import {openWebKit} from './webkit-session.js';
import {webkitPage} from './webkit-page.js';

/** Runs one test file after another in one window: pages in hidden tabs never get an animation frame. */
export function webkitLauncher() {
  let opening;
  let page;
  let active;
  let queue = Promise.resolve();
  const inTurn = (task) => (queue = queue.then(task, task));
  const open = async () => {
    const opened = await openWebKit();
    page = webkitPage(opened.call);
    await opened.call('POST', '/window/rect', {width: 1024, height: 800});
    return opened;
  };
  const goTo = async (url) => (await (opening ??= open())).call('POST', '/url', {url});
  return {
    name: 'WebKit',
    // With this type and getPage(), the commands of @web/test-runner-commands drive our page object.
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    startSession: (id, url) =>
      inTurn(async () => {
        active = id;
        await goTo(url);
      }),
    stopSession: (id) =>
      inTurn(async () => {
        if (active === id) {
          active = undefined;
          await goTo('about:blank');
        }
        return {};
      }),
    isActive: (id) => active === id,
    getPage: () => page,
    getBrowserUrl: () => undefined,
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session')),
    async stop() {
      await (await opening)?.close();
    },
  };
}
