/** The cells in which a plan says how far its actions are: a column of each of its parts, by the rows of actions. */
import type { Area, Grid } from '../../model/grid';
import type { Action, PlanPart } from '../../model/plan';
import { columnIn, gridOf, partOf, type PlanOnSheets } from '../keep/plan-cells';
import { WORD_PLACES, type WordPlace } from './plan-words';

export interface StatusCells {
  readonly part: PlanPart;
  readonly place: WordPlace;
  /** One below the other: what lies between them is no action. */
  readonly areas: readonly [Area, ...Area[]];
  /** From the first of them to the last. */
  readonly span: Area;
}

export const statusCells = (on: PlanOnSheets): readonly StatusCells[] =>
  on.plan.parts.flatMap((part) => WORD_PLACES.flatMap((place) => cellsOf(on, part, place) ?? []));

function cellsOf({ plan, grids }: PlanOnSheets, part: PlanPart, place: WordPlace): StatusCells | null {
  const left = columnIn(part, place);
  if (left === undefined) return null;
  const own = plan.actions.filter((action) => partOf(plan, action) === part);
  const [first, ...others] = tableRows(gridOf(grids, part.sheet), part) ?? runs(own.map(rowIn(left)));
  if (!first) return null;
  const area = ([from, to]: Rows): Area => ({ top: from, left, rows: to - from, columns: 1 });
  const [, bottom] = others.at(-1) ?? first;
  const areas = [area(first), ...others.map(area)] as const;
  return { part, place, areas, span: area([first[0], bottom]) };
}

/** From and to, of which the second is none of them. */
type Rows = readonly [from: number, to: number];

/** A table is one list: all rows between its header and its totals. */
function tableRows(grid: Grid | undefined, { table, headerRow }: PlanPart): readonly Rows[] | null {
  const found = grid?.tables.find(({ name }) => name === table);
  if (table === null || !found) return null;
  const { area, hasTotals } = found;
  const end = area.top + area.rows - (hasTotals ? 1 : 0);
  return end > headerRow + 1 ? [[headerRow + 1, end]] : [];
}

/** The row in which the status of an action stands. */
const rowIn =
  (column: number) =>
  ({ status: { cell }, row }: Action): number =>
    cell?.column === column ? cell.row : row;

function runs(rows: readonly number[]): readonly Rows[] {
  const found: Rows[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === row) found[found.length - 1] = [last[0], row + 1];
    else found.push([row, row + 1]);
  }
  return found;
}
