/** What the user chose for the summary sheets, and what stands where nothing was chosen. */
import { wantedKinds, type Preparation } from '../../edit/prepare-summaries';
import type { SheetKind } from '../../model/own-names';
import type { PlanSettings } from '../../model/settings';
import type { TypedNames } from '../parts/name-inputs';

/** Null: as the settings have it. */
export interface WriteChoice extends TypedNames {
  readonly which: readonly SheetKind[] | null;
}

export const AS_KEPT: WriteChoice = { which: null, council: null, planName: null };

/** What is to be written under what names, as it was chosen or is kept in the workbook. */
export const preparationOf = (
  { which, council, planName }: WriteChoice,
  settings: Pick<PlanSettings, 'council' | 'planName' | 'notWritten' | 'alsoWritten'>,
): Preparation => ({
  council: council ?? settings.council ?? '',
  planName: planName ?? settings.planName ?? '',
  which: which ?? wantedKinds(settings),
});
