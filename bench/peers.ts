/** `ragplan summary` beside scripts that a user would write instead, and several plans at once beside one at a time: whole processes, cold, by turns. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigWorkbook } from './big-plan';
import { inMs, ratio, say } from './timing';
import { byTurns, hasPython, peer, RAGPLAN, runNode, runPython } from './whole-process';

const SAMPLE = join(import.meta.dirname, '..', 'samples', 'corporate-peer-challenge.xlsx');
const AS_AT = ['--as-at', '2025-06-30'];
const TIMES = 5;
/** As many councils as might send one. */
const PLANS = 317;

function beside(
  title: string,
  file: string,
  aims: { readonly sheetjs?: string; readonly hucre?: string },
): void {
  const python = hasPython('openpyxl');
  const spent = byTurns(TIMES, {
    node: () => runNode(''),
    sheetjs: () => runNode(peer('sheetjs.mjs'), file),
    hucre: () => runNode(peer('hucre.mjs'), file),
    ragplan: () => runNode(RAGPLAN, 'summary', file, ...AS_AT),
  });
  const others = python ? byTurns(TIMES, { openpyxl: () => runPython(peer('with_openpyxl.py'), file) }) : {};
  say(`\n${title} (least of ${TIMES}: time, processor)`);
  for (const [name, { ms, cpu }] of Object.entries({ ...spent, ...others }))
    say(`  ${name.padEnd(9)} ${inMs(ms).padStart(9)} ${inMs(cpu).padStart(9)}`);
  if (!python) say('  openpyxl  left out: python3 is not here, or does not have it');
  const { ragplan, sheetjs, hucre } = spent;
  say(
    `  ${ratio(ragplan.ms, sheetjs.ms, 'the SheetJS script', aims.sheetjs)}; processor ${(ragplan.cpu / sheetjs.cpu).toFixed(1)}`,
  );
  say(
    `  ${ratio(ragplan.ms, hucre.ms, 'the hucre script', aims.hucre)}; processor ${(ragplan.cpu / hucre.cpu).toFixed(1)}`,
  );
}

function severalPlans(folder: string): void {
  const plans = join(folder, 'plans');
  mkdirSync(plans);
  for (let plan = 1; plan <= PLANS; plan++) copyFileSync(SAMPLE, join(plans, `council-${plan}.xlsx`));
  const { together, alone } = byTurns(TIMES, {
    alone: () => runNode(RAGPLAN, 'summary', SAMPLE, ...AS_AT),
    together: () => runNode(RAGPLAN, 'summary', plans, ...AS_AT),
  });
  say(`\n${PLANS} plans of 62 actions in one process (one alone: ${inMs(alone.ms)}, taken ${PLANS} times)`);
  say(
    `  ${inMs(together.ms)}, ${(together.ms / (PLANS * alone.ms)).toFixed(2)} times one process each (aim: 0.1 or less); ` +
      `processor ${(together.cpu / (PLANS * alone.cpu)).toFixed(2)}`,
  );
}

export async function benchPeers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ragplan-bench-'));
  try {
    beside('ragplan summary beside scripts, 62 actions', SAMPLE, { sheetjs: '1.2 or less' });
    const large = join(folder, 'plan.xlsx');
    writeFileSync(large, await bigWorkbook(10_000));
    beside('ragplan summary beside scripts, 10,000 actions', large, { hucre: '1.1 or less' });
    severalPlans(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
