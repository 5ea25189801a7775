/** `ragplan summary --out` against the same summary without it, at 10,000 and 100,000 actions: whole processes, cold, with their peak memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeWorkbook } from '../test/make/workbook';
import { bigPlan } from './big-plan';
import { inMs, ratio, say } from './timing';

const root = join(import.meta.dirname, '..');
const program = pathToFileURL(join(root, 'bin', 'ragplan.js')).href;
const MOST_MB: Readonly<Record<number, string>> = { 100_000: ' (aim: 800 or less)' };

/** The process says at its end how much memory it had at most, and how long it and its threads worked. */
const RUN = `
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('\\n' + JSON.stringify({ mb: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1000 }));
  });
  await import(${JSON.stringify(program)});`;

interface Spent {
  readonly ms: number;
  readonly cpu: number;
  readonly mb: number;
}

function runOnce(...args: string[]): Spent {
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', RUN, program, 'summary', ...args, '--as-at', '2025-06-30'],
    // A line for each of many recommendations is more than a buffer holds.
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(stderr);
  return { ms, ...(JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) as Omit<Spent, 'ms'>) };
}

const best = (runs: readonly Spent[], of: (run: Spent) => number): number => Math.min(...runs.map(of));

export async function benchWriting(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ragplan-bench-'));
  try {
    for (const actions of [10_000, 100_000]) {
      const file = join(folder, `plan-${actions}.xlsx`);
      const rows = bigPlan(actions).map((row, index) =>
        row.map((value) =>
          index > 0 && typeof value === 'number' ? { v: value, format: 'dd/mm/yyyy' } : value,
        ),
      );
      writeFileSync(file, await makeWorkbook([{ name: 'Action plan', rows }]));
      const times = actions > 50_000 ? 1 : 5;
      const bare: Spent[] = [];
      const written: Spent[] = [];
      // By turns, so that both meet the same machine.
      for (let time = 0; time < times; time++) {
        bare.push(runOnce(file));
        written.push(runOnce(file, '--out', join(folder, 'summary.xlsx'), '--force'));
      }
      const [ms, cpu] = [(run: Spent) => run.ms, (run: Spent) => run.cpu];
      say(`\nragplan summary --out, ${actions.toLocaleString('en-GB')} actions (best of ${times})`);
      say(`  ${inMs(best(written, ms))}, without --out ${inMs(best(bare, ms))}`);
      say(`  ${ratio(best(written, ms), best(bare, ms), 'the summary alone', '1.5 or less')}`);
      say(`  ${ratio(best(written, cpu), best(bare, cpu), 'its work, all threads together')}`);
      say(
        `  ${Math.round(best(written, (run) => run.mb))} MB at most${MOST_MB[actions] ?? ''}, without --out ${Math.round(best(bare, (run) => run.mb))} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
