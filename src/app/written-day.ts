/** The summary sheet that stands in a workbook, and the day it speaks for. */
import type { IsoDate } from '../model/days/day';
import type { FoundMark, Grid } from '../model/grid';
import { OWN_SHEETS, variantOf } from '../model/own-names';

export interface FoundSummary {
  readonly grid: Grid;
  /** Null where its mark says that it is not whole. */
  readonly asAt: IsoDate | null;
}

/**
 * Null where there is none. Of several it is the one that was written last under a name of ours: one that was renamed to
 * keep it, or a copy, speaks for its own day.
 */
export function findWrittenSummary(grids: readonly Grid[]): FoundSummary | null {
  const [grid] = grids.filter(isSummary).sort((a, b) => b.mark.serial - a.mark.serial);
  return grid ? { grid, asAt: grid.mark.state === 'whole' ? grid.mark.asAt : null } : null;
}

const isSummary = (grid: Grid): grid is Grid & { readonly mark: FoundMark } =>
  grid.mark?.kind === 'summary' && variantOf(grid.sheet, OWN_SHEETS.summary.name) === grid.mark.number;
