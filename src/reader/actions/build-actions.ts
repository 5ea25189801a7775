/** Makes the actions of a plan from their rows: texts, dates, owners and the status as it is read. */
import { readDateCell } from '../../model/days/read-date';
import type { DateReading } from '../../model/days/day';
import { cellRef, formatAt, struckAt, textAt, valueAt } from '../../model/grid';
import type { Action, ActionStatus, DateCell, StatusMapRow, TextCell } from '../../model/plan';
import type { ColumnRole } from '../../model/terms';
import type { GroupedAction } from '../grouping/group-actions';
import { trimmed, type ReadingPart } from '../grouping/plan-rows';
import type { ReadStatus } from './read-statuses';
import { splitOwnerAndDate } from './split-owner-date';

/** The columns of a part that are read as they stand, looked up once a part. */
interface TextColumns {
  readonly owners: readonly number[];
  readonly due: number;
  readonly revised: number;
  readonly update: number;
  readonly impact: number;
  readonly nextSteps: number;
  readonly evidence: number;
}

export function textColumns({ block }: ReadingPart): TextColumns {
  const all = (role: ColumnRole): number[] =>
    block.columns.filter((one) => one.role === role).map(({ column }) => column);
  const one = (role: ColumnRole): number => all(role)[0] ?? -1;
  return {
    owners: all('owner'),
    due: one('dueDate'),
    revised: one('revisedDate'),
    update: one('update'),
    impact: one('impact'),
    nextSteps: one('nextSteps'),
    evidence: one('evidence'),
  };
}

function textCell({ grid }: ReadingPart, row: number, column: number): TextCell | null {
  return column < 0 ? null : { text: trimmed(grid, row, column), cell: cellRef(grid, row, column) };
}

/** Several owner columns are joined " + ", without blanks and repeats. */
function ownerCell(part: ReadingPart, row: number, { owners, due }: TextColumns): TextCell | null {
  const first = owners[0];
  if (first === undefined) return null;
  const texts = owners.map((column) => {
    const text = trimmed(part.grid, row, column);
    return column === due ? splitOwnerAndDate(text).owner : text;
  });
  const filled = texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
  return { text: filled.join(' + '), cell: cellRef(part.grid, row, first) };
}

function dateCell({ grid }: ReadingPart, row: number, column: number, shared: boolean): DateCell | null {
  if (column < 0) return null;
  const value = valueAt(grid, row, column);
  const shown = textAt(grid, row, column).trim();
  const text = shared && typeof value === 'string' ? splitOwnerAndDate(shown).date : shown;
  const reading: DateReading =
    shared && typeof value === 'string'
      ? readDateCell(text === '' ? null : text, text, '', grid.date1904)
      : readDateCell(value, shown, formatAt(grid, row, column), grid.date1904);
  return { text, cell: cellRef(grid, row, column), reading };
}

/** One action. `mapRow` is its row of the status map. */
export function buildAction(
  index: number,
  grouped: GroupedAction,
  recommendation: number | null,
  read: ReadStatus,
  mapIndex: number,
  map: StatusMapRow | undefined,
  columns: TextColumns,
): Action {
  const { part, row, reference } = grouped;
  const { grid } = part;
  const main = part.columns.main;
  const struckThrough = struckAt(grid, row, main);
  const status: ActionStatus = {
    written: read.raw.written.trim() === '' ? (map?.status ?? '') : read.raw.written,
    source: map?.source ?? 'none',
    cell: read.raw.cell,
    mapRow: mapIndex,
    fill: read.fill,
    carriedFrom: read.carriedFrom,
    percentComplete: read.percent,
  };
  const shared = columns.owners.includes(columns.due);
  return {
    index,
    reference,
    text: { text: trimmed(grid, row, main), cell: cellRef(grid, row, main) },
    recommendation,
    sheet: grid.sheet,
    row: grid.top + row,
    hidden: grid.hiddenRows.has(row),
    struckThrough,
    status,
    lifecycle: struckThrough ? 'excluded' : (map?.lifecycle ?? 'unknown'),
    rating: map?.rating ?? 'none',
    basis: map?.basis ?? 'unread',
    owner: ownerCell(part, row, columns),
    due: dateCell(part, row, columns.due, shared),
    revised: dateCell(part, row, columns.revised, false),
    update: textCell(part, row, columns.update),
    impact: textCell(part, row, columns.impact),
    nextSteps: textCell(part, row, columns.nextSteps),
    evidence: textCell(part, row, columns.evidence),
  };
}
