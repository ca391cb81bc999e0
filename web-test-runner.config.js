// Browser tests against the source, in the engines that BROWSERS names (all three without it).
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chosenEngines, launchOptions} from './scripts/testing/browsers.js';
import {countReporter} from './scripts/testing/count-reporter.js';
import {fixtureServer} from './scripts/testing/fixture-server.js';
import {mediaCommand} from './scripts/testing/media-command.js';
import {quietReporter} from './scripts/testing/quiet-reporter.js';
import {webkitLauncher} from './scripts/testing/webkit-launcher.js';
import {freePort} from './scripts/testing/webkit-session.js';

const root = fileURLToPath(new URL('.', import.meta.url));

const launchers = {
  // One page at a time: a second tab lies in the background and gets no animation frames.
  // Leak tests collect garbage themselves.
  chromium: () =>
    chromeLauncher({puppeteer, concurrency: 1, launchOptions: launchOptions.chromium(['--js-flags=--expose-gc'])}),
  firefox: () => chromeLauncher({puppeteer, concurrency: 1, launchOptions: launchOptions.firefox()}),
  webkit: () => webkitLauncher(),
};

const litNotice = ({args}) => typeof args[0] === 'string' && args[0].startsWith('Lit is in dev mode');

export default {
  rootDir: root,
  port: await freePort(),
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: {exportConditions: ['development']},
  middleware: [fixtureServer(root)],
  plugins: [
    mediaCommand(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  browsers: chosenEngines().map((engine) => launchers[engine]()),
  concurrentBrowsers: 1,
  staticLogging: true,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 10_000}},
  filterBrowserLogs: (log) => !litNotice(log),
  reporters: [quietReporter(), defaultReporter({reportTestProgress: false}), countReporter()],
};
