/** How the summary sheets are to be written, as a decision that the workbook remembers: names for titles, and which sheets. */
import { OWN_SHEETS, SUMMARY_KINDS, USUAL_KINDS, type SheetKind, type SummaryKind } from '../model/own-names';
import type { PlanSettings } from '../model/settings';
import { namePlan } from './place-plan';

export interface Preparation {
  /** Blank: no name. */
  readonly council: string;
  readonly planName: string;
  readonly which: readonly SheetKind[];
}

const isUsual = (kind: SummaryKind): boolean => USUAL_KINDS.includes(kind);
const nameOf = (kind: SummaryKind): string => OWN_SHEETS[kind].name;

/** The usual ones but those that the workbook says are not wanted, and those that it says are wanted as well. */
export const wantedKinds = ({
  notWritten,
  alsoWritten,
}: Pick<PlanSettings, 'notWritten' | 'alsoWritten'>): readonly SheetKind[] =>
  SUMMARY_KINDS.filter((kind) =>
    isUsual(kind) ? !notWritten.includes(nameOf(kind)) : alsoWritten.includes(nameOf(kind)),
  );

/** Names of sheets that this version does not know stay where they are. */
export function prepareSummaries(
  settings: PlanSettings,
  { council, planName, which }: Preparation,
): PlanSettings {
  const ours = SUMMARY_KINDS.map(nameOf);
  const unknown = (names: readonly string[]): string[] => names.filter((name) => !ours.includes(name));
  const unusual = SUMMARY_KINDS.filter((kind) => isUsual(kind) !== which.includes(kind));
  return {
    ...namePlan(settings, council, planName),
    notWritten: [...unusual.filter(isUsual).map(nameOf), ...unknown(settings.notWritten)],
    alsoWritten: [...unusual.filter((kind) => !isUsual(kind)).map(nameOf), ...unknown(settings.alsoWritten)],
  };
}
