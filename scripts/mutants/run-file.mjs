// Runs one file of tests in this process with jest's own describe, test and expect, and says how each test went.
import * as circus from 'jest-circus';
import { jestExpect } from '@jest/expect';
import { load } from './load.mjs';

Object.assign(globalThis, circus.default, { expect: jestExpect });
/** Where circus looks for what `jest.setTimeout` asks for. That a busy machine took its time is no sign of a mutant: Stryker ends what never ends. */
globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = 600_000;

/**
 * @typedef {object} Watch
 * @property {(name: string) => boolean} isWanted whether the test is to run
 * @property {(name: string) => void} [starts] called before each test that runs
 * @property {boolean} [stops] whether the first failure is enough
 */

/** @type {Watch} */
let watch;
let hasFailed = false;

/** The first name is that of the file as a whole, which circus gives the same name everywhere. */
const nameOf = (test) => (test.parent ? [...nameOf(test.parent), test.name] : []);
const spoken = (names) => names.join(' › ');

circus.addEventHandler((event) => {
  if (event.name === 'test_fn_failure' || event.name === 'hook_failure') hasFailed = true;
  if (event.name !== 'test_start') return;
  const name = spoken(nameOf(event.test));
  if (!watch.isWanted(name) || (hasFailed && watch.stops)) event.test.mode = 'skip';
  else watch.starts?.(name);
});

/**
 * @param {string} file
 * @param {Watch} watching
 */
export async function runFile(file, watching) {
  watch = watching;
  hasFailed = false;
  circus.resetState();
  load(file);
  const { testResults } = await circus.run();
  return testResults.map(({ testPath, status, duration, errors }) => ({
    name: spoken(testPath.slice(1)),
    hasRun: status === 'done',
    timeSpentMs: duration ?? 0,
    failure: errors[0],
  }));
}
