// `npm test`: everything that must hold, one step after another, and one line at the end that counts it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureAll } from './ensure.mjs';
import { root, runNode, runNodeQuietly } from './run-program.mjs';
import { addJest, addStep, startCount, writeCount } from './test-count.mjs';

const tool = (path) => join(root, 'node_modules', path);

/** Each passes with exit code 0; the longest first. The build stands before jest: some tests run what it made. */
const STEPS = [
  {
    name: 'Build (command line, add-in and page)',
    script: tool('webpack/bin/webpack.js'),
    options: [
      '--mode',
      'production',
      '--config-name',
      'cli',
      '--config-name',
      'addin',
      '--config-name',
      'page',
    ],
  },
  {
    name: 'Format',
    script: tool('prettier/bin/prettier.cjs'),
    options: ['--check', '--log-level=warn', '.'],
  },
  { name: 'Lint', script: tool('eslint/bin/eslint.js'), options: ['--max-warnings', '0', '.'] },
  {
    name: 'Rooms (arrows and circles)',
    script: tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    options: ['src'],
  },
  { name: 'Unused (files, exports, packages)', script: tool('knip/bin/knip.js'), options: ['--no-progress'] },
  {
    name: 'Unused in what ships',
    script: tool('knip/bin/knip.js'),
    options: ['--no-progress', '--production', '--config', 'scripts/lint/knip-shipped.json'],
  },
  { name: 'Types', script: tool('typescript/bin/tsc'), options: ['--noEmit'] },
];

/** Reads what was built. */
const MANIFEST = {
  name: 'Manifest',
  script: tool('tsx/dist/cli.mjs'),
  options: ['scripts/check-manifest.ts'],
};

/** Takes at most four workers: a browser test is more than one process. */
const WORKERS = Math.min(4, availableParallelism());

let count = startCount();
const began = Date.now();

async function runStep({ name, script, options }) {
  console.log(`${name} ...`);
  const start = Date.now();
  const { code, output } = await runNodeQuietly(script, options);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`\n== ${name}\n${output}${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  count = addStep(count, code);
}

/** Most of them keep one processor busy: as many at a time as there are, and two at most. */
async function runBesideEachOther(steps) {
  const left = steps[Symbol.iterator]();
  const runOneByOne = async () => {
    for (const step of left) await runStep(step);
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, runOneByOne));
}

/** @returns {Promise<number>} how many tests passed */
async function runJest() {
  console.log('\n== Tests');
  const folder = mkdtempSync(join(tmpdir(), 'ragplan-test-'));
  const report = join(folder, 'jest.json');
  const options = ['--json', `--outputFile=${report}`, `--maxWorkers=${WORKERS}`];
  const code = await runNode(tool('jest/bin/jest.js'), options);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  count = addJest(count, result, code);
  return result?.numPassedTests ?? 0;
}

let testsPassed = 0;
try {
  console.log('== Machine');
  await ensureAll();
  await runBesideEachOther(STEPS);
  await runStep(MANIFEST);
  testsPassed = await runJest();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  count = addStep(count, 1);
}

if (testsPassed === 0) console.error('No test ran to its end, so nothing was shown.');
console.log(`\nTook ${Math.round((Date.now() - began) / 1000)} s.`);
console.log(writeCount(count));
process.exitCode = count.failed === 0 && testsPassed > 0 ? 0 : 1;
