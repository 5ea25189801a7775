/** What our own summary sheet in a workbook says about when it was made, and whether the plan has changed since. */
import type { IsoDate } from '../plan/dates/read-date';
import { valueAt, type Grid } from '../plan/grid';
import type { FoundMark } from '../plan/grid';
import { OWN_SHEETS, variantOf } from '../plan/own-names';
import type { SheetPlan } from '../sheet/sheet-plan';
import { reconsiderPlan, type OpenedPlan } from './open-plan';
import { planSummaries } from './plan-summaries';

export interface WrittenSummary {
  readonly sheet: string;
  /** The day it speaks for; null where it is not whole. */
  readonly asAt: IsoDate | null;
  /** True where writing it again for that day would change something below its title. */
  readonly changed: boolean;
}

/**
 * The summary that stands in the workbook the plan was read from; null where there is none. Of several it is the one that
 * was written last under a name of ours: one that was renamed to keep it, or a copy, speaks for its own day.
 */
export function readWrittenSummary(opened: OpenedPlan): WrittenSummary | null {
  const grid = latestSummary(opened.source.grids);
  if (!grid) return null;
  const { state, asAt } = grid.mark;
  if (state !== 'whole' || asAt === null) return { sheet: grid.sheet, asAt: null, changed: true };
  const [now] = planSummaries(reconsiderPlan(opened, { asAt }), ['summary']).sheets;
  return { sheet: grid.sheet, asAt, changed: now === undefined || !saysTheSame(grid, now) };
}

type MarkedGrid = Grid & { readonly mark: FoundMark };

function latestSummary(grids: readonly Grid[]): MarkedGrid | null {
  const { name } = OWN_SHEETS.summary;
  const isSummary = (grid: Grid): grid is MarkedGrid =>
    grid.mark?.kind === 'summary' && variantOf(grid.sheet, name) === grid.mark.number;
  const found = grids.filter(isSummary).sort((a, b) => b.mark.serial - a.mark.serial);
  return found[0] ?? null;
}

/** Shares are fractions, and a workbook keeps fifteen digits of them. */
const NEARLY = 1e-9;

/** The title is left out: it names council and plan, which can be chosen for one writing. */
function saysTheSame(grid: Grid, { cells }: SheetPlan): boolean {
  return cells.every((row, index) =>
    row.every((cell, column) => {
      if (index === 0) return true;
      const wanted = cell?.value ?? null;
      const found = valueAt(grid, index - grid.top, column - grid.left);
      if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(wanted - found) < NEARLY;
      return (wanted ?? '') === (found ?? '');
    }),
  );
}
