/** The summary sheet that stands in a workbook, and the day it speaks for. */
import type { IsoDate } from '../plan/dates/read-date';
import { readDateText } from '../plan/dates/read-date-text';
import { textAt, type Grid } from '../plan/grid';

const SUMMARY_TABLE = 'RagSummaryPlan';
const AS_AT = /as at (\d{1,2} [A-Z][a-z]+ \d{4})$/;

export interface FoundSummary {
  readonly grid: Grid;
  /** Null where its first line says that it is not whole. */
  readonly asAt: IsoDate | null;
}

/** Null where there is none. */
export function findWrittenSummary(grids: readonly Grid[]): FoundSummary | null {
  const grid = grids.find(({ tables }) => tables.some(({ name }) => name === SUMMARY_TABLE));
  return grid ? { grid, asAt: dayOf(grid) } : null;
}

/** From the title in A1: "... as at 5 September 2024". */
function dayOf(grid: Grid): IsoDate | null {
  const written = AS_AT.exec(textAt(grid, -grid.top, -grid.left).trim())?.[1];
  const reading = written === undefined ? null : readDateText(written);
  return reading?.kind === 'date' ? reading.day : null;
}
