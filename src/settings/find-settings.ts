/** Which sheet of a workbook holds the settings. */
import type { Grid } from '../model/grid';
import { isTable } from '../model/own-names';
import { findKept, isHalfKept, type FoundKept } from './find-kept';
import { PLAN_SETTINGS_TABLE, STATUS_MAP_TABLE } from './sheet-format';

/** A write to it was broken off: its first line says so until it is written again. */
export const isHalfSettings = (grid: Grid): boolean => isHalfKept('settings', grid);

/** The sheet "RAG settings", which holds a table of decisions. */
export const findSettings = (grids: readonly Grid[]): FoundKept =>
  findKept('settings', grids, ({ tables }) =>
    tables.some(({ name }) => isTable(name, STATUS_MAP_TABLE) || isTable(name, PLAN_SETTINGS_TABLE)),
  );
