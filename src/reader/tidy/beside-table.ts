/** What the sheets of a plan say outside of its table: every filled cell that no row, header or line of the key has taken along. */
import { cellRef, trimmed, type CellRef, type Grid } from '../../model/grid';
import { onOneLine } from '../../model/level-text';
import type { Plan, TextCell } from '../../model/plan';
import type { KeyEntry } from '../status/raw-status';
import type { Part } from '../locate/located';
import type { TidyRow } from './tidy-rows';

const placeOf = ({ sheet, row, column }: CellRef): string => JSON.stringify([sheet, row, column]);
const rowOf = ({ sheet, row }: Pick<CellRef, 'sheet' | 'row'>): string => JSON.stringify([sheet, row]);

/** The cells under headers whose rows are in the table. */
function takenCells(parts: readonly Part[], rows: readonly TidyRow[]): Set<string> {
  const taken = new Set<string>();
  const take = ({ block: { grid, labels } }: Part, row: number): void =>
    labels.forEach(({ column }) => taken.add(placeOf(cellRef(grid, row, column))));
  for (const { action, part } of rows) if (action && part) take(part, action.row - part.block.grid.top);
  for (const part of parts) {
    const { headerTop, headerRow } = part.block;
    const { kinds, top } = part.rows;
    for (let row = headerTop; row <= headerRow; row++) take(part, row);
    kinds.forEach((kind, at) => {
      if (kind === 'header' || kind === 'progress') take(part, top + at);
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
  const taken = takenCells(parts, rows);
  const keyRows = new Set(key.flatMap(({ cell }) => (cell ? [rowOf(cell)] : [])));
  // One that a sheet is called by has the first cell of the sheet, whatever stands there.
  const named = new Map(plan.recommendations.map(({ cell, text }) => [placeOf(cell), onOneLine(text)]));
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
      if (taken.has(placeOf(cell))) return;
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
      const text = trimmed(grid, row, column);
      if (text !== '') hear(cellRef(grid, row, column), text);
    }
  }
}
