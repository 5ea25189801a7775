/** One row of the grid: its number, and its cells, of which text runs on over blank neighbours as in Excel. */
import { memo, type ReactElement } from 'react';
import { columnLetters } from '../../../src/model/address';
import { sameBox, boxAt } from '../../excel-host/model/box';
import { hasContent, type Cell } from '../../excel-host/model/cell';
import { shownText } from '../../excel-host/model/show-text';
import { widthOf, type SheetState } from '../../excel-host/model/state';
import { cellStyleAt } from './cell-style';
import { geometryOf, mergeAt, sizeOf } from './geometry';

export const ROW_HEADER_WIDTH = 44;
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** How far text that is not wrapped may run: up to the next cell with content. */
function spillWidth(sheet: SheetState, row: number, column: number, starts: readonly number[]): number {
  let last = column;
  while (last < starts.length - 2 && !hasContent(sheet.cells.get(row, last + 1))) last += 1;
  return sizeOf(starts, column, last);
}

interface CellProps {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

const mayRunOn = ({ look, value }: Cell): boolean =>
  typeof value === 'string' && value !== '' && !look.wrap && ['General', 'Left'].includes(look.horizontal);

function GridCell({ sheet, row, column }: CellProps): ReactElement | null {
  const { rowStarts, columnStarts } = geometryOf(sheet);
  const merge = mergeAt(sheet, row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const area = merge ?? boxAt(row, column);
  const cell = sheet.cells.get(row, column);
  const { box, text, hasButton } = cellStyleAt(sheet, cell, row, column);
  const width = sizeOf(columnStarts, area.left, area.right);
  if (width === 0) return null;
  const shown = shownText(cell, widthOf(sheet, column));
  const runsOn = !merge && !hasButton && mayRunOn(cell);
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      data-row={row}
      data-column={column}
      className={`cell${runsOn ? ' runs-on' : ''}${cell.link ? ' link' : ''}`}
      style={{
        ...box,
        left: ROW_HEADER_WIDTH + (columnStarts[column] ?? 0),
        width,
        height: sizeOf(rowStarts, area.top, area.bottom),
        zIndex: merge && !sameBox(merge, boxAt(row, column)) ? 1 : undefined,
        background: box.background ?? (merge ? '#ffffff' : undefined),
      }}
    >
      {shown !== '' && (
        <span
          style={
            runsOn
              ? {
                  ...text,
                  maxWidth: spillWidth(sheet, row, column, columnStarts),
                  background: box.background ?? '#ffffff',
                }
              : { ...text, width: '100%' }
          }
        >
          {shown}
        </span>
      )}
      {hasButton && <i className="filter-button" aria-hidden="true" />}
    </div>
  );
}

interface RowProps {
  readonly sheet: SheetState;
  readonly row: number;
  /** Pixels from the top of what it is drawn in. */
  readonly top: number;
  readonly isSelected: boolean;
}

export const GridRow = memo(function GridRow({ sheet, row, top, isSelected }: RowProps) {
  const { rowStarts, columnStarts } = geometryOf(sheet);
  const columns = Array.from({ length: columnStarts.length - 1 }, (_, column) => column);
  const height = sizeOf(rowStarts, row);
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top, height }}>
      <div role="rowheader" className={`row-header${isSelected ? ' selected' : ''}`} style={{ height }}>
        {row + 1}
      </div>
      {columns.map((column) => (
        <GridCell key={column} sheet={sheet} row={row} column={column} />
      ))}
    </div>
  );
});

interface LettersProps {
  readonly starts: readonly number[];
  readonly isSelected: (column: number) => boolean;
}

export function ColumnLetters({ starts, isSelected }: LettersProps): ReactElement {
  return (
    <div role="row" aria-rowindex={1} className="letters">
      <div role="columnheader" className="corner">
        Row
      </div>
      {starts.slice(0, -1).map((start, column) => {
        const width = sizeOf(starts, column);
        return width === 0 ? null : (
          <div
            key={column}
            role="columnheader"
            className={`letter${isSelected(column) ? ' selected' : ''}`}
            style={{ left: ROW_HEADER_WIDTH + start, width }}
          >
            {columnLetters(column)}
          </div>
        );
      })}
    </div>
  );
}
