// `npm run torture`: everything that is tried at random, for as long as you like: `--minutes 30`, `--seed 7`, `--part NAME`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './run-program.mjs';
import { formatTable, planParts, readCases } from './torture/plan.mjs';
import { PARTS } from './torture/parts.mjs';

/** Seconds that a part may take beyond its share, to shrink what it has found and to end. */
const GRACE = 120;

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2_147_483_647) },
    part: { type: 'string', multiple: true },
  },
});
const minutes = Number(options.minutes);
if (!(minutes > 0)) throw new Error(`--minutes wants a number above 0, not "${options.minutes}".`);

/** Runs a part's own command; its group ends with it. @returns 'passed', 'FAILED' or 'stopped' */
function run({ command }, seconds, environment) {
  const [program, ...given] = command;
  const child = spawn(program, given, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  return new Promise((resolve) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      process.kill(-child.pid, 'SIGKILL');
    }, seconds * 1000);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(isOver ? 'stopped' : code === 0 ? 'passed' : 'FAILED');
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'ragplan-torture-'));
const { parts, missing } = planParts(PARTS, {
  minutes,
  only: options.part,
  exists: (path) => existsSync(join(root, path)),
});
console.log(`Seed ${options.seed}, ${minutes} minutes, ${parts.length} parts.`);
const rows = missing.map(({ promise, name }) => ({ promise, name, cases: '', result: 'not there' }));
for (const part of parts) {
  const report = join(folder, `${part.name.replace(/\W+/g, '-')}.txt`);
  console.log(`\n== ${part.name} (${Math.round(part.seconds)} s)`);
  const began = Date.now();
  const result = await run(part, part.seconds + GRACE, {
    ...part.environment(options.seed),
    TORTURE_SECONDS: String(Math.max(1, Math.round(part.seconds))),
    TORTURE_REPORT: report,
  });
  const told = existsSync(report) ? readCases(readFileSync(report, 'utf8')) : null;
  const took = `${Math.round((Date.now() - began) / 1000)} s`;
  rows.push({
    promise: part.promise,
    name: part.name,
    cases: told ?? (result === 'passed' ? part.cases : ''),
    result,
    took,
  });
}
rmSync(folder, { recursive: true, force: true });
console.log(
  `\n${formatTable(rows)}\n\nAgain with the same values: npm run torture -- --seed ${options.seed} --minutes ${minutes}`,
);
// Stopped is no failure of a part that only ends when it has tried everything; a part that tells of its cases ends by itself.
const failed = rows.filter(
  ({ result, cases }) => result === 'FAILED' || (result === 'stopped' && cases !== ''),
);
process.exitCode = failed.length === 0 ? 0 : 1;
