/** Which sheet of a workbook holds the snapshots. */
import type { Grid } from '../model/grid';
import { isTable } from '../model/own-names';
import { findKept, type FoundKept } from '../settings/find-kept';
import { HISTORY_TABLE } from './history-format';

/** The sheet "RAG History", which holds the table of snapshots. */
export const findHistory = (grids: readonly Grid[]): FoundKept =>
  findKept('history', grids, ({ tables }) => tables.some(({ name }) => isTable(name, HISTORY_TABLE)));
