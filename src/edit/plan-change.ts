/** What keeping a plan changes in its sheets: a row that comes in, cells that are written; all of it or nothing. */
import type { Area, TableArea } from '../model/grid';
import type { Mend } from './mend';

export interface NewRow {
  readonly sheet: string;
  /** Where it will stand, from 0; what is there now, and below, moves down. */
  readonly row: number;
  /** What is expected to stand around it, so that it goes where it was meant to. Nothing of these cells is changed. */
  readonly around: readonly Pick<Mend, 'cell' | 'expected'>[];
}

/** A table that takes in the row below it, or the column beside it. */
export interface GrownTable {
  readonly sheet: string;
  readonly table: string;
  /** All of it afterwards. */
  readonly area: Area;
}

/** With so many rows more below it, or columns at its right. */
export const grownBy = (
  sheet: string,
  { name, area }: TableArea,
  { rows = 0, columns = 0 }: Partial<Pick<Area, 'rows' | 'columns'>>,
): GrownTable => ({
  sheet,
  table: name,
  area: { ...area, rows: area.rows + rows, columns: area.columns + columns },
});

export interface PlanChange {
  readonly row: NewRow | null;
  readonly grown: GrownTable | null;
  /** Places are those of the sheet with the new row in it. */
  readonly mends: readonly Mend[];
}

export const changeOfCells = (mends: readonly Mend[]): PlanChange => ({ row: null, grown: null, mends });

/** Whether a cell, as it stands afterwards, is one of the new row. */
export const isInNewRow = ({ row }: PlanChange, { cell }: Pick<Mend, 'cell'>): boolean =>
  row !== null && cell.sheet === row.sheet && cell.row === row.row;

/** The place of a cell before a row came in; of a cell of that row there is none. */
export const placeBefore = (row: NewRow | null, cell: Mend['cell']): Mend['cell'] =>
  row !== null && cell.sheet === row.sheet && cell.row > row.row ? { ...cell, row: cell.row - 1 } : cell;
