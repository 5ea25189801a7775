/** What changed since the last snapshot: fetched and worked out only where the workbook holds one, once the position is drawn. */
import { useEffect, useState } from 'react';
import type { OpenedPlan } from '../../app/open-plan';
import type { PlanChanges } from '../../app/plan-changes';
import { hasHistory } from '../../model/own-sheets';
import { usePaneStore } from '../state/use-pane';

/** Null where there is nothing to compare with, or not yet. What was known of the plan as read before stands until then. */
export function useChanges(opened: OpenedPlan): PlanChanges | null {
  const store = usePaneStore();
  const [changes, know] = useState<PlanChanges | null>(null);
  const isKept = hasHistory(opened.source.grids);
  useEffect(() => {
    if (!isKept) return undefined;
    let isGone = false;
    import(/* webpackChunkName: "writing" */ '../../app/plan-changes')
      .then(({ planChanges }) => {
        if (!isGone) know(planChanges(opened));
      })
      .catch((error: unknown) => store.fail(error));
    return () => {
      isGone = true;
    };
  }, [opened, isKept, store]);
  return isKept ? changes : null;
}
