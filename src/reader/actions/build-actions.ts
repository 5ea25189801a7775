/** Makes the actions of a plan from their rows: texts, dates, owners and the status as it is read. */
import { readDateCell } from '../../model/days/read-date';
import { readDateText } from '../../model/days/read-date-text';
import { cellRef, formatAt, struckAt, trimmed, valueAt, type Grid } from '../../model/grid';
import { groupBy } from '../../model/group-by';
import type { Action, ActionStatus, DateCell, Plan, StatusMapRow, TextCell } from '../../model/plan';
import { required } from '../../model/required';
import { ROWS_IN_SLICE, type Sliced } from '../../model/slices';
import type { ColumnRole } from '../../model/terms';
import type { Grouped, GroupedAction } from '../grouping/group-actions';
import type { Part } from '../locate/located';
import type { StatusMap } from '../status/build-map';
import { columnOf } from '../table/block';
import type { ReadStatus } from './read-statuses';
import { sideColumns, type SideColumn } from './side-columns';
import { splitMovedDate, type MovedDate } from '../text/split-moved-date';
import { splitOwnerAndDate } from '../text/split-owner-date';

/** The columns of a part that are read as they stand, looked up once a part. */
interface TextColumns {
  readonly owners: readonly number[];
  readonly due: number | null;
  /** Owner and due date stand in one column. */
  readonly isShared: boolean;
  /** The latest first. */
  readonly revised: readonly number[];
  readonly update: number | null;
  readonly impact: number | null;
  readonly nextSteps: number | null;
  readonly evidence: number | null;
  readonly beside: readonly SideColumn[];
}

/** @param rows those of the actions of the part */
function textColumns(part: Part, rows: readonly number[]): TextColumns {
  const { block } = part;
  const one = (role: ColumnRole): number | null => columnOf(block, role);
  const all = (role: ColumnRole): number[] =>
    block.columns.filter((column) => column.role === role).map(({ column }) => column);
  const owners = all('owner');
  const due = one('dueDate');
  return {
    owners,
    due,
    isShared: due !== null && owners.includes(due),
    revised: all('revisedDate').reverse(),
    update: one('update'),
    impact: one('impact'),
    nextSteps: one('nextSteps'),
    evidence: one('evidence'),
    beside: sideColumns(part, rows),
  };
}

function textCell(grid: Grid, row: number, column: number | null): TextCell | null {
  return column === null ? null : { text: trimmed(grid, row, column), cell: cellRef(grid, row, column) };
}

/** "3/25 > 6/25" */
const SHORTEST_MOVED = 10;

/** One for all plans without such columns. */
const NOTHING_BESIDE: Action['beside'] = {};

const besideCells = (grid: Grid, row: number, columns: readonly SideColumn[]): Action['beside'] =>
  columns.length === 0
    ? NOTHING_BESIDE
    : Object.fromEntries(
        columns.map(({ role, column }) => [
          role,
          { text: trimmed(grid, row, column), cell: cellRef(grid, row, column) },
        ]),
      );

/** Several owner columns are joined " + ", without blanks and repeats. */
function ownerCell(grid: Grid, row: number, { owners, due, isShared }: TextColumns): TextCell | null {
  const first = owners[0];
  if (first === undefined) return null;
  if (owners.length === 1 && !isShared) return textCell(grid, row, first);
  const texts = owners.map((column) => {
    const text = trimmed(grid, row, column);
    return column === due ? splitOwnerAndDate(text).owner : text;
  });
  const filled = texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
  return { text: filled.join(' + '), cell: cellRef(grid, row, first) };
}

function dateCell(grid: Grid, row: number, column: number | null, shared: boolean): DateCell | null {
  if (column === null) return null;
  const value = valueAt(grid, row, column);
  const shown = trimmed(grid, row, column);
  const cell = cellRef(grid, row, column);
  if (shared && typeof value === 'string') {
    const { date } = splitOwnerAndDate(shown);
    return { text: date, cell, reading: readDateText(date) };
  }
  return {
    text: shown,
    cell,
    reading: readDateCell(value, shown, formatAt(grid, row, column), grid.date1904),
  };
}

/** A date may have been moved twice, each time in a column of its own. */
const latestFilled = (grid: Grid, row: number, columns: readonly number[]): number | null =>
  columns.find((column) => trimmed(grid, row, column) !== '') ?? columns[0] ?? null;

