/** The ways in which the plan on show says how far an action is. */
import { useMemo } from 'react';
import { partAt } from '../../edit/keep/plan-cells';
import { placesOf, statusPlaces, statusWays, type StatusWay } from '../../edit/keep/status-ways';
import type { CellRef } from '../../model/grid';
import type { Action } from '../../model/plan';
import { STARTED_STATUSES } from '#words/started-plan';
import { useOpened } from '../state/use-pane';

/** @param of the action whose status is meant, or the row where there is none yet */
export function useWays(of: Action | CellRef): readonly StatusWay[] {
  const { plan, source } = useOpened();
  return useMemo(() => {
    const places = 'status' in of ? placesOf(plan, of) : statusPlaces(partAt(plan, of), of.row);
    const cell = places.status ?? places.rating ?? places.percent;
    return statusWays({ plan, grids: source.grids }, cell, STARTED_STATUSES);
  }, [plan, source, of]);
}
