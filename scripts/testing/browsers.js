// Where the three browsers of the test suite are on this machine, and how the first two are started.
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The engines, in the order in which they are tested. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** The engines that the environment variable BROWSERS asks for (a comma-separated list); all three without it. */
export function chosenEngines(list = process.env.BROWSERS) {
  const chosen = list ? list.split(',').map((name) => name.trim()) : engines;
  const unknown = chosen.filter((name) => !engines.includes(name));
  if (unknown.length) throw new Error(`BROWSERS names ${unknown.join(', ')}; it may name ${engines.join(', ')}`);
  return chosen;
}

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const firstOf = (...paths) => paths.find((path) => path && existsSync(path));

export const chromiumPath = () =>
  firstOf(process.env.CHROME_PATH, onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])) ??
  firstOf('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');

export const firefoxPath = () =>
  firstOf(process.env.FIREFOX_PATH, onPath(['firefox-esr', 'firefox'])) ??
  firstOf('/Applications/Firefox.app/Contents/MacOS/firefox');

/** WebKitGTK's small browser, which Debian keeps beside the library: /usr/lib/<architecture>/webkit2gtk-4.1/MiniBrowser. */
export function miniBrowserPath() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  return firstOf(
    process.env.WEBKIT_PATH,
    ...['/usr/lib', ...libraries].flatMap((folder) => versions.map((name) => join(folder, name, 'MiniBrowser'))),
  );
}

export const webkitDriverPath = () => onPath(['WebKitWebDriver']);
export const xvfbPath = () => onPath(['Xvfb']);

/** Chromium without its sandbox (which root cannot have), without a GPU, and silent on the network. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Options of puppeteer's `launch` for Chromium or Firefox. */
export const launchOptions = {
  chromium: (flags = []) => ({executablePath: chromiumPath(), headless: true, args: [...chromiumFlags, ...flags]}),
  firefox: () => ({browser: 'firefox', executablePath: firefoxPath(), headless: true}),
};
