/** Puts sheets of ours among those of a workbook in memory: in place of our earlier ones, or beside what is the user's. */
import { findHistory } from '../../history/find-history';
import type { FoundMark, Grid } from '../../model/grid';
import { freeVariant, isCouncils, nameVariant, variantOf, type SheetKind } from '../../model/own-names';
import type { SheetPlan, SummaryBook } from '../../render/sheet-plan';
import { findSettings } from '../../settings/find-settings';
import { openWorkbookBytes } from '../../workbook/file/package/open-bytes';
import { writeSummaryBytes } from '../../workbook/file/write/write-bytes';

interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly outcome: 'made' | 'rewritten';
  /** Only where the sheet did not take the name that it wants. */
  readonly aside?: 'not-ours';
}

/** The sheet of ours that another of its kind is written over; null where there is none. What is the council's own stays. */
function earlier(grids: readonly Grid[], { kind, name }: SheetPlan): Grid | null {
  if (isCouncils(kind)) return null;
  if (kind === 'settings') return findSettings(grids).sheet;
  if (kind === 'history') return findHistory(grids).sheet;
  const ours = grids.filter(
    ({ sheet, mark }) => mark?.kind === kind && variantOf(sheet, name) === mark.number,
  );
  return ours.sort((a, b) => (b.mark?.serial ?? 0) - (a.mark?.serial ?? 0))[0] ?? null;
}

const takenIn = (grids: readonly Grid[]): ReadonlySet<string> =>
  new Set(grids.map(({ sheet }) => sheet.toLowerCase()));

const lastSerial = (grids: readonly Grid[]): number =>
  Math.max(0, ...grids.map(({ mark }) => mark?.serial ?? 0));

/** As the Excel adapter would mark it; nobody can write on it here, so that there is nothing to tell by its print. */
const markOf = (kind: SheetKind, number: number, serial: number, grid: Grid, plan: SheetPlan): FoundMark => ({
  kind,
  number,
  serial,
  state: 'whole',
  asAt: plan.asAt ?? null,
  otherCharts: 0,
  print: '',
  printBefore: '',
  area: { top: 0, left: 0, rows: grid.top + grid.rowCount, columns: grid.left + grid.columnCount },
});

/** Written as a file and read again, each sheet is what a workbook that holds it would say. */
async function readPlans(book: SummaryBook): Promise<readonly Grid[]> {
  return (await openWorkbookBytes('', await writeSummaryBytes(book))).grids;
}

export async function placeSheets(
  before: readonly Grid[],
  book: SummaryBook,
): Promise<{ readonly grids: readonly Grid[]; readonly sheets: readonly PlacedSheet[] }> {
  if (book.sheets.length === 0) return { grids: before, sheets: [] };
  const read = await readPlans(book);
  const serial = lastSerial(before) + 1;
  const sheets: PlacedSheet[] = [];
  let grids = before;
  for (const [index, plan] of book.sheets.entries()) {
    const old = earlier(grids, plan);
    const number = old ? (variantOf(old.sheet, plan.name) ?? 1) : freeVariant(plan.name, takenIn(grids));
    const name = old?.sheet ?? nameVariant(plan.name, number);
    const content = read[index] as Grid;
    const sheetIndex = old?.sheetIndex ?? grids.length;
    const grid: Grid = {
      ...content,
      sheet: name,
      sheetIndex,
      mark: markOf(plan.kind, number, serial, content, plan),
    };
    grids = old ? grids.map((one) => (one === old ? grid : one)) : [...grids, grid];
    sheets.push({
      plan,
      name,
      outcome: old ? 'rewritten' : 'made',
      ...(name !== plan.name && !old && { aside: 'not-ours' as const }),
    });
  }
  return { grids, sheets };
}
