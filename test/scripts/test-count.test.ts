/** The last line of `npm test` counts every step and every test, and hides none. */
import { addJest, addStep, startCount, writeCount } from '../../scripts/test-count.mjs';

const afterSteps = [0, 0, 1].reduce(addStep, startCount());

test('Each step counts as one, passed or failed', () => {
  expect(writeCount(afterSteps)).toBe('2 passed, 1 failed');
});

test("Jest's tests are added to the steps", () => {
  const report = { numPassedTests: 40, numFailedTests: 2, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
  expect(writeCount(addJest(afterSteps, report, 1))).toBe('42 passed, 3 failed');
});

test('Tests that were left out are shown', () => {
  const report = { numPassedTests: 40, numFailedTests: 0, numPendingTests: 3, numTodoTests: 1 };
  expect(writeCount(addJest(startCount(), report, 0))).toBe('40 passed, 0 failed, 4 skipped');
});

test('A file of tests that could not be read is a failure', () => {
  const report = { numPassedTests: 40, numFailedTests: 0, numRuntimeErrorTestSuites: 2 };
  expect(writeCount(addJest(startCount(), report, 1))).toBe('40 passed, 2 failed');
});

test('A run that broke without a report is a failure', () => {
  expect(writeCount(addJest(startCount(), undefined, 1))).toBe('0 passed, 1 failed');
});
