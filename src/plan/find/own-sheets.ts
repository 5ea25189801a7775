/** This product's own sheets are never a plan: told by the names of their tables. */
import type { Grid } from '../grid';

const OWN_TABLE =
  /^Rag(Summary|Discuss|Impact|Checks|Method|StatusMap|PlanSettings|Actions|Findings|Portfolio|How)/;

/** True for a sheet that this product made: the summary sheets, the settings. */
export const isOwnSheet = (grid: Grid): boolean => grid.tables.some(({ name }) => OWN_TABLE.test(name));
