// What is tried at random: a line for each, with the promise of docs/reliability.md that it is about.

const JEST = [process.execPath, 'node_modules/jest/bin/jest.js', '--maxWorkers=1'];
const MOST = 2_147_483_647;

/**
 * A part that runs tests. `count` is the variable that asks for so many cases; a part that tells how many it has tried
 * (TORTURE_REPORT) and stops by itself (TORTURE_SECONDS) is given far more than it can do, others the `cases` named here.
 */
const tests = ({ name, promise, path, count, seed, cases = null, share = 1 }) => ({
  name,
  promise,
  path,
  share,
  cases,
  command: [...JEST, path],
  environment: (value) => ({ [count]: String(cases ?? MOST), ...(seed && { [seed]: value }) }),
});

/** A part that runs a program of its own. */
const program = ({ name, promise, path, command, share = 1 }) => ({
  name,
  promise,
  path,
  share,
  cases: null,
  command,
  environment: () => ({}),
});

const HOSTILE = { promise: 4, seed: 'HOSTILE_SEED' };

export const PARTS = [
  tests({
    ...HOSTILE,
    name: 'mutants of files',
    path: 'test/hostile/package',
    count: 'PACKAGE_MUTANTS',
    share: 6,
  }),
  tests({
    ...HOSTILE,
    name: 'hostile cells and names',
    path: 'test/hostile/grids',
    count: 'GRID_MUTANTS',
    share: 4,
  }),
  tests({
    ...HOSTILE,
    name: 'one file written',
    path: 'test/hostile/files',
    count: 'FILE_MUTANTS',
    share: 2,
  }),
  tests({ ...HOSTILE, name: 'settings files', path: 'test/hostile/settings', count: 'SETTINGS_MUTANTS' }),
  tests({
    ...HOSTILE,
    name: 'hostile cells in Excel',
    path: 'test/addin/hostile',
    count: 'EXCEL_MUTANTS',
    share: 2,
  }),
  tests({
    name: 'edits, writes and faults in Excel',
    promise: 1,
    path: 'test/addin/torture/sequences.test.ts',
    count: 'TORTURE_RUNS',
    seed: 'TORTURE_SEED',
    share: 6,
  }),
  tests({
    name: 'a plan kept by any sequence',
    promise: 1,
    path: 'test/app/keep-plan.test.ts',
    count: 'KEEP_RUNS',
  }),
  tests({
    name: 'copies of every plan',
    promise: 1,
    path: 'test/workbook/file/copy/copy-workbook.test.ts',
    count: 'COPIED_PLANS',
    cases: 10_000,
  }),
  tests({
    name: 'a thousand refreshes',
    promise: 6,
    path: 'test/addin/torture/refreshes.test.ts',
    count: 'TORTURE_REFRESHES',
    cases: 1000,
    share: 2,
  }),
  tests({
    name: 'writes broken off everywhere',
    promise: 2,
    path: 'test/addin/torture/broken-writes.test.ts',
    count: 'TORTURE_RUNS',
    share: 6,
  }),
  tests({
    name: 'a second calculation',
    promise: 3,
    path: 'test/second-calculation',
    count: 'SECOND_RUNS',
    seed: 'FIELD_SEED',
    share: 4,
  }),
  tests({
    name: 'plans of the field',
    promise: 3,
    path: 'test/field/random',
    count: 'FIELD_RUNS',
    seed: 'FIELD_SEED',
    cases: 2000,
    share: 3,
  }),
  tests({
    name: 'plans in any shape',
    promise: 3,
    path: 'test/layouts/random',
    count: 'SHAPES',
    cases: 2000,
    share: 2,
  }),
  program({
    name: 'mutants of the code',
    promise: 3,
    path: 'scripts/mutants.mjs',
    command: [process.execPath, 'scripts/mutants.mjs', 'check'],
    share: 12,
  }),
];
