// Takes a picture of a page, to look at: node scripts/screenshot.js <address> <file.png> [options]
//   --width 1280 --height 800      size of the viewport in CSS pixels
//   --full                         the whole page instead of the viewport
//   --scheme light|dark            preferred colour scheme
//   --contrast more · --forced     more contrast; forced colours (Chromium)
//   --reduced-motion · --print     as their media features
//   --lang ko                      language that the browser asks for
//   --no-script                    without JavaScript
//   --wait <selector>              until an element is there; --click <selector> before the picture;
//                                  `pierce/button` also looks into shadow roots
//   --browser chromium|firefox
// Without https:// in front, the address is a path of a server on this machine: `5173/index.html`.
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {launchOptions} from './testing/browsers.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    width: {type: 'string', default: '1280'},
    height: {type: 'string', default: '800'},
    full: {type: 'boolean', default: false},
    scheme: {type: 'string'},
    contrast: {type: 'string'},
    forced: {type: 'boolean', default: false},
    'reduced-motion': {type: 'boolean', default: false},
    print: {type: 'boolean', default: false},
    lang: {type: 'string'},
    'no-script': {type: 'boolean', default: false},
    wait: {type: 'string'},
    click: {type: 'string'},
    browser: {type: 'string', default: 'chromium'},
  },
});
const [address, path] = positionals;
if (!address || !path) {
  console.error('Usage: node scripts/screenshot.js <address> <file.png> [options]');
  process.exit(2);
}

const features = [
  ['prefers-color-scheme', values.scheme],
  ['prefers-contrast', values.contrast],
  ['forced-colors', values.forced ? 'active' : undefined],
  ['prefers-reduced-motion', values['reduced-motion'] ? 'reduce' : undefined],
].flatMap(([name, value]) => (value ? [{name, value}] : []));

/** Firefox has no protocol for these; its settings have the ones that matter most. */
const firefoxSettings = {
  'ui.systemUsesDarkTheme': values.scheme === 'dark' ? 1 : 0,
  'ui.prefersReducedMotion': values['reduced-motion'] ? 1 : 0,
  'javascript.enabled': !values['no-script'],
  ...(values.lang && {'intl.accept_languages': values.lang}),
};

const options =
  values.browser === 'firefox'
    ? {...launchOptions.firefox(), extraPrefsFirefox: firefoxSettings}
    : launchOptions.chromium(values.lang ? [`--lang=${values.lang}`, `--accept-lang=${values.lang}`] : []);
const browser = await puppeteer.launch(options);
const page = await browser.newPage();
await page.setViewport({width: Number(values.width), height: Number(values.height)});
if (values.browser !== 'firefox') {
  await page.setJavaScriptEnabled(!values['no-script']);
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {media: values.print ? 'print' : '', features});
}
page.on('pageerror', (error) => console.error(`page: ${error.message}`));
page.on('requestfailed', (request) => console.error(`page: ${request.failure()?.errorText} ${request.url()}`));

await page.goto(/^[a-z]+:/.test(address) ? address : `http://localhost:${address}`, {waitUntil: 'networkidle0'});
if (values.wait) await page.waitForSelector(values.wait);
if (values.click) await page.click(values.click);
await page.screenshot({path, fullPage: values.full});
await browser.close();
console.log(path);
