// Counts steps and tests for the last line of `npm test`.

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Count} */
export const startCount = () => ({ passed: 0, failed: 0, skipped: 0 });

/** A step passes with exit code 0. @param {Count} count @returns {Count} */
export const addStep = (count, code) =>
  code === 0 ? { ...count, passed: count.passed + 1 } : { ...count, failed: count.failed + 1 };

/**
 * Adds what jest reports with --json. A file of tests that could not be run is one failure, and so is a run that ended
 * badly without saying where. Tests that were left out are counted, not hidden.
 * @param {Count} count
 * @param {object | undefined} report undefined where jest wrote none
 * @returns {Count}
 */
export function addJest(count, report, code) {
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return {
    passed: count.passed + (report?.numPassedTests ?? 0),
    failed: count.failed + (failed === 0 && code !== 0 ? 1 : failed),
    skipped: count.skipped + (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** The line that a run ends with. @param {Count} count */
export const writeCount = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
