/** Lays a plan out as one table, whatever the shape that it was read from: word for word, in its order, with what belongs to it. */
import { trimmed, type Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import type { TidyColumn, TidyKeyLine, TidyPlan } from '../../model/tidy-plan';
import type { Located, Part } from '../locate/located';
import { statedDayOf } from '../locate/stated-day';
import type { KeyEntry } from '../status/raw-status';
import { besideTable } from './beside-table';
import { fillGroups } from './group-columns';
import { dressParts } from '../grouping/plan-rows';
import { ownKey } from './own-key';
import { blankColumn, placeColumns, takeColumn } from './tidy-columns';
import { tidyRows, type TidyRow } from './tidy-rows';

/** @param plan the first of those located, as it was read from these grids */
export function tidyPlan(grids: readonly Grid[], { plans }: Located, plan: Plan): TidyPlan {
  const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
  const parts = dressParts(plans[0].parts, grids);
  const rows = tidyRows(plan, parts);
  const own = placeColumns(parts).map((column) => takeColumn(column, rows));
  const columns = fillGroups(own, rows, plan, gridOf);
  const key = ownKey(parts, grids, plan);
  const titles = new Set(parts.map(({ title }) => title));
  const title = titles.size === 1 ? plan.title : null;
  return {
    title,
    lastUpdated: plan.lastUpdated,
    statedDay:
      statedDayOf(plan.lastUpdated === null ? [] : [plan.lastUpdated]) === plan.statedDay
        ? null
        : plan.statedDay,
    rowCount: rows.length,
    columns: [...columns, ...beneathRows(rows)],
    key: keyLines(key),
    beside: besideTable(parts, plan, rows, key, [title, plan.lastUpdated]),
  };
}

/** Lists of allowed values go with their columns. */
function keyLines(entries: readonly KeyEntry[]): TidyKeyLine[] {
  const lines = new Map<string, TidyKeyLine>();
  for (const { label, fill, colourText, cell } of entries) {
    const line = { mark: colourText ?? '', fill, meaning: label };
    if (cell !== null) lines.set(JSON.stringify(line), line);
  }
  return [...lines.values()];
}

/** What was done about an action, where the plan says it in a row of its own beneath. */
function beneathRows(rows: readonly TidyRow[]): TidyColumn[] {
  const filled = blankColumn(rows.length);
  rows.forEach(({ action, part }, at) => {
    if (action && part) filled.values[at] = beneath(part, action.row - part.block.grid.top) || null;
  });
  if (filled.values.every((value) => value === null)) return [];
  return [{ header: '', role: 'beneath', from: null, ...filled, allowed: [] }];
}

function beneath({ block: { grid, labels }, rows: { kinds, top } }: Part, row: number): string {
  const texts = new Set<string>();
  for (let at = row + 1; kinds[at - top] === 'progress'; at++)
    for (const { column } of labels) texts.add(trimmed(grid, at, column));
  return [...texts].filter((text) => text !== '').join('\n');
}
