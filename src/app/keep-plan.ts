/** Turns what somebody means to do in a plan into the change that does it: tried out first, and only taken where the plan then says that and nothing else. */
import { addAction } from '../edit/keep/add-action';
import {
  completeAction,
  moveDate,
  updateAction,
  type Completing,
  type Moving,
  type Updating,
} from '../edit/keep/change-action';
import { cannot, type Cannot, type KeepOutcome } from '../edit/keep/outcome';
import type { Adding } from '../edit/keep/row-cells';
import type { PlanChange } from '../edit/plan-change';
import { Problem } from '../model/problem';
import type { Action, Plan } from '../model/plan';
import type { Sliced } from '../model/slices';
import type { LiveWorkbook } from '../workbook/workbook';
import { imagineChange } from './imagine-mends';
import { inSlices, type Pause } from './in-slices';
import type { OpenedPlan } from './open-plan';

export type Intention = Adding | Updating | Moving | Completing;

export interface Kept {
  readonly kind: 'kept';
  readonly change: PlanChange;
  /** The plan as it will be. */
  readonly after: OpenedPlan;
}

/** @param hasRows whether rows can come into this workbook */
export function* keepSliced(
  opened: OpenedPlan,
  intention: Intention,
  hasRows: boolean,
): Sliced<Kept | Cannot> {
  const outcome = changesFor(opened, intention);
  if (outcome.kind === 'cannot') return outcome;
  const possible = outcome.changes.filter(({ row }) => hasRows || row === null);
  for (const change of possible) {
    const after = yield* imagine(opened, change);
    if (after && saysOnly(opened.plan, after.plan, intention)) return { kind: 'kept', change, after };
  }
  const first = outcome.changes[0]?.mends[0]?.cell ?? null;
  return cannot(possible.length < outcome.changes.length ? 'no-row' : 'reads-otherwise', first);
}

/** The same in a workbook: without a new row where that one cannot come in. */
export async function keepIn(
  workbook: Pick<LiveWorkbook, 'takesRow'>,
  opened: OpenedPlan,
  intention: Intention,
  pause?: Pause,
): Promise<Kept | Cannot> {
  const kept = await inSlices(keepSliced(opened, intention, true), pause);
  if (kept.kind === 'cannot' || kept.change.row === null || (await workbook.takesRow(kept.change.row)))
    return kept;
  return inSlices(keepSliced(opened, intention, false), pause);
}

function changesFor({ plan, source: { grids } }: OpenedPlan, intention: Intention): KeepOutcome {
  const on = { plan, grids };
  if (intention.kind === 'add') return addAction(on, intention);
  const action = plan.actions[intention.action];
  if (!action) return cannot('no-actions');
  switch (intention.kind) {
    case 'update':
      return updateAction(on, action, intention);
    case 'move':
      return moveDate(on, action, intention);
    case 'complete':
      return completeAction(on, action, intention);
  }
}

function* imagine(opened: OpenedPlan, change: PlanChange): Sliced<OpenedPlan | null> {
  try {
    return yield* imagineChange(opened, change);
  } catch (error) {
    // Nothing would be left that is a plan.
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** What is known of an action wherever it stands. */
function factsOf({ recommendations, themes }: Plan, action: Action): string {
  const under = recommendations[action.recommendation ?? -1];
  const { reference, text, lifecycle, rating, owner, due, revised, update, impact, nextSteps, evidence } =
    action;
  return JSON.stringify([
    under && [under.reference, under.text, under.source, themes[under.theme ?? -1]?.name],
    [reference?.text, text.text, lifecycle, rating, owner?.text],
    [due?.reading, revised?.text ? revised.reading : null],
    [update?.text, impact?.text, nextSteps?.text, evidence?.text],
  ]);
}

const recommendationsOf = ({ recommendations }: Plan): string =>
  JSON.stringify(recommendations.map(({ reference, text, source }) => [reference, text, source]));

/** All else stays as it was, and what was meant is so. */
function saysOnly(before: Plan, after: Plan, intention: Intention): boolean {
  if (after.unit !== before.unit || recommendationsOf(before) !== recommendationsOf(after)) return false;
  const changed = intention.kind === 'add' ? findAdded(before, after) : intention.action;
  const action = changed === null ? undefined : after.actions[changed];
  if (!action) return false;
  const others = (plan: Plan, without: number | null): string[] =>
    plan.actions.flatMap((one) => (one.index === without ? [] : [factsOf(plan, one)]));
  const rest = others(before, intention.kind === 'add' ? null : changed);
  if (others(after, changed).join('\n') !== rest.join('\n')) return false;
  if (intention.kind !== 'add' && !isSame(before, before.actions[intention.action], after, action))
    return false;
  return saysIt(before, action, intention);
}

/** What no intention about an action changes of it. */
function isSame(before: Plan, had: Action | undefined, after: Plan, has: Action): boolean {
  const of = (plan: Plan, action: Action): string => {
    const { recommendation, reference, text, owner, sheet, row } = action;
    const under = plan.recommendations[recommendation ?? -1];
    return JSON.stringify([
      under?.reference,
      under?.text,
      reference?.text,
      text.text,
      owner?.text,
      sheet,
      row,
    ]);
  };
  return had !== undefined && of(before, had) === of(after, has);
}

/** The one that the plan did not have: where the two first differ. */
function findAdded(before: Plan, after: Plan): number | null {
  if (after.actions.length !== before.actions.length + 1) return null;
  const at = before.actions.findIndex((one, index) => {
    const other = after.actions[index];
    return !other || factsOf(before, one) !== factsOf(after, other);
  });
  return at < 0 ? before.actions.length : at;
}

function saysIt(before: Plan, action: Action, intention: Intention): boolean {
  const had = intention.kind === 'add' ? null : (before.actions[intention.action] ?? null);
  switch (intention.kind) {
    case 'add':
      return (
        action.recommendation === intention.recommendation &&
        action.text.text.endsWith(intention.text.trim()) &&
        saysStatus(action, intention.status?.lifecycle ?? null)
      );
    case 'update':
      return saysStatus(action, intention.status ? intention.status.lifecycle : (had?.lifecycle ?? null));
    case 'complete':
      return action.lifecycle === 'completed';
    case 'move': {
      const reading = (action.revised?.text ? action.revised : action.due)?.reading;
      const isKept = !had?.due?.text || action.due?.text === had.due.text;
      return (
        isKept &&
        reading?.kind === 'date' &&
        reading.day === intention.to &&
        action.lifecycle === had?.lifecycle
      );
    }
  }
}

const saysStatus = ({ lifecycle }: Action, wanted: Action['lifecycle'] | null): boolean =>
  wanted === null || lifecycle === wanted;
