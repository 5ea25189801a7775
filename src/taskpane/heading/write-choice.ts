/** What the user chose for the summary sheets, and what stands where nothing was chosen. */
import type { SummaryNames } from '../../app/write-named-summaries';
import type { PlanSettings } from '../../model/settings';
import { isKept, type SheetKind } from '../../model/own-names';
import { SHEET_NAMES } from '#words/labels';

/**
 * All that have a name, in the order of the tabs, but what is kept by hand, which is no summary, and what goes with the
 * first of them or is asked for by itself.
 */
export const SUMMARY_KINDS = (Object.keys(SHEET_NAMES) as (keyof typeof SHEET_NAMES)[]).filter(
  (kind) => !isKept(kind) && kind !== 'changes' && kind !== 'questions',
);

export interface WriteChoice {
  readonly which: readonly SheetKind[];
  /** Null: as the settings have it. */
  readonly council: string | null;
  readonly planName: string | null;
}

export const EVERYTHING: WriteChoice = { which: SUMMARY_KINDS, council: null, planName: null };

export const namesOf = (
  { council, planName }: WriteChoice,
  settings: Pick<PlanSettings, 'council' | 'planName'>,
): SummaryNames => ({
  council: council ?? settings.council ?? '',
  planName: planName ?? settings.planName ?? '',
});
