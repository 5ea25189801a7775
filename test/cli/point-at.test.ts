/** --sheet, --table and --map point at a plan whose headers mean nothing to the product. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRagplan } from '../../src/cli/program';
import { makeWorkbook } from '../make/workbook';
import { fakeTerminal } from './fake-terminal';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-'));
  path = join(folder, 'plan.xlsx');
  const body = [
    ['a1', 'Repair the roof of the depot', 'Sam', 'Completed'],
    ['a2', 'Replace the boilers', 'Ali', 'In progress'],
    ['a3', 'Survey the drains', 'Jo', 'Not started'],
  ];
  const plan = [
    ['Action', 'Owner', 'Status'],
    ['Publish the register of grants', 'Head of Place', 'Completed'],
    ['Train the scrutiny panel', 'Head of Law', 'In progress'],
  ];
  const bytes = await makeWorkbook([
    { name: 'Plan', rows: plan },
    { name: 'Odd', rows: [['Quokka log'], [null], ['Zub', 'Wibble', 'Frob', 'Blen'], ...body] },
    { name: 'Bare', rows: [['Zub', null, null, null], ...body] },
    { name: 'Listed', rows: [['Zub', 'Wibble', 'Frob', 'Blen'], ...body], tables: [{ name: 'Log' }] },
  ]);
  writeFileSync(path, bytes);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(settings: object, ...options: string[]) {
  const map = join(folder, 'map.json');
  writeFileSync(map, JSON.stringify({ format: 'ragplan/settings@1', settings }));
  const terminal = fakeTerminal();
  const code = await runRagplan(['summary', path, '--json', '--map', map, ...options], terminal);
  expect([code, terminal.errors()]).toEqual([0, '']);
  const { source, columns, overall } = JSON.parse(terminal.out()) as {
    source: { parts: { sheet: string; range: string }[] };
    columns: Record<string, string>;
    overall: { lifecycle: Record<string, number> };
  };
  return { ...source.parts[0], columns, lifecycle: overall.lifecycle };
}
const EACH = { completed: 1, 'in-progress': 1, 'not-started': 1, unknown: 0 };

test.each([
  ['--sheet and columns', ['--sheet', 'Odd'], { columns: { action: 'Wibble', status: 'Blen' } }, 'A3:D6'],
  [
    'a sheet, a row and columns of the map',
    [],
    { sheets: ['Odd'], headerRow: 3, columns: { action: 'Wibble', status: 'Blen' } },
    'A3:D6',
  ],
  ['--table and columns', ['--table', 'Log'], { columns: { action: 'Wibble', status: 'Blen' } }, 'A1:D4'],
  [
    '--sheet and letters',
    ['--sheet', 'Bare'],
    { headerRow: 1, columns: { action: 'B', status: 'D' } },
    'A1:D4',
  ],
])('%s are obeyed', async (_name, options, settings, range) => {
  const found = await read(settings, ...options);
  expect(found).toMatchObject({ range, columns: settings.columns, lifecycle: EACH });
});

test('--sheet alone is enough where the content says which column is which', async () => {
  expect(await read({}, '--sheet', 'Odd')).toMatchObject({ sheet: 'Odd', lifecycle: EACH });
});
