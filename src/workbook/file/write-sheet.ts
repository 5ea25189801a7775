/** Turns the data of one summary sheet into the file library's sheet, and the names that its printing needs. */
import type { WriteSheet } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import { quoteSheet } from '../../plan/address';
import type { SheetPlan } from '../../sheet/sheet-plan';
import { lookOf } from '../../sheet/styles';
import type { Look } from '../../sheet/styles';
import type { LinkTargets } from './cell-links';
import type { createCellLooks } from './cell-looks';
import { FONT_SIZE, highlightRule } from './cell-looks';
import { writeCells } from './write-cells';
import { writeChart } from './write-chart';
import { writeTables } from './write-tables';

/** Points of height per point of type. */
const LINE_HEIGHT = 1.36;
/** Frozen rows may take this much of the window, and a table has to be this long for it to be of use. */
const MOST_FROZEN_ROWS = 8;
const LONG_TABLE = 20;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Large type needs a height of its own; a row of wrapped text has none, so that Excel fits it to its text. */
function heightOf(plan: SheetPlan, row: number): number | undefined {
  const looks = (plan.cells[row] ?? []).flatMap((cell): Look[] => (cell ? [lookOf(cell.style)] : []));
  if (looks.some(({ wrap }) => wrap)) return undefined;
  const largest = Math.max(FONT_SIZE, ...looks.map(({ size }) => size ?? FONT_SIZE));
  const needed = largest > FONT_SIZE ? Math.ceil(largest * LINE_HEIGHT) : 0;
  const height = Math.max(plan.heights[row] ?? 0, needed);
  return height > 0 ? height : undefined;
}

function rowHeights(plan: SheetPlan): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  for (let row = 0; row < plan.cells.length; row++) {
    const height = heightOf(plan, row);
    if (height !== undefined) heights.set(row, { height });
  }
  return heights;
}

/** Rows down to the header of the one long table, where they leave room for it; 0 where nothing is frozen. */
function frozenRows({ tables }: SheetPlan): number {
  const [table, ...others] = tables;
  const worthwhile = table && others.length === 0 && table.rows > LONG_TABLE && table.top < MOST_FROZEN_ROWS;
  return worthwhile ? table.top + 1 : 0;
}

export function writeSheet(
  plan: SheetPlan,
  targets: LinkTargets,
  look: ReturnType<typeof createCellLooks>,
  language: string,
): WriteSheet {
  const frozen = frozenRows(plan);
  const { left, centre, right } = plan.print.footer;
  return {
    name: plan.name,
    cells: writeCells(plan, targets, look),
    columns: plan.widths.map((width) => ({ width })),
    rowDefs: rowHeights(plan),
    tables: writeTables(plan),
    conditionalRules: plan.highlights.map((highlight, index) => highlightRule(highlight, index + 1)),
    ...(plan.chart && { charts: [writeChart(plan.chart, language)] }),
    ...(frozen > 0 && { freezePane: { rows: frozen } }),
    // The library counts a break by the row above it.
    rowBreaks: (plan.breaks ?? []).map((row) => row - 1).filter((row) => row >= 0),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: plan.print.orientation,
      fitToPage: true,
      fitToWidth: plan.print.pagesWide,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: `&L${left}&C${centre}&R${right}` },
  };
}

/** The rows that are printed on every page, as the name by which Excel knows them. */
export function printTitles({ name, print }: SheetPlan): NamedRange {
  const [from, to] = print.titleRows;
  return { name: '_xlnm.Print_Titles', range: `${quoteSheet(name)}!$${from + 1}:$${to + 1}`, scope: name };
}
