/** Open the plan of a workbook: read it, check it, measure it. The first half of everything a user does. */
import { checkPlan } from '../check/check-plan';
import type { Finding } from '../check/finding';
import { measurePlan } from '../measure/measure-plan';
import type { Measures } from '../measure/tally';
import type { IsoDate } from '../model/days/day';
import type { Grid } from '../model/grid';
import type { Plan } from '../model/plan';
import { isLocatedFor, locatePlan, looksNeeded, readPlan, type Located } from '../reader/read-plan';
import { applyEdits, type Conflict, type SettingsEdit } from '../settings/edits';
import { mergeSettings } from '../settings/merge-settings';
import { readSettingsSheet } from '../settings/read-settings-sheet';
import type { SettingsProblem } from '../settings/settings-problem';
import type { PlanSettings } from '../model/settings';
import type { Workbook } from '../workbook/workbook';
import { resolveAsAt, type AsAtBasis, type AsAtChoice } from './as-at';

export interface OpenOptions extends AsAtChoice {
  /** Decisions that win over the workbook's own settings sheet: a --map file. */
  readonly overrides?: Partial<PlanSettings>;
  /** Decisions that the workbook could not take, or that are tried out: they hold where nobody else has decided the same. */
  readonly edits?: readonly SettingsEdit[];
  /** Called before each stage, for a progress line. */
  readonly onStage?: (stage: OpenStage) => void;
}

export type OpenStage = 'reading' | 'finding' | 'checking';

/** A plan with everything that is known about it on one date. A value: reading again makes another. */
export interface OpenedPlan {
  readonly fileName: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly measures: Measures;
  readonly settings: PlanSettings;
  /** What was wrong on the settings sheet. */
  readonly settingsProblems: readonly SettingsProblem[];
  /** Edits that do not hold, since somebody else has decided the same thing. */
  readonly conflicts: readonly Conflict[];
  /** The day the figures speak for. */
  readonly asAt: IsoDate;
  readonly asAtBasis: AsAtBasis;
  /** What it was read from, so that a decision can be tried out before it is kept. */
  readonly source: { readonly grids: readonly Grid[]; readonly located: Located };
}

/**
 * Read, check and measure the workbook's plan.
 *
 * @throws Problem 'no-plan', 'no-such-sheet', 'no-such-table' from the reader; 'no-stated-day' of the day; what the workbook itself throws.
 */
export async function openPlan(workbook: Workbook, options: OpenOptions): Promise<OpenedPlan> {
  options.onStage?.('reading');
  const grids = await workbook.readGrids();
  const own = readSettingsSheet(grids);
  const merged = mergeSettings(own.settings, options.overrides ?? {});
  const { settings, conflicts } = applyEdits(merged, options.edits ?? []);
  options.onStage?.('finding');
  const located = locatePlan(grids, settings, workbook.name);
  const dressed = await withLooks(workbook, grids, located);
  options.onStage?.('checking');
  const plan = readPlan(dressed, located, settings);
  const { day: asAt, basis: asAtBasis } = resolveAsAt(options, settings, plan, grids);
  const known = { fileName: workbook.name, settingsProblems: own.problems, conflicts, asAt, asAtBasis };
  return assess(known, { grids: dressed, located }, settings, plan);
}

/**
 * The same plan under other settings or for another day, from the cells as they were read: what a decision would do
 * to the figures before it is kept.
 */
export function reconsiderPlan(
  opened: OpenedPlan,
  change: { readonly settings?: PlanSettings; readonly asAt?: IsoDate },
): OpenedPlan {
  const { source } = opened;
  const settings = change.settings ?? opened.settings;
  // A day that is decided with the settings counts like one that was kept in the workbook.
  const decided = settings.asAt === opened.settings.asAt ? null : settings.asAt;
  const known: Known = change.asAt
    ? { ...opened, asAt: change.asAt, asAtBasis: 'asked' }
    : decided
      ? { ...opened, asAt: decided, asAtBasis: 'kept' }
      : opened;
  if (!change.settings) return assess(known, source, settings, opened.plan);
  const located = isLocatedFor(source.located, settings)
    ? source.located
    : locatePlan(source.grids, settings, opened.fileName);
  return assess(known, { ...source, located }, settings, readPlan(source.grids, located, settings));
}

type Known = Pick<OpenedPlan, 'fileName' | 'settingsProblems' | 'conflicts' | 'asAt' | 'asAtBasis'>;

function assess(known: Known, source: OpenedPlan['source'], settings: PlanSettings, plan: Plan): OpenedPlan {
  const { fileName, settingsProblems, conflicts, asAt, asAtBasis } = known;
  const findings = checkPlan(plan, { asAt, settings });
  const measures = measurePlan(plan);
  return {
    fileName,
    settingsProblems,
    conflicts,
    asAt,
    asAtBasis,
    source,
    settings,
    plan,
    findings,
    measures,
  };
}

async function withLooks(
  workbook: Workbook,
  grids: readonly Grid[],
  located: Located,
): Promise<readonly Grid[]> {
  const requests = looksNeeded(grids, located);
  return requests.length > 0 ? workbook.withLooks(grids, requests) : grids;
}
