/** What follows from an outcome: whether there is a plan to show, whether a decision can be held, whether something has to be said. */
import { resolveAsAt } from '../../assess/as-at';
import { prepareSummaries, type Preparation } from '../../edit/prepare-summaries';
import { inSlices, type Pause } from '../../app/in-slices';
import { reconsiderSliced, type OpenedPlan } from '../../app/open-plan';
import type { IsoDate } from '../../model/days/day';
import type { Problem, ProblemKind } from '../../model/problem';
import { editsBetween, type SettingsEdit } from '../../settings/edits';
import type { PlanSettings } from '../../model/settings';
import type { Receipt } from '../../workbook/workbook';

/** Kinds of "there is no plan": the pane says what was looked for instead of failing. */
const NOT_FOUND: readonly ProblemKind[] = ['no-plan', 'no-such-sheet', 'no-such-table'];
/** Where decisions cannot be kept for these, they hold until the pane closes. */
const CANNOT_KEEP: readonly ProblemKind[] = [
  'read-only',
  'protected',
  'settings-unreadable',
  'host-failed',
  'host-busy',
  'own-fault',
  'part-missing',
];

export const isNotFound = ({ kind }: Problem): boolean => NOT_FOUND.includes(kind);
export const canBeHeld = ({ kind }: Problem): boolean => CANNOT_KEEP.includes(kind);

/** For the day that was chosen; where none was, for the one that the workbook says, else today. */
export async function atDay(
  opened: OpenedPlan,
  chosen: IsoDate | null,
  today: IsoDate,
  pause: Pause,
): Promise<OpenedPlan> {
  const choice = chosen === null ? { today } : { asAt: chosen };
  const { day } = resolveAsAt(choice, opened.settings, opened.plan);
  return opened.asAt === day ? opened : inSlices(reconsiderSliced(opened, { asAt: day }), pause);
}

/** The first time, where it is kept; then where a sheet has another name, or a colleague was quicker: else the figures say it. */
export const needsSaying = ({ sheets, conflicts }: Receipt): boolean =>
  conflicts.length > 0 || sheets.some(({ name, wanted, outcome }) => name !== wanted || outcome === 'made');

/** What writing under a name, certain sheets, and for a chosen day decides about the plan, as edits. */
export function preparationEdits(
  settings: PlanSettings,
  wanted: Preparation,
  chosenDay: IsoDate | null,
): readonly SettingsEdit[] {
  const prepared = prepareSummaries(settings, wanted);
  return editsBetween(settings, { ...prepared, asAt: chosenDay ?? settings.asAt });
}
