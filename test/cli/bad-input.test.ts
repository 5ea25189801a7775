import { OWN_SHEETS } from '../../src/model/own-names';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as SheetJs from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { runRagplan } from '../../src/cli/program';
import type { MadeCell, MadeValue } from '../make/workbook';
import { makeWorkbook } from '../make/workbook';
import { handMade } from '../workbook/file/read/hand-made';
import { fakeTerminal } from './fake-terminal';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-bad-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs both commands on the bytes; whatever happens, the file is as it was. */
async function run(command: 'summary' | 'check', name: string, bytes: Uint8Array, ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const terminal = fakeTerminal();
  const code = await runRagplan([command, path, ...options], terminal);
  expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
  expect(terminal.errors() + terminal.out()).not.toMatch(/\n\s+at |\bundefined\b|\[object|NaN/);
  return { code, out: terminal.out(), errors: terminal.errors() };
}

type Row = readonly (MadeValue | MadeCell)[];
const HEADERS: Row = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
const row = (number: number, status: MadeValue | MadeCell, action: MadeValue = `Do thing ${number}`): Row => [
  `${number}.1`,
  `Recommendation ${number}`,
  action,
  'Director of Place',
  { v: 45747, format: 'dd/mm/yyyy' },
  status,
];
const plan = (rows: readonly Row[], headers = HEADERS): Promise<Uint8Array> =>
  makeWorkbook([{ name: 'Action plan', rows: [headers, ...rows] }]);
const SOME = [row(1, 'Complete'), row(2, 'In progress'), row(3, 'Not started')];
const text = (words: string): Uint8Array => strToU8(words);
const COMPOUND = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);

describe('a file that cannot be read ends in one sentence that says what to do', () => {
  const cases: readonly [string, string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
    ['a text file called .xlsx', 'plan.xlsx', () => text('hello'), /is not an Excel workbook/],
    ['an empty file', 'plan.xlsx', () => new Uint8Array(), /is empty/],
    ['Excel 97-2003', 'plan.xls', () => COMPOUND, /before 2007.*save it as/],
    [
      'LibreOffice',
      'plan.ods',
      () => zipSync({ mimetype: text('application/vnd.oasis.opendocument.spreadsheet') }),
      /\.ods/,
    ],
    ['a text file with commas', 'plan.csv', () => text('Ref,Action\n1,Do it'), /\.csv/],
    [
      'a password',
      'plan.xlsx',
      () =>
        writeXlsx({ sheets: [{ name: 'P', rows: [['Ref']] }], encryption: { password: 'x', spinCount: 5 } }),
      /password.*without one/,
    ],
    ['a file cut short', 'plan.xlsx', async () => (await plan(SOME)).slice(0, 2000), /damaged/],
    [
      'a zip bomb',
      'plan.xlsx',
      () => handMade({ sheets: [`<sheetData>${' '.repeat(20_000_000)}</sheetData>`] }),
      /20 MB|100/,
    ],
    [
      'a workbook without a plan',
      'plan.xlsx',
      () => makeWorkbook([{ name: 'Budget', rows: [['Cost'], [5]] }]),
      /Budget/,
    ],
    ['a workbook without anything', 'plan.xlsx', () => makeWorkbook([{ name: 'Empty', rows: [] }]), /Empty/],
  ];
  test.each(cases)('%s', async (_, name, make, sentence) => {
    const bytes = await make();
    for (const command of ['summary', 'check'] as const) {
      const { code, out, errors } = await run(command, name, bytes);
      expect([code, out]).toEqual([2, '']);
      expect(errors).toMatch(/^ragplan: .*\.\n$/);
      expect(errors).toMatch(sentence);
    }
  });

  test('the limits of a zip bomb can be set', async () => {
    const bytes = handMade({ sheets: [`<sheetData>${' '.repeat(20_000_000)}</sheetData>`] });
    const { errors } = await run('check', 'plan.xlsx', bytes, '--max-ratio', '100000');
    expect(errors).not.toMatch(/MB/);
  });
});

/** The codes of the findings, each once. */
async function codesOf(bytes: Uint8Array): Promise<string[]> {
  const { out, errors } = await run('check', 'plan.xlsx', bytes, '--json');
  expect(errors).toBe('');
  const { findings } = JSON.parse(out) as { findings: { code: string }[] };
  return [...new Set(findings.map(({ code }) => code))];
}

async function tallyOf(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const { code, out } = await run('summary', 'plan.xlsx', bytes, '--json');
  expect(code).toBe(0);
  return (JSON.parse(out) as { overall: Record<string, unknown> }).overall;
}

