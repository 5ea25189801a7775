/** How the summary sheets are to be written, as a decision that the workbook remembers: names for titles, and which sheets. */
import { isOnRequest, OWN_SHEETS, SUMMARY_KINDS, type SheetKind } from '../model/own-names';
import type { PlanSettings } from '../model/settings';
import { namePlan } from './place-plan';

export interface Preparation {
  /** Blank: no name. */
  readonly council: string;
  readonly planName: string;
  readonly which: readonly SheetKind[];
}

/** All but those that the workbook says are not wanted, and of those written on request the ones that it names. */
export const wantedKinds = ({
  notWritten,
  alsoWritten,
}: Pick<PlanSettings, 'notWritten' | 'alsoWritten'>): readonly SheetKind[] =>
  SUMMARY_KINDS.filter((kind) =>
    isOnRequest(kind)
      ? alsoWritten.includes(OWN_SHEETS[kind].name)
      : !notWritten.includes(OWN_SHEETS[kind].name),
  );

/** Names of sheets that this version does not know stay where they are. */
export function prepareSummaries(
  settings: PlanSettings,
  { council, planName, which }: Preparation,
): PlanSettings {
  const nameOf = (kind: SheetKind): string => OWN_SHEETS[kind].name;
  const ours = SUMMARY_KINDS.map(nameOf);
  const unknown = (names: readonly string[]): string[] => names.filter((name) => !ours.includes(name));
  const usual = SUMMARY_KINDS.filter((kind) => !isOnRequest(kind) && !which.includes(kind));
  const others = SUMMARY_KINDS.filter((kind) => isOnRequest(kind) && which.includes(kind));
  return {
    ...namePlan(settings, council, planName),
    notWritten: [...usual.map(nameOf), ...unknown(settings.notWritten)],
    alsoWritten: [...others.map(nameOf), ...unknown(settings.alsoWritten)],
  };
}
