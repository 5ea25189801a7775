// Only the tests of the core: what a mutant meets has to be quick, and to need neither Excel nor a browser.
import config from '../../jest.config.js';

const [core] = config.projects;

export default {
  ...core,
  rootDir: '../..',
  testTimeout: config.testTimeout,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testPathIgnorePatterns: [
    ...core.testPathIgnorePatterns,
    '/test/(bin|cli|docs|patterns|samples|scripts|workbook)/',
    'growth',
  ],
};
