// Reporter of Node's test runner that counts tests, for scripts/test.js and for the reader.

/** Suites only group tests, so they count when they fail by themselves, as in a broken `before`. */
export default async function* nodeCounts(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (type === 'test:fail') counts.failed++;
    else if (type === 'test:pass' && data.details?.type !== 'suite')
      counts[data.skip === undefined && data.todo === undefined ? 'passed' : 'skipped']++;
  }
  process.send?.(counts);
  yield `Node: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}
