// Only the tests of the core: what a mutant meets has to be quick, and to need neither Excel nor a browser. What is tried at
// random, and whole layouts, kill mutants as well, and take a thousand times as long: the score is one without them.
import config from '../../jest.config.js';

const [core] = config.projects;

export default {
  ...core,
  rootDir: '../..',
  testTimeout: config.testTimeout,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testPathIgnorePatterns: [
    ...core.testPathIgnorePatterns,
    '/test/(bin|cli|docs|field|hostile|layouts|patterns|samples|scripts|second-calculation|workbook)/',
    'growth',
  ],
};
