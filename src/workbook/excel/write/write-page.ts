/** The steps that say how a sheet is printed and how much of it is seen: page, breaks, widths, heights, frozen rows. */
import { areaAddress } from '../../../model/address';
import type { Area } from '../../../model/grid';
import type { SheetPlan } from '../../../render/sheet-plan';
import { cleanText } from '../../common/clean-text';
import { frozenRows, MARGINS, printArea } from '../../common/page-look';
import type { Place } from './find-places';
import { passingRange, passingRanges } from '../host/sheet-proxies';
import type { Step } from './write-steps';
import { step } from './write-steps';

type ToSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/** Points of a column that shows so many digits of Calibri 11: seven pixels each, five of margin. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

export function printSteps(sheet: ToSheet, plan: SheetPlan): Step[] {
  const { print, breaks = [] } = plan;
  const area = printArea(plan);
  const page = (context: Excel.RequestContext): void => {
    const worksheet = sheet(context);
    worksheet.showGridlines = false;
    const { pageLayout } = worksheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = print.paper;
    pageLayout.zoom = {
      horizontalFitToPages: print.pagesWide,
      ...(print.pagesTall && { verticalFitToPages: print.pagesTall }),
    };
    pageLayout.setPrintMargins('Inches', MARGINS);
    const [from, to] = print.titleRows;
    pageLayout.setPrintTitleRows(`$${from + 1}:$${to + 1}`);
    if (area) pageLayout.setPrintArea(areaAddress(area));
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.leftFooter = cleanText(print.footer.left);
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
 * Rows are fitted to their text, then those that have a height of their own get it. What was written before and is not
 * any more goes back to the standard.
 */
export function sizeSteps(sheet: ToSheet, { plan, area, old }: Pick<Place, 'plan' | 'area' | 'old'>): Step[] {
  const columnAt = (column: number, columns = 1): Area => ({ top: 0, left: column, rows: 1, columns });
  // Columns of one width together.
  const byWidth = new Map<number, Area[]>();
  plan.widths.forEach((width, column) =>
    byWidth.set(width, [...(byWidth.get(width) ?? []), columnAt(column)]),
  );
  const widths = [...byWidth].map(([width, columns]) =>
    step(4, (context) => {
      for (const range of passingRanges(sheet(context), columns))
        range.format.columnWidth = columnPoints(width);
    }),
  );
  const fit = step(3, (context) => {
    passingRange(sheet(context), area).format.autofitRows();
  });
  const heights = Object.entries(plan.heights).map(([row, height]) =>
    step(3, (context) => {
      const place = { top: Number(row), left: 0, rows: 1, columns: 1 };
      passingRange(sheet(context), place).format.rowHeight = height;
    }),
  );
  const rest: Step[] = [];
  const extraColumns = (old?.columns ?? 0) - plan.widths.length;
  const extraRows = (old?.rows ?? 0) - area.rows;
  if (extraColumns > 0)
    rest.push(
      step(3, (context) => {
        const place = columnAt(plan.widths.length, extraColumns);
        passingRange(sheet(context), place).format.useStandardWidth = true;
      }),
    );
  if (extraRows > 0)
    rest.push(
      step(3, (context) => {
        const place = { top: area.rows, left: 0, rows: extraRows, columns: 1 };
        passingRange(sheet(context), place).format.useStandardHeight = true;
      }),
    );
  return [...widths, ...rest, fit, ...heights];
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
