/** What the sheets of a plan say outside of its table: every filled cell that no row, header or line of the key has taken along. */
import { cellRef, textAt, type CellRef, type Grid } from '../../model/grid';
import { onOneLine } from '../../model/level-text';
import type { Plan, TextCell } from '../../model/plan';
import type { KeyEntry } from '../status/raw-status';
import type { Part } from '../locate/located';
import type { TidyRow } from './tidy-rows';

const placeOf = ({ sheet, row, column }: CellRef): string => JSON.stringify([sheet, row, column]);
const rowOf = ({ sheet, row }: Pick<CellRef, 'sheet' | 'row'>): string => JSON.stringify([sheet, row]);

/** Rows of which the cells under headers are in the table. */
function takenRows(parts: readonly Part[], rows: readonly TidyRow[]): Map<string, Part> {
  const taken = new Map<string, Part>();
  for (const { action, part } of rows) if (action && part) taken.set(rowOf(action), part);
  for (const part of parts) {
    const { grid, headerTop, headerRow } = part.block;
    const { kinds, top } = part.rows;
    const take = (row: number): void =>
      void taken.set(rowOf({ sheet: grid.sheet, row: grid.top + row }), part);
    for (let row = headerTop; row <= headerRow; row++) take(row);
    kinds.forEach((kind, at) => {
      if (kind === 'header' || kind === 'progress') take(top + at);
    });
  }
  return taken;
}

/** @param said what stands above the table */
export function besideTable(
  parts: readonly Part[],
  plan: Plan,
  rows: readonly TidyRow[],
  key: readonly KeyEntry[],
  said: readonly (string | null)[],
): TextCell[] {
  const taken = takenRows(parts, rows);
  const keyRows = new Set(key.flatMap(({ cell }) => (cell ? [rowOf(cell)] : [])));
  // One that a sheet is called by has the first cell of the sheet, whatever stands there.
  const named = new Map(
    plan.recommendations.map(({ cell, text, reference }) => [placeOf(cell), onOneLine(text || reference)]),
  );
  const isName = (cell: CellRef, line: string): boolean => {
    const words = named.get(placeOf(cell));
    return words !== undefined && (line.includes(words) || words.includes(line));
  };
  const groups = new Set([
    ...plan.themes.map(({ name }) => name),
    ...plan.recommendations.flatMap(({ reference, text }) => [reference, text]),
    ...said.flatMap((text) => text ?? []),
  ]);
  const beside: TextCell[] = [];
  const sheets = new Map(parts.map(({ block: { grid } }) => [grid.sheet, grid]));
  for (const grid of sheets.values()) {
    eachText(grid, (cell, text) => {
      const part = taken.get(rowOf(cell));
      const columns = part?.block.labels;
      if (columns?.some(({ column }) => grid.left + column === cell.column)) return;
      const line = onOneLine(text);
      if (keyRows.has(rowOf(cell)) || isName(cell, line) || groups.has(line)) return;
      beside.push({ text, cell });
    });
  }
  return beside;
}

function eachText(grid: Grid, hear: (cell: CellRef, text: string) => void): void {
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const text = textAt(grid, row, column).trim();
      if (text !== '') hear(cellRef(grid, row, column), text);
    }
  }
}
