/** Turns the data of one summary sheet into the file library's sheet, and the names that its printing needs. */
import type { WriteSheet } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import { quoteSheet } from '../../plan/address';
import type { SheetPlan } from '../../sheet/sheet-plan';
import type { LinkTargets } from './cell-links';
import type { createCellLooks } from './cell-looks';
import { highlightRule } from './cell-looks';
import { rowHeights } from './row-heights';
import { writeCells } from './write-cells';
import { writeChart } from './write-chart';
import { writeTables } from './write-tables';

/** Frozen rows may take this much of the window, and a table has to be this long for it to be of use. */
const MOST_FROZEN_ROWS = 8;
const LONG_TABLE = 20;
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Rows down to the header of the one long table, where they leave room for it; 0 where nothing is frozen. */
export function frozenRows({ tables }: SheetPlan): number {
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
