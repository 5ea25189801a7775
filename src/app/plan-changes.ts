/** What changed in an opened plan since the last snapshot that its workbook holds, as words for the plan and for each recommendation. */
import { recommendationNames } from '../history/snapshot';
import { changesLine } from '../report/changes-line';
import { DIRECTION_LABELS } from '#words/sheets-changes';
import type { OpenedPlan } from './open-plan';
import { sinceLast } from './since-last';

export interface PlanChanges {
  readonly line: string;
  /** "↑ forward", by the place of the recommendation in the plan; undefined for one that has no action. */
  readonly directions: readonly (string | undefined)[];
}

/** Null where the workbook holds no snapshot of an earlier day. */
export function planChanges(opened: OpenedPlan): PlanChanges | null {
  const { changes } = sinceLast(opened);
  if (!changes) return null;
  const labels = new Map(
    changes.recommendations.map(({ recommendation, direction }) => [
      recommendation,
      DIRECTION_LABELS[direction],
    ]),
  );
  return {
    line: changesLine(changes),
    directions: recommendationNames(opened.plan).map((name) => labels.get(name)),
  };
}
