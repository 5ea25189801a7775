// Mutation testing, as `npm run mutants` (scripts/mutants.mjs) asks for it.

const out = `out/mutants/${process.env.MUTANTS_ROOM}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['./scripts/mutants/runner.mjs'],
  testRunner: 'rooms',
  // Each mutant meets the tests that reach it, and no others.
  coverageAnalysis: 'perTest',
  checkers: [],
  ignoreStatic: true,
  tempDirName: `${out}/sandbox`,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `${out}/mutants.json` },
  ignorePatterns: ['build', 'dist', 'out', 'samples/*.png', 'assets', 'test/workbench', 'test/browser'],
  concurrency: 1,
  // All tests once, counted by statement, on a machine that is busy with other things.
  dryRunTimeoutMinutes: 10,
  timeoutMS: 30_000,
};
