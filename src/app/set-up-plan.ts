/**
 * Set a plan up as it is: lists of its words, colours of its words, a key. What would change is said first and tried out on the
 * sheets in memory; then it is written at once, where the plan is still as it was read.
 */
import { ruledGrids } from '../edit/set-up/ruled-grids';
import { planSetUp, type SetUp } from '../edit/set-up/set-up';
import { statusCells } from '../edit/set-up/status-cells';
import { textAt } from '../model/grid';
import { freeVariant, nameVariant, OWN_SHEETS } from '../model/own-names';
import { differences } from '../model/same-plan';
import type { PlanRules } from '../model/set-up';
import type { Sliced } from '../model/slices';
import { hasOwnKey } from '../reader/tidy/own-key';
import { makeBook } from '../render/make-book';
import type { SheetPlan, SummaryBook } from '../render/sheet-plan';
import { asGrid } from '../render/sheet/as-grid';
import { keySheet } from '../render/sheet/set-up-sheets';
import { STARTED_KEY, STARTED_STATUSES } from '#words/started-plan';
import type { CanWriteSheets, LiveWorkbook, PlanGuard, Receipt } from '../workbook/workbook';
import { imagineSheets } from './imagine-mends';
import type { OpenedPlan } from './open-plan';
import { planGuards } from './write-summaries';

/** What can be chosen of it. */
export const SET_UP_PARTS = ['lists', 'colours', 'key'] as const;
export type SetUpPart = (typeof SET_UP_PARTS)[number];

/** What setting this plan up would be; nothing is written. */
export const proposeSetUp = ({ plan, source: { grids, located } }: OpenedPlan): SetUp =>
  planSetUp({ plan, grids }, hasOwnKey(grids, located, plan), STARTED_STATUSES);

/** Those parts that would write something. */
export const partsOf = ({ lists, colours, key }: SetUp): readonly SetUpPart[] => [
  ...(lists.rules.length > 0 ? (['lists'] as const) : []),
  ...(colours.rules.length > 0 ? (['colours'] as const) : []),
  ...(key === null ? [] : (['key'] as const)),
];

const rulesOf = ({ lists, colours }: SetUp, parts: readonly SetUpPart[]): PlanRules => ({
  lists: parts.includes('lists') ? lists.rules : [],
  colours: parts.includes('colours') ? colours.rules : [],
});

const titleOf = ({ plan }: OpenedPlan): string => plan.title ?? STARTED_KEY.title;

const sheetsOf = (opened: OpenedPlan, { key }: SetUp, parts: readonly SetUpPart[]): SheetPlan[] =>
  key !== null && parts.includes('key') ? [keySheet(key, titleOf(opened))] : [];

/** The name that the sheet of the key would take. */
export function keyName({ source: { grids } }: OpenedPlan): string {
  const taken = new Set(grids.map(({ sheet }) => sheet.toLowerCase()));
  const { name } = OWN_SHEETS.key;
  return nameVariant(name, freeVariant(name, taken));
}

/** What the plan would be read as, and how that differs from now. */
export interface SetUpEffect {
  readonly after: OpenedPlan;
  /** Actions that would count otherwise, and what else would be read otherwise of the plan as a whole. */
  readonly differs: number;
  /** Actions whose reading would rest on the key, and not be assumed any more. */
  readonly settled: number;
}

/** @throws Problem where there would be no plan any more */
export function* trySetUp(
  opened: OpenedPlan,
  setUp: SetUp,
  parts: readonly SetUpPart[],
): Sliced<SetUpEffect> {
  const { grids } = opened.source;
  const added = sheetsOf(opened, setUp, parts).map((sheet) => asGrid(sheet, keyName(opened), grids.length));
  const after = yield* imagineSheets(opened, [...ruledGrids(grids, rulesOf(setUp, parts)), ...added]);
  return effectOf(opened, after);
}

function effectOf(before: OpenedPlan, after: OpenedPlan): SetUpEffect {
  const all = differences(before.plan, after.plan);
  return {
    after,
    differs: all.filter(({ what }) => what.some((one) => one !== 'basis')).length,
    settled: before.measures.assumed - after.measures.assumed,
  };
}

/** The statuses as they were read: a list goes to the cells that were looked at, and to no others. */
function statusGuards({ plan, source: { grids } }: OpenedPlan): PlanGuard[] {
  return statusCells({ plan, grids }).flatMap(({ part, areas }) => {
    const grid = grids.find(({ sheet }) => sheet === part.sheet);
    if (!grid) return [];
    const headers = areas.flatMap(({ top, left, rows }) =>
      Array.from({ length: rows }, (_, at) => ({
        row: top + at,
        column: left,
        text: textAt(grid, top + at - grid.top, left - grid.left),
      })),
    );
    return [{ sheet: part.sheet, table: part.table, headers }];
  });
}

/**
 * Writes these parts at once.
 *
 * @throws Problem 'plan-moved' where the plan is not as it was read, or somebody has put a validation there meanwhile: nothing is
 *   written; 'read-only', 'protected', 'host-busy', 'host-failed'.
 */
export function writeSetUp(
  workbook: CanWriteSheets,
  opened: OpenedPlan,
  setUp: SetUp,
  parts: readonly SetUpPart[],
): Promise<Receipt> {
  const book: SummaryBook = makeBook(titleOf(opened), sheetsOf(opened, setUp, parts));
  const guards = [...planGuards(opened), ...statusGuards(opened)];
  return workbook.writeSheets(book, guards, undefined, rulesOf(setUp, parts));
}

/** Takes back what `writeSetUp` has just written. Names of sheets that stay, empty. */
export const takeBackSetUp = (
  workbook: Pick<LiveWorkbook, 'takeBack'>,
  setUp: SetUp,
  parts: readonly SetUpPart[],
  receipt: Receipt,
): Promise<readonly string[]> => workbook.takeBack(rulesOf(setUp, parts), receipt);

/** Whether the plan is read as it was when it was tried out. */
export const isAsTried = (tried: OpenedPlan, now: OpenedPlan): boolean =>
  differences(tried.plan, now.plan).length === 0 &&
  JSON.stringify(tried.measures) === JSON.stringify(now.measures);
