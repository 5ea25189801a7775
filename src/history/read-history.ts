/** Reads the snapshots of a workbook, hand edits included: what cannot be read is reported and stays, and nothing is thrown. */
import type { IsoDate } from '../model/days/day';
import { typedDay } from '../model/days/typed-day';
import type { Grid } from '../model/grid';
import { keyOfName, LIFECYCLE_NAMES, RATING_NAMES } from '../settings/sheet-format';
import { findHistory } from './find-history';
import { NEEDED_HEADERS } from './history-format';
import type { HistoryProblem, HistoryProblemFacts, HistoryProblemKind } from './history-problem';
import { readHistoryTable, type HistoryCell, type HistoryRow, type HistoryTable } from './history-rows';
import type { Snapshot, SnapshotAction } from './snapshot';

export interface HistoryReading {
  /** Earliest first, one a day. */
  readonly snapshots: readonly Snapshot[];
  /** What was left out, and why. */
  readonly problems: readonly HistoryProblem[];
  /** What stands in the table, to be written back as it is; null where there is none. */
  readonly table: HistoryTable | null;
  /** The day of each row of the table; null for those that could not be read. */
  readonly days: readonly (IsoDate | null)[];
  /** A header without which no row says anything, and where its table begins; null where all are there. */
  readonly missingHeader: { readonly cell: string; readonly header: string } | null;
  /** The sheet that was read; null where there is none. */
  readonly sheet: Grid | null;
}

/** Kinds that are about one value in one cell. */
type ValueProblem = {
  [Kind in HistoryProblemKind]: HistoryProblemFacts[Kind] extends HistoryProblemFacts['label-differs']
    ? Kind
    : never;
}[HistoryProblemKind];

type Report = (kind: ValueProblem, cell: HistoryCell) => void;

/** Of one kind so many are named: a person who finds one finds the others. */
const MOST_NAMED = 5;

/** Never throws. Without such a sheet there are no snapshots. */
export function readHistory(grids: readonly Grid[]): HistoryReading {
  const { sheet, passedOver } = findHistory(grids);
  const table = sheet && readHistoryTable(sheet);
  const problems: HistoryProblem[] = [];
  const named = new Map<ValueProblem, number>();
  const report: Report = (kind, { address: cell, text: value }) => {
    const before = named.get(kind) ?? 0;
    named.set(kind, before + 1);
    if (before < MOST_NAMED) problems.push({ kind, facts: { cell, value } });
  };
  for (const header of table?.missing ?? [])
    problems.push({ kind: 'header-missing', facts: { cell: table?.address ?? '', header } });
  const missing = table?.missing.find((header) => NEEDED_HEADERS.includes(header));
  const isReadable = table !== null && missing === undefined;
  const read = isReadable ? readRows(table, report) : { snapshots: [], days: [] };
  for (const { sheet: older } of passedOver)
    problems.push({ kind: 'older-sheet', facts: { sheet: sheet?.sheet ?? '', older } });
  return {
    ...read,
    problems,
    table,
    missingHeader: missing === undefined ? null : { cell: table?.address ?? '', header: missing },
    sheet,
  };
}

interface Gathered {
  readonly label: string;
  readonly actions: SnapshotAction[];
}

function readRows(
  { rows, date1904 }: HistoryTable,
  report: Report,
): Pick<HistoryReading, 'snapshots' | 'days'> {
  const found = new Map<IsoDate, Gathered>();
  const days = rows.map((row) => {
    const { 'As at': asAt, Snapshot: label } = row.cells;
    const day = typedDay(asAt.value, asAt.text, date1904);
    if (day === null) {
      report('day-unreadable', asAt);
      return null;
    }
    const action = readAction(row, date1904, report);
    if (!action) return null;
    const known = found.get(day) ?? { label: label.text, actions: [] };
    if (known.label !== label.text) report('label-differs', label);
    known.actions.push(action);
    found.set(day, known);
    return day;
  });
  const snapshots = [...found].map(([day, gathered]) => ({ day, ...gathered }));
  return { snapshots: snapshots.sort((a, b) => (a.day < b.day ? -1 : 1)), days };
}

/** Null where the row does not say what became of the action; a rating that cannot be read is none. */
function readAction({ cells }: HistoryRow, date1904: boolean, report: Report): SnapshotAction | null {
  const lifecycle = keyOfName(LIFECYCLE_NAMES, cells.Lifecycle.text);
  if (!lifecycle) {
    report('lifecycle-unreadable', cells.Lifecycle);
    return null;
  }
  const rating = cells.Rating.text === '' ? 'none' : keyOfName(RATING_NAMES, cells.Rating.text);
  if (!rating) report('rating-unreadable', cells.Rating);
  const due = cells['Due date'];
  return {
    recommendation: cells.Recommendation.text,
    reference: cells.Reference.text,
    text: cells.Action.text,
    status: cells.Status.text,
    lifecycle,
    rating: rating ?? 'none',
    due: typedDay(due.value, due.text, date1904),
    dueShown: due.text,
    update: cells.Update.text,
  };
}
