import { atOnce } from '../../../../../src/model/slices';
import { stackCells, type SheetCell } from '../../../../../src/render/sheet-cells';
import type { SheetPlan } from '../../../../../src/render/sheet-plan';
import { prepareSheet } from '../../../../../src/workbook/excel/write/prepare-sheet';
import { madeSummarySheet } from '../../../../make/summary-book';

const sheetOf = (cells: readonly (SheetCell | null)[][]): SheetPlan => ({
  ...madeSummarySheet(),
  cells: stackCells(cells),
  tables: [],
  widths: [10, 10],
});
const prepare = (cells: readonly (SheetCell | null)[][], date1904 = false) =>
  atOnce(
    prepareSheet(sheetOf(cells), {
      sheets: new Set(['Plan', 'RAG Checks (2)']),
      renamed: new Map([['RAG Checks', 'RAG Checks (2)']]),
      tables: new Map([['RagActionList', 'RagActionList_2']]),
      date1904,
    }),
  );

describe('What goes into the cells of a summary sheet', () => {
  it('is a formula only where the sheet says so, over a table under the name that it has', () => {
    const counted: SheetCell = {
      value: 3,
      style: 'recount',
      formula: ['COUNTIFS(', { table: 'RagActionList', column: 'Counts as' }, ',"Completed")'],
    };
    const { formulas, values, formats } = prepare([[counted, { value: '=COUNTIFS(A1,"x")', style: 'text' }]]);
    expect(formulas).toEqual([
      { row: 0, column: 0, text: '=COUNTIFS(RagActionList_2[Counts as],"Completed")' },
    ]);
    expect(values).toEqual([[null, '=COUNTIFS(A1,"x")']]);
    expect(formats).toEqual([['#,##0', '@']]);
  });

  it('is text wherever it was text, whatever its style says', () => {
    const { formats, values } = prepare([
      [{ value: '=1+1', style: 'count' }],
      [{ value: 3, style: 'count' }],
    ]);
    expect(formats).toEqual([
      ['@', null],
      ['#,##0', null],
    ]);
    expect(values).toEqual([
      ['=1+1', null],
      [3, null],
    ]);
  });

  it('counts days as the workbook does', () => {
    const dates: SheetCell[][] = [[{ value: 45540, style: 'date' }], [{ value: 45540, style: 'count' }]];
    expect(prepare(dates).values.map(([value]) => value)).toEqual([45540, 45540]);
    expect(prepare(dates, true).values.map(([value]) => value)).toEqual([44078, 45540]);
  });

  it('leads to sheets under the names that they have, and looks like no link where it leads nowhere', () => {
    const link = (sheet: string): SheetCell => ({
      value: 'See',
      style: 'link',
      link: { sheet, row: 1, column: 0 },
    });
    const { links, styles } = prepare([
      [link('Plan'), link('RAG Checks')],
      [link('Gone'), null],
    ]);
    expect(links.map(({ place }) => place)).toEqual(["'Plan'!A2", "'RAG Checks (2)'!A2"]);
    expect(styles).toEqual([
      ['link', 'link'],
      ['text', null],
    ]);
  });
});
