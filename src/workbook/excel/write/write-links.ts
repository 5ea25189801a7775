/** The steps that turn cells into links to the plan, a column at a time, or where Excel refuses that, a cell at a time. Looks come after them. */
import { jsonBytes } from '../host/payload-size';
import type { PreparedSheet, SheetLink } from './prepare-sheet';
import { passingRange } from '../host/sheet-proxies';
import type { Step } from './write-steps';
import { step } from './write-steps';

type ToSheet = (context: Excel.RequestContext) => Excel.Worksheet;

const hyperlinkOf = ({ place, text }: SheetLink): Excel.RangeHyperlink => ({
  documentReference: place,
  textToDisplay: text,
});
const bytesOf = ({ place, text }: SheetLink): number => jsonBytes(text) + jsonBytes(place) + 80;

/** Stretches of a column; between two links there are no more cells without one than this. */
const LONGEST_GAP = 20;

export function linkSteps(sheet: ToSheet, prepared: PreparedSheet): Step[] {
  const columns = new Map<number, SheetLink[]>();
  for (const link of prepared.links) columns.set(link.column, [...(columns.get(link.column) ?? []), link]);
  const stretches = [...columns.values()].flatMap(stretchesOf);
  return stretches.map((links) => stretchStep(sheet, links));
}

function stretchesOf(links: readonly SheetLink[]): SheetLink[][] {
  const stretches: SheetLink[][] = [];
  let last = -Infinity;
  for (const link of links) {
    if (link.row - last > LONGEST_GAP) stretches.push([]);
    stretches.at(-1)?.push(link);
    last = link.row;
  }
  return stretches;
}

function stretchStep(sheet: ToSheet, links: readonly SheetLink[]): Step {
  const top = links[0]?.row ?? 0;
  const left = links[0]?.column ?? 0;
  const rows = (links.at(-1)?.row ?? top) - top + 1;
  // What is not said of a cell is left as it is.
  const cells: Excel.SettableCellProperties[][] = Array.from({ length: rows }, () => [{}]);
  for (const link of links) cells[link.row - top] = [{ hyperlink: hyperlinkOf(link) }];
  return step(
    2,
    (context) => passingRange(sheet(context), { top, left, rows, columns: 1 }).setCellProperties(cells),
    links.reduce((sum, link) => sum + bytesOf(link), rows * 6),
  );
}

/** The same one by one. */
export const singleLinkSteps = (sheet: ToSheet, { links }: PreparedSheet): Step[] =>
  links.map((link) =>
    step(
      3,
      (context) => {
        const { row: top, column: left } = link;
        passingRange(sheet(context), { top, left, rows: 1, columns: 1 }).hyperlink = hyperlinkOf(link);
      },
      bytesOf(link),
    ),
  );
