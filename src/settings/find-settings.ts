/** Which sheet of a workbook holds the settings. */
import type { Grid } from '../model/grid';
import { kindOfTable } from '../model/own-names';
import { findKept, isHalfKept, type FoundKept } from './find-kept';

/** A write to it was broken off: its first line says so until it is written again. */
export const isHalfSettings = (grid: Grid): boolean => isHalfKept('settings', grid);

/** The sheet "RAG settings", which holds a table of decisions. */
export const findSettings = (grids: readonly Grid[]): FoundKept =>
  findKept('settings', grids, ({ tables }) => tables.some(({ name }) => kindOfTable(name) === 'settings'));
