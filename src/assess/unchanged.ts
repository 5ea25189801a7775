/** Tells whether what a stage is made from has changed: cells by what stands in them, settings by the part that the stage asks for. */
import { findHistory } from '../history/find-history';
import type { HistoryReading } from '../history/read-history';
import type { Grid } from '../model/grid';
import type { PlanSettings } from '../model/settings';
import { isOwnSheet } from '../model/own-sheets';

const sameIn =
  (...keys: readonly (keyof PlanSettings)[]) =>
  (a: PlanSettings, b: PlanSettings): boolean =>
    a === b || keys.every((key) => isSame(a[key], b[key]));

/** Where the plan is and what its columns are. */
export const samePlace = sameIn('sheets', 'tables', 'headerRow', 'columns');
/** What of the settings findings are made of. */
export const sameChecks = sameIn('accepted', 'columns');

/** The same statuses mean the same, whoever decided it and when; grouped in the same way. */
export const sameReading = (a: PlanSettings, b: PlanSettings): boolean =>
  a === b || (a.grouping === b.grouping && isSame(a.statusMap.map(withoutDay), b.statusMap.map(withoutDay)));

const withoutDay = ({ decidedOn: _decidedOn, ...meaning }: PlanSettings['statusMap'][number]) => meaning;

/** What Excel is asked for only where it is needed; a plan is found without. */
const LOOKS: ReadonlySet<keyof Grid> = new Set([
  'looks',
  'conditionalColours',
  'colouredWords',
  'validations',
  'unread',
]);

export const sameCells = (a: readonly Grid[], b: readonly Grid[]): boolean => sameSheets(a, b, false);
export const sameLooks = (a: readonly Grid[], b: readonly Grid[]): boolean => sameSheets(a, b, true);

/** Sheets of ours hold no part of a plan: of them only the names count. */
const sameSheets = (a: readonly Grid[], b: readonly Grid[], looks: boolean): boolean =>
  a === b || (a.length === b.length && a.every((grid, index) => sameSheet(grid, b[index], looks)));

function sameSheet(a: Grid, b: Grid | undefined, looks: boolean): boolean {
  if (a === b) return true;
  if (!b || a.sheet !== b.sheet) return false;
  const own = isOwnSheet(a);
  if (own !== isOwnSheet(b)) return false;
  if (own) return true;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Grid)[]);
  return [...keys].every((key) => LOOKS.has(key) !== looks || isSame(a[key], b[key]));
}

/** The same sheet of snapshots, and the same beside it that are not read. */
export function sameHistory(before: HistoryReading, grids: readonly Grid[]): boolean {
  const { sheet, passedOver } = findHistory(grids);
  const older = before.problems.flatMap(({ facts }) => ('older' in facts ? [facts.older] : []));
  return (
    isSame(
      passedOver.map((grid) => grid.sheet),
      older,
    ) && isSame(before.sheet, sheet)
  );
}

/** Plain values: texts, numbers, lists, sets, and objects of such. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item));
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name in b && isSame(a[name as keyof typeof a], b[name as keyof typeof b]))
  );
}
