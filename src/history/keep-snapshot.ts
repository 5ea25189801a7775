/** The table of snapshots with one more in it, made from the table as it stands: nobody loses what they typed. */
import { DAYS_1904 } from '../model/days/calendar';
import { serialOfDay } from '../model/days/day-serial';
import type { CellValue } from '../model/grid';
import { Problem } from '../model/problem';
import { LIFECYCLE_NAMES, RATING_NAMES } from '../settings/sheet-format';
import { DAY_HEADERS, HISTORY_HEADERS, type HistoryHeader } from './history-format';
import type { HistoryCell } from './history-rows';
import type { HistoryReading } from './read-history';
import type { Snapshot } from './snapshot';

/** A cell as it is to be written; a day is a number of the 1900 system. */
export interface KeptCell {
  readonly value: CellValue;
  readonly isDay: boolean;
}

export interface KeptHistory {
  /** Headers of the columns that the user added. */
  readonly addedHeaders: readonly string[];
  /** Cells in the order of the headers, ours and then the added ones. */
  readonly rows: readonly (readonly KeptCell[])[];
}

/**
 * @param replaces whether a snapshot of the same day gives way
 * @throws Problem 'snapshot-exists' where one is there and does not, 'history-unreadable' where its table has lost a
 *   header that is needed
 */
export function keepSnapshot(reading: HistoryReading, snapshot: Snapshot, replaces: boolean): KeptHistory {
  const { table, days, snapshots, missingHeader, sheet } = reading;
  if (missingHeader) throw new Problem('history-unreadable', { sheet: sheet?.sheet ?? '', ...missingHeader });
  const { day } = snapshot;
  const before = snapshots.find((one) => one.day === day);
  if (before && !replaces) throw new Problem('snapshot-exists', { day, label: before.label });
  const { addedHeaders = [], rows = [], date1904 = false } = table ?? {};
  const asItStands = (isDayColumn: boolean, { value, isDay }: HistoryCell): KeptCell =>
    typeof value === 'number' && (isDayColumn || isDay)
      ? { value: date1904 ? value + DAYS_1904 : value, isDay: true }
      : { value, isDay: false };
  const staying = rows
    .filter((_, index) => days[index] !== day)
    .map(({ cells, added }) => [
      ...HISTORY_HEADERS.map((header) => asItStands(DAY_HEADERS.includes(header), cells[header])),
      ...added.map((cell) => asItStands(false, cell)),
    ]);
  return { addedHeaders, rows: [...staying, ...rowsOf(snapshot)] };
}

const said = (value: string): KeptCell => ({ value: value === '' ? null : value, isDay: false });

/** A day that Excel does not count stands as text. */
function dated(day: string | null, otherwise: string): KeptCell {
  const serial = day === null ? null : serialOfDay(day);
  return serial === null ? said(otherwise) : { value: serial, isDay: true };
}

const rowsOf = ({ day, label, actions }: Snapshot): KeptCell[][] =>
  actions.map((action) => {
    const cells: Readonly<Record<HistoryHeader, KeptCell>> = {
      'As at': dated(day, day),
      Snapshot: said(label),
      Recommendation: said(action.recommendation),
      Reference: said(action.reference),
      Action: said(action.text),
      Status: said(action.status),
      Lifecycle: said(LIFECYCLE_NAMES[action.lifecycle]),
      Rating: said(RATING_NAMES[action.rating]),
      'Due date': dated(action.due, action.dueShown),
      Update: said(action.update),
    };
    return HISTORY_HEADERS.map((header) => cells[header]);
  });
