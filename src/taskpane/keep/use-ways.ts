/** The ways in which the plan on show says how far an action is. */
import { useMemo } from 'react';
import { placesOf, statusWays, type StatusWay } from '../../edit/keep/status-ways';
import type { Action } from '../../model/plan';
import { STARTED_STATUSES } from '#words/started-plan';
import { useOpened } from '../state/use-pane';

/** @param action whose cell is meant, or one that stands for those beside it; undefined where the plan has none */
export function useWays(action: Action | undefined): readonly StatusWay[] {
  const { plan, source } = useOpened();
  return useMemo(() => {
    const places = action && placesOf(plan, action);
    const cell = places?.status ?? places?.rating ?? places?.percent ?? null;
    return statusWays({ plan, grids: source.grids }, cell, STARTED_STATUSES);
  }, [plan, source, action]);
}
