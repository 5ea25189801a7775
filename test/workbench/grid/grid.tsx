/** The sheet in front, as a grid: only rows that are seen are drawn. */
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { intersect, type Box } from '../../excel-host/model/box';
import type { SheetState } from '../../excel-host/model/state';
import { CellEditor } from './cell-editor';
import { ChartView } from './chart';
import { geometryOf, lineAt, sizeOf } from './geometry';
import { ColumnLetters, GridRow, ROW_HEADER_WIDTH, cellId } from './grid-row';
import { boxBetween, placeAfter, type Place } from './moves';
import { useViewport } from './use-viewport';

const LETTERS_HEIGHT = 22;
/** Rows drawn above and below what is seen, in pixels. */
const MARGIN = 300;

interface Props {
  readonly sheet: SheetState;
  readonly selection: Box;
  readonly onSelect: (box: Box) => void;
  readonly onType: (place: Place, text: string) => void;
  readonly onFollow: (place: Place) => void;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onUndo: () => void;
}

function placeOf(event: MouseEvent): Place | null {
  const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

/** Rows to draw: those in sight, and those from which a merged cell reaches into sight. */
function rowsInSight(sheet: SheetState, from: number, to: number, frozen: number): number[] {
  const rows = new Set<number>();
  for (let row = Math.max(from, frozen); row <= to; row += 1) rows.add(row);
  for (const { top, bottom } of sheet.merges)
    if (top >= frozen && top < from && bottom >= from) rows.add(top);
  return [...rows];
}

export function Grid({
  sheet,
  selection,
  onSelect,
  onType,
  onFollow,
  onEditing,
  onUndo,
}: Props): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<Place>({ row: 0, column: 0 });
  const [edited, setEdited] = useState<{ place: Place; text: string } | null>(null);
  const viewport = useViewport(scroller);
  const { rowStarts, columnStarts } = geometryOf(sheet);
  const width = ROW_HEADER_WIDTH + (columnStarts.at(-1) ?? 0);
  const frozen = Math.min((sheet.frozen?.bottom ?? -1) + 1, 30);
  const frozenHeight = rowStarts[frozen] ?? 0;
  const first = lineAt(rowStarts, viewport.top - MARGIN);
  const last = lineAt(rowStarts, viewport.top + viewport.height + MARGIN);
  const isRowSelected = (row: number): boolean => row >= selection.top && row <= selection.bottom;

  useEffect(() => {
    bringIntoView(scroller.current, sheet, selection, LETTERS_HEIGHT + frozenHeight);
  }, [sheet.id, selection]);

  const selectTo = (place: Place, extend: boolean): void => {
    if (!extend) anchor.current = place;
    onSelect(boxBetween(sheet, anchor.current, place));
  };
  const beginEdit = (text?: string): void => {
    const place = { row: selection.top, column: selection.left };
    const cell = sheet.cells.get(place.row, place.column);
    onEditing(true);
    setEdited({ place, text: text ?? cell.formula ?? String(cell.value) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (edited) return;
    const isControl = event.ctrlKey || event.metaKey;
    const place = placeAfter(sheet, selection, (isControl ? 'Control+' : '') + event.key);
    if (place) selectTo(place, event.shiftKey && event.key !== 'Enter');
    else if (isControl && event.key.toLowerCase() === 'z') onUndo();
    else if (event.key === 'F2') beginEdit();
    else if (event.key === 'Delete' || event.key === 'Backspace')
      onType({ row: selection.top, column: selection.left }, '');
    else if (event.key.length === 1 && !isControl && !event.altKey) beginEdit(event.key);
    else return;
    event.preventDefault();
  };
  const drawn = (row: number, top: number): ReactElement | null =>
    sizeOf(rowStarts, row) === 0 ? null : (
      <GridRow key={row} sheet={sheet} row={row} top={top} isSelected={isRowSelected(row)} />
    );
  const frame = (offset: number): ReactElement => (
    <div
      className="selection"
      style={{
        left: ROW_HEADER_WIDTH + (columnStarts[selection.left] ?? 0) - 1,
        top: offset + (rowStarts[selection.top] ?? 0) - 1,
        width: sizeOf(columnStarts, selection.left, selection.right) - 2,
        height: sizeOf(rowStarts, selection.top, selection.bottom) - 2,
      }}
    />
  );
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className="grid"
      aria-label={`Cells of ${sheet.name}`}
      aria-rowcount={rowStarts.length}
      aria-colcount={columnStarts.length}
      aria-activedescendant={cellId(selection.top, selection.left)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        const place = placeOf(event);
        if (!place || edited) return;
        selectTo(place, event.shiftKey);
        if (sheet.cells.get(place.row, place.column).link) onFollow(place);
      }}
      onMouseMove={(event) => {
        const place = event.buttons === 1 && !edited ? placeOf(event) : null;
        if (place) selectTo(place, true);
      }}
      onDoubleClick={() => beginEdit()}
    >
      <div
        role="presentation"
        className="canvas"
        style={{ width, height: LETTERS_HEIGHT + (rowStarts.at(-1) ?? 0) }}
      >
        <div role="rowgroup" className="top" style={{ height: LETTERS_HEIGHT + frozenHeight }}>
          <ColumnLetters
            starts={columnStarts}
            isSelected={(c) => c >= selection.left && c <= selection.right}
          />
          {Array.from({ length: frozen }, (_, row) => drawn(row, LETTERS_HEIGHT + (rowStarts[row] ?? 0)))}
          {selection.top < frozen && frame(LETTERS_HEIGHT)}
          {frozen > 0 && <div className="frozen-line" />}
        </div>
        <div role="rowgroup" className="body" style={{ top: LETTERS_HEIGHT }}>
          {rowsInSight(sheet, first, last, frozen).map((row) => drawn(row, rowStarts[row] ?? 0))}
        </div>
        <div role="presentation" className="floating" style={{ top: LETTERS_HEIGHT }}>
          {sheet.charts.map((chart) => (
            <ChartView key={chart.id} sheet={sheet} chart={chart} />
          ))}
          {intersect(selection, { ...selection, top: frozen, bottom: Infinity }) && frame(0)}
        </div>
        {edited && (
          <CellEditor
            text={edited.text}
            style={{
              left: ROW_HEADER_WIDTH + (columnStarts[edited.place.column] ?? 0),
              top: LETTERS_HEIGHT + (rowStarts[edited.place.row] ?? 0),
              minWidth: sizeOf(columnStarts, edited.place.column),
              height: sizeOf(rowStarts, edited.place.row),
            }}
            onDone={(text) => {
              setEdited(null);
              onEditing(false);
              if (text !== null) onType(edited.place, text);
              scroller.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}

function bringIntoView(scroller: HTMLDivElement | null, sheet: SheetState, box: Box, covered: number): void {
  if (!scroller) return;
  const { rowStarts, columnStarts } = geometryOf(sheet);
  const top = rowStarts[box.top] ?? 0;
  const bottom = rowStarts[box.top + 1] ?? top;
  const left = columnStarts[box.left] ?? 0;
  const right = columnStarts[box.left + 1] ?? left;
  const frozen = covered - LETTERS_HEIGHT;
  if (top >= frozen && top - frozen < scroller.scrollTop) scroller.scrollTop = top - frozen;
  else if (bottom + LETTERS_HEIGHT > scroller.scrollTop + scroller.clientHeight) {
    scroller.scrollTop = bottom + LETTERS_HEIGHT - scroller.clientHeight + 40;
  }
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (right + ROW_HEADER_WIDTH > scroller.scrollLeft + scroller.clientWidth) {
    scroller.scrollLeft = right + ROW_HEADER_WIDTH - scroller.clientWidth + 20;
  }
}
