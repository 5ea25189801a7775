/** Makes the input of the summary sheets from a made plan, and reads the tables of a sheet back. */
import { askQuestions } from '../../src/challenge/ask-questions';
import { takeSnapshot } from '../../src/history/snapshot';
import { measurePlan } from '../../src/measure/measure-plan';
import { renderSheet } from '../../src/render/sheet/render-sheet';
import type { SheetCell } from '../../src/render/sheet-cells';
import type { SheetPlan } from '../../src/render/sheet-plan';
import type { SheetDocument } from '../../src/report/document';
import type { ReportInput } from '../../src/report/report-input';
import type { MadePlan } from '../make/plan';
import { makePlan } from '../make/plan';
import { rowsOf } from '../make/sheet-rows';

export function makeInput(made: MadePlan, more: Partial<ReportInput> = {}): ReportInput {
  const plan = makePlan(made);
  const asAt = '2024-09-05';
  return {
    plan,
    measures: measurePlan(plan),
    findings: [],
    asAt,
    // As the app asks them, of a plan without a past.
    questions: askQuestions(plan, [], takeSnapshot(plan, asAt, '')),
    source: {
      fileName: 'plan.xlsx',
      council: 'Wealdham Borough Council',
      planName: 'Peer challenge action plan',
    },
    version: '1.2.3',
    ...more,
  };
}

/** A document as the sheet that it becomes: an officer sees cells, so tests look at them. */
export const writtenAs =
  (report: (input: ReportInput) => SheetDocument) =>
  (input: ReportInput): SheetPlan =>
    renderSheet(report(input), input.version);

/** A table as records by header; undefined where the sheet has no such table. */
export function cellsOf(sheet: SheetPlan, name: string): Record<string, SheetCell>[] | undefined {
  const table = sheet.tables.find((found) => found.name === name);
  if (!table) return undefined;
  const [headers = [], ...rows] = rowsOf(sheet)
    .slice(table.top, table.top + table.rows)
    .map((row) => row.slice(0, table.columns));
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, column) => [String(header?.value), row[column] as SheetCell])),
  );
}

/** The same with values alone. */
export const valuesOf = (sheet: SheetPlan, name: string): Record<string, SheetCell['value']>[] | undefined =>
  cellsOf(sheet, name)?.map((row) =>
    Object.fromEntries(Object.entries(row).map(([header, { value }]) => [header, value])),
  );

/** Every line of text at column A outside tables. */
export const linesOf = (sheet: SheetPlan): string[] =>
  rowsOf(sheet).flatMap(([cell]) =>
    cell && /[lL]ine$|^heading$|^title$/.test(cell.style) ? String(cell.value) : [],
  );
