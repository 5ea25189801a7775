import type { FoundMark } from '../../src/model/grid';
import { hasHistory, isOwnSheet } from '../../src/model/own-sheets';
import { fileStem } from '../../src/model/file-stem';
import { hasOneSheet } from '../../src/model/plan-sheets';
import { makePlan } from '../make/plan';

const AREA = { top: 0, left: 0, rows: 3, columns: 3 };
const tables = (...names: string[]) =>
  names.map((name) => ({ name, area: AREA, hasHeaders: true, hasTotals: false }));
const mark = (more: Partial<FoundMark>): FoundMark => ({
  kind: 'summary',
  number: 1,
  state: 'whole',
  asAt: null,
  serial: 1,
  otherCharts: 0,
  print: '',
  printBefore: '',
  area: AREA,
  ...more,
});

describe('A sheet of ours', () => {
  it('is known by its mark, half-written and without a table too', () => {
    expect(isOwnSheet({ tables: [], mark: mark({}) })).toBe(true);
    expect(isOwnSheet({ tables: [], mark: mark({ state: 'writing' }) })).toBe(true);
    expect(isOwnSheet({ tables: tables('Table1'), mark: mark({ state: 'writing' }) })).toBe(true);
  });

  it('is known by its tables where it was copied or comes from a file', () => {
    expect(isOwnSheet({ tables: tables('RagSummaryPlan', 'RagSummaryRecommendations_2') })).toBe(true);
    expect(isOwnSheet({ tables: tables('RagStatusMap') })).toBe(true);
  });

  it('is none where a table of the council’s only sounds like ours', () => {
    for (const name of ['RagActions', 'RagTracker', 'RagPortfolio']) {
      expect(isOwnSheet({ tables: tables(name) })).toBe(false);
    }
  });

  it('is none where the council keeps a table of its own there, and none without any table', () => {
    expect(isOwnSheet({ tables: tables('RagSummaryPlan', 'RagTracker') })).toBe(false);
    expect(isOwnSheet({ tables: [] })).toBe(false);
  });

  it('is no obstacle to a sample plan, which is there to be read', () => {
    expect(isOwnSheet({ tables: tables('SampleActionPlan'), mark: mark({ kind: 'sample' }) })).toBe(false);
  });
});

test('A workbook has a history where one of its tables holds one', () => {
  expect(hasHistory([{ tables: tables('Table1') }, { tables: tables('Table2', 'RagHistory') }])).toBe(true);
  expect(hasHistory([{ tables: tables('RagSummaryPlan') }])).toBe(false);
  expect(hasHistory([])).toBe(false);
});

test('A plan stands on one sheet, or on several', () => {
  const on = (...sheets: string[]) => hasOneSheet(makePlan({ rows: sheets.map((sheet) => ({ sheet })) }));
  expect([on('A'), on('A', 'A'), on('A', 'B'), on('B', 'A', 'A')]).toEqual([true, true, false, false]);
});

test('What a plan is called is its file without the ending of a workbook', () => {
  expect(['CPC plan v2.xlsx', 'plan.XLSM', 'plan.xlsx.old', 'plan.xlsb'].map(fileStem)).toEqual([
    'CPC plan v2',
    'plan',
    'plan.xlsx.old',
    'plan.xlsb',
  ]);
});
