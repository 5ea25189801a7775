/** Reads sheets as they stand, without anything a user decides: from grids, as Excel hands them over, or from a file. */
import { checkPlan, locatePlan, readPlan } from '../make/at-once';
import type { Finding } from '../../src/check/finding';
import type { Grid } from '../../src/model/grid';
import type { Plan } from '../../src/model/plan';
import { Problem } from '../../src/model/problem';
import { looksNeeded } from '../../src/reader/read-plan';
import { NO_SETTINGS } from '../../src/model/settings';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { createTextMaker } from '../../src/workbook/file/read/shown-text';
import { makeGrid } from '../make/grid';
import type { CellSpec } from '../make/grid';
import { makeWorkbook } from '../make/workbook';
import type { MadeSheet } from '../make/workbook';
import type { Made } from '../layouts/entries';

/** The day of every case. */
export const AS_AT = '2025-06-30';

export interface FieldReading {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** A reading, or the kind of problem that the product gives in place of one. */
export type Outcome = FieldReading | string;

const texts = createTextMaker(false);

function specOf(cell: Made): CellSpec {
  if (typeof cell !== 'object' || cell === null) return cell;
  const { v = null, fill, format, strike } = cell;
  return {
    v,
    ...(fill && { fill }),
    ...(strike && { struck: true }),
    ...(format && { format, text: texts.show(v, format) }),
  };
}

export const gridOf = (sheet: MadeSheet, sheetIndex: number): Grid =>
  makeGrid(
    sheet.rows.map((row) => row.map(specOf)),
    {
      sheet: sheet.name,
      sheetIndex,
      at: sheet.at ?? 'A1',
      tables: Object.fromEntries((sheet.tables ?? []).map(({ name, area }) => [name, area ?? 'all'])),
      hiddenRows: (sheet.hiddenRows ?? []).map((row) => row - 1),
      ...(sheet.merges?.length && { merges: sheet.merges }),
      validations: (sheet.validations ?? []).map(({ area, values = [] }) => ({ area, allowed: values })),
    },
  );

/** A problem of the product's own is an outcome; anything else thrown is a fault. */
const orProblem = (error: unknown): string => {
  if (error instanceof Problem) return error.kind;
  throw error;
};

export function readAsGrids(sheets: readonly MadeSheet[]): Outcome {
  try {
    const grids = sheets.map(gridOf);
    const plan = readPlan(grids, locatePlan(grids, NO_SETTINGS), NO_SETTINGS);
    return { plan, findings: checkPlan(plan, { asAt: AS_AT, settings: NO_SETTINGS }) };
  } catch (error) {
    return orProblem(error);
  }
}

export async function readAsFile(sheets: readonly MadeSheet[]): Promise<Outcome> {
  try {
    const workbook = await openWorkbookBytes('plan.xlsx', await makeWorkbook(sheets));
    const grids = await workbook.readGrids();
    const located = locatePlan(grids, NO_SETTINGS, workbook.name);
    const dressed = await workbook.withLooks(grids, looksNeeded(grids, located));
    const plan = readPlan(dressed, located, NO_SETTINGS);
    return { plan, findings: checkPlan(plan, { asAt: AS_AT, settings: NO_SETTINGS }) };
  } catch (error) {
    return orProblem(error);
  }
}
