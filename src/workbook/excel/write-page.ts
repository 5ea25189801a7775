/** The steps that say how a sheet is printed and how much of it is seen: page, breaks, widths, heights, frozen rows. */
import type { Area } from '../../plan/grid';
import type { SheetPlan } from '../../sheet/sheet-plan';
import { frozenRows, MARGINS } from '../common/page-look';
import { rangeAt } from './sheet-area';
import type { Step } from './write-steps';
import { step } from './write-steps';

type ToSheet = (context: Excel.RequestContext) => Excel.Worksheet;

const POINTS_IN_INCH = 72;

/** Points of a column that shows so many digits of Calibri 11: seven pixels each, five of margin. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

export function printSteps(sheet: ToSheet, { print, breaks = [] }: SheetPlan): Step[] {
  const page = (context: Excel.RequestContext): void => {
    const worksheet = sheet(context);
    worksheet.showGridlines = false;
    const { pageLayout } = worksheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
    pageLayout.leftMargin = MARGINS.left * POINTS_IN_INCH;
    pageLayout.rightMargin = MARGINS.right * POINTS_IN_INCH;
    pageLayout.topMargin = MARGINS.top * POINTS_IN_INCH;
    pageLayout.bottomMargin = MARGINS.bottom * POINTS_IN_INCH;
    pageLayout.headerMargin = MARGINS.header * POINTS_IN_INCH;
    pageLayout.footerMargin = MARGINS.footer * POINTS_IN_INCH;
    const [from, to] = print.titleRows;
    pageLayout.setPrintTitleRows(`$${from + 1}:$${to + 1}`);
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.leftFooter = print.footer.left;
    footer.centerFooter = print.footer.centre;
    footer.rightFooter = print.footer.right;
    worksheet.horizontalPageBreaks.removePageBreaks();
  };
  return [
    step(20, page, print.footer.left.length * 3),
    ...breaks
      .filter((row) => row > 0)
      .map((row) => step(2, (context) => void sheet(context).horizontalPageBreaks.add(`A${row + 1}`))),
  ];
}

/**
 * Rows are fitted to their text, then those that have a height of their own get it.
 *
 * @param area what is written and what was written before: rows that were high once are fitted again
 */
export function sizeSteps(sheet: ToSheet, plan: SheetPlan, area: Area): Step[] {
  const widths = plan.widths.map((width, column) =>
    step(3, (context) => {
      const area = { top: 0, left: column, rows: 1, columns: 1 };
      rangeAt(sheet(context), area).format.columnWidth = columnPoints(width);
    }),
  );
  const fit = step(3, (context) => {
    rangeAt(sheet(context), area).format.autofitRows();
  });
  const heights = Object.entries(plan.heights).map(([row, height]) =>
    step(3, (context) => {
      const area = { top: Number(row), left: 0, rows: 1, columns: 1 };
      rangeAt(sheet(context), area).format.rowHeight = height;
    }),
  );
  return [...widths, fit, ...heights];
}

export function freezeSteps(sheet: ToSheet, plan: SheetPlan, isNew: boolean): Step[] {
  const rows = frozenRows(plan);
  if (rows === 0 && isNew) return [];
  return [
    step(2, (context) => {
      const { freezePanes } = sheet(context);
      if (rows > 0) freezePanes.freezeRows(rows);
      else freezePanes.unfreeze();
    }),
  ];
}
