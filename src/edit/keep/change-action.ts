/** What happens to an action that is in the plan: its status is another, its date moves, it is completed. */
import type { IsoDate } from '../../model/days/day';
import { areasMeet } from '../../model/areas';
import type { Area, CellRef } from '../../model/grid';
import type { Action, Plan } from '../../model/plan';
import type { Mend } from '../mend';
import { changeOfCells, grownBy, type GrownTable } from '../plan-change';
import { cannot, type KeepOutcome } from './outcome';
import { gridOf, heldIn, partOf, textBefore, textMend, type PlanOnSheets } from './plan-cells';
import { placesOf, wayMends, type StatusWay } from './status-ways';
import { dayMend } from './write-day';

export interface Updating {
  readonly kind: 'update';
  /** Index into `Plan.actions`. */
  readonly action: number;
  /** Null: it stays. */
  readonly status: StatusWay | null;
  /** Put before what is written of its progress; "" for nothing. */
  readonly line: string;
  /** In place of the next step; null: it stays. */
  readonly nextStep: string | null;
}

export interface Moving {
  readonly kind: 'move';
  readonly action: number;
  readonly to: IsoDate;
  /** Put before what is written of its progress; "" for nothing. */
  readonly line: string;
  /** Header of a new column at the right, where the plan has none of revised dates; null: none is added. */
  readonly newColumn: string | null;
}

export interface Completing {
  readonly kind: 'complete';
  readonly action: number;
  readonly status: StatusWay;
  readonly line: string;
  /** What difference it made; "" is said later. */
  readonly impact: string;
  readonly evidence: string;
}

const can = (mends: readonly Mend[], grown: GrownTable | null = null): KeepOutcome => ({
  kind: 'can',
  changes: [{ ...changeOfCells(mends), grown }],
});

const lineMend = ({ grids }: PlanOnSheets, { update }: Action, line: string): readonly Mend[] | null => {
  if (line === '') return [];
  return update && [textBefore(grids, update.cell, line)];
};

export function updateAction(
  on: PlanOnSheets,
  action: Action,
  { status, line, nextStep }: Updating,
): KeepOutcome {
  const { plan, grids } = on;
  const said = status === null ? [] : wayMends(grids, placesOf(plan, action), status);
  if (said === null) return cannot('no-status');
  const lines = lineMend(on, action, line);
  if (lines === null) return cannot('no-update');
  if (nextStep !== null && action.nextSteps === null) return cannot('no-next-step');
  const next =
    nextStep === null || action.nextSteps === null ? [] : [textMend(grids, action.nextSteps.cell, nextStep)];
  return can([...said, ...lines, ...next]);
}

export function completeAction(
  on: PlanOnSheets,
  action: Action,
  { status, line, impact, evidence }: Completing,
): KeepOutcome {
  const { plan, grids } = on;
  const said = wayMends(grids, placesOf(plan, action), status);
  if (said === null) return cannot('no-status');
  const lines = lineMend(on, action, line);
  if (lines === null) return cannot('no-update');
  const made = [
    ...(impact !== '' && action.impact ? [textBefore(grids, action.impact.cell, impact)] : []),
    ...(evidence !== '' && action.evidence ? [textBefore(grids, action.evidence.cell, evidence)] : []),
  ];
  return can([...said, ...lines, ...made]);
}

/** True where the date can only move into a column that the plan has not got. */
export const needsRevisedColumn = ({ due, revised }: Pick<Action, 'due' | 'revised'>): boolean =>
  due !== null && due.text !== '' && (revised === null || isSameCell(due.cell, revised.cell));

/** Both dates stand in one cell, which stays as it is. */
const isSameCell = (one: CellRef, other: CellRef): boolean => one.column === other.column;

/** The original date stays. One that was never given is given now. */
export function moveDate(on: PlanOnSheets, action: Action, { to, line, newColumn }: Moving): KeepOutcome {
  const { grids } = on;
  const { due, revised } = action;
  if (due === null && revised === null) return cannot('no-date');
  const lines = lineMend(on, action, line);
  if (lines === null) return cannot('no-update');
  const moved = needsRevisedColumn(action) ? null : revised;
  const own = due !== null && due.text === '' && (revised?.text ?? '') === '' ? due : moved;
  const columns = [own, due, revised].flatMap((one) => (one ? [one.cell.column] : []));
  if (own !== null) return can([dayMend(grids, own.cell, to, columns), ...lines]);
  if (newColumn === null) return cannot('no-date');
  const place = columnBeside(on, action);
  if (place === null) return cannot('no-room');
  const cell: CellRef = { sheet: action.sheet, row: action.row, column: place.header.column };
  const header: Mend = { cell: place.header, expected: '', replacement: newColumn };
  return can([header, dayMend(grids, cell, to, columns), ...lines], place.grown);
}

interface ColumnBeside {
  readonly header: CellRef;
  readonly grown: GrownTable | null;
}

/** At the right of the plan; null where anything stands there beside its rows. */
function columnBeside(on: PlanOnSheets, action: Action): ColumnBeside | null {
  const { sheet } = action;
  const part = partOf(on.plan, action);
  const grid = gridOf(on.grids, sheet);
  if (!part || !grid) return null;
  const { area } = part;
  const column = area.left + area.columns;
  const held = rowsOf(on.plan, sheet, part.headerRow, area.top + area.rows);
  for (let at = area.top; at < held; at += 1) {
    const { text, value } = heldIn(on.grids, { sheet, row: at, column });
    if (text !== '' || value !== null) return null;
  }
  const added: Area = { top: area.top, left: column, rows: held - area.top, columns: 1 };
  const isMerged = grid.merges?.some((merge) => areasMeet(merge, added));
  const table = grid.tables.find(({ name }) => name === part.table);
  const isTaken = grid.tables.some((other) => other !== table && areasMeet(other.area, added));
  if (isMerged || isTaken) return null;
  const grown = table ? grownBy(sheet, table, { columns: 1 }) : null;
  return { header: { sheet, row: part.headerRow, column }, grown };
}

/** The row after the last action that stands under a header. */
function rowsOf({ parts, actions }: Plan, sheet: string, headerRow: number, end: number): number {
  const next = Math.min(
    ...parts.flatMap((part) => (part.sheet === sheet && part.headerRow > headerRow ? [part.area.top] : [])),
  );
  const last = actions.reduce(
    (most, action) => (action.sheet === sheet && action.row > most && action.row < next ? action.row : most),
    headerRow,
  );
  return Math.max(last + 1, Math.min(end, next));
}
