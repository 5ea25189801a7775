/** Findings about what is written beside an action: impact, next steps, several actions in one cell. */
import { hasNextStep, isProgressed } from '../model/lifecycles';
import { saysNothing } from '../model/says-nothing';
import type { Lifecycle } from '../model/terms';
import type { Action, Plan, TextCell } from '../model/plan';
import type { Finding } from './finding';
import {
  findingAt,
  findingOfPlan,
  findInScope,
  missingColumn,
  type Check,
  type CheckContext,
} from './make-finding';

type MissingCode = 'impact-missing' | 'next-step-missing';
type ColumnMissingCode = 'impact-column-missing' | 'next-step-column-missing';

/** Which lifecycles need which column filled in. */
const NEEDED: readonly {
  readonly role: 'impact' | 'nextSteps';
  readonly missing: MissingCode;
  readonly columnMissing: ColumnMissingCode;
  readonly isAsked: (lifecycle: Lifecycle) => boolean;
}[] = [
  {
    role: 'impact',
    missing: 'impact-missing',
    columnMissing: 'impact-column-missing',
    isAsked: isProgressed,
  },
  {
    role: 'nextSteps',
    missing: 'next-step-missing',
    columnMissing: 'next-step-column-missing',
    isAsked: hasNextStep,
  },
];

export const checkUpdates: Check<MissingCode | ColumnMissingCode | 'several-actions-in-cell'> = (
  plan,
  context,
) => [...NEEDED.flatMap((need) => checkNeed(need, plan, context)), ...findInScope(plan, findSeveral)];

function checkNeed(
  need: (typeof NEEDED)[number],
  plan: Plan,
  context: CheckContext,
): Finding<MissingCode | ColumnMissingCode>[] {
  if (plan.columns[need.role] === undefined) {
    return missingColumn(need.role, context, findingOfPlan(need.columnMissing, plan, {}));
  }
  return findInScope(plan, (action) => {
    const cell: TextCell | null = action[need.role];
    return cell !== null && need.isAsked(action.lifecycle) && saysNothing(cell.text)
      ? findingAt(need.missing, cell.cell, {}, { value: cell.text, action: action.index })
      : null;
  });
}

/** A line that begins with a bullet, a dash, or a number or letter with a mark behind it. */
const BULLET = /^\s*(?:[•●▪◦‣·*–—-]\s*\S|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S)/i;

const LINE_END = /[\r\n]/;

function findSeveral({ text, index }: Action): Finding<'several-actions-in-cell'> | null {
  if (!LINE_END.test(text.text)) return null;
  const actions = text.text.split(LINE_END).filter((line) => BULLET.test(line)).length;
  const details = { value: text.text, action: index };
  return actions > 1 ? findingAt('several-actions-in-cell', text.cell, { actions }, details) : null;
}
