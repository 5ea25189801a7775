/** Open the plan of a workbook: read it, check it, measure it. The first half of everything a user does. */
import { resolveAsAt, type AsAt, type AsAtChoice } from '../assess/as-at';
import { assessSliced, locateAgainSliced } from '../assess/assess';
import type { Assessed, Assessment } from '../assess/assessment';
import { decidedIn, type Unkept } from '../assess/decide';
import type { IsoDate } from '../model/days/day';
import type { Grid } from '../model/grid';
import type { PlanSettings } from '../model/settings';
import { atOnce, type Sliced } from '../model/slices';
import { looksNeeded } from '../reader/read-plan';
import type { CanRead } from '../workbook/workbook';
import { inSlices, type Pause } from './in-slices';
import { findWrittenSummary } from './written-day';

export interface OpenOptions extends Unkept, Omit<AsAtChoice, 'written'> {
  /** True for the ribbon's button, which writes the last summary again. */
  readonly again?: boolean;
  /** Called before each stage, for a progress line. */
  readonly onStage?: (stage: OpenStage) => void;
  /** Taken between slices of the work, where others wait for their turn. */
  readonly pause?: Pause;
}

type OpenStage = 'reading' | 'finding' | 'checking';

/** A plan with everything that is known about it. A value: reading again makes another. */
export type OpenedPlan = Assessed;

/**
 * Read, check and measure the workbook's plan.
 *
 * @param before an assessment of the same workbook: what has not changed since is taken over
 * @throws Problem 'no-plan', 'no-such-sheet', 'no-such-table' from the reader; 'no-stated-day' of the day; what the workbook itself throws.
 */
export async function openPlan(
  workbook: CanRead,
  options: OpenOptions,
  before: OpenedPlan | null = null,
): Promise<OpenedPlan> {
  options.onStage?.('reading');
  return assessGrids(workbook, await workbook.readGrids(), options, before);
}

/** The same from grids that have just been read. */
export async function assessGrids(
  workbook: CanRead,
  grids: readonly Grid[],
  options: OpenOptions,
  before: OpenedPlan | null,
): Promise<OpenedPlan> {
  const asked = { fileName: workbook.name, grids, decided: decidedIn(grids, options) };
  options.onStage?.('finding');
  const located = await inSlices(locateAgainSliced(asked, before), options.pause);
  const requests = looksNeeded(grids, located);
  const dressed = requests.length > 0 ? await workbook.withLooks(grids, requests) : grids;
  options.onStage?.('checking');
  const written = options.again ? (findWrittenSummary(grids)?.asAt ?? null) : null;
  const { settings } = asked.decided;
  const dayOf = (plan: Assessment['plan']): AsAt => resolveAsAt({ ...options, written }, settings, plan);
  return inSlices(assessSliced({ ...asked, grids: dressed }, located, dayOf, before), options.pause);
}

interface Reconsidered {
  readonly settings?: PlanSettings;
  readonly asAt?: IsoDate;
}

/**
 * The same plan under other settings or for another day, from the cells as they were read: what a decision would do
 * to the figures before it is kept.
 *
 * @throws Problem as `openPlan` does, of settings under which there is no plan
 */
export const reconsiderPlan = (opened: OpenedPlan, change: Reconsidered): OpenedPlan =>
  atOnce(reconsiderSliced(opened, change));

/** The same in slices. */
export function* reconsiderSliced(opened: OpenedPlan, change: Reconsidered): Sliced<OpenedPlan> {
  const { source, fileName, settingsProblems, conflicts } = opened;
  const settings = change.settings ?? opened.settings;
  const asked = { fileName, grids: source.grids, decided: { settings, settingsProblems, conflicts } };
  const located = yield* locateAgainSliced(asked, opened);
  return yield* assessSliced(asked, located, () => dayAfter(opened, settings, change), opened);
}

/** A day that is decided with the settings counts like one that was kept in the workbook. */
function dayAfter(opened: OpenedPlan, settings: PlanSettings, { asAt }: { readonly asAt?: IsoDate }): AsAt {
  if (asAt) return { day: asAt, basis: 'asked' };
  const decided = settings.asAt === opened.settings.asAt ? null : settings.asAt;
  return decided ? { day: decided, basis: 'kept' } : { day: opened.asAt, basis: opened.asAtBasis };
}
