/**
 * A sheet as a grid of cells to read, of which only those in sight are drawn. The ARIA pattern of a grid: one stop of the
 * Tab key, arrows between the cells.
 */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { columnLetters } from '../../model/address';
import { fillAt, struckAt, textAt, type Grid } from '../../model/grid';
import { useSharedStyles } from '../../taskpane/parts/use-shared-styles';
import { SHEET_WORDS } from '#words/page';
import { lengthOf, scrollTo, spanOf, startOf } from './axis';
import { inkOn } from './cell-ink';
import { drawnCells, shownAt, type DrawnCell } from './drawn-cells';
import { moveBy } from './grid-keys';
import { frameOf, type SheetFrame } from './sheet-frame';
import { HEAD_HEIGHT, HEAD_WIDTH, useGridStyles } from './use-grid-styles';

/** Relative to the grid. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface SheetGridProps {
  readonly grid: Grid;
  readonly at: GridPlace;
  readonly onSelect: (place: GridPlace) => void;
}

interface Sight {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

const AT_FIRST: Sight = { top: 0, left: 0, height: 900, width: 1200 };
const ROWS_BESIDE = 8;
const COLUMNS_BESIDE = 2;

export function SheetGrid({ grid, at, onSelect }: SheetGridProps) {
  const styles = useGridStyles();
  const shared = useSharedStyles();
  const id = useId();
  const frame = useMemo(() => frameOf(grid), [grid]);
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useSight(scroller);
  const selected = shownAt(frame, at.row, at.column);
  useShown(scroller, frame, at);
  const down = spanOf(frame.rows, sight.top, sight.top + sight.height, ROWS_BESIDE);
  const across = spanOf(frame.columns, sight.left, sight.left + sight.width, COLUMNS_BESIDE);
  const cellId = ({ row, column }: GridPlace) => `${id}-${row}-${column}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveBy(event, grid, selected, frame);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  };
  const width = HEAD_WIDTH + lengthOf(frame.columns);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={SHEET_WORDS.grid(grid.sheet)}
      aria-readonly
      aria-rowcount={grid.rowCount + 1}
      aria-colcount={grid.columnCount + 1}
      aria-activedescendant={cellId(selected)}
      className={styles.scroller}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={styles.head} style={{ width, height: HEAD_HEIGHT }}>
        <span role="columnheader" aria-colindex={1} className={styles.corner}>
          <span className={shared.hidden}>{SHEET_WORDS.row}</span>
        </span>
        {range(across.first, across.end).map((column) => (
          <span
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            className={styles.columnHead}
            style={{
              left: HEAD_WIDTH + startOf(frame.columns, column),
              width: startOf(frame.columns, column + 1) - startOf(frame.columns, column),
            }}
          >
            {columnLetters(grid.left + column)}
          </span>
        ))}
      </div>
      <div role="presentation" className={styles.body} style={{ width, height: lengthOf(frame.rows) }}>
        {[...drawnCells(frame, down, across)].map(([row, cells]) => (
          <Row
            key={row}
            row={row}
            cells={cells}
            grid={grid}
            frame={frame}
            selected={selected.row === row ? selected.column : null}
            cellId={cellId}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
  readonly grid: Grid;
  readonly frame: SheetFrame;
  /** Its column, where the selected cell is in this row. */
  readonly selected: number | null;
  readonly cellId: (place: GridPlace) => string;
  readonly onSelect: (place: GridPlace) => void;
}

function Row({ row, cells, grid, frame, selected, cellId, onSelect }: RowProps) {
  const styles = useGridStyles();
  const number = grid.top + row + 1;
  const isHidden = grid.hiddenRows.has(row);
  const top = startOf(frame.rows, row);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top, height: startOf(frame.rows, row + 1) - top }}
    >
      <span
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.rowHead, isHidden && styles.hiddenHead)}
        title={isHidden ? SHEET_WORDS.hiddenRowTitle(number) : undefined}
      >
        {number}
        {isHidden && <span className={styles.hiddenWord}>{SHEET_WORDS.hiddenRow}</span>}
      </span>
      {cells.map((cell) => {
        const { column } = cell;
        const fill = fillAt(grid, row, column);
        const left = startOf(frame.columns, column);
        return (
          <span
            key={column}
            role="gridcell"
            id={cellId(cell)}
            aria-colindex={column + 2}
            aria-colspan={cell.columns > 1 ? cell.columns : undefined}
            aria-rowspan={cell.rows > 1 ? cell.rows : undefined}
            aria-selected={selected === column}
            className={mergeClasses(
              styles.cell,
              isHidden && styles.hiddenCell,
              struckAt(grid, row, column) && styles.struck,
              cell.rows > 1 && styles.merged,
              selected === column && styles.selected,
            )}
            style={{
              left: HEAD_WIDTH + left,
              width: startOf(frame.columns, column + cell.columns) - left,
              height: startOf(frame.rows, row + cell.rows) - top,
              ...(fill !== null && { backgroundColor: fill, color: inkOn(fill) }),
            }}
            onClick={() => onSelect({ row, column })}
          >
            {textAt(grid, row, column)}
          </span>
        );
      })}
    </div>
  );
}

const range = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);

/** What of the sheet is in sight, once for each picture that the browser draws. */
function useSight(scroller: { readonly current: HTMLDivElement | null }): Sight {
  const [sight, setSight] = useState(AT_FIRST);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let waiting = 0;
    const look = () => {
      waiting = 0;
      const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = element;
      setSight({ top, left, height, width });
    };
    const later = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look);
    };
    const sizes = new ResizeObserver(later);
    sizes.observe(element);
    element.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      sizes.disconnect();
      element.removeEventListener('scroll', later);
    };
  }, [scroller]);
  return sight;
}

/** Brings the selected cell into sight as soon as it is another, or gone to once more. */
function useShown(
  scroller: { readonly current: HTMLDivElement | null },
  frame: SheetFrame,
  at: GridPlace,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    element.scrollTop = scrollTo(frame.rows, at.row, scrollTop, clientHeight - HEAD_HEIGHT);
    element.scrollLeft = scrollTo(frame.columns, at.column, scrollLeft, clientWidth - HEAD_WIDTH);
  }, [scroller, frame, at]);
}
