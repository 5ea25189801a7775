/** What an officer does in a plan, for tests over plans of any layout. */
import type { Intention } from '../../src/app/keep-plan';
import type { OpenedPlan } from '../../src/app/open-plan';
import { needsRevisedColumn } from '../../src/edit/keep/change-action';
import { placesOf, statusWays, usualWay, type StatusWay } from '../../src/edit/keep/status-ways';
import type { Action } from '../../src/model/plan';
import type { Lifecycle } from '../../src/model/terms';
import { STARTED_STATUSES } from '../../src/words/en/started-plan';

const NEW_TEXT = 'Write to every parish about it';
const LINE = '5 September 2024: Half of it is in hand.';

export function wayTo(
  { plan, source: { grids } }: OpenedPlan,
  action: Action,
  lifecycle: Lifecycle,
): StatusWay | null {
  const { status, rating, percent } = placesOf(plan, action);
  return usualWay(statusWays({ plan, grids }, status ?? rating ?? percent, STARTED_STATUSES), lifecycle);
}

/** Of each kind one, as far as the plan has columns for it. */
export function intentionsFor(
  opened: OpenedPlan,
  recommendation: number,
  index: number,
): readonly Intention[] {
  const action = opened.plan.actions[index];
  if (!action) return [];
  const { update, impact, evidence, due, revised, nextSteps } = action;
  const line = update ? LINE : '';
  const done = wayTo(opened, action, 'completed');
  const begun = wayTo(opened, action, 'in-progress');
  return [
    {
      kind: 'add',
      recommendation,
      text: NEW_TEXT,
      owner: 'Policy team',
      due: '2025-06-30',
      status: wayTo(opened, action, 'not-started'),
    },
    ...(begun || update
      ? [{ kind: 'update' as const, action: index, status: begun, line, nextStep: nextSteps && 'Ask the board' }]
      : []),
    ...(due ?? revised
      ? [{ kind: 'move' as const, action: index, to: '2026-01-31', line, newColumn: needsRevisedColumn(action) ? 'Revised date' : null }]
      : []),
    ...(done
      ? [{ kind: 'complete' as const, action: index, status: done, line, impact: impact ? 'Waits are shorter' : '', evidence: evidence ? 'Minutes' : '' }]
      : []),
  ]; // prettier-ignore
}
