// Finds out which browsers are missing and installs them where that is possible: on Debian and its relatives, as root.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromiumPath, firefoxPath, miniBrowserPath, webkitDriverPath, xvfbPath} from './browsers.js';

/** Korean, Chinese and Japanese letters; without them screenshots show boxes. */
function hasKoreanFont() {
  try {
    return execFileSync('fc-list', [':lang=ko'], {encoding: 'utf8'}).trim() !== '';
  } catch {
    return false;
  }
}

const needs = {
  chromium: [{name: 'Chromium', found: chromiumPath, packages: ['chromium']}],
  firefox: [{name: 'Firefox', found: firefoxPath, packages: ['firefox-esr']}],
  webkit: [
    {
      name: 'WebKitGTK with its WebDriver',
      found: () => miniBrowserPath() && webkitDriverPath(),
      packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0'],
    },
    {name: 'Xvfb', found: () => process.env.DISPLAY ?? xvfbPath(), packages: ['xvfb']},
  ],
};
const fonts = {
  name: 'a Korean font',
  found: hasKoreanFont,
  packages: ['fonts-noto-cjk', 'fonts-dejavu', 'fonts-liberation', 'fontconfig'],
};

const missingFor = (engines) => engines.flatMap((engine) => needs[engine]).filter((need) => !need.found());
const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const packagesOf = (list) => list.flatMap((need) => need.packages);

function install(packages) {
  const apt = (...args) =>
    execFileSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Makes sure that `engines` can run here, and says on standard error what is missing where it cannot.
 * @returns {string[]} the engines that can run.
 */
export function installBrowsers(engines) {
  if (engines.length === 0) return [];
  const wanted = [...missingFor(engines), ...(hasKoreanFont() ? [] : [fonts])];
  if (wanted.length > 0 && canInstall()) {
    console.log(`Installing ${wanted.map((need) => need.name).join(', ')} …`);
    try {
      install(packagesOf(wanted));
    } catch (error) {
      console.error(`apt-get failed: ${error.message}`);
    }
  }
  const missing = missingFor(engines);
  if (missing.length > 0) {
    console.error(`Missing for the browser tests: ${missing.map((need) => need.name).join(', ')}.
On Debian or Ubuntu: sudo apt-get install ${packagesOf(missing).join(' ')}
Elsewhere set CHROME_PATH and FIREFOX_PATH to the executables; WebKitGTK runs on Linux only.
To test with what is there: BROWSERS=chromium,firefox npm test`);
  }
  return engines.filter((engine) => missingFor([engine]).length === 0);
}
