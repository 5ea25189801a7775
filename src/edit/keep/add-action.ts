/** A new action under a recommendation: into the row that waits for it, or into a row that comes in below the last one. */
import { actionsOf } from '../../model/actions-of';
import type { Grid } from '../../model/grid';
import type { Action, Plan, PlanPart, Recommendation } from '../../model/plan';
import { grownBy, type NewRow, type PlanChange } from '../plan-change';
import { firstReference, nextReference } from './next-reference';
import { cannot, type KeepOutcome } from './outcome';
import { columnIn, gridOf, heldIn, partAt, partOf, type PlanOnSheets } from './plan-cells';
import { IDENTITY, newRowMends, rowMends, type Adding, type RowContent } from './row-cells';

export function addAction(on: PlanOnSheets, adding: Adding): KeepOutcome {
  const { plan } = on;
  const recommendation = plan.recommendations[adding.recommendation];
  if (!recommendation || plan.unit === 'recommendation') return cannot('no-actions');
  const under = actionsOf(plan, recommendation);
  return under.length === 0 ? firstUnder(on, recommendation, adding) : nextUnder(on, under, adding);
}

/** The first action goes into the row of its recommendation, where that has room for one. */
function firstUnder(on: PlanOnSheets, recommendation: Recommendation, adding: Adding): KeepOutcome {
  const { cell } = recommendation;
  const part = partAt(on.plan, cell);
  const column = part && columnIn(part, 'action');
  if (!part || column === undefined) return cannot('no-actions');
  const reference = firstReferenceOf(on.plan, recommendation);
  const waiting: readonly PlanChange[] =
    heldIn(on.grids, { ...cell, column }).text === ''
      ? [{ row: null, grown: null, mends: rowMends(on, part, cell.row, { adding, reference, like: null }) }]
      : [];
  const below = newRow(on, part, cell.row + 1, cell.row, { adding, reference, like: null });
  return { kind: 'can', changes: [...waiting, below] };
}

const firstReferenceOf = ({ recommendations, actions }: Plan, { reference }: Recommendation): string | null =>
  firstReference(
    reference,
    recommendations.map((one) => ({
      recommendation: one.reference,
      first: actions[one.actions[0] ?? -1]?.reference?.text ?? '',
    })),
  );

function nextUnder(on: PlanOnSheets, under: readonly Action[], adding: Adding): KeepOutcome {
  const { plan } = on;
  const end = under.at(-1) as Action;
  const last = under
    .filter(({ sheet }) => sheet === end.sheet)
    .reduce((lower, action) => (action.row > lower.row ? action : lower), end);
  const part = partOf(plan, last);
  if (!part) return cannot('no-actions');
  const reference = nextReference(
    under.map((action) => action.reference?.text ?? ''),
    plan.actions.map((action) => action.reference?.text ?? ''),
  );
  const following = Math.min(
    ...[...plan.actions, ...plan.recommendations.map(({ cell }) => cell)].flatMap(({ sheet, row }) =>
      sheet === last.sheet && row > last.row ? [row] : [],
    ),
  );
  const partEnd = part.area.top + part.area.rows;
  const rows = [last.row + 1, Number.isFinite(following) ? following : partEnd];
  const likes = namesEach(on, part, under, last) ? [last, null] : [null, last];
  const changes = [...new Set(rows)].flatMap((row) =>
    likes.map((like) => newRow(on, part, row, last.row, { adding, reference, like })),
  );
  return {
    kind: 'can',
    changes: [...changes, ...freeRow(on, part, partEnd, { adding, reference, like: last })],
  };
}

/** Where no row can come in: the blank one after the last, which says itself to which recommendation it belongs. */
function freeRow(on: PlanOnSheets, part: PlanPart, row: number, content: RowContent): readonly PlanChange[] {
  const { sheet, area } = part;
  const table = gridOf(on.grids, sheet)?.tables.find(({ name }) => name === part.table);
  const isTaken = Array.from({ length: area.columns }, (_, at) => area.left + at).some(
    (column) => heldIn(on.grids, { sheet, row, column }).text !== '',
  );
  if (isTaken || table?.hasTotals) return [];
  const grown = table ? grownBy(sheet, table, { rows: 1 }) : null;
  return [{ row: null, grown, mends: rowMends(on, part, row, content) }];
}

/** Each row says to which recommendation it belongs, rather than the first of several. */
function namesEach(
  { plan, grids }: PlanOnSheets,
  part: PlanPart,
  under: readonly Action[],
  last: Action,
): boolean {
  if (part.table !== null) return true;
  const column = IDENTITY.map((role) => columnIn(part, role)).find((one) => one !== undefined);
  if (column === undefined) return false;
  const later = [...(under.length > 1 ? [last] : []), ...plan.recommendations.flatMap(({ actions }) => plan.actions[actions[1] ?? -1] ?? [])]
    .filter(({ sheet }) => sheet === part.sheet); // prettier-ignore
  const [judged] = later;
  return judged === undefined || heldIn(grids, { sheet: judged.sheet, row: judged.row, column }).text !== '';
}

/** @param above row of an action whose shape the new row has, which stands above it */
function newRow(
  on: PlanOnSheets,
  part: PlanPart,
  row: number,
  above: number,
  content: RowContent,
): PlanChange {
  const { sheet } = part;
  const grid = gridOf(on.grids, sheet) as Grid;
  const table = grid.tables.find(({ name }) => name === part.table);
  const isBelow = table !== undefined && table.area.top + table.area.rows === row;
  const grown = isBelow ? grownBy(sheet, table, { rows: 1 }) : null;
  const inserted: NewRow = { sheet, row, around: [...shownAt(grid, above), ...shownAt(grid, row)] };
  return { row: inserted, grown, mends: newRowMends(on, part, row, content) };
}

/** The first cell of a row that says something. */
function shownAt(grid: Grid, row: number): NewRow['around'] {
  for (let column = 0; column < grid.columnCount; column += 1) {
    const cell = { sheet: grid.sheet, row, column: grid.left + column };
    const expected = heldIn([grid], cell).text;
    if (expected !== '') return [{ cell, expected }];
  }
  return [];
}
