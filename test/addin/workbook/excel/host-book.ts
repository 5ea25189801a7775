/** What the tests of the Excel adapter share: a plan in the stand-in, small books of sheets, and what stands in the workbook. */
import type { SummaryBook } from '../../../../src/render/sheet-plan';
import { madeChecksSheet, madeSummarySheet, makeSummaryBook } from '../../../make/summary-book';
import type { ExcelHost } from '../../../excel-host/session/host';
import type { HostOptions } from '../../../excel-host/testing';
import { startHost } from '../../../excel-host/testing';
import { rowsOf } from '../../../make/sheet-rows';
import { stackCells } from '../../../../src/render/sheet-cells';

export const PLAN_SHEET = "Director's plan #2";
const PLAN_ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Status'],
  ['1', 'Agree priorities', 'Write them down', 'Green'],
  ['2', 'Publish them', 'Print them', 'Amber'],
];

/** The plan is a table in A1:D3. */
export const startWithPlan = (options: Omit<HostOptions, 'sheets'> = {}): ExcelHost =>
  startHost({
    ...options,
    sheets: [{ name: PLAN_SHEET, rows: PLAN_ROWS, tables: { ActionPlan: 'A1:D3' } }],
  });

/** Two sheets: a table with a chart, and a table with highlights, links, dates and awkward texts. */
export const smallBook = (length = 2, title?: string): SummaryBook => {
  const sheets = [madeSummarySheet(length), madeChecksSheet(length)];
  return makeSummaryBook(
    title === undefined
      ? sheets
      : sheets.map((sheet) => ({
          ...sheet,
          cells: stackCells([
            [{ value: `${sheet.name}: ${title}`, style: 'title' }],
            ...rowsOf(sheet).slice(1),
          ]),
        })),
  );
};

/** Everything of a sheet but the ids of its things, and where charts come to lie by the heights of rows, to compare one moment with another. */
export function contentOf(host: ExcelHost, name: string): unknown {
  const sheet = host.model.findSheet(name);
  if (!sheet) return null;
  const everywhere = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const withoutId = <T extends { readonly id: string }>({ id: _id, ...rest }: T) => rest;
  return {
    cells: [...sheet.cells.within(everywhere)].sort((a, b) => a.row - b.row || a.column - b.column),
    tables: sheet.tables.map(withoutId),
    conditionals: sheet.conditionals.map(withoutId),
    charts: sheet.charts.map(
      ({ series, left: _left, top: _top, width: _width, height: _height, ...chart }) => ({
        ...withoutId(chart),
        series: series.map(({ name: label, values, categories }) => ({ label, values, categories })),
      }),
    ),
    frozen: sheet.frozen,
    page: sheet.page,
    columns: [...sheet.columns].sort(([a], [b]) => a - b),
    rows: [...sheet.rows].sort(([a], [b]) => a - b),
  };
}

export const firstLine = (host: ExcelHost, name: string): unknown =>
  host.model.findSheet(name)?.cells.get(0, 0).value;
export const sheetNames = (host: ExcelHost): string[] => host.model.sheets.map(({ name }) => name);
