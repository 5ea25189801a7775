/** A small sample plan as a sheet: an ordinary Excel table, which the reader takes for the plan that it is. */
import { addDays } from '../../model/days/calendar';
import type { IsoDate } from '../../model/days/day';
import type { Cell } from '../../report/cell';
import { text } from '../../report/cell';
import { PRODUCT_NAME, sheetFooter } from '#words/sheets';
import { SAMPLE_ACTIONS, SAMPLE_PLAN, type SampleAction } from '#words/sample-plan';
import { makeBook } from '../make-book';
import type { SheetPlan, SummaryBook } from '../sheet-plan';
import { councilPlan } from './council-sheet';
import { sheetCell } from './sheet-cell';

const WIDTHS = [8, 44, 44, 24, 14, 14, 40, 40];

/** @param today due dates are reckoned from it, so that some are always past and some to come */
function planSampleSheet(today: IsoDate): SheetPlan {
  const { title, note, headers } = SAMPLE_PLAN;
  return councilPlan({
    kind: 'sample',
    title,
    note,
    headers,
    rows: SAMPLE_ACTIONS.map((action) => sampleRow(action, today).map((cell) => sheetCell(cell, {}, 0))),
    widths: WIDTHS,
    footer: sheetFooter(''),
  });
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
