/** Which of several columns is of the current period, and which of the earlier ones is nearest (2.2). */
import { YEAR_OF_POSITIONS } from '../../model/days/date-forms';
import type { Period } from './read-period';

interface OfPeriod {
  readonly column: number;
  readonly period: Period | null;
}

/** Its place in a year, where it names a month or quarter and no year. */
const yearless = ({ period }: OfPeriod): number | null =>
  period?.kind === 'dated' && period.order <= YEAR_OF_POSITIONS ? period.order : null;

/** Reports of one year are no farther apart: from February to May, May to September. */
const LONGEST_STEP = (5 / 12) * YEAR_OF_POSITIONS;

/** Each comes within five months of the one before, and all within a year. */
function isRun(columns: readonly OfPeriod[]): boolean {
  const places = columns.flatMap((column) => yearless(column) ?? []);
  const steps = places.slice(1).map((place, at) => {
    const step = place - (places[at] ?? place);
    return step < 0 ? step + YEAR_OF_POSITIONS : step;
  });
  const length = steps.reduce((sum, step) => sum + step, 0);
  return length < YEAR_OF_POSITIONS && steps.every((step) => step <= LONGEST_STEP);
}

/**
 * Months and quarters without a year that follow one another go on over the end of the year, from left to right, or from
 * right to left where there are three: Nov, Dec, Jan; Q3, Q4, Q1; Jan to Jun. From the earliest to the latest; none where
 * they stand in another order, and the financial year says which is later.
 */
function runOf<One extends OfPeriod>(columns: readonly One[]): readonly One[] {
  const standing = columns.filter((one) => yearless(one) !== null).sort((a, b) => a.column - b.column);
  const orders = standing.length > 2 ? [standing, [...standing].reverse()] : [standing];
  return orders.find(isRun) ?? [];
}

/** Current period first, then the earlier ones, nearest first. */
export function orderPeriods<One extends OfPeriod>(columns: readonly One[]): One[] {
  const rank = { current: 0, dated: 1, none: 2, previous: 3 };
  const run = runOf(columns);
  const keyed = columns.map((column) => {
    const { kind, order } = column.period ?? { kind: 'none' as const, order: 0 };
    return { column, kind, order: run.includes(column) ? run.indexOf(column) : order };
  });
  keyed.sort((a, b) => rank[a.kind] - rank[b.kind] || b.order - a.order || b.column.column - a.column.column);
  return keyed.map(({ column }) => column);
}
