/** Which cells of a sheet are drawn: those in sight, merged ones as one, and none that lies under a merge. */
import { isInArea } from '../../model/areas';
import type { Area } from '../../model/grid';
import type { Span } from './axis';
import type { SheetFrame } from './sheet-frame';

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const meets = ({ top, left, rows, columns }: Area, down: Span, across: Span): boolean =>
  top < down.end && top + rows > down.first && left < across.end && left + columns > across.first;

/** By row, in reading order; a merge that begins above or left of what is in sight stands in the row that it begins in. */
export function drawnCells(
  { merges }: SheetFrame,
  down: Span,
  across: Span,
): ReadonlyMap<number, readonly DrawnCell[]> {
  const near = merges.filter((area) => meets(area, down, across));
  const covered = new Set<string>();
  for (const { top, left, rows, columns } of near)
    for (let row = Math.max(top, down.first); row < Math.min(top + rows, down.end); row += 1)
      for (
        let column = Math.max(left, across.first);
        column < Math.min(left + columns, across.end);
        column += 1
      )
        covered.add(`${row} ${column}`);
  const drawn = new Map<number, DrawnCell[]>();
  const put = (cell: DrawnCell) => drawn.set(cell.row, [...(drawn.get(cell.row) ?? []), cell]);
  for (const { top, left, rows, columns } of near) put({ row: top, column: left, rows, columns });
  for (let row = down.first; row < down.end; row += 1) {
    if (!drawn.has(row)) drawn.set(row, []);
    for (let column = across.first; column < across.end; column += 1)
      if (!covered.has(`${row} ${column}`)) put({ row, column, rows: 1, columns: 1 });
  }
  for (const cells of drawn.values()) cells.sort((a, b) => a.column - b.column);
  return new Map([...drawn].sort(([a], [b]) => a - b));
}

/** The cell that shows what stands at this place: the first of a merge for all that it covers. */
export function shownAt(
  { merges }: SheetFrame,
  row: number,
  column: number,
): { row: number; column: number } {
  const over = merges.find((area) => isInArea(area, row, column));
  return over ? { row: over.top, column: over.left } : { row, column };
}
