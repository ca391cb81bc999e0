// Reporter of Node's test runner that counts tests, for scripts/test.js and for the reader.

/** A suite groups tests: it counts only where it fails by itself, as with a broken `before`. */
const isGroup = ({details}) =>
  details?.type === 'suite' && (!details.error || details.error.failureType === 'subtestsFailed');

export default async function* nodeCounts(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if ((type !== 'test:fail' && type !== 'test:pass') || isGroup(data)) continue;
    if (type === 'test:fail') counts.failed++;
    else counts[data.skip === undefined && data.todo === undefined ? 'passed' : 'skipped']++;
  }
  process.send?.(counts);
  yield `Node: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}
