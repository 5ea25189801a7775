/** `ragplan summary --out` against the same summary without it, at 10,000 and 100,000 actions: whole processes, cold, with their peak memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigWorkbook } from './big-plan';
import { inMs, ratio, say } from './timing';
import { byTurns, RAGPLAN, runNode } from './whole-process';

const AS_AT = ['--as-at', '2025-06-30'];
const MOST_MB: Readonly<Record<number, string>> = { 100_000: ' (aim: 800 or less)' };

/** Milliseconds in which the same cells are written from ready columns, in a process of its own. */
function bareCells(file: string): number {
  const args = ['--import', 'tsx', 'bench/bare-cells.ts', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as { ms: number }).ms;
}

export async function benchWriting(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ragplan-bench-'));
  try {
    for (const actions of [10_000, 100_000]) {
      const file = join(folder, `plan-${actions}.xlsx`);
      writeFileSync(file, await bigWorkbook(actions));
      const times = actions > 50_000 ? 1 : 5;
      const summary = join(folder, 'summary.xlsx');
      const out = ['--out', summary, '--force'];
      const { bare, written } = byTurns(times, {
        bare: () => runNode(RAGPLAN, 'summary', file, ...AS_AT),
        written: () => runNode(RAGPLAN, 'summary', file, ...out, ...AS_AT),
      });
      say(`\nragplan summary --out, ${actions.toLocaleString('en-GB')} actions (best of ${times})`);
      say(`  ${inMs(written.ms)}, without --out ${inMs(bare.ms)}`);
      say(`  ${ratio(written.ms, bare.ms, 'the summary alone', '1.5 or less')}`);
      say(`  ${ratio(written.cpu, bare.cpu, 'its work, all threads together')}`);
      const cells = Math.min(...Array.from({ length: times }, () => bareCells(summary)));
      say(`  ${ratio(cells, bare.ms, 'it for a bare loop that writes the same cells from ready columns')}`);
      say(
        `  ${Math.round(written.mb)} MB at most${MOST_MB[actions] ?? ''}, without --out ${Math.round(bare.mb)} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
