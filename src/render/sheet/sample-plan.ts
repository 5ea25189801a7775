/**
 * A small sample plan as a sheet: an ordinary Excel table, which the reader takes for the plan that it is.
 *
 * It is no document of a report, and is placed here by hand: nothing is said of a plan, no line counts its tables, and its
 * header row is the one that is repeated on every page, as on a council's own sheet.
 */
import { addDays } from '../../model/days/calendar';
import type { IsoDate } from '../../model/days/day';
import { OWN_SHEETS } from '../../model/own-names';
import type { Cell } from '../../report/cell';
import { text } from '../../report/cell';
import { PRODUCT_NAME, sheetFooter } from '#words/sheets';
import { SAMPLE_ACTIONS, SAMPLE_PLAN, type SampleAction } from '#words/sample-plan';
import { stackCells, type SheetCell } from '../sheet-cells';
import { makeBook } from '../make-book';
import type { SheetPlan, SummaryBook } from '../sheet-plan';
import { printSetUp } from './render-sheet';
import { rowHeights } from './row-heights';
import { sheetCell } from './sheet-cell';

const HEADER_ROW = 3;
const WIDTHS = [8, 44, 44, 24, 14, 14, 40, 40];

/** @param today due dates are reckoned from it, so that some are always past and some to come */
function planSampleSheet(today: IsoDate): SheetPlan {
  const { name, tables } = OWN_SHEETS.sample;
  const { tableHeading, title, note, headers } = SAMPLE_PLAN;
  const shown = {
    cells: stackCells([
      [{ value: title, style: 'title' }],
      [{ value: note, style: 'line' }],
      [],
      headers.map((header): SheetCell => ({ value: header, style: 'header' })),
      ...SAMPLE_ACTIONS.map((action, index) =>
        sampleRow(action, today).map((cell) => sheetCell(cell, {}, HEADER_ROW + 1 + index)),
      ),
    ]),
    widths: WIDTHS,
    heights: {},
    tables: [
      {
        name: tables[0],
        top: HEADER_ROW,
        left: 0,
        rows: SAMPLE_ACTIONS.length + 1,
        columns: headers.length,
        heading: tableHeading,
      },
    ],
  };
  return {
    kind: 'sample',
    name,
    ...shown,
    fitted: rowHeights(shown),
    highlights: [],
    bars: [],
    chart: null,
    print: printSetUp(sheetFooter(''), HEADER_ROW),
  };
}

const sampleRow = (action: SampleAction, today: IsoDate): Cell[] => [
  text(action.reference),
  text(action.recommendation),
  text(action.action),
  text(action.owner),
  { kind: 'day', day: addDays(today, action.dueIn), shown: '' },
  text(action.status),
  text(action.update),
  text(action.impact),
];

export const planSampleBook = (today: IsoDate): SummaryBook =>
  makeBook(`${SAMPLE_PLAN.title}, ${PRODUCT_NAME}`, [planSampleSheet(today)]);
