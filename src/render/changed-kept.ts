/** The sheets that are kept by hand after some decisions, made from those sheets as they stand: what every host writes. */
import type { Grid } from '../model/grid';
import type { KeptKind } from '../model/own-names';
import type { Conflict, SettingsEdit } from '../settings/edits';
import { changeHistory, type SnapshotToKeep } from './changed-history';
import { changeSettings } from './changed-settings';
import type { SheetPlan } from './sheet-plan';

/** What the user decided, to be laid over what is kept as it stands at the moment of writing. */
export interface Decisions {
  /** To the settings; none where there is only a snapshot to be kept. */
  readonly edits: readonly SettingsEdit[];
  readonly snapshot?: SnapshotToKeep;
  /** The product's version, for the footers of the sheets. */
  readonly version: string;
}

/** A kept sheet as it stood; `isRead` says of a cell of it, sheet-relative, that its value is carried over. */
export interface KeptBefore {
  readonly kind: KeptKind;
  readonly sheet: Grid | null;
  readonly isRead: (row: number, column: number) => boolean;
}

export interface ChangedKept {
  /** Only those that have to be written. */
  readonly plans: readonly SheetPlan[];
  readonly conflicts: readonly Conflict[];
  readonly before: readonly KeptBefore[];
}

/**
 * @param grids of the sheets that could be among them; others do no harm
 * @throws Problem as `changeSettings` and `changeHistory` do
 */
export function changeKept(grids: readonly Grid[], { edits, snapshot, version }: Decisions): ChangedKept {
  const settings = changeSettings(grids, { edits, version });
  const history = snapshot && changeHistory(grids, snapshot, version);
  const { sheet, isRead } = settings.before;
  return {
    plans: [settings.plan, history?.plan].filter((plan) => plan !== null && plan !== undefined),
    conflicts: settings.conflicts,
    before: [
      { kind: 'settings', sheet, isRead },
      ...(history
        ? [
            {
              kind: 'history' as const,
              sheet: history.before.sheet,
              isRead: history.before.table?.isRead ?? (() => false),
            },
          ]
        : []),
    ],
  };
}

/** The kinds of kept sheet that these decisions are about. */
export const keptBy = ({ snapshot }: Pick<Decisions, 'snapshot'>): readonly KeptKind[] =>
  snapshot ? ['settings', 'history'] : ['settings'];
