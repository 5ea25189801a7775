/** Writes a day as a date that Excel can count with, in the format that the plan's own dates have. */
import { byFrequency } from '../../model/by-frequency';
import { DAYS_1904, lastOfMonth } from '../../model/days/calendar';
import { datePartsOf } from '../../model/days/date-format';
import type { IsoDate } from '../../model/days/day';
import { serialOfDay } from '../../model/days/day-serial';
import { showDay } from '../../model/days/show-day';
import type { CellRef, Grid } from '../../model/grid';
import type { Mend } from '../mend';
import { gridOf, heldIn } from './plan-cells';

/** Where the plan has no date yet. */
const USUAL = 'dd/mm/yyyy';

/** Of a month alone the last day is read. */
function saysDay(format: string, day: IsoDate): boolean {
  const parts = datePartsOf(format);
  if (!parts?.month || !parts.year || showDay(day, format) === null) return false;
  const [year = 0, month = 0] = day.split('-').map(Number);
  return parts.day || lastOfMonth(year, month) === day;
}

/** Those of one column by how often its dates have them, commonest first. */
function formatsIn(grid: Grid, column: number): string[] {
  const values = grid.values[column - grid.left] ?? [];
  const formats = values.flatMap((value, row) => {
    const format = grid.formats[column - grid.left]?.[row] ?? '';
    return typeof value === 'number' && datePartsOf(format) ? [format] : [];
  });
  return byFrequency(formats).map(([format]) => format);
}

/** @param columns whose dates show how this plan writes them, the nearest first */
export function dayMend(
  grids: readonly Grid[],
  cell: CellRef,
  day: IsoDate,
  columns: readonly number[],
): Mend {
  const grid = gridOf(grids, cell.sheet);
  const own = grid ? columns.flatMap((column) => formatsIn(grid, column)) : [];
  const format = own.find((one) => saysDay(one, day)) ?? USUAL;
  const serial = (serialOfDay(day) ?? 0) - (grid?.date1904 ? DAYS_1904 : 0);
  return {
    cell,
    expected: heldIn(grids, cell).text,
    replacement: showDay(day, format) ?? day,
    number: { value: serial, format },
  };
}
