/** What our own summary sheet in a workbook says about when it was made, and whether the plan has changed since. */
import type { IsoDate } from '../model/days/day';
import { valueAt, type Grid } from '../model/grid';
import type { SheetKind } from '../model/own-names';
import type { SheetPlan } from '../render/sheet-plan';
import { summaryAmong } from '../render/summary-book';
import { reconsiderPlan, type OpenedPlan } from './open-plan';
import { reportInput } from './report-input';
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
  const input = reportInput(reconsiderPlan(opened, { asAt }));
  // Written with those that are there, or by itself.
  const isSame = [kindsIn(opened.source.grids), ['summary'] as const].some((together) => {
    const now = summaryAmong(input, together);
    return now !== null && saysTheSame(grid, now);
  });
  return { sheet: grid.sheet, asAt, changed: !isSame };
}

const kindsIn = (grids: readonly Grid[]): SheetKind[] => [
  ...new Set(grids.flatMap(({ mark }) => (mark?.state === 'whole' ? mark.kind : []))),
];

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
