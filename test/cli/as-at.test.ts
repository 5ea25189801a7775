/** Which day the figures of the command line speak for (section 7, the as-at date). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRagplan } from '../../src/cli/program';
import { renderSheet } from '../../src/render/sheet/render-sheet';
import { reportSettings } from '../../src/report/sheets/settings-sheet';
import { NO_SETTINGS } from '../../src/model/settings';
import { makeWorkbook } from '../make/workbook';
import { fakeTerminal } from './fake-terminal';
import { rowsOf } from '../make/sheet-rows';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ROWS = [
  ['Ref', 'Action', 'Owner', 'Status'],
  ['1.1', 'Publish the register of grants', 'Head of Place', 'Completed'],
  ['1.2', 'Train the scrutiny panel', 'Head of Law', 'In progress'],
];

async function planFile(title: string, kept?: string): Promise<string> {
  const path = join(folder, 'plan.xlsx');
  const settings = renderSheet(reportSettings({ ...NO_SETTINGS, asAt: kept ?? null }), '');
  const table = settings.tables[1];
  const rows = rowsOf(settings)
    .slice(table!.top)
    .map((row) =>
      row.map((cell) =>
        cell?.style === 'date' ? { v: cell.value, format: 'dd/mm/yyyy' } : (cell?.value ?? null),
      ),
    );
  const sheets = [
    { name: 'Plan', rows: [[title], ...ROWS] },
    ...(kept === undefined ? [] : [{ name: 'RAG settings', rows, tables: [{ name: 'RagPlanSettings' }] }]),
  ];
  writeFileSync(path, await makeWorkbook(sheets));
  return path;
}

const run = async (...args: string[]) => {
  const terminal = fakeTerminal();
  const code = await runRagplan(args, terminal);
  return { code, out: terminal.out().replace(/\s+/g, ' '), errors: terminal.errors() };
};

test('--as-at plan takes the day that the plan says', async () => {
  const { code, out } = await run('summary', await planFile('Position at 31 March 2025'), '--as-at', 'plan');
  expect(code).toBe(0);
  expect(out).toContain('As at 31 March 2025, of the two actions');
  expect(out).not.toContain('The plan says');
});

test('--as-at plan is refused with a sentence where the plan says none', async () => {
  const { code, out, errors } = await run('check', await planFile('Our action plan'), '--as-at', 'plan');
  expect([code, out]).toEqual([2, '']);
  expect(errors).toMatch(
    /^ragplan: The plan does not say for which day it speaks: .*--as-at 2025-03-31\.\n$/,
  );
});

test.each(['summary', 'check'])(
  '%s says that the plan speaks for another day, and how to have it',
  async (command) => {
    const path = await planFile('Updated 5 September 2024');
    const said = 'The plan says that it speaks for 5 September 2024; these figures are for';
    expect((await run(command, path)).out).toContain(said);
    const { out, errors } = await run(command, path, '--json');
    expect(JSON.parse(out).source.asAt).toBe('2025-01-31');
    expect(errors.replace(/\s+/g, ' ')).toContain(said);
    expect((await run(command, path, '--as-at', '2024-09-05')).out).not.toContain('The plan says');
  },
);

test('the day kept on the settings sheet counts before today, and an option before it', async () => {
  const path = await planFile('Our action plan', '2024-12-31');
  expect((await run('summary', path)).out).toContain('As at 31 December 2024');
  expect((await run('summary', path, '--as-at', '2024-06-30')).out).toContain('As at 30 June 2024');
});

test('a day kept in a --map file counts like one on the settings sheet', async () => {
  const map = join(folder, 'map.json');
  writeFileSync(map, JSON.stringify({ format: 'ragplan/settings@1', settings: { asAt: '2024-06-30' } }));
  const path = await planFile('Our action plan', '2024-12-31');
  expect((await run('summary', path, '--map', map)).out).toContain('As at 30 June 2024');
});
