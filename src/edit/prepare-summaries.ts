/** How the summary sheets are to be written, as a decision that the workbook remembers: names for titles, and which sheets. */
import { OWN_SHEETS, SUMMARY_KINDS, type SheetKind } from '../model/own-names';
import type { PlanSettings } from '../model/settings';
import { namePlan } from './place-plan';

export interface Preparation {
  /** Blank: no name. */
  readonly council: string;
  readonly planName: string;
  readonly which: readonly SheetKind[];
}

/** All but those that the workbook says are not wanted. */
export const wantedKinds = ({ notWritten }: Pick<PlanSettings, 'notWritten'>): readonly SheetKind[] =>
  SUMMARY_KINDS.filter((kind) => !notWritten.includes(OWN_SHEETS[kind].name));

/** Names of sheets that this version does not know stay where they are. */
export function prepareSummaries(
  settings: PlanSettings,
  { council, planName, which }: Preparation,
): PlanSettings {
  const ours: readonly string[] = SUMMARY_KINDS.map((kind) => OWN_SHEETS[kind].name);
  return {
    ...namePlan(settings, council, planName),
    notWritten: [
      ...SUMMARY_KINDS.filter((kind) => !which.includes(kind)).map((kind) => OWN_SHEETS[kind].name),
      ...settings.notWritten.filter((name) => !ours.includes(name)),
    ],
  };
}
