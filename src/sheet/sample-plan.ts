/** A small sample plan as a sheet: an ordinary Excel table, which the reader takes for the plan that it is. */
import { addDays } from '../model/days/calendar';
import type { IsoDate } from '../model/days/day';
import { OWN_SHEETS } from '../model/own-names';
import { PRODUCT_NAME, sheetFooter } from '../words/en/sheets';
import { SAMPLE_ACTIONS, SAMPLE_PLAN, type SampleAction } from '../words/en/sample-plan';
import { dayCell, textCell } from './cells';
import type { SheetCell, SheetPlan, SummaryBook } from './sheet-plan';

const HEADER_ROW = 3;
const WIDTHS = [8, 44, 44, 24, 14, 14, 40, 40];

/** @param today due dates are reckoned from it, so that some are always past and some to come */
function planSampleSheet(today: IsoDate): SheetPlan {
  const { name, tables } = OWN_SHEETS.sample;
  const { tableHeading, title, note, headers } = SAMPLE_PLAN;
  return {
    kind: 'sample',
    name,
    cells: [
      [textCell(title, 'title')],
      [textCell(note, 'line')],
      [],
      headers.map((header) => textCell(header, 'header')),
      ...SAMPLE_ACTIONS.map((action) => sampleRow(action, today)),
    ],
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
    highlights: [],
    chart: null,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      pagesWide: 1,
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: sheetFooter(''),
    },
  };
}

const sampleRow = (action: SampleAction, today: IsoDate): SheetCell[] => [
  textCell(action.reference),
  textCell(action.recommendation),
  textCell(action.action),
  textCell(action.owner),
  dayCell(addDays(today, action.dueIn), ''),
  textCell(action.status),
  textCell(action.update),
  textCell(action.impact),
];

export const planSampleBook = (today: IsoDate): SummaryBook => ({
  title: `${SAMPLE_PLAN.title}, ${PRODUCT_NAME}`,
  language: 'en-GB',
  sheets: [planSampleSheet(today)],
});
