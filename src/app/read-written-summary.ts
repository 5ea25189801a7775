/** What our own summary sheet in a workbook says about when it was made, and whether the plan has changed since. */
import type { IsoDate } from '../model/days/day';
import { valueAt, type Grid } from '../model/grid';
import type { SheetPlan } from '../render/sheet-plan';
import { reconsiderPlan, type OpenedPlan } from './open-plan';
import { planSummaries } from './plan-summaries';
import { findWrittenSummary } from './written-day';

export interface WrittenSummary {
  readonly sheet: string;
  /** The day it speaks for; null where it is not whole. */
  readonly asAt: IsoDate | null;
  /** True where writing it again for that day would change something below its title. */
  readonly changed: boolean;
}

/** The summary that stands in the workbook the plan was read from; null where there is none. */
export function readWrittenSummary(opened: OpenedPlan): WrittenSummary | null {
  const found = findWrittenSummary(opened.source.grids);
  if (!found) return null;
  const { grid, asAt } = found;
  if (asAt === null) return { sheet: grid.sheet, asAt, changed: true };
  const [now] = planSummaries(reconsiderPlan(opened, { asAt }), ['summary']).sheets;
  return { sheet: grid.sheet, asAt, changed: now === undefined || !saysTheSame(grid, now) };
}

/** Shares are fractions, and a workbook keeps fifteen digits of them. */
const NEARLY = 1e-9;

/** The title is left out: it names council and plan, which can be chosen for one writing. */
function saysTheSame(grid: Grid, { cells }: SheetPlan): boolean {
  return cells.columns.every(({ values }, column) =>
    values.every((value, row) => {
      if (row === 0) return true;
      const wanted = value ?? null;
      const found = valueAt(grid, row - grid.top, column - grid.left);
      if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(wanted - found) < NEARLY;
      return (wanted ?? '') === (found ?? '');
    }),
  );
}
