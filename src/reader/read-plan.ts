/** From grids of cells to a plan: find it by its values, say which looks are needed, read it. */
import { explainDecision } from './locate/explain';
import { leftOut } from './locate/gather-plans';
import { locate } from './locate/locate';
import type { Located, LocatedPlan } from './locate/located';
import { EQUALLY_GOOD } from './table/signals';
import { latest } from './locate/stated-day';
import type { Grid } from '../model/grid';
import type { Action, Plan, ReadingNote } from '../model/plan';
import { note } from '../model/reading-note';
import type { Sliced } from '../model/slices';
import { buildActions } from './actions/build-actions';
import { colouredColumns, withUnread } from './actions/coloured-column';
import { explainColumns } from './key/explained-columns';
import { findKey } from './key/find-key';
import { groupActions } from './grouping/group-actions';
import { withHeadedThemes } from './grouping/headed-themes';
import { takeListed } from './grouping/listed-recommendations';
import { doubtMonthFirst } from './actions/month-first';
import { listColumns, planColumns, planPart } from './actions/plan-parts';
import { dressParts, planRows } from './grouping/plan-rows';
import { readStatuses, type ReadStatus } from './actions/read-statuses';
import {
  noteConditionalColours,
  notePercentScale,
  noteRows,
  noteStatusMissing,
  noteStruck,
} from './actions/reading-notes';
import { noteRivals } from './actions/rival-columns';
import { fullTitle } from './locate/read-title';
import { rowsThatAre } from './rows/row-facts';
import { readSections } from './grouping/sections';
import type { Layout } from './grouping/shape';
import { findShape } from './grouping/shapes';
import type { PlanSettings } from '../model/settings';
import { COLUMN_ROLES } from '../model/terms';
import { buildStatusMap } from './status/build-map';
import { levelStatus } from '../model/status/status-text';

export type { Located } from './locate/located';
export { looksNeeded } from './needed-looks';

/**
 * The plans of a workbook, best first, found from values alone.
 *
 * @throws Problem 'no-plan' (facts: sheets, lookedAt), 'no-such-sheet' or 'no-such-table' (facts: name, names).
 */
export function* locateSliced(
  grids: readonly Grid[],
  settings: PlanSettings,
  fileName?: string,
): Sliced<Located> {
  return explainColumns(yield* locate(grids, settings, fileName), grids);
}

/** False where a decision since the plan was located changes which cells it is read from: it has to be located again. */
export const isLocatedFor = (located: Located, settings: PlanSettings): boolean =>
  placeOf(located.settings) === placeOf(settings);

const placeOf = ({ sheets, tables, headerRow, columns }: PlanSettings): string =>
  JSON.stringify([sheets, tables, headerRow, COLUMN_ROLES.map((role) => columns[role] ?? null)]);

/** Read the first of the located plans. `settings` are those under which it was located, but for what statuses mean and how actions are grouped. */
export function* readSliced(grids: readonly Grid[], located: Located, settings: PlanSettings): Sliced<Plan> {
  if (!isLocatedFor(located, settings)) throw new Error('A plan is read where these settings have found it.');
  const [plan] = located.plans;
  // The grids handed over now may have looks that those of the search did not.
  const dressed = dressParts(plan.parts, grids).map(withUnread);
  const headings = readSections(dressed);
  const parts = withHeadedThemes(dressed, headings.sections);
  const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
  yield;
  const layout: Layout = { parts, rows: planRows(parts), ...headings };
  yield;
  const grouped = groupActions(layout, findShape(layout, settings.grouping));
  const { recommendations } = grouped;
  yield;
  const list = takeListed(located.lists, recommendations);
  const coloured = colouredColumns(grouped.actions);
  const read = readStatuses(grouped.actions, coloured);
  yield;
  const key = findKey(parts, grids, statusTexts(read.statuses));
  const map = buildStatusMap(
    read.statuses.map(({ raw }) => raw),
    { key, chosen: settings.statusMap },
  );
  yield;
  const built = yield* buildActions(parts, grouped, read.statuses, map);
  yield;
  const actions = doubtMonthFirst(built.actions, gridOf);
  yield;
  const notes: ReadingNote[] = [
    ...ambiguous(located),
    ...notCounted(located),
    ...noteRivals(grouped.actions, actions),
    ...noteStatusMissing(parts, grouped.actions, coloured),
    ...noteConditionalColours(grouped.actions, read, (action) => actions[action]?.basis === 'unread'),
    ...notePercentScale(read),
    ...grouped.notes,
    ...noteRows(grouped.actions),
    ...noteStruck(actions),
  ];
  yield;
  const [first = plan.parts[0]] = parts;
  return {
    unit: parts.every(({ columns }) => columns.action === null) ? 'recommendation' : 'action',
    parts: parts.map(planPart),
    list: list && planPart(list),
    columns: list === null ? planColumns(parts) : { ...listColumns(list), ...planColumns(parts) },
    beside: built.beside,
    actions,
    ...recommendations.finish(),
    statusMap: map.rows,
    keyColours: map.keyColours,
    notes,
    hiddenRows: countHiddenRows(actions),
    lastUpdated: first.lastUpdated,
    statedDay: plan.parts.map((part) => part.statedDay).reduce(latest, null),
    title: fullTitle(first, headings.sections),
    hasRatings: actions.some(({ rating }) => rating !== 'none'),
    decision: explainDecision(located, grouped.grouping, actions.length, first.block),
  };
}

/** Several actions can stand in one row. */
const countHiddenRows = (actions: readonly Action[]): number =>
  new Set(actions.flatMap(({ hidden, sheet, row }) => (hidden ? [`${row} ${sheet}`] : []))).size;

/** What the plan writes for a status, levelled: what its key may explain. */
function statusTexts(statuses: readonly ReadStatus[]): Set<string> {
  const texts = new Set<string>();
  for (const { raw } of statuses) {
    texts.add(raw.written);
    if (raw.colourText !== null) texts.add(raw.colourText);
  }
  texts.delete('');
  return new Set([...texts].map(levelStatus));
}

/** Sheets and tables that look like parts of this plan and are not counted, one note each (3.10). */
function notCounted({ plans, settings }: Located): ReadingNote[] {
  if (settings.sheets.length > 0 || settings.tables.length > 0) return [];
  return leftOut(plans).map(({ block, rows }) => {
    const { grid, table } = block;
    const facts = { actions: rowsThatAre(rows, 'action').length };
    const cell = { sheet: grid.sheet, row: grid.top + block.headerRow, column: grid.left };
    return note('sheet-left-out', cell, facts, table?.name ?? grid.sheet);
  });
}

/** Two candidates are equally good: which was taken, and the other; one that is said to be left out is not said twice. */
function ambiguous({ plans, settings }: Located): ReadingNote[] {
  const out = new Set(leftOut(plans));
  const [first, second] = plans.filter(({ parts }) => !parts.some((part) => out.has(part)));
  if (!first || !second || first.score - second.score > EQUALLY_GOOD) return [];
  if (settings.sheets.length > 0 || settings.tables.length > 0) return [];
  const nameOf = ({ parts: [{ block }] }: LocatedPlan): string => block.table?.name ?? block.grid.sheet;
  const facts = { taken: nameOf(first), other: nameOf(second) };
  return [note('plan-ambiguous', null, facts, nameOf(first))];
}
