// Only the tests of the core: what a mutant meets has to be quick, and to need neither Excel nor a browser. What is tried at
// random, and whole layouts, kill mutants as well, and take a thousand times as long: the score is one without them.
import config from '../../jest.config.js';

const [core] = config.projects;

/** `MUTANTS_TESTS=measure` meets mutants of that room with its own tests alone: much sooner, and the score is no higher than with all. */
const tests = process.env.MUTANTS_TESTS?.split(',') ?? ['**'];

export default {
  ...core,
  rootDir: '../..',
  testTimeout: config.testTimeout,
  testMatch: tests.map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testPathIgnorePatterns: [
    ...core.testPathIgnorePatterns,
    '/test/(bin|cli|docs|field|hostile|layouts|patterns|samples|scripts|second-calculation|workbook)/',
    'growth',
    // It reads the source, in which every mutant stands.
    'only-words',
  ],
};
