/** Where a key leads from a cell of the grid, as in Excel. */
import type { Grid } from '../../model/grid';
import type { SheetFrame } from './sheet-frame';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that a page of the screen is taken for. */
const PAGE = 10;

/** Null where the key means nothing here. A step out of a merged cell leads past all that it covers. */
export function moveBy(
  { key, ctrlKey }: Key,
  { rowCount, columnCount }: Pick<Grid, 'rowCount' | 'columnCount'>,
  { row, column }: Place,
  { merges }: Pick<SheetFrame, 'merges'>,
): Place | null {
  const merge = merges.find(({ top, left }) => top === row && left === column) ?? { rows: 1, columns: 1 };
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(Math.max(0, nextRow), rowCount - 1),
    column: Math.min(Math.max(0, nextColumn), columnCount - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + merge.rows, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + merge.columns);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rowCount - 1 : row, columnCount - 1);
    default:
      return null;
  }
}
