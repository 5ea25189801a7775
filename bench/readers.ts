/** Readers of .xlsx on 100,000 rows of 12 columns: time and peak memory, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigWorkbook } from './big-plan';
import { inMs, ratio, say } from './timing';

const root = join(import.meta.dirname, '..');
const ROWS = 100_000;

/** What each process runs before it reports its own time and memory. */
const READERS: Readonly<Record<string, string>> = {
  'this product': `const { openWorkbookFile } = await import('./src/workbook/file/package/open-file');
    await (await openWorkbookFile(file)).readGrids();`,
  'hucre, with styles': `const { readXlsx } = await import('hucre/xlsx');
    await readXlsx(readFileSync(file), { readStyles: true });`,
  'hucre, values only': `const { readXlsx } = await import('hucre/xlsx'); await readXlsx(readFileSync(file));`,
  'SheetJS 0.20.3': `const { read } = await import('@e965/xlsx'); read(readFileSync(file), { cellStyles: true, cellNF: true });`,
};

const script = (body: string) => `
  import { readFileSync } from 'node:fs';
  const file = process.argv[1];
  const began = performance.now();
  ${body}
  console.log(JSON.stringify({ ms: performance.now() - began, mb: process.resourceUsage().maxRSS / 1024 }));`;

export async function benchReaders(): Promise<void> {
  say(`\nReaders on ${ROWS.toLocaleString('en-GB')} rows of 12 columns (best of two)`);
  const folder = mkdtempSync(join(tmpdir(), 'ragplan-bench-'));
  try {
    const file = join(folder, 'plan.xlsx');
    writeFileSync(file, await bigWorkbook(ROWS));
    const spent: Record<string, number> = {};
    for (const [name, body] of Object.entries(READERS)) {
      const runs = [0, 1].map(() => readOnce(body, file));
      const ms = Math.min(...runs.map((run) => run.ms));
      const mb = Math.min(...runs.map((run) => run.mb));
      spent[name] = ms;
      say(`  ${name.padEnd(20)} ${inMs(ms).padStart(9)}  ${Math.round(mb)} MB at most`);
    }
    const [own = 0, hucre = 0] = [spent['this product'], spent['hucre, with styles']];
    say(`  ${ratio(own, hucre, 'bare hucre with styles', '1.0 or less')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readOnce(body: string, file: string): { ms: number; mb: number } {
  const args = ['--import', 'tsx', '--input-type=module', '-e', script(body), file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { ms: number; mb: number };
}
