/** How snapshots stand on the sheet "RAG History": one table, a row an action, for its reader and its writer. */
import { OWN_SHEETS } from '../model/own-names';

export const [HISTORY_TABLE] = OWN_SHEETS.history.tables;

export const HISTORY_HEADERS = [
  'As at',
  'Snapshot',
  'Recommendation',
  'Reference',
  'Action',
  'Status',
  'Lifecycle',
  'Rating',
  'Due date',
  'Update',
] as const;
export type HistoryHeader = (typeof HISTORY_HEADERS)[number];

/** They hold days, as numbers that Excel shows as dates. */
export const DAY_HEADERS: readonly HistoryHeader[] = ['As at', 'Due date'];
/** Without one of these no row says anything. */
export const NEEDED_HEADERS: readonly HistoryHeader[] = ['As at', 'Action', 'Lifecycle'];