type Dates = Pick<Action, 'due' | 'revised'>;

/** The due date and the revised one where one cell, or each, holds two; null where none does, as in most rows. */
function movedDates(due: DateCell | null, revised: DateCell | null): Dates | null {
  const inDue = movedIn(due);
  const inRevised = movedIn(revised);
  if (inDue === null && inRevised === null) return null;
  const part = (cell: DateCell, text: string): DateCell => ({ ...cell, text, reading: readDateText(text) });
  if (revised !== null) {
    // What is moved next goes into the column of revised dates: until it holds one, the latest in the first column counts.
    const from = revised.text === '' ? inDue?.to : inDue?.from;
    return {
      due: due && from !== undefined ? part(due, from) : due,
      revised: inRevised ? part(revised, inRevised.to) : revised,
    };
  }
  return due && inDue ? { due: part(due, inDue.from), revised: part(due, inDue.to) } : null;
}

const movedIn = (date: DateCell | null): MovedDate | null =>
  date !== null && isMovable(date) ? splitMovedDate(date.text) : null;

/** A date that Excel holds as one is one alone. */
const isMovable = ({ text, reading }: DateCell): boolean =>
  text.length > SHORTEST_MOVED &&
  (reading.kind === 'unreadable' || (reading.kind === 'date' && reading.period));

/** What an action is made of. */
interface Made {
  readonly grouped: GroupedAction;
  readonly read: ReadStatus;
  /** Index of its row of the status map, and that row. */
  readonly mapRow: number;
  readonly map: StatusMapRow | undefined;
  readonly columns: TextColumns;
}

function buildAction(index: number, recommendation: number | null, made: Made): Action {
  const { grouped, read, mapRow, map, columns } = made;
  const { part, row, reference } = grouped;
  const { grid } = part.block;
  const { main } = part.columns;
  const struckThrough = struckAt(grid, row, main);
  const due = dateCell(grid, row, columns.due, columns.isShared);
  const revised = dateCell(grid, row, latestFilled(grid, row, columns.revised), false);
  const dates = movedDates(due, revised);
  const status: ActionStatus = {
    written: read.raw.written === '' ? (map?.status ?? '') : read.raw.written,
    source: map?.source ?? 'none',
    cell: read.raw.cell,
    mapRow,
    fill: read.fill,
    carriedFrom: read.carriedFrom,
    percentComplete: read.percent,
  };
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
    owner: ownerCell(grid, row, columns),
    due: dates ? dates.due : due,
    revised: dates ? dates.revised : revised,
    update: textCell(grid, row, columns.update),
    impact: textCell(grid, row, columns.impact),
    nextSteps: textCell(grid, row, columns.nextSteps),
    evidence: textCell(grid, row, columns.evidence),
    beside: besideCells(grid, row, columns.beside),
  };
}

interface BuiltActions {
  readonly actions: readonly Action[];
  /** The headers of columns beside the plan's own: of several parts the first that has such a column names it. */
  readonly beside: Plan['beside'];
}

/** @param statuses one an action, and `map` what they mean */
export function* buildActions(
  parts: readonly Part[],
  { actions: grouped, recommendations }: Grouped,
  statuses: readonly ReadStatus[],
  map: StatusMap,
): Sliced<BuiltActions> {
  const indexOf = new Map(recommendations.found.map((one, index) => [one, index]));
  const rowsOf = groupBy(grouped, ({ part }) => part);
  const columnsOf = new Map(
    parts.map((part) => {
      const rows = (rowsOf.get(part) ?? []).map(({ row }) => row);
      return [part, textColumns(part, rows)];
    }),
  );
  const actions: Action[] = [];
  for (const [index, one] of grouped.entries()) {
    // Every action has a status, and stands in a part of the plan.
    const read = required(statuses[index]);
    const columns = required(columnsOf.get(one.part));
    const recommendation = one.recommendation ? (indexOf.get(one.recommendation) ?? null) : null;
    const mapRow = map.rowOf[index] ?? 0;
    const made = { grouped: one, read, mapRow, map: map.rows[mapRow], columns };
    actions.push(buildAction(index, recommendation, made));
    if (index % ROWS_IN_SLICE === ROWS_IN_SLICE - 1) yield;
  }
  const beside = [...columnsOf.values()].flatMap((columns) => columns.beside);
  return {
    actions,
    beside: Object.fromEntries(beside.toReversed().map(({ role, header }) => [role, header])),
  };
}
