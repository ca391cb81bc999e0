// Reporter of @web/test-runner: what one engine ran, as a line of text and as a message to scripts/test.js.
import {relative} from 'node:path';

function countTests(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  suite.suites.forEach((child) => countTests(child, counts));
}

/** Counts every test; a file that cannot run, or in which nothing runs, counts as one failure. */
export const countReporter = () => ({
  onTestRunFinished({sessions}) {
    const total = {passed: 0, failed: 0, skipped: 0};
    for (const session of sessions) {
      const counts = {passed: 0, failed: 0, skipped: 0};
      if (session.testResults) countTests(session.testResults, counts);
      const empty = counts.passed + counts.failed + counts.skipped === 0;
      if (empty) console.error(`${session.browser.name}: no test ran in ${relative('', session.testFile)}`);
      if (counts.failed === 0 && (empty || !session.passed)) counts.failed = 1;
      for (const key of Object.keys(total)) total[key] += counts[key];
    }
    if (total.failed || total.passed === 0) process.once('exit', () => (process.exitCode = 1));
    process.send?.(total);
  },
});
