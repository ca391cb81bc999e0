// `npm run bench:notice [loads]`: the notice against vanilla-cookieconsent on the same page, in one run. Needs a build.
// Loads are interleaved, each in a fresh context, so that a busy machine slows all alike: compare ratios, not milliseconds.
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../scripts/testing/browsers.js';
import {openSite, variants} from './site.js';

const loads = Number(process.argv[2] ?? 15);
const peer = 'vanilla-cookieconsent';
const profiles = {
  desktop: {viewport: {width: 1280, height: 800}, slowdown: 1},
  'mobile, CPU slowed 4 times': {viewport: {width: 390, height: 844, isMobile: true, hasTouch: true}, slowdown: 4},
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** One load: first visible in ms, time of scripts and of the whole thread in ms, layout shift. */
async function load(browser, address, {viewport, slowdown}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.emulateCPUThrottling(slowdown);
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForFunction(() => window.measured.first !== undefined, {polling: 50});
  // What comes after the notice is seen counts too.
  await new Promise((resolve) => setTimeout(resolve, 700));
  const {first, shift} = await page.evaluate(() => window.measured);
  const {ScriptDuration, TaskDuration} = await page.metrics();
  await context.close();
  return {first, script: ScriptDuration * 1000, all: TaskDuration * 1000, shift};
}

async function measure(browser, site, profile) {
  const names = Object.keys(variants);
  const found = new Map(names.map((name) => [name, []]));
  for (let round = 0; round <= loads; round++)
    for (const name of names) {
      const result = await load(browser, site.addressOf(name), profile);
      // The first round warms up the machine.
      if (round > 0) found.get(name).push(result);
    }
  const medians = (name) =>
    Object.fromEntries(
      ['first', 'script', 'all', 'shift'].map((key) => [key, median(found.get(name).map((one) => one[key]))]),
    );
  const empty = medians('no notice');
  return new Map(
    names.slice(1).map((name) => {
      const {first, script, all, shift} = medians(name);
      return [name, {first, script: script - empty.script, all: all - empty.all, shift}];
    }),
  );
}

function print(profile, results) {
  const base = results.get(peer);
  console.log(`\n${profile}\n`);
  console.log('| | first visible, ms | ratio | script CPU, ms | ratio | all CPU, ms | ratio | layout shift |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [name, row] of results) {
    const cells = ['first', 'script', 'all'].flatMap((key) => [row[key].toFixed(1), (row[key] / base[key]).toFixed(2)]);
    console.log(`| ${[name, ...cells, row.shift.toFixed(4)].join(' | ')} |`);
  }
}

const site = await openSite();
const browser = await puppeteer.launch(launchOptions.chromium());
console.log(`${await browser.version()}, medians of ${loads} interleaved loads; CPU above the page without a notice`);
for (const [name, profile] of Object.entries(profiles)) print(name, await measure(browser, site, profile));
await browser.close();
site.close();
