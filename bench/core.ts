/** The pure way from cells to sheets, against JSON.parse of the same cells: processor time, of large plans clean and dirty, of a first call, and by the number of rows. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inMs, ratio, say } from './timing';

interface CoreTimes {
  readonly plan: number;
  readonly check: number;
  readonly measure: number;
  readonly sheets: number;
  readonly all: number;
  readonly parse: number;
}

/** In a process of its own: what went before it would have warmed it up. */
function coreTimes(actions: number, kind: 'clean' | 'dirty', times: number): CoreTimes {
  const root = join(import.meta.dirname, '..');
  const memory = actions > 500_000 ? ['--max-old-space-size=16000'] : [];
  const args = [...memory, '--import', 'tsx', 'bench/core-once.ts', `${actions}`, kind, `${times}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as CoreTimes;
}

function sayCore(title: string, { all, parse, ...stages }: CoreTimes, aim: string): void {
  say(`  ${title}: ${inMs(all)}, ${ratio(all, parse, 'JSON.parse of the cells', aim)}`);
  const parts = Object.entries(stages).map(([name, ms]) => `${name} ${inMs(ms)}`);
  say(`    of which ${parts.join(', ')}`);
}

/** @param isLarge a million rows as well */
export async function benchCore(isLarge: boolean): Promise<void> {
  say('\nPlan, check, measure and sheets (processor time)');
  sayCore('10,000 actions, first call', coreTimes(10_000, 'clean', 1), '20 or less');
  sayCore('100,000 actions, clean', coreTimes(100_000, 'clean', 2), '4 or less');
  sayCore('100,000 actions, dirty', coreTimes(100_000, 'dirty', 2), '4 or less');

  say('\nGrowth with the number of actions (linear: the same time for an action)');
  let first = 0;
  for (const actions of [1_000, 10_000, 100_000, ...(isLarge ? [1_000_000] : [])]) {
    const perAction = coreTimes(actions, 'clean', actions > 50_000 ? 1 : 5).all / actions;
    first ||= perAction;
    say(
      `  ${String(actions).padStart(7)}: ${(perAction * 1000).toFixed(1)} µs an action, ${ratio(perAction, first, 'that of 1,000')}`,
    );
  }
}
