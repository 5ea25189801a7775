/** What changed in an opened plan since the last snapshot that its workbook holds, as words for the plan and for each recommendation. */
import { changesSinceLast } from '../history/changes';
import { readHistory } from '../history/read-history';
import { recommendationNames, takeSnapshot } from '../history/snapshot';
import { changesLine } from '../report/changes-line';
import { DIRECTION_LABELS } from '#words/sheets-changes';
import type { OpenedPlan } from './open-plan';

export interface PlanChanges {
  readonly line: string;
  /** "↑ forward", by the place of the recommendation in the plan; undefined for one that has no action. */
  readonly directions: readonly (string | undefined)[];
}

/** Null where the workbook holds no snapshot of an earlier day. */
export function planChanges({ plan, asAt, source }: OpenedPlan): PlanChanges | null {
  const { snapshots } = readHistory(source.grids);
  const changes = changesSinceLast(snapshots, takeSnapshot(plan, asAt, ''));
  if (!changes) return null;
  const labels = new Map(
    changes.recommendations.map(({ recommendation, direction }) => [
      recommendation,
      DIRECTION_LABELS[direction],
    ]),
  );
  return {
    line: changesLine(changes),
    directions: recommendationNames(plan).map((name) => labels.get(name)),
  };
}
