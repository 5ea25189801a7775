// Mutation testing of the rooms that every figure comes from: `npm run mutants` (many hours), or one room against its own tests:
// `MUTANTS_TESTS=measure npm run mutants -- -m 'src/measure/**/*.ts'`.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/model/**/*.ts',
    'src/reader/**/*.ts',
    'src/check/**/*.ts',
    'src/measure/**/*.ts',
    'src/report/**/*.ts',
    'src/render/**/*.ts',
  ],
  testRunner: 'jest',
  // Each mutant meets the tests that reach it, and no others.
  coverageAnalysis: 'perTest',
  jest: { configFile: 'scripts/mutants/jest.config.mjs', enableFindRelatedTests: false },
  checkers: [],
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'out/mutants/incremental.json',
  tempDirName: 'out/mutants/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'out/mutants/mutants.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: [
    'build',
    'dist',
    'out',
    'docs',
    'samples/*.png',
    'assets',
    'test/workbench',
    'test/browser',
  ],
  concurrency: 1,
  // Each run of jest leaves something behind: after some hundred the process does little but clear up.
  maxTestRunnerReuse: 60,
  // All tests once, counted by statement, on a machine that is busy with other things.
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
};