describe('an odd plan is read, and what is odd is a finding', () => {
  test('two equally good candidates: which was taken is said', async () => {
    const rows = [HEADERS, ...SOME];
    const bytes = await makeWorkbook([
      { name: 'Plan A', rows },
      { name: 'Plan B', rows },
    ]);
    expect(await codesOf(bytes)).toContain('plan-ambiguous');
    const { out } = await run('check', 'plan.xlsx', bytes);
    expect(out).toMatch(/Plan [AB]/);
  });

  test('no status column, and a status column that is all blank', async () => {
    const without = await plan(
      SOME.map((each) => each.slice(0, 5)),
      HEADERS.slice(0, 5),
    );
    expect(await codesOf(without)).toContain('status-column-missing');
    const blank = await plan([row(1, null), row(2, null)]);
    expect((await codesOf(blank)).some((code) => /^status-(column-)?missing$/.test(code))).toBe(true);
  });

  test('a header row and no action: no percentage, and the sentence says why', async () => {
    const bytes = await plan([]);
    expect(await tallyOf(bytes)).toMatchObject({ actions: 0, percent: null, headline: null });
    expect((await run('summary', 'plan.xlsx', bytes)).out).toContain('the plan has no actions');
  });

  test('one action', async () => {
    expect(await tallyOf(await plan([row(1, 'Complete')]))).toMatchObject({ actions: 1 });
  });

  test('headers that are names of things inside every object', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const bytes = await plan(
        SOME.map((each) => [...each, name]),
        [...HEADERS, name],
      );
      expect(await tallyOf(bytes)).toMatchObject({ actions: 3, excluded: 0 });
    }
    expect(await tallyOf(await plan([row(1, '__proto__'), row(2, 'Complete')]))).toMatchObject({
      lifecycle: { completed: 1, unknown: 1 },
    });
  });

  test('errors, booleans and formulas without a value where a status should be', async () => {
    const bytes = await plan([row(1, '#N/A'), row(2, true), row(3, { formula: 'G4' }), row(4, 'Complete')]);
    const codes = await codesOf(bytes);
    expect(codes).toEqual(expect.arrayContaining(['status-unknown', 'formula-not-calculated']));
    expect(await tallyOf(bytes)).toMatchObject({ actions: 4, lifecycle: { completed: 1 } });
  });

  test('text that is very long, runs from right to left, holds control characters or looks like a formula', async () => {
    const odd = ['x'.repeat(32_767), 'שלום \u202Eabc', 'a\u0007b', '=1+1', '+44', '-5', '@SUM(A1)'];
    const bytes = await plan(
      odd.map((words, index) => {
        const [reference = null, , ...rest] = row(index + 1, 'In progress', words);
        return [reference, words, ...rest];
      }),
    );
    expect(await tallyOf(bytes)).toMatchObject({ actions: odd.length });
    const out = join(folder, 'summary.xlsx');
    const { code } = await run('summary', 'plan.xlsx', bytes, '--out', out);
    expect(code).toBe(0);
    const { Sheets } = SheetJs.read(readFileSync(out));
    const cellsOf = (sheet: SheetJs.WorkSheet | undefined) =>
      Object.values(sheet ?? {}) as SheetJs.CellObject[];
    const { [OWN_SHEETS.method.name]: method, ...others } = Sheets;
    const cells = Object.values(others).flatMap(cellsOf);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    // Formulas of ours count rows again; nothing of the plan's text is in them.
    const ours = cellsOf(method).flatMap(({ f }) => (f === undefined ? [] : [f]));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((formula) => odd.some((words) => formula.includes(words.slice(0, 40))))).toEqual([]);
    expect(cells.some(({ t, v }) => t === 's' && v === '=1+1')).toBe(true);
  });

  test('a stray cell in the last row and column leaves the plan as it is', async () => {
    const cell = (address: string, words: string): string =>
      `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = [
      ['Ref', 'Recommendation', 'Action', 'Status'],
      ['1.1', 'Rec 1', 'Do it', 'Complete'],
      ['1.2', 'Rec 1', 'Do more', 'Complete'],
    ];
    const lines = rows.map(
      (words, index) =>
        `<row r="${index + 1}">${words.map((word, column) => cell(`${'ABCD'[column]}${index + 1}`, word)).join('')}</row>`,
    );
    const stray = `<row r="1048576">${cell('XFD1048576', 'x')}</row>`;
    const bytes = handMade({ sheets: [`<sheetData>${lines.join('')}${stray}</sheetData>`] });
    expect(await tallyOf(bytes)).toMatchObject({ actions: 2, lifecycle: { completed: 2 } });
  });
});
