/** This product's own sheets are never a plan, a key or a list: told by the marks and tables that it wrote, and by nothing else. */
import type { Grid } from './grid';
import { isCouncils, kindOfTable, type SheetKind } from './own-names';

/** A plan that this product wrote is there to be read as a plan. */
const isOwn = (kind: SheetKind | null): boolean => kind !== null && !isCouncils(kind);

/**
 * True for a sheet that this product wrote, half-written ones too, and for a copy of one. A table that only sounds like
 * ours makes none, and without a mark nor does a sheet that holds tables of the user's as well.
 */
export function isOwnSheet({ mark, tables }: Pick<Grid, 'mark' | 'tables'>): boolean {
  if (mark) return isOwn(mark.kind);
  return tables.length > 0 && tables.every(({ name }) => isOwn(kindOfTable(name)));
}

/** True where the workbook holds earlier snapshots of its plan. */
export const hasHistory = (grids: readonly Pick<Grid, 'tables'>[]): boolean =>
  grids.some(({ tables }) => tables.some(({ name }) => kindOfTable(name) === 'history'));
