/** Turns the data of one summary sheet into the file library's sheet, and the names that its printing needs. */
import type { WriteSheet } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import { absoluteAddress, quoteSheet } from '../../../model/address';
import type { SheetPlan } from '../../../render/sheet-plan';
import { frozenRows, MARGINS, printArea } from '../../common/page-look';
import type { LinkTargets } from '../../common/shown-cells';
import type { TableNames } from '../../common/table-names';
import type { createCellLooks } from './cell-looks';
import { barRule, highlightRule } from './cell-looks';
import { rowHeights } from './row-heights';
import { writeCells } from './write-cells';
import { writeChart } from './write-chart';
import { writeTables } from './write-tables';

export function writeSheet(
  plan: SheetPlan,
  targets: LinkTargets,
  look: ReturnType<typeof createCellLooks>,
  language: string,
  names: TableNames,
): WriteSheet {
  const frozen = frozenRows(plan);
  const { left, centre, right } = plan.print.footer;
  return {
    name: plan.name,
    cells: writeCells(plan, targets, look, names),
    columns: plan.widths.map((width) => ({ width })),
    rowDefs: rowHeights(plan),
    tables: writeTables(plan, names),
    conditionalRules: [
      ...plan.highlights.map((highlight, index) => highlightRule(highlight, index + 1)),
      ...plan.bars.map((bars, index) => barRule(bars, plan.highlights.length + index + 1)),
    ],
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
      fitToHeight: plan.print.pagesTall ?? 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: `&L${left}&C${centre}&R${right}` },
  };
}

/** What is printed, and the rows that are on every page, as the names by which Excel knows them. */
export function printNames(plan: SheetPlan): NamedRange[] {
  const { name: scope, print } = plan;
  const sheet = quoteSheet(scope);
  const [from, to] = print.titleRows;
  const area = printArea(plan);
  return [
    ...(area === null
      ? []
      : [{ name: '_xlnm.Print_Area', range: `${sheet}!${absoluteAddress(area)}`, scope }]),
    { name: '_xlnm.Print_Titles', range: `${sheet}!$${from + 1}:$${to + 1}`, scope },
  ];
}
